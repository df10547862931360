import type { HearContext } from '../case.ts'
import type { Moment } from '../moment.ts'
import { finderOf, type Span } from '../words/phrase-finder.ts'
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
  const { utterance, situation } = moment
  const asked = situation.due?.kind === 'question' ? situation.due.line.utterance : null
  if (ownsAnimal(utterance.tokens)) return null
  const animal = [utterance, asked].some((words) => words?.tokens.some((token) => isIn(token.bare, ANIMALS)) === true)
  const pronoun = !animal && findSomebody(utterance.tokens, utterance.address.bodyFrom) !== null
  if (castIn(moment, utterance) || (asked !== null && pronoun && castIn(moment, asked))) return 'cast'
  if (hasName(moment, utterance, anybody) || hasOccupation(utterance, span)) return 'crew'
  if (pronoun && situation.due?.kind === 'order' && castIn(moment, situation.due.line.utterance)) return 'cast'
  if (asked !== null && (pronoun || isFragment(utterance))) {
    if (castIn(moment, asked)) return 'cast'
    if (hasName(moment, asked, anybody)) return 'crew'
  }
  if (pronoun) return 'somebody'
  return !animal && hasStranger(utterance, span) ? 'crew' : null
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
