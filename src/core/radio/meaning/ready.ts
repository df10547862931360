import { phraseSet } from '../words/phrase-sets.ts'
import type { Utterance } from '../words/utterance.ts'

const READY = phraseSet('yes-hello', 'go-ahead')

/** "I'm on two Mo, go ahead", "Okay Lou, horse is gone, yes?": what was said ends in words that wait for more. */
export const endsReady = ({ found, address }: Utterance): boolean => {
  const last = found.at(-1)
  return last !== undefined && READY.has(last.id) && last.to === address.bodyTo && last.from > address.bodyFrom
}
