import type { HearContext } from '../case.ts'
import type { Moment } from '../moment.ts'
import { finderOf, type Span } from '../words/phrase-finder.ts'
import { orderOf, questionOf } from './asked.ts'
import { findSomebody } from './sensitive.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import { isKnownWord } from '../words/known-words.ts'
import type { Utterance } from '../words/utterance.ts'
import { OCCUPATIONS, OCCUPATIONS_OF_MANY } from './occupations.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { OWNERS } from '../words/small-words.ts'
import { isCapital } from '../words/capital.ts'

/** Whom private words are about, as far as anybody could tell. */
export type Subject = 'cast' | 'crew' | 'somebody'

const CAST_ROLE = /cast|actor|actress|talent|artist|minor|child/i
const CAST_WORDS = wordSet(
  'actor actress star talent lead leading kid child minor trailer director producer client playing stunt double guardian tutor artist',
)

/** Whether somebody of the roster is of the cast. */
export const isCastName = (context: Pick<HearContext, 'roster'>, name: string): boolean =>
  CAST_ROLE.test(context.roster.find((entry) => entry.name === name)?.role ?? '')

/** Children are of the cast, whoever they are. */
const findChild = finderOf(
  'little girl/boy/lad/1/1s|young performer/artist/lad/girl/boy/man/lady|the twins|the toddler',
)

const LIVES_AT = wordSet('at opposite from by')
const LIVES = wordSet('lady man woman guy bloke fella gent couple neighbour neighbor people folks resident')

/** "The lady at number nine" is of the street. */
const isHouse = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at - 1, LIVES_AT) && isAt(tokens, at - 2, LIVES)

const isNumbered = (tokens: readonly Token[]): boolean => {
  for (let at = 0; at + 1 < tokens.length; at += 1)
    if (tokens[at]?.word === 'number' && tokens[at + 1]?.lexeme.isFigure === true && !isHouse(tokens, at)) return true
  return false
}

/** Whether somebody is named in the message who passes a test, neither the trainee nor whoever is spoken to. */
const hasName = ({ context }: Moment, { mentions, address }: Utterance, passes: (who: string) => boolean): boolean => {
  for (const { who, via, from, to } of mentions) {
    if (via !== 'name' || from < address.bodyFrom || to > address.bodyTo) continue
    if (who !== context.me.name && !address.called.includes(who) && passes(who)) return true
  }
  return false
}

const anybody = (): boolean => true

/** "The big trolley and the little one". */
const OTHER_ONE = wordSet('big bigger large other')

/** Whether the words are about somebody of the cast, by number, part or name. */
export const castIn = (moment: Moment, utterance: Utterance): boolean =>
  isNumbered(utterance.tokens) ||
  (findChild(utterance.tokens) !== null && !hasWord(utterance.tokens, OTHER_ONE)) ||
  hasCastWord(utterance.tokens) ||
  hasName(moment, utterance, (name) => isCastName(moment.context, name))

const hasCastWord = (tokens: readonly Token[]): boolean => {
  for (let at = 0; at < tokens.length; at += 1)
    if (isIn(tokens[at]?.bare, CAST_WORDS) && !isSomebodys(tokens, at)) return true
  return false
}

const CHILDREN = wordSet('kid child')

/** "Art's kid" is not of the cast. */
const isSomebodys = (tokens: readonly Token[], at: number): boolean => {
  const owner = tokens[at - 1]
  const owned = owner !== undefined && (owner.word !== owner.base || isIn(owner.lexeme, WHOSE))
  return owned && CHILDREN.has(tokens[at]?.base ?? '')
}

const WHOSE = wordSet(OWNERS, 'my')

/** Words that end a sentence about oneself or about a thing. */
const NOBODY =
  wordSet(`i im we were it its this that there theres everything set camera pump drone winch rig tractor freezer urn generator genny boiler printer copier lens truck van car bus lamp light radio
  walkie battery brick engine dolly crane monitor cable tent fridge heater machine phone kettle door gate lift elevator set weather sun wind rain
  schedule shoot scene take shot plane train delivery courier order paperwork`)
