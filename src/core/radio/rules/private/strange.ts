import type { Moment } from '../../moment.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { DETERMINERS, HE_OR_SHE, OWNERS } from '../../words/small-words.ts'
import { type Token, wordAt } from '../../words/tokens.ts'
import type { Utterance } from '../../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../../words/word-set.ts'
import { castIn, isCastName } from '../subject.ts'
import { HELPING, isOddAt, isPlaceAt } from './at-work.ts'
import { isAtWork, isOfTrade } from './trades.ts'
import { before, isMarked } from './persons.ts'

/** Of whom words tell: of the cast, or of the crew. */
export type Whom = 'cast' | 'crew'

/** How a clause says whom it tells of: by name or number, by a pronoun, not at all as one goes on, of a thing, or of somebody else than was asked after. */
type Told = Whom | 'they' | 'same' | 'thing' | 'other'

const endOf = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (tokens[at]?.stop !== '') return at + 1
  return to
}

const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === 'number' && tokens[at]?.bare.isFigure === true

const FINITE = wordSet('is was are were has had needs need wants isnt wasnt goes looks wont')

/** "Number 5's overcoat is on the rail", but not "Nev's chundering". */
const ownsThing = (tokens: readonly Token[], at: number, end: number): boolean =>
  isMarked(tokens[at]) && hasWord(tokens, FINITE, at + 2, end)

/** How far from the head of a clause somebody may stand of whom it tells. */
const SUBJECT_REACH = 3
/** Before one of these stands what a clause is about. */
const VERBS = wordSet(FINITE, 'im ive i its we were you it')

/** Whether a question is for others, and not for somebody. */
const isOther = ({ mentions, address }: Utterance, who: string): boolean => {
  const named = mentions.filter(({ via, from }) => via === 'name' && from >= address.bodyFrom)
  return named.length > 0 && named.every((mention) => mention.who !== who)
}

const isOtherNumber = ({ tokens }: Utterance, number: string): boolean => {
  const asked = tokens.filter((_, at) => isNumbered(tokens, at))
  return asked.length > 0 && asked.every(({ base }) => base !== number)
}

/** Whom a clause tells of; without a verb of its own it goes on about whoever was spoken of: "skint till Friday". */
const toldIn = ({ utterance, context }: Moment, question: Utterance, from: number, end: number): Told => {
  const { tokens, mentionAt, address } = utterance
  for (let at = from; at < Math.min(end, from + SUBJECT_REACH); at += 1) {
    if (isAt(tokens, at, HE_OR_SHE)) return 'they'
    const number = isNumbered(tokens, at)
    const mention = mentionAt[at]
    const named = mention?.via === 'name' && mention.who !== context.me.name && !address.called.includes(mention.who)
    if (!number && !named) continue
    if (ownsThing(tokens, named ? mention.to - 1 : at, end)) return 'thing'
    if (named ? isOther(question, mention.who) : isOtherNumber(question, tokens[at]?.base ?? '')) return 'other'
    return number || (named && isCastName(context, mention.who)) ? 'cast' : 'crew'
  }
  const opens = isAt(tokens, from, DETERMINERS) || isMarked(tokens[from])
  return opens || hasWord(tokens, VERBS, from, end) ? 'thing' : 'same'
}

/** "What's Phil's excuse?" asks after Phil. */
const OWN_TROUBLES = wordSet('problem excuse beef deal story trouble drama news mood matter damage issue')

/** "What happened to Jasper's mic?", but not "how come Duke's jumpy?" */
const isOwnerOfThing = (words: Utterance, at: number): boolean => {
  const { tokens, mentionAt } = words
  if (!isMarked(tokens[at]) || !(mentionAt[at] !== undefined || isNumbered(tokens, at))) return false
  const next = tokens[at + 1]
  return (
    next !== undefined &&
    isAtWork(next.word) &&
    !isIn(next.lexeme, HELPING) &&
    !isIn(next.lexeme, OWN_TROUBLES) &&
    !/(?:ing|ed)$/.test(next.word)
  )
}

/** Who was asked after, and not for a thing of theirs. */
const askedAfter = (moment: Moment, asked: Utterance | null): Whom | null => {
  if (asked === null || asked.tokens.some((_, at) => isOwnerOfThing(asked, at))) return null
  if (castIn(moment, asked)) return 'cast'
  const { mentions, address } = asked
  const { me } = moment.context
  return mentions.some(({ via, who, from }) => via === 'name' && from >= address.bodyFrom && who !== me.name)
    ? 'crew'
    : null
}

const findPersonal = finderOf(
  `why|whys|how come|how|hows|whats/what is up/wrong/with/eating/bothering/bugging/ailing|the matter|the problem|whats/what is the go/story/deal/score/word/goss/news/beef/drama|any word/news/update on|excuse|problem|up to|what happened to|what did/does|
  moping|looking so|in such a|ok/okay/alright/fine|all right|the news`,
)

