import { LEFT_UNDONE } from '../../meaning/undone.ts'
import type { Token } from '../../words/tokens.ts'
import { isAt, wordSet } from '../../words/word-set.ts'

/*
 * Words that deny a deed, in one breath before it.
 */

const OMITTING = 'forgot forgotten forgetting failed neglected skipped missed spaced bottled'
export const DENYING = wordSet(LEFT_UNDONE, 'didn hadnt wasnt not no shouldve', OMITTING)
/** "I didn't forget to call", "I never skipped the check" deny the omission. */
export const OMITTED = wordSet(OMITTING, 'forget fail neglect skip miss')
/** "I should have called". */
export const SHOULD = wordSet('should')
const HAVE = wordSet('have of')
/** "Never mind the check", "didn't need to call". */
export const NO_DEED = wordSet('mind need needed hear see know until till')
const NEVER_DONE = wordSet('nobody nothing if would could wouldnt couldnt cant')
const REACH = 6

/** "I never skipped the check". */
const isUndenied = (tokens: readonly Token[], denial: number): boolean =>
  isAt(tokens, denial, OMITTED) && (isAt(tokens, denial - 1, DENYING) || isAt(tokens, denial - 2, DENYING))

/** Where in one breath before a deed stands what denies it, -1 where nothing does, or where that is denied itself. */
export const denialBefore = (tokens: readonly Token[], deed: number): number => {
  for (let at = deed - 1; at >= 0 && at >= deed - REACH && tokens[at]?.stop === ''; at -= 1) {
    if (isAt(tokens, at, NO_DEED)) return -1
    if (isAt(tokens, at, DENYING) || (isAt(tokens, at, SHOULD) && isAt(tokens, at + 1, HAVE)))
      return isUndenied(tokens, at) ? -1 : at
  }
  return -1
}

/** Whether a deed was not done: "I never pressed it", "nobody pressed", "if I had pressed". */
export const isDenied = (tokens: readonly Token[], deed: number): boolean => {
  for (let at = deed - 1; at >= 0 && at >= deed - REACH && tokens[at]?.stop === ''; at -= 1)
    if (isAt(tokens, at, DENYING) || isAt(tokens, at, NEVER_DONE)) return true
  return false
}
