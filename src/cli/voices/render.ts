import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Voice } from './cast.ts'
import { measureVoice, type VoiceMeasure } from './measure.ts'
import { decodeWave, dressed, encodeWave, lengthOf, type Wave } from './wave.ts'

/** Raised by hand when the steps below change what comes out. */
const RECIPE = 3
const RATE = 16000

/** Runs a program to its end and gives what it printed; throws with its own words when it ends with another code. */
function run(command: string, args: readonly string[], good = 0): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (part: Buffer) => (said += part.toString()))
    child.stderr.on('data', (part: Buffer) => (said += part.toString()))
    child.on('error', (reason) => fail(new Error(`${command} cannot be started: ${reason.message}`)))
    child.on('close', (code) =>
      code === good ? done(said) : fail(new Error(`${command} ended with ${code}: ${said}`)),
    )
  })
}

const firstNumber = (text: string): string => /\d+(?:\.\d+)+/.exec(text)?.[0] ?? 'unknown'

/** The programs that make the sound, with their versions: part of every clip's key. */
export async function toolVersions(): Promise<Readonly<Record<string, string>>> {
  const [flite, espeak, ffmpeg] = await Promise.all([
    run('flite', ['--version'], 1),
    run('espeak-ng', ['--version']),
    run('ffmpeg', ['-version']),
  ])
  return {
    flite: firstNumber(flite),
    'espeak-ng': firstNumber(espeak),
    ffmpeg: firstNumber(ffmpeg),
    recipe: `${RECIPE}`,
  }
}

/** What the synthesiser is given to read: straight quotes, pauses for dots and dashes, and the respelled names. */
export function spokenForm(text: string, respell: Readonly<Record<string, string>>): string {
  let spoken = text
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '')
    .replaceAll(/\s*[…–—]\s*/g, ', ')
    .replaceAll(/\b([A-Z])(\d)\b/g, '$1 $2')
    .replaceAll(/\b10-(\d+)\b/g, 'ten $1')
  for (const [name, sound] of Object.entries(respell))
    spoken = spoken.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), sound)
  return spoken
}

/** The name of a clip: the same words by the same voice with the same tools have the same name. */
export const clipName = (spoken: string, voice: Voice, tools: Readonly<Record<string, string>>): string =>
  createHash('sha256')
    .update(JSON.stringify([spoken, voice, tools]))
    .digest('hex')
    .slice(0, 16)

async function synthesise(spoken: string, voice: Voice, file: string): Promise<void> {
  if (voice.engine === 'flite') {
    const stretch = (voice.size / voice.pace).toFixed(4)
    const tone = ['--setf', `duration_stretch=${stretch}`, '--setf', `f0_shift=${voice.f0}`]
    await run('flite', ['-voice', voice.voice, ...tone, '-t', spoken, '-o', file])
    return
  }
  const wordsPerMinute = Math.round((165 * voice.pace) / voice.size)
  await run('espeak-ng', ['-v', voice.voice, '-p', `${voice.pitch}`, '-s', `${wordsPerMinute}`, '-w', file, spoken])
}

/** Without names, dates and serial numbers, so that the same sound is the same bytes. */
const BYTE_EQUAL = ['-fflags', '+bitexact', '-flags:a', '+bitexact', '-map_metadata', '-1', '-ac', '1']
const OPUS = ['-c:a', 'libopus', '-b:a', '16k', '-application', 'voip', '-frame_duration', '40', '-f', 'ogg']
/** For browsers that do not read Opus in Ogg. */
const MP3 = [
  '-c:a',
  'libmp3lame',
  '-b:a',
  '24k',
  '-ar',
  '16000',
  '-write_xing',
  '0',
  '-id3v2_version',
  '0',
  '-f',
  'mp3',
]

/** A line that is too long for its time is spoken faster, up to this. */
const MOST_HASTE = 1.15

/** Speaks a line once, dry and at the common loudness. */
async function takeOf(spoken: string, voice: Voice, work: string): Promise<Wave> {
  const said = join(work, 'said.wav')
  const sized = join(work, 'sized.wav')
  await synthesise(spoken, voice, said)
  const { rate } = decodeWave(await readFile(said))
  const size = `asetrate=${Math.round(rate * voice.size)},aresample=${RATE},highpass=f=70`
  const sizing = voice.bright === 0 ? size : `${size},highshelf=f=800:g=${voice.bright}:width_type=q:width=0.6`
  await run('ffmpeg', ['-v', 'error', '-y', '-i', said, '-af', sizing, ...BYTE_EQUAL, sized])
  return dressed(decodeWave(await readFile(sized)))
}

/** What every voice is measured by. */
const MEASURED = 'Door three, locked up. Two bricks to the north door, before we roll.'

/** Measures how a voice sounds: its pitch and its brightness, by one sentence. */
export async function measured(voice: Voice): Promise<VoiceMeasure> {
  const work = await mkdtemp(join(tmpdir(), 'voice-'))
  try {
    return measureVoice(await takeOf(MEASURED, voice, work))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * Speaks a line and writes `NAME.opus` and `NAME.mp3` into a folder; gives its length in milliseconds. A line that does
 * not fit into `fitMs`, the time it has on the air, is spoken up to 15 % faster.
 */
export async function renderClip(
  spoken: string,
  voice: Voice,
  fitMs: number,
  folder: string,
  name: string,
): Promise<number> {
  const work = await mkdtemp(join(tmpdir(), 'voice-'))
  try {
    let clip = await takeOf(spoken, voice, work)
    const haste = Math.min(MOST_HASTE, lengthOf(clip) / fitMs)
    if (haste > 1) clip = await takeOf(spoken, { ...voice, pace: voice.pace * haste }, work)
    const clean = join(work, 'clean.wav')
    await writeFile(clean, encodeWave(clip))
    const encode = (format: readonly string[], end: string): Promise<string> =>
      run('ffmpeg', ['-v', 'error', '-y', '-i', clean, ...BYTE_EQUAL, ...format, join(folder, `${name}.${end}`)])
    await encode(OPUS, 'opus')
    await encode(MP3, 'mp3')
    return lengthOf(clip)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
