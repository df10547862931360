/**
 * Speaks the microphone's clip anew: `npx tsx tests/browser/voice/make-clips.ts` (needs flite). The clip is committed, so
 * the tests need no synthesiser; 8 kHz is enough for a meter of loudness.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeWave, dressed, encodeWave, type Wave } from '../../../src/cli/voices/wave.ts'
import { CLIP, CLIP_RATE } from './clip.ts'

const WORDS = 'Door two, locked.'

/** Every second sample of 16 kHz, each the mean of two. */
const halved = ({ rate, samples }: Wave): Wave => ({
  rate: rate / 2,
  samples: Float32Array.from({ length: Math.floor(samples.length / 2) }, (_, at) => {
    const [a = 0, b = 0] = samples.subarray(at * 2, at * 2 + 2)
    return (a + b) / 2
  }),
})

const spoken = join(tmpdir(), `clip-${process.pid}.wav`)
execFileSync('flite', ['-voice', 'slt', '-t', WORDS, '-o', spoken])
const clip = halved(dressed(decodeWave(readFileSync(spoken))))
rmSync(spoken)
if (clip.rate !== CLIP_RATE) throw new Error(`flite spoke at ${clip.rate * 2} Hz, not at ${CLIP_RATE * 2}`)
writeFileSync(CLIP, encodeWave(clip))
