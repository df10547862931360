import type { Finding, Moment, Rule } from '../moment.ts'
import { atPostWords } from '../verdict/better.ts'
import { confShow } from './secret/show.ts'
import { plotIn } from './secret/story.ts'
import { clauseQuote } from '../words/utterance.ts'
import type { Span } from '../words/phrase-finder.ts'
import { OF_BODIES } from './private/body.ts'
import { OF_SOMEBODY, offWorkIn } from './private/at-work.ts'
import { STREETS } from './private/off-the-set.ts'
import { mayTell, privateIn, type Told, UNWILLING, unwillingIn } from './private/told.ts'
import type { Token } from '../words/tokens.ts'
import { isPulled } from '../words/trigger.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { PEOPLE, type Subject, subjectOf } from './subject.ts'
import { MACHINES_TOO } from './occupations.ts'
import { askedOf, orderedOf, questionOf } from './asked.ts'
import { toldWhereAsked } from './asked-after.ts'
import { namedOnAir } from './person-named.ts'
import { findPlayed } from './pretended.ts'

/** R-CONF-PERSON: nothing about anybody's body, mood, lateness, money or private whereabouts. */
export const confPerson: Rule = (moment) => namedOnAir(moment) ?? (moment.safe ? null : privateWords(moment))

const privateWords = (moment: Moment): Finding | null => {
  if ((moment.radio.hazard ?? null) !== null) return null
  const { pulled } = moment
  const told = mayTell(pulled, moment.utterance.tokens) ? toldOf(moment) : null
  if (told !== null) return told
  if (questionOf(moment) !== null || isPulled(pulled, UNWILLING) || isPulled(pulled, OF_SOMEBODY)) {
    const unwillingly = unwilling(moment)
    if (unwillingly !== null) return unwillingly
  }
  return toldWhereAsked(moment)
}

const toldOf = (moment: Moment): Finding | null => {
  for (let span = privateIn(moment.utterance); span !== null; span = privateIn(moment.utterance, span.to)) {
    const told = isRelief(moment, span) ? null : privateAt(moment, span)
    if (told !== null) return told
  }
  return null
}

const CUES = wordSet('on after')

/** "Background on number 2's sneeze": a sound or a move of the scene that others go by. */
const isCue = (moment: Moment, { from }: Span): boolean => {
  const { tokens } = moment.utterance
  const owner = tokens[from - 1]
  const cue = tokens[from - 2]?.word === 'number' ? from - 3 : from - 2
  return (
    owner !== undefined &&
    owner.word !== owner.base &&
    isAt(tokens, cue, CUES) &&
    orderedOf(moment).some(({ word }) => word === 'cue')
  )
}

const privateAt = (moment: Moment, span: Told): Finding | null => {
  const { utterance } = moment
  const { medical } = span
  const subject = subjectOf(moment, span) ?? (span.who ? 'somebody' : null)
  if (utterance.tokens[span.from - 1]?.word === 'you' && !medical) return null
  if (findPlayed(utterance.tokens) !== null || isCue(moment, span)) return null
  if (subject === null || (!medical && (isOfTheFilm(moment, subject) || confShow(moment) !== null))) return null
  if (subject === 'somebody' && isAt(utterance.tokens, span.from, STREETS)) return null
  if (isWornThing(moment, span) || isThingOfOrder(moment, span)) return null
  if (subject === 'somebody' && (isPlot(moment) || isPlayedBy(moment, span) || isInTheWay(moment, span))) return null
  return {
    rule: 'R-CONF-PERSON',
    severity: medical || subject === 'cast' ? 'critical' : 'major',
    why: 'person.private',
    said: clauseQuote(utterance, span),
    better: span.who ? `One person at ${atPostWords(moment.context)}.` : 'Can you meet me at base?',
  }
}

/** "The sick bowls go to Tess": what the word stands before was ordered or asked for under that name. */
const isThingOfOrder = ({ utterance: { tokens }, situation: { due } }: Moment, { from, to }: Span): boolean => {
  const [word, next] = [tokens[from], tokens[to]]
  if (due === null || word === undefined || next === undefined || word.stop !== '' || to !== from + 1) return false
  if (isIn(next.lexeme, NO_THING) || isIn(next.bare, PEOPLE) || isIn(next.bare, OF_BODIES)) return false
  return due.line.utterance.tokens.some(
    ({ base, stop }, at, said) => base === word.base && stop === '' && said[at + 1]?.base === next.base,
  )
}
const NO_THING = wordSet(
  'is was to in on at by and or with for of from about over again today so as because since till until now too right if when the a his her',
)

