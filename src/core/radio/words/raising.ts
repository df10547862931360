import type { Head } from './call.ts'
import type { Mention } from './mention.ts'
import { type Token, wordAt } from './tokens.ts'
import { isIn, wordSet } from './word-set.ts'

/** Words that do nothing but raise somebody: "can I get Hester on one", "trying to raise Priti", "unit manager, please". */
const RAISING = wordSet(
  'can could may i we get have need want trying to raise reach looking for after is are ya u on in come please channel walkie radio up pick the a hey hi hello here sorry you there around someone this it its grab borrow speak talk with me hold quick sec second minute moment word radio air line over thanks find im real fast quickly receiving listening of ahold touch so ok okay alright right',
)

/** "Is Greta about? It's Rhys." */
const PRESENT = wordSet('about available free')

const WHERE = wordSet('the up on in at over around line here there real')

/** The one person who is named among words that only raise somebody. */
export const raised = (tokens: readonly Token[], mentions: readonly Mention[], speaker: string): Head | null => {
  const called = onlyOther(mentions, speaker)
  return called === null || tokens.length === called.to - called.from
    ? null
    : raisedBy(tokens, mentions, called, speaker)
}

/** The one mention of somebody else, a group aside; null if there is none or more than one. */
const onlyOther = (mentions: readonly Mention[], speaker: string): Mention | null => {
  let only: Mention | null = null
  for (const mention of mentions) {
    if (mention.who === speaker || mention.via === 'group') continue
    if (only !== null) return null
    only = mention
  }
  return only
}

const raisedBy = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  called: Mention,
  speaker: string,
): Head | null => {
  // "Up on the north stairs." is where somebody is, and not whoever holds them.
  if (called.via === 'post' && tokens.every(({ word }, at) => WHERE.has(word) || (at >= called.from && at < called.to)))
    return null
  const introduced = mentions.some((mention) => mention.who === speaker)
  const plain = tokens.every(
    (token, index) =>
      isIn(token.lexeme, RAISING) ||
      (introduced && isIn(token.lexeme, PRESENT)) ||
      (token.lexeme.isNumber && (wordAt(tokens, index - 1) === 'on' || wordAt(tokens, index - 1) === 'channel')) ||
      mentions.some((one) => index >= one.from && index < one.to),
  )
  const last = tokens[called.to - 1]
  if (!plain || last === undefined || last.word !== last.base || wordAt(tokens, called.to) === 'is') return null
  return { called: [called.who], order: 'calledOnly', stranger: '', bodyFrom: tokens.length }
}
