import type { Token } from '../../words/tokens.ts'
import type { Utterance } from '../../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../../words/word-set.ts'

import { CONTRACTED, isOwned } from './persons.ts'

const PARTS = wordSet(
  'muscle tendon ligament hip knee knees ankle ankles foot toe toes leg legs hamstring calf groin neck shoulder elbow wrist finger thumb rib ribs eye eyes nose tooth teeth gums jaw chin throat chest stomach tummy belly guts bowels lungs skin lip lips bladder',
)
/** These are spoken of on a set all day, and of a body that is not well only beside such words. */
const LIMBS = wordSet('back arm arms hand hands head face ear ears hair extensions feet voice nails')
/** Words for what a body has. */
export const OF_BODIES = wordSet(PARTS, LIMBS)
const HURTING = wordSet(
  `done hurt bust busted broke broken tweaked pulled strained rolled twisted wrecked blew threw put cut sliced smashed banged hit cracked chipped lost sore bad swollen killing aching hurts bandaged split burned burnt scratched itchy red puffy
  bleeding gone shot playing spinning splitting thumping blocked popped ringing falling stapled stitched sewn
  shaking trembling sweating sweaty numb tingling weeping peeling streaming running throbbing stinging blistered bruised sprained dislocated clumps`,
)
const HURT_REACH = 5
/** What is done to a body, or said of it, on any set: "powder her nose", "number 2's chest mic is on". */
const TENDED = wordSet(
  'mind watch behind facing mic wire tattoo tape touch powder paint makeup wipe dab glue check cover prosthetic print over on',
)
const TENDED_REACH = 4
const WELL = wordSet(
  'ready in for turned finished done mic wire wired makeup tattoo tape covered painted prosthetic double line lines light piece wig level height shadow mark marks on',
)

const ONE = wordSet('a an')
const THAT = wordSet('that')
const WITH = wordSet('with')

/** "Pulled a hamstring". */
const hurtsOne = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at - 1, ONE) && isAt(tokens, at - 2, HURTING)

const ENDS = new Set(['.', '?', '!'])

/** In the same sentence: "Sam's back. Gone five minutes" tells of no pain. */
const isHurt = (tokens: readonly Token[], at: number): boolean => {
  let from = at
  let to = at + 1
  while (from > Math.max(0, at - HURT_REACH) && !ENDS.has(tokens[from - 1]?.stop ?? '')) from -= 1
  while (to < at + HURT_REACH && !ENDS.has(tokens[to - 1]?.stop ?? '')) to += 1
  return hasWord(tokens, HURTING, from, to)
}

/** "Number 2's knee", "her stomach": somebody's, with nothing that is done to it on a set; "she's done her back in". */
export const isBody = (words: Utterance, at: number): boolean => {
  const { tokens } = words
  const word = tokens[at]?.bare
  if (!isIn(word, OF_BODIES)) return false
  const part = isIn(word, PARTS)
  if (part && (hurtsOne(tokens, at) || (isAt(tokens, at - 1, THAT) && isAt(tokens, at - 2, WITH)))) return true
  if (!(isOwned(words, at) || isAt(tokens, at - 1, CONTRACTED))) return false
  if (isHurt(tokens, at)) return true
  return part && !hasWord(tokens, TENDED, at - TENDED_REACH, at) && !hasWord(tokens, WELL, at + 1, at + 3)
}