const LINKS = wordSet('is was has got gets looks seems isnt wont just been')
const ARTICLES = wordSet('the a an my our your this that some')

/** "Terry is sick", whoever Terry is: a name that nobody knows, and a verb, right before the words. */
const hasStranger = (utterance: Utterance, span: Span): boolean => {
  const { tokens, text, address } = utterance
  for (let at = span.from; at > Math.max(address.bodyFrom, span.from - 4); at -= 1) {
    const before = tokens[at - 1]
    if (before === undefined) continue
    const linked = isAt(tokens, at, LINKS) || before.word !== before.base
    const capital = isCapital(text, before.from)
    const thing = NOBODY.has(before.base) || isKnownWord(before.base) || isNumber(before.base)
    if (linked && capital && !thing && !isAt(tokens, at - 2, ARTICLES)) return true
  }
  return false
}

export const ANIMALS = wordSet(
  'dog dogs puppy cat horse horses pony mare mule mules donkey donkeys camel camels bird parrot snake goat sheep cow pig animal animals handler handlers',
)

/** "Number 4", or nothing where somebody is called otherwise. */
export const castNumberIn = (tokens: readonly Token[]): string => {
  const at = tokens.findIndex(({ word }, index) => word === 'number' && isNumber(tokens[index + 1]?.base ?? ''))
  return at < 0 ? '' : `Number ${tokens[at + 1]?.base ?? ''}`
}

/** "Number 4's horse is jumpy". */
const ownsAnimal = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word, base }, at) => word !== base && isAt(tokens, at + 1, ANIMALS))

/** Whom the words are about, by name, number, part or pronoun; what was asked counts where the words name nobody. */
export const subjectOf = (moment: Moment, span: Span): Subject | null => {
  const { utterance } = moment
  const asked = questionOf(moment)
  const ordered = orderOf(moment)
  if (ownsAnimal(utterance.tokens)) return null
  const animal = [utterance, asked].some((words) => words?.tokens.some((token) => isIn(token.bare, ANIMALS)) === true)
  if (isClauseOfThing(utterance, span)) return null
  const thing = isOfThing(utterance, asked, span)
  const pronoun =
    !animal &&
    !thing &&
    (findSomebody(utterance.tokens, utterance.address.bodyFrom) !== null || isOfSomebody(utterance, span))
  if (castIn(moment, utterance) || (asked !== null && pronoun && castIn(moment, asked))) return 'cast'
  if (hasName(moment, utterance, anybody) || hasOccupation(utterance, span)) return 'crew'
  if (pronoun && ordered !== null && castIn(moment, ordered)) return 'cast'
  if (asked !== null && (pronoun || isFragment(utterance))) {
    if (castIn(moment, asked)) return 'cast'
    if (hasName(moment, asked, anybody)) return 'crew'
  }
  if (pronoun) return 'somebody'
  return !animal && !thing && hasStranger(utterance, span) ? 'crew' : null
}

/** Words for people. */
export const PEOPLE = wordSet(
  OCCUPATIONS,
  CAST_WORDS,
  LIVES,
  `he hes him his man woman boy girl guy bloke lad dude chap geezer fella lady gent kid child baby teen pensioner granny person people somebody someone anybody friend mate brother sister mum mom dad mother father son daughter wife husband
  neighbor neighbour vicar priest landlord owner manager customer tourist jogger cyclist walker drunk tramp beggar cop officer constable copper nurse doctor teacher pupil student waiter waitress barman barmaid butcher baker farmer fisherman
  builder plumber cleaner courier postman mechanic blonde brunette redhead 1 1s boss star model dancer singer musician extra standin ad groom bride twin twins elder idiot fool visitor guest stranger new team unit crew cast`,
)
const SHE = wordSet('she shes her hers')
const NO_TOPIC = wordSet(
  'matter problem story delay holdup hold score go deal trouble time reason news word wait gate door dress corset costume jacket suit gown frock zip wig beard hat shoes skirt trousers shirt coat fitting harness',
)
const AT = wordSet('in on at by to into near behind under outside inside from off over round past')
const WHO = wordSet('who whos whose where wheres anyone anybody somebody')

