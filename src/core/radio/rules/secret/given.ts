import { isKnownWord } from '../../words/known-words.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { stemOf } from '../../words/stems.ts'
import { type Token, tokensOf } from '../../words/tokens.ts'
import { quoteOf, type Utterance } from '../../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { isCapital } from '../../words/capital.ts'

const SMALL = wordSet(
  'the a an is are was of in on at to and for with that this it no until his her he she they who by as be has have will down up out off scene turns story film season',
)
const ENOUGH = 0.75

/** What a story does to people, each in all the words that people have for it. */
const FATES: readonly string[] = [
  `die dies died dying dead death kill kills killed killing killer murder murders murdered murderer drown drowns drowned drowning stab stabs stabbed stabbing poison poisons
  poisoned executed execution hanged noose gallows strangled buried burial bury funeral grave coffin corpse urn ashes beheaded`,
  'marry marries married wedding wed bride groom altar jilted jilts',
  'burn burns burned burnt burning ablaze arson torched torches',
  'baby babies pregnant pregnancy expecting birth',
  'steal steals stole stolen theft thief robs robbed robbery heist',
  'fake fakes faked faking pretend pretends pretending staged',
  'alive living survive survives survived',
  'traitor mole spy betray betrays betrayed informer informant',
  'dream dreams dreamt dreaming imagined imaginary',
  'ghost ghosts haunt haunts haunting',
]
const SAME: readonly string[] = [
  'father dad daddy',
  'mother mum mom mummy',
  'cash money',
  'hotel motel inn',
  'end ends ending finale final last',
  'cop cops police detective inspector',
]
const CONCEPTS = new Map<string, string>()
for (const group of [...FATES, ...SAME]) for (const word of group.split(/\s+/)) CONCEPTS.set(word, group)

const conceptOf = ({ base }: Token): string => CONCEPTS.get(base) ?? stemOf(base)

const LEAST_TELLING = 5

/** A name inside a secret gives it away alone: "the Langford" for the Langford Hotel. */
const tellingIn = (utterance: Utterance, secret: string): string => {
  const words = tokensOf(secret)
  for (const word of words) {
    const capital = isCapital(secret, word.from)
    if (!capital || word.base.length < LEAST_TELLING || words.length > 3 || isKnownWord(word.base)) continue
    const at = utterance.tokens.findIndex((token) => token.base === word.base)
    if (at >= 0) return quoteOf(utterance, at, at + 1)
  }
  return ''
}

const LEAST_LONG = 3
/** A secret with one of these is none of the story. */
const OF_SET = wordSet('guard guards security gate fence cash box safe van route hotel code alarm budget')
/** After these no word of a story is one: a dead battery, the end of the hall. */
const NO_STORY = wordSet('battery batteries brick bricks phone zone line spot of looks end night saw time week year')

/** Words by which a thing of the story is told by what happens: "the one the sheriff turns on himself". */
const findOfStory = finderOf('the 1|that 1|when|where|after|before|that|so|because|since|who|whos|which|its|once|if')
const SOMEBODY = wordSet('his her hers he she him them their hes shes theyre')

/** "It's after his funeral", "is the noose rigged", of whoever it may be. */
const tellsOf = ({ tokens }: Utterance, at: number): boolean =>
  isAt(tokens, at, OF_DEATH) ||
  (findOfStory(tokens) !== null && hasWord(tokens, SOMEBODY, at - LEAST_LONG, at + LEAST_LONG))

/** "Heading to the truck" tells of no head. */
const GOES = wordSet('heading headed')

const OF_DEATH = wordSet('noose gallows coffin corpse grave')

/**
 * The first stretch that gives away a secret: all of its telling words, or three quarters of a long one, in whatever
 * words people have for them; two of a long one are enough if they tell what becomes of somebody.
 */
export const secretIn = (utterance: Utterance, secret: string): string => {
  const wanted = new Set(
    tokensOf(secret)
      .filter(({ base }) => !SMALL.has(base))
      .map(conceptOf),
  )
  if (wanted.size === 0) return ''
  const telling = tellingIn(utterance, secret)
  if (telling !== '') return telling
  const hits: number[] = []
  const seen = new Set<string>()
  for (const [at, token] of utterance.tokens.entries()) {
    const concept = conceptOf(token)
    if (!wanted.has(concept) || isAt(utterance.tokens, at + 1, NO_STORY) || isAt(utterance.tokens, at, GOES)) continue
    hits.push(at)
    seen.add(concept)
  }
  const fated = FATES.some((group) => seen.has(group))
  const long = wanted.size >= LEAST_LONG
  if (!long && fated && tellsOf(utterance, hits[0] ?? 0)) return quoteOf(utterance, hits[0] ?? 0, (hits[0] ?? 0) + 1)
  const ofStory = !hasWord(tokensOf(secret), OF_SET) && (fated || findOfStory(utterance.tokens) !== null)
  const enough = long && ofStory ? 2 : wanted.size <= LEAST_LONG ? wanted.size : Math.ceil(wanted.size * ENOUGH)
  const first = hits[0]
  const last = hits.at(-1)
  return seen.size >= enough && first !== undefined && last !== undefined ? quoteOf(utterance, first, last + 1) : ''
}
