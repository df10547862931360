import { knownWords } from './known-words.ts'
import type { Lexeme } from './lexeme.ts'
import type { MentionAt } from './mention.ts'
import { lexiconWords } from './phrases.ts'
import { type Token, withWord } from './tokens.ts'
import { isAt, wordSet } from './word-set.ts'
import { slipsOf } from './finger.ts'

/** Real words that are one slip away from a word of the set, and stay what they are. */
const REAL_WORDS = wordSet(
  `cheek waking waling whack hera beaker chanel steep mete joni garb lest pease pleas hoping tuning turing batter
  pots sinning misc siting steppe waked waled weer minuet braking brooke gabled garbed garble coped lats moore
  curse copes acre donne drams drama colo acknowledge dodge mama aright alight greta prefect cheer tanks fling
  sanding odes dose cocked sing minuets second arrive competed compete trough though rally clod flatt peron
  relive lots pitches pitcher rowing cation acton holing noes form fromm warp looked boggy boogies intrude
  intrudes acme sipped cycle bared barge ridding diving pats juts stayed baking saying sopped stoop odor
  reliving relived tenon carp medial threes thees inured injure collapse banks blank singing noting goodby alter
  latter pints point meting tonne making piking taillight baby signer singe martin widow filing lien sicks
  artist seeds seeding sped
  sill tying rise soot shoo gong suck ever beak fund found fond yell sand hoses saga thin meat sold solid cont herd grad swat tank sigh pace
  brig spar cove quit folk rest reset clan dove bust burst fame nose sell tack pane slat bard boar abut comm tics chic rote cunt thee gosh`,
)

/** What thumbs leave out. */
const TYPED_SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  n: 'and',
  k: 'ok',
  kk: 'ok',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  cuz: 'because',
  abt: 'about',
  bout: 'about',
  ppl: 'people',
  dunno: 'unsure',
  wats: 'whats',
  wat: 'what',
  ye: 'yeah',
  yh: 'yeah',
  neg: 'negative',
  chk: 'check',
  bk: 'back',
  any1: 'anyone',
  some1: 'someone',
}

const SHORT_SLIPS: readonly (readonly [string, string])[] = [
  ['nto', 'not'],
  ['teh', 'the'],
  ['hte', 'the'],
  ['adn', 'and'],
  ['yuo', 'you'],
  ['taht', 'that'],
  ['ti', 'it'],
  ['si', 'is'],
  ['ym', 'my'],
  ['cna', 'can'],
  ['negitive', 'negative'],
  ['frist', '1st'],
  // Indian English asks so.
  ['kindly', 'please'],
  ...Object.entries(TYPED_SHORT),
]

/** "Hangin" and "mornin", as they are said in many places. */
const SHORTEST_ING = 6

/** Every slip of a finger that leads back to one word of the lexicon and to no other. */
const meant = new Map<string, string>()

/** Works the slips out, when they are first needed or before; false when nothing is left. */
export const growSlips = (): boolean => {
  if (meant.size > 0) return false
  const unclear = new Set<string>()
  for (const word of lexiconWords()) {
    if (!/^[a-z]+$/.test(word)) continue
    for (const slip of slipsOf(word)) {
      const other = meant.get(slip)
      if (other !== undefined && other !== word) unclear.add(slip)
      meant.set(slip, word)
    }
  }
  for (const slip of unclear) meant.delete(slip)
  for (const word of knownWords())
    if (word.length >= SHORTEST_ING && word.endsWith('ing')) meant.set(word.slice(0, -1), word)
  for (const [slip, word] of SHORT_SLIPS) meant.set(slip, word)
  for (const words of [knownWords(), REAL_WORDS]) for (const word of words) meant.delete(word)
  return true
}

const meantBy = (lexeme: Lexeme): string | null => {
  if (lexeme.slip === undefined) lexeme.slip = meant.get(lexeme.word) ?? null
  return lexeme.slip
}

/** "Ye" is yes, but not in "could ye" and "do ye". */
const HELPING = wordSet('can could will would do did have are were if when')

/** Words with two letters swapped, one doubled or, in a long word, one left out are put right: "lokced", "brickks". */
export const withoutSlips = (tokens: readonly Token[], mentionAt: MentionAt): readonly Token[] => {
  if (meant.size === 0) growSlips()
  let corrected: Token[] | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const word = token === undefined ? null : meantBy(token.lexeme)
    if (token === undefined || word === null || mentionAt[at] !== undefined) continue
    corrected ??= [...tokens]
    corrected[at] = withWord(token, word === 'yeah' && isAt(tokens, at - 1, HELPING) ? 'you' : word)
  }
  return corrected ?? tokens
}