const WORN = wordSet('broken broke busted knackered wrecked fried')

/** "The mixer is knackered": the machine, and not who works it. */
const isWornThing = ({ utterance: { tokens, address } }: Moment, { from }: Span): boolean =>
  isAt(tokens, from, WORN) && hasWord(tokens, MACHINES_TOO, address.bodyFrom, from)

const RELIEVES = wordSet('replace replaces replacing')
const OTHERS = wordSet('they theyre theyve theyll')
const OTHERS_REACH = 3

/** "Who's replacing Luc?": whoever holds a post is relieved, and nobody loses a job. */
const isRelief = ({ utterance, context }: Moment, { from, to }: Span): boolean => {
  const { tokens, mentions } = utterance
  const who = mentions.find((mention) => mention.from === to)?.who
  const entry = [context.me, ...context.roster].find(({ name }) => name === who)
  return (
    isAt(tokens, from, RELIEVES) &&
    !hasWord(tokens, OTHERS, from - OTHERS_REACH, from) &&
    (entry?.post !== undefined || isAt(tokens, to, ME))
  )
}
const ME = wordSet('me')

const offWork = (moment: Moment): Span | null => {
  const { utterance } = moment
  const asked = askedOf(moment)
  const ofThing = asked.some((token, at) => token.word !== token.base && asked[at - 1]?.word === 'number')
  return ofThing || findPlayed(utterance.tokens) !== null ? null : offWorkIn(utterance, asked.length > 0)
}

/** "She doesn't want to wear the hat": said of the cast it is their mood, said of a driver it is news. */
const unwilling = (moment: Moment): Finding | null => {
  const span = unwillingIn(moment.utterance) ?? offWork(moment)
  if (span === null || subjectOf(moment, span) !== 'cast' || confShow(moment) !== null) return null
  return {
    rule: 'R-CONF-PERSON',
    severity: 'critical',
    why: 'person.private',
    said: clauseQuote(moment.utterance, span),
    better: 'Can you meet me at base?',
  }
}

const BREACHES = wordSet(
  'refuse refuses refused refusing wont shout shouts shouting yell yells yelling scream screams screaming',
)

/** "A man refuses to wait", "somebody's shouting": of a stranger it is what breaks the lock or the sound, and needed (e.1). */
const isInTheWay = ({ utterance: { tokens } }: Moment, { from, to }: Span): boolean =>
  hasWord(tokens, BREACHES, from, to)

const CROWD = wordSet('background extras extra sas crowd')

/** The pregnant lady of the crowd is a part, if whoever ordered her calls her so. */
const isPlayedBy = ({ utterance, situation: { due } }: Moment, { from }: Span): boolean => {
  const ordered = due?.line.utterance.tokens ?? []
  const word = utterance.tokens[from]?.base
  return hasWord(ordered, CROWD) && ordered.some((token) => token.base === word)
}

/** "It's the bit where she bumps off the bishop" is R-CONF-SHOW. */
const isPlot = (moment: Moment): boolean => plotIn(moment.utterance.tokens, askedOf(moment)) !== null

const SCENES = wordSet('scene')
const FILM_WORDS = wordSet('scene prop props')
const PAGES = wordSet('script page pages rewrite')
const REASONS = wordSet('over about because by')
const REASON_REACH = 3

/** "Pages with her divorce in them" are of the film; "in tears over the new pages" is how somebody is. */
const ofPages = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isIn(token.lexeme, PAGES) &&
      !tokens.slice(Math.max(0, at - REASON_REACH), at).some(({ lexeme }) => isIn(lexeme, REASONS)),
  )

/** "The divorce papers for scene nineteen" are a prop, and a killed father is the plot. */
const isOfTheFilm = ({ utterance: { tokens } }: Moment, subject: Subject): boolean =>
  subject === 'crew'
    ? hasWord(tokens, SCENES)
    : subject === 'somebody' && (hasWord(tokens, FILM_WORDS) || ofPages(tokens) || plotIn(tokens, []) !== null)
