import { IMPERATIVES } from '../facts/slots.ts'
import type { Token } from '../words/tokens.ts'
import { pastSoftStart } from '../words/asking.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { hasAny, type Utterance } from '../words/utterance.ts'
import { ALL_AUXILIARIES, MODALS, WONDERS } from '../words/question-words.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { isVerb } from '../words/subject-verbs.ts'
import { phraseSet } from '../words/phrase-sets.ts'
import { ME_OR_US, SENSES } from '../words/small-words.ts'

/** A question for a place, a time or a reason, which yes or no does not answer. */
export const asksWhat = ({ tokens, address, mentionAt }: Utterance): boolean =>
  tokens.some(
    (token, at) =>
      at >= address.bodyFrom &&
      ((isIn(token.lexeme, WONDERS) &&
        (at < address.bodyFrom + 2 || tokens[at - 1]?.stop === '.' || mentionAt[at - 1]?.to === at)) ||
        (isIn(token.lexeme, STATUSES) && token.stop === '?' && (tokens[at - 1]?.stop ?? '.') === '.')),
  )

/** "Everybody is waiting on rain cover. ETA?" */
const STATUSES = wordSet('eta status location update progress')

const YES_NO: ReadonlySet<string> = new Set([
  ...ALL_AUXILIARIES,
  ...wordSet('you everything everyone everybody all still'),
])
const SIGHTINGS = phraseSet('eyes-on-query')
/** "Do you know where he is" asks where; "has anybody seen number 4" asks for a sight of them. */
const findSought = finderOf(
  'know/see/remember/hear/seen/me/describe/explain/confirm/say where/what/when/who/which/how/why|any idea/word/sign/news/sight|anyone/anybody seen/got|has/have you/anyone/anybody/somebody seen',
)

/** "Is the arch clear?": whatever settles it is a yes or a no, in any words. */
export const wantsYesOrNo = (asked: Utterance): boolean => {
  const { tokens, address } = asked
  const start = pastSoftStart(tokens, address.bodyFrom)
  const opens = (at: number): boolean =>
    (at === start || (at > address.bodyFrom && tokens[at - 1]?.stop === ',')) && YES_NO.has(tokens[at]?.word ?? '')
  if (!asked.asks || asksWhat(asked) || !tokens.some((_, at) => opens(at))) return false
  return !hasAny(asked, SIGHTINGS) && findSought(tokens) === null
}

const FINITE = wordSet('is are was were has')

/** "Pass the van", but not "pass van is in the lane": whether the words at a token tell somebody to do something. */
export const isCommand = (tokens: readonly Token[], at: number): boolean =>
  (isAt(tokens, at + 1, ME_OR_US) && isAt(tokens, at + 2, THINGS_GIVEN) && !isVerb(tokens[at]?.word ?? '')) ||
  (tokens[at]?.word === 'see' && tokens[at + 1]?.word === 'if') ||
  isImperative(tokens, at)

/** "Chuck us the keys", whatever the verb. */
const THINGS_GIVEN = wordSet('the a an another some that those your 1 2 3 4 5 6')

/** Deeds that are things as well, and are told of as often: only what they are done to shows them. */
const DEEDS = wordSet(
  'call ring phone remind warn show throw chuck turn switch kill park drive wrap head join follow sort fix pull load save escort',
)
const DONE_TO = wordSet('me us him her them it the a an that those this your my over round some somebody someone')

const isImperative = (tokens: readonly Token[], at: number): boolean =>
  (isAt(tokens, at, IMPERATIVES) || (isAt(tokens, at, DEEDS) && isAt(tokens, at + 1, DONE_TO))) &&
  !(isAt(tokens, at + 2, FINITE) && !isAt(tokens, at + 1, WONDERS))

/** "When he's free, send Dev over": where the main clause begins after one that says when. */
export const pastCondition = (tokens: readonly Token[], from: number): number => {
  if (!isAt(tokens, from, WHENS)) return from
  for (let at = from + 1; at + 1 < tokens.length; at += 1) if ((tokens[at]?.stop ?? '') !== '') return at + 1
  return from
}
const WHENS = wordSet('when whenever if once after before while soon as')

const NO_DEEDS = wordSet(SENSES, 'spot')
const findChoice = finderOf('would you rather/prefer/like|will/would you (still) (be) need/want/needing/wanting/using')
const WONDERS_IF = new Set([...WONDERS, 'if', 'whether'])

/** "Can you hear me" and "can I see you" want no knowledge. */
const ME_OR_YOU = wordSet('me you')

/** "Will there be a second unit tonight" asks for no deed. */
const FORESEEN = wordSet('there it they he she we i that this')

/** "Can you let me know who has the keys" wants to know; "let me know when you roll" wants word then. */
const isLeftToKnow = (word: string): boolean => WONDERS_IF.has(word) && word !== 'when' && word !== 'if'

/** "Can", "could", "would" and "will" open a question that asks for a deed, or wants to know. */
export const isModal = (tokens: readonly Token[], at: number): boolean => isAt(tokens, at, MODALS)

/** "Can you see the van?" and "can you tell me where" want to know; "could the driver move up?" wants it done. */
export const wantsToKnow = ({ tokens, address }: Utterance): boolean =>
  findChoice(tokens, address.bodyFrom) !== null ||
  (tokens[address.bodyFrom]?.word === 'will' && isAt(tokens, address.bodyFrom + 1, FORESEEN)) ||
  tokens.some(
    (token, at) =>
      (token.word === 'tell' && tokens[at + 1]?.word === 'me' && WONDERS_IF.has(tokens[at + 2]?.word ?? '')) ||
      (token.word === 'know' && isAt(tokens, at - 1, ME_OR_US) && isLeftToKnow(tokens[at + 1]?.word ?? '')),
  ) ||
  tokens
    .slice(address.bodyFrom, address.bodyFrom + 4)
    .some((token, at) => isIn(token.lexeme, NO_DEEDS) && !isAt(tokens, address.bodyFrom + at + 1, ME_OR_YOU))

export const findAble = finderOf('you/somebody/someone/anyone/anybody able to|possible for you/somebody/someone to')

/** "Are you able to hold the lift", but not "are you able to hear me". */
export const asksIfAble = (tokens: readonly Token[], from: number): boolean => {
  const able = findAble(tokens, from)
  return able !== null && !isAt(tokens, able.to, NO_DEEDS)
}

/** "I'm on the ramp, can somebody stand in first?": some clause of it asks for a deed. */
export const asksForDeed = (utterance: Utterance): boolean => {
  const { tokens, address, mentionAt } = utterance
  return (
    !wantsToKnow(utterance) &&
    (asksIfAble(tokens, address.bodyFrom) ||
      tokens.some(
        (_, at) =>
          at >= address.bodyFrom &&
          mentionAt[at] === undefined &&
          (at === address.bodyFrom || (tokens[at - 1]?.stop ?? '') !== '') &&
          isModal(tokens, at) &&
          tokens[at + 1]?.word !== 'i',
      ))
  )
}
