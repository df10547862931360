/** Loudness of one short stretch of sound: root mean square of samples from -1 to 1, and when the stretch ended. */
export type Frame = { readonly atMs: number; readonly rms: number }

/** Length of a frame. */
export const FRAME_MS = 10

/** Below this there is no speech (radio reference (k.1) 2). */
export const QUIET_RMS = 0.005
/** Speech stands out from the room by about ten decibels. */
const ABOVE_FLOOR = 3
/** A room louder than this is not believed to be silent: it is somebody talking on. */
const HIGHEST_FLOOR = 0.02
/** A break between two sounds up to this is the same speech: the stop in "W-one", a breath between words. */
const BREAK_MS = 150
/** Shorter sounds are keys, taps and clicks. */
const CLICK_MS = 60
/** How long before the press the room is listened to. */
const ROOM_MS = 1500
const FLOOR_SHARE = 0.1

/** When the key went down and came up again, on the clock of the frames. */
export type Press = { readonly downMs: number; readonly upMs: number }

/** What the microphone heard of one press. */
export type Measured = {
  /** From the press to the first sound of speech; null when there was none. */
  readonly leadMs: number | null
  /** From the last sound of speech to letting go; below zero when the speech went on. */
  readonly tailMs: number | null
  /** Sound that is speech, without its breaks. */
  readonly speechMs: number
  /** The loudest tenth of a second. */
  readonly loudest: number
}

const floorOf = (frames: readonly Frame[]): number => {
  const sorted = frames.map(({ rms }) => rms).sort((a, b) => a - b)
  return Math.min(HIGHEST_FLOOR, sorted[Math.floor(sorted.length * FLOOR_SHARE)] ?? 0)
}

/** The loudness from which a sound counts, over the noise of these frames. */
export const gateOver = (frames: readonly Frame[]): number => Math.max(QUIET_RMS, floorOf(frames) * ABOVE_FLOOR)

type Sound = { readonly fromMs: number; readonly toMs: number; readonly soundMs: number }

const soundsIn = (frames: readonly Frame[], gate: number): readonly Sound[] => {
  const sounds: Sound[] = []
  for (const { atMs, rms } of frames) {
    if (rms < gate) continue
    const fromMs = atMs - FRAME_MS
    const last = sounds.at(-1)
    if (last !== undefined && fromMs - last.toMs <= BREAK_MS) {
      sounds[sounds.length - 1] = { fromMs: last.fromMs, toMs: atMs, soundMs: last.soundMs + FRAME_MS }
    } else sounds.push({ fromMs, toMs: atMs, soundMs: FRAME_MS })
  }
  return sounds.filter(({ soundMs }) => soundMs >= CLICK_MS)
}

const LOUDEST_FRAMES = 10

const loudestOf = (frames: readonly Frame[]): number => {
  let sum = 0
  let loudest = 0
  for (const [at, { rms }] of frames.entries()) {
    const gone = frames[at - LOUDEST_FRAMES]?.rms ?? 0
    sum += rms * rms - gone * gone
    loudest = Math.max(loudest, sum)
  }
  return Math.sqrt(loudest / LOUDEST_FRAMES)
}

/**
 * Finds the speech of one press: where it begins and ends against the noise of the room before it. Frames may reach
 * back before the press and go on after it; speech that is on when the key goes down has a lead of zero.
 */
export const measure = (frames: readonly Frame[], { downMs, upMs }: Press): Measured => {
  const near = frames.filter(({ atMs }) => atMs > downMs - ROOM_MS)
  const pressed = near.filter(({ atMs }) => atMs > downMs)
  const all = soundsIn(pressed, gateOver(near))
  // What begins only after the key came up was never meant for the radio.
  const sounds = all.filter(({ fromMs }) => fromMs < upMs)
  const first = sounds[0]
  const last = sounds.at(-1)
  return {
    leadMs: first === undefined ? null : Math.max(0, Math.round(first.fromMs - downMs)),
    tailMs: last === undefined ? null : Math.round(upMs - last.toMs),
    speechMs: sounds.reduce((sum, { soundMs }) => sum + soundMs, 0),
    loudest: loudestOf(pressed.filter(({ atMs }) => atMs <= upMs)),
  }
}