const hasPeople = ({ tokens, mentions }: Utterance, from: number, to: number): boolean =>
  mentions.some((mention) => mention.via === 'name' && mention.from >= from && mention.to <= to) ||
  tokens.slice(from, to).some(({ bare }, at) => isIn(bare, PEOPLE) || (bare.word === 'number' && from + at + 1 < to))

/** "What's wrong with the scissor lift?" asks after a thing. */
const asksAfterThing = (asked: Utterance): boolean => {
  const { tokens, address } = asked
  if (hasWord(tokens, WHO) || hasPeople(asked, address.bodyFrom, tokens.length)) return false
  return tokens.some(
    (_, at) =>
      isAt(tokens, at, ARTICLES) &&
      at + 1 < tokens.length &&
      !isAt(tokens, at - 1, AT) &&
      !isAt(tokens, at + 1, NO_TOPIC),
  )
}

/** "The Buick blew her top, she's cooling off": what is spoken of is a thing, and as good as a woman to those who work it. */
const isOfThing = (utterance: Utterance, asked: Utterance | null, span: Span): boolean => {
  const { tokens, address } = utterance
  let end = span.from
  while (end < address.bodyTo && tokens[end]?.stop === '') end += 1
  if (hasPeople(utterance, address.bodyFrom, end + 1)) return false
  if (asked !== null && asksAfterThing(asked)) return true
  const { bodyFrom } = address
  return isAt(tokens, bodyFrom, ARTICLES) && !isAt(tokens, bodyFrom + 1, SHE) && hasWord(tokens, SHE, bodyFrom + 1)
}

const SAYS_OF_THING = wordSet('is was has had needs wants isnt wasnt wont cant just')

/** "The genny's drinking heavily", whoever asks for it: a clause that opens with a thing and names nobody. */
const isClauseOfThing = (utterance: Utterance, { from }: Span): boolean => {
  const { tokens, address } = utterance
  let start = from
  while (start > address.bodyFrom && tokens[start - 1]?.stop === '') start -= 1
  let end = from
  while (end < address.bodyTo - 1 && tokens[end]?.stop === '') end += 1
  if (!isAt(tokens, start, OPENS_THING) || hasPeople(utterance, start, end + 1) || hasWord(tokens, SHE, start, end + 1))
    return false
  return tokens.slice(start, from).some(({ lexeme, word, base }) => word !== base || isIn(lexeme, SAYS_OF_THING))
}
const OPENS_THING = wordSet('the a an this that our it its')

const SOMEBODY = wordSet(
  'somebody someone guy bloke dude lady fella lad chap geezer woman man boy girl director producer client',
)

/** "The bloke's drunk". */
const isOfSomebody = ({ tokens, address }: Utterance, { from }: Span): boolean => {
  for (let at = Math.max(from - 2, address.bodyFrom); at < from; at += 1) {
    const token = tokens[at]
    if (token !== undefined && token.word !== token.base && isIn(token.bare, SOMEBODY)) return true
  }
  return false
}

const OF_ONES = wordSet('the a an our that this 1 of')
const OCCUPATION_REACH = 2
const LATE = wordSet('late')

/** "The focus puller", "one of the sparks": somebody whom their work tells; that a driver is late is an ETA. */
const hasOccupation = ({ tokens, address }: Utterance, { from }: Span): boolean => {
  if (isAt(tokens, from, LATE)) return false
  for (let at = address.bodyFrom; at < from; at += 1)
    if (
      (isIn(tokens[at]?.bare, OCCUPATIONS) || isAt(tokens, at, OCCUPATIONS_OF_MANY)) &&
      hasWord(tokens, OF_ONES, Math.max(address.bodyFrom, at - OCCUPATION_REACH), at)
    )
      return true
  return false
}

const SELF_OR_THING = wordSet('i im we were it its the a this that my our')

/** "Overslept again" has no subject: it is about whoever was asked for. */
const isFragment = (utterance: Utterance): boolean => {
  const { tokens, address } = utterance
  return tokens.slice(address.bodyFrom).some((token, at, rest) => {
    const opens = at === 0 || (rest[at - 1]?.stop ?? '') !== ''
    return opens && !isIn(token.lexeme, SELF_OR_THING)
  })
}
