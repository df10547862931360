/** Mono sound at a sample rate, -1 to 1. */
export type Wave = { readonly rate: number; readonly samples: Float32Array }

/** Reads a 16-bit PCM mono wave file; throws when it is something else. */
export function decodeWave(bytes: Buffer): Wave {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF') throw new Error('not a wave file')
  let at = 12
  let rate = 0
  while (at + 8 <= bytes.length) {
    const name = bytes.toString('latin1', at, at + 4)
    const size = bytes.readUInt32LE(at + 4)
    if (name === 'fmt ') {
      if (bytes.readUInt16LE(at + 10) !== 1 || bytes.readUInt16LE(at + 22) !== 16) throw new Error('not 16-bit mono')
      rate = bytes.readUInt32LE(at + 12)
    } else if (name === 'data') {
      const count = Math.floor(Math.min(size, bytes.length - at - 8) / 2)
      const samples = new Float32Array(count)
      for (let i = 0; i < count; i += 1) samples[i] = bytes.readInt16LE(at + 8 + i * 2) / 32768
      return { rate, samples }
    }
    at += 8 + size + (size % 2)
  }
  throw new Error('a wave file without sound')
}

/** Writes a 16-bit PCM mono wave file. */
export function encodeWave({ rate, samples }: Wave): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 2)
  bytes.write('RIFF', 0, 'latin1')
  bytes.writeUInt32LE(36 + samples.length * 2, 4)
  bytes.write('WAVEfmt ', 8, 'latin1')
  bytes.writeUInt32LE(16, 16)
  bytes.writeUInt16LE(1, 20)
  bytes.writeUInt16LE(1, 22)
  bytes.writeUInt32LE(rate, 24)
  bytes.writeUInt32LE(rate * 2, 28)
  bytes.writeUInt16LE(2, 32)
  bytes.writeUInt16LE(16, 34)
  bytes.write('data', 36, 'latin1')
  bytes.writeUInt32LE(samples.length * 2, 40)
  samples.forEach((value, i) => {
    bytes.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(value * 32767))), 44 + i * 2)
  })
  return bytes
}

/** Loudness of the frames that are speech, as a root mean square. */
const SPEECH_LEVEL = 0.1
/** -1 dBTP of headroom. */
const PEAK = 0.89
/** Quieter than this the throat is shut. */
const SILENCE = 0.012
const FRAME_MS = 10
/** What stays before the first sound and after the last. */
const LEAD_MS = 20
const TAIL_MS = 60
const FADE_MS = 8

/** The same words without the silence around them, at the common loudness and with soft ends. Throws on silence. */
export function dressed({ rate, samples }: Wave): Wave {
  const frame = Math.round((rate * FRAME_MS) / 1000)
  const levels: number[] = []
  for (let at = 0; at < samples.length; at += frame) {
    let sum = 0
    const end = Math.min(samples.length, at + frame)
    for (let i = at; i < end; i += 1) sum += (samples[i] ?? 0) ** 2
    levels.push(Math.sqrt(sum / (end - at)))
  }
  const first = levels.findIndex((level) => level > SILENCE)
  const last = levels.findLastIndex((level) => level > SILENCE)
  if (first < 0) throw new Error('nothing was said')
  const from = Math.max(0, first * frame - Math.round((rate * LEAD_MS) / 1000))
  const to = Math.min(samples.length, (last + 1) * frame + Math.round((rate * TAIL_MS) / 1000))
  const spoken = levels.filter((level) => level > SILENCE)
  const level = Math.sqrt(spoken.reduce((sum, value) => sum + value * value, 0) / spoken.length)
  const gain = SPEECH_LEVEL / level
  const cut = samples.slice(from, to)
  const fade = Math.round((rate * FADE_MS) / 1000)
  for (let i = 0; i < cut.length; i += 1) {
    const soft = Math.min(1, (i + 1) / fade, (cut.length - i) / fade)
    const loud = (cut[i] ?? 0) * gain
    cut[i] = PEAK * Math.tanh(loud / PEAK) * soft
  }
  return { rate, samples: cut }
}

/** Length in milliseconds. */
export const lengthOf = ({ rate, samples }: Wave): number => Math.round((samples.length / rate) * 1000)
