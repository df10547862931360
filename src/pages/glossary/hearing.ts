/** Over the radio, with its band, hiss and tail; or dry, as it was spoken. */
export type How = 'radio' | 'room'

/** What became of a wish to hear something. */
export type Heard = 'heard' | 'no-clip' | 'blocked'

/** Lets a voice say a line. */
export type Hear = (voice: string, line: string, how: How) => Promise<Heard>

/** What is being heard, or why nothing is. */
export type Hearing = {
  readonly id: string
  readonly line: string
  readonly how: How
  readonly state: 'asked' | Heard
}
