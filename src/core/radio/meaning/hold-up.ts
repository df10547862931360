import type { HearContext } from '../case.ts'
import { HOLD_THE_ROLL, STANDBY } from '../words/phrase-sets.ts'
import { type Utterance, hasAny } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { MOMENTS } from '../words/small-words.ts'

const WAITING = wordSet('hang hold wait give gimme just 1 bear stand')
const SOON = 3
const LEAST_REASON = 2
const ASKED = wordSet('you we please to can could a just')
const HOLDS = wordSet('hold wait whoa woah')
const HELD = wordSet('on up off please for a 1 fire it there everything us hold wait')

/**
 * "Whoa, hang on, delivery bike at the gate": from a post, before the camera rolls and with a reason, words that
 * elsewhere ask for a moment ask the ADs to wait.
 */
export const holdsUp = ({ post, roll }: HearContext, utterance: Utterance): boolean =>
  post === 'onLockup' && (roll === 'warning' || roll === 'locked') && asksToWait(utterance)

const asksToWait = (utterance: Utterance): boolean => {
  const { tokens, address } = utterance
  const wait = utterance.found.find(({ id, from }) => STANDBY.has(id) && isAt(tokens, from, WAITING))
  if (wait !== undefined && wait.from <= address.bodyFrom + SOON) return address.bodyTo - wait.to >= LEAST_REASON
  if (needsTime(utterance)) return true
  if (hasAny(utterance, HOLD_THE_ROLL)) return false
  return tokens.some(
    (token, at) =>
      isIn(token.lexeme, HOLDS) &&
      (at === address.bodyFrom || tokens[at - 1]?.stop === ',' || isAt(tokens, at - 1, ASKED)) &&
      (token.stop !== '' || at + 1 >= address.bodyTo || isAt(tokens, at + 1, HELD)),
  )
}

/** "Need ten seconds, nurse coming through." */
const needsTime = ({ tokens, address }: Utterance): boolean =>
  tokens[address.bodyFrom]?.word === 'need' && isAt(tokens, address.bodyFrom + 2, MOMENTS)
