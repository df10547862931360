import type { Situation } from '../traffic/situation.ts'
import { RESETS } from '../words/phrase-sets.ts'
import { type Utterance, hasAny } from '../words/utterance.ts'

/** "Back to one!" after the ADs' own is the reset, and no way back to a channel. */
export const echoesReset = ({ lines }: Situation, utterance: Utterance): boolean => {
  const last = lines.at(-1)
  const whole = utterance.found.some(
    ({ id, from, to }) => id === 'back-to-one' && from === 0 && to >= utterance.address.bodyTo,
  )
  return whole && last?.kind === 'call' && !last.mine && hasAny(last.utterance, RESETS)
}
