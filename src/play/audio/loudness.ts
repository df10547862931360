/** Loudness of every made sound at one metre, in LUFS as they are mixed (LOOK section 9); clips are made at -20. */
export const LOUDNESS = {
  keyClick: -28,
  squelchTail: -26,
  radioHiss: -42,
  radioVoice: -20,
  roomVoice: -24,
  steppedOn: -22,
  knob: -32,
  doubleSqueal: -22,
  crackle: -30,
  openMic: -26,
  batteryChirp: -30,
  timeOutTone: -26,
  busyBeep: -28,
  powerDown: -32,
  plug: -34,
  brick: -32,
  bellLong: -18,
  bellShort: -20,
  roomTone: -42,
  doorOpen: -26,
  doorShut: -24,
  castors: -30,
  tapeTear: -34,
  stamp: -28,
  tick: -36,
} as const
export type SoundName = keyof typeof LOUDNESS

/** Loudness at which every sound is made. */
export const MADE_AT = -20

/** A gain factor of decibels. */
export const gainOf = (decibels: number): number => 10 ** (decibels / 20)

/** Decibels that a sound loses on what stands in its way, where that makes it sound as from so many times as far. */
export const behindLoss = (times: number): number => -20 * Math.log10(times)

/** Nearer than this nothing gets louder, metres. */
const NEAR_M = 1

/** Decibels that a sound loses on its way through open air: 6 dB for each doubling beyond a metre. */
export const airLoss = (metres: number): number => -20 * Math.log10(Math.max(NEAR_M, metres))

/** The bed goes down under voices, and more while the camera rolls. */
export const DUCK_UNDER_VOICE_DB = -6
export const DUCK_WHILE_ROLLING_DB = -10
