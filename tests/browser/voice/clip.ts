import { join } from 'node:path'

/** One sentence, spoken by flite; `make-clips.ts` makes it. */
export const CLIP = join(import.meta.dirname, 'door-two.wav')
export const CLIP_RATE = 8000