/** With these much is said of somebody that is no thing: "cracked the sads", "lost his breakfast". */
const LIGHT = wordSet(
  `had have having has got getting gets get did does doing done lost loses losing took takes taking threw throwing gone went goes going blew blown hit cracked pulled pulling packing packed put keeps kept made making fell
  fallen falling found come came caught copped chucked chucking spat dropped been on off`,
)
const LIGHT_REACH = 4
const FOR = wordSet('for about of with')
const THE = wordSet('the')
const SOME = wordSet(OWNERS, 'a an some no any')
const COUNTS = wordSet('the a an that this our my it them')

/** How an odd word stands in what is said of somebody. */
type Shape = {
  /** Right after who it is, or as the head of what goes on about them: a verb, or what they are. */
  readonly first: boolean
  /** It does something to a thing: "tightening a joint". */
  readonly onThing: boolean
  readonly ofThe: boolean
  readonly ofSome: boolean
  readonly light: boolean
  /** What something is for or about: "for the pallets". */
  readonly forWhat: boolean
}

const shapeOf = ({ tokens, mentionAt }: Utterance, from: number, at: number): Shape => {
  let left = at - 1
  while (left >= from && isAt(tokens, left, HELPING)) left -= 1
  const next = tokens[at]?.stop === '' ? tokens[at + 1] : undefined
  return {
    first: left < from || mentionAt[left] !== undefined || isAt(tokens, left, HE_OR_SHE) || isNumbered(tokens, left),
    onThing: next !== undefined && (isIn(next.lexeme, COUNTS) || next.lexeme.isFigure),
    ofThe: isAt(tokens, at - 1, THE),
    ofSome: hasWord(tokens, SOME, before(tokens, at) + 1, at),
    light: hasWord(tokens, LIGHT, Math.max(from, at - LIGHT_REACH), at),
    forWhat: hasWord(tokens, FOR, at - 2, at),
  }
}

/** Who was asked after, and whether for themselves: a question for a time or a place is none. */
type Asked = { readonly after: Whom; readonly personal: boolean }

/** Whether a word tells of somebody as it stands: of the cast almost any does, of the crew one that is no work with things. */
const tells = (asked: Asked, told: Told, whom: Whom, shape: Shape): boolean => {
  const { first, onThing, ofThe, ofSome, light, forWhat } = shape
  if (forWhat && whom === 'crew') return false
  if (first && onThing && whom === 'crew' && told !== 'same') return false
  if (asked.personal) return told !== 'same' || first || light || ofSome || whom === 'cast'
  if (ofThe) return false
  if (told === 'they') return whom === 'cast' || !onThing
  if (whom === 'cast') return told !== 'same' || first || light || ofSome
  return (first && !onThing) || (light && !ofSome)
}

/** What a trade works with, and no place where somebody is: "behind the saloon". */
const isWork = ({ tokens, mentionAt }: Utterance, from: number, end: number): boolean => {
  for (let at = from; at < end; at += 1)
    if (mentionAt[at] === undefined && isOfTrade(tokens[at]?.base ?? '') && !isPlaceAt(tokens, at)) return true
  return false
}

/** "Bumming smokes", "plastered": nobody is named as one begins like that, and somebody is meant; "Feathers everywhere" means nobody. */
const isShaped = ({ tokens }: Utterance, from: number, at: number): boolean =>
  at === from && /(?:ing|ed)$/.test(wordAt(tokens, at))

const WHO = wordSet('who whos')

/** In a clause with one of these somebody is on their way, and it may be said how. */
const ON_THE_WAY = wordSet('minutes minute mins min')

/**
 * What is said of somebody who was asked after, in words that a set has no use for: whatever it is, it is no work, no leg of the way and no
 * time, and theirs: radio reference (e.1).
 */
export const strangeIn = (moment: Moment, question: Utterance): { span: Span; whom: Whom } | null => {
  const { utterance } = moment
  const { tokens, address } = utterance
  const after = askedAfter(moment, question)
  if (after === null) return null
  const asked = { after, personal: findPersonal(question.tokens, question.address.bodyFrom) !== null }
  /** "Chuck, from the second unit" to "who's covering?" */
  const namesSomebody = hasWord(question.tokens, WHO)
  let whom: Whom = after
  let last: Told = 'thing'
  for (let from = address.bodyFrom; from < address.bodyTo; ) {
    const end = endOf(tokens, from, address.bodyTo)
    const said: Told = toldIn(moment, question, from, end)
    const told: Told = last === 'other' && said !== 'cast' && said !== 'crew' ? last : said
    if (told === 'cast' || told === 'crew') whom = told
    if (
      told !== 'thing' &&
      told !== 'other' &&
      !hasWord(tokens, ON_THE_WAY, from, end) &&
      !isWork(utterance, from, end)
    )
      for (let at = from; at < end; at += 1) {
        const word = tokens[at]?.base ?? ''
        if (!isOddAt(utterance, at) || (at === address.bodyFrom && namesSomebody)) continue
        if (question.tokens.some(({ base }) => base === word) || tokens[at + 1]?.lexeme.isFigure === true) continue
        if (told === 'same' && last === 'thing' && !isShaped(utterance, from, at)) continue
        if (tells(asked, told, whom, shapeOf(utterance, from, at))) return { span: { from: at, to: at + 1 }, whom }
      }
    if (told !== 'same') last = told
    from = end
  }
  return null
}
