import type { Mention } from './mention.ts'
import { type Token, wordAt } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Words between who calls and who is called, misheard ones too. */
export const CONNECTORS = wordSet('for 4 to 2 too fur fer calling trying looking fro fo forr ot')
/** Words that open a call and say nothing. */
export const FILLERS = wordSet(
  'hey hi hello hiya heya yo oi gday howdy morning afternoon evening good um uh er erm so ok okay alright right look listen yeah yes oh well sorry calling attention paging',
)

/** The mention that begins at a token. */
export const at = (mentions: readonly Mention[], index: number): Mention | undefined => {
  for (const mention of mentions) if (mention.from === index) return mention
  return undefined
}

/** "The medic": only a role takes the article. */
export const withArticle = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: number,
): Mention | undefined => {
  const after = wordAt(tokens, index) === 'the' ? at(mentions, index + 1) : undefined
  return after?.via === 'role' ? after : at(mentions, index)
}

/** Whoever is named after "for" or "to", past a stammer. */
export const linkedAt = (tokens: readonly Token[], mentions: readonly Mention[], from: number): Mention | undefined => {
  return withArticle(tokens, mentions, pastStammer(tokens, mentions, from))
}

const LONGEST_STAMMER = 6
/** "Sam for whoever is on the north door." */
const HOLDER_WORDS = wordSet(
  'whoever whoevers whos who is on at holding has got the anyone doing running covering minding looking after over lad lass bloke guy guys chap fella fellow person lady one team crew',
)

/** "Sam for, uh, for Zbig... Zbigniew": fillers, a repeated word and a name begun twice are no part of the call. */
const pastStammer = (tokens: readonly Token[], mentions: readonly Mention[], from: number): number => {
  let index = from
  while (index < from + LONGEST_STAMMER && at(mentions, index) === undefined) {
    const said = wordAt(tokens, index)
    if (HOLDER_WORDS.has(said)) {
      index += 1
      continue
    }
    const begun = said.length > 2 && wordAt(tokens, index + 1).startsWith(said)
    if (!FILLERS.has(said) && !CONNECTORS.has(said) && !begun) return from
    index += 1
  }
  return index
}
