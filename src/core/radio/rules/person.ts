import type { Act } from '../../vocabulary/radio.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import { atPostWords } from '../verdict/better.ts'
import { secretIn } from './secret/given.ts'
import { nameIn } from '../words/said-name.ts'
import { confShow } from './secret/show.ts'
import { plotIn } from './secret/story.ts'
import { clauseQuote, quoteOf, type Utterance } from '../words/utterance.ts'
import { finderOf } from '../words/phrase-finder.ts'
import type { Span } from '../words/phrase-finder.ts'
import { OF_BODIES } from './private/body.ts'
import { oddIn, OF_SOMEBODY, offWorkIn } from './private/at-work.ts'
import { STREETS } from './private/off-the-set.ts'
import { starIn } from './private/star.ts'
import { strangeIn } from './private/strange.ts'
import { mayTell, privateIn, type Told, UNWILLING, unwillingIn } from './private/told.ts'
import { isKnownWord } from '../words/known-words.ts'
import { isNumber, type Token } from '../words/tokens.ts'
import { isPulled } from '../words/trigger.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { findScorn } from './sensitive.ts'
import { castIn, isCastName, PEOPLE, type Subject, subjectOf } from './subject.ts'
import { isCapital } from '../words/capital.ts'
import { MACHINES_TOO } from './occupations.ts'

/** R-CONF-PERSON: nothing about anybody's body, mood, lateness, money or private whereabouts. */
export const confPerson: Rule = (moment) =>
  named(moment) ?? childNamed(moment) ?? (moment.safe ? casualty(moment) : (casualty(moment) ?? privateWords(moment)))

const CHILD = wordSet('boy girl kid child lad lass toddler')
const ASKS_NAME = wordSet('who whos name called old')
const SAYS_NAME = wordSet('name names called')
const LEAST_NAME = 3

/** Whoever asks which child that is may not be told: "Number 7 and guardian". */
const childNamed = ({ utterance, situation: { due } }: Moment): Finding | null => {
  if (due?.kind !== 'question') return null
  const asked = due.line.utterance.tokens
  if (!hasWord(asked, CHILD) || !(hasWord(asked, ASKS_NAME) || hasWord(utterance.tokens, SAYS_NAME))) return null
  const { tokens, text, mentionAt, address } = utterance
  const name = tokens.find(
    ({ base, from }, at) =>
      at >= address.bodyFrom &&
      base.length >= LEAST_NAME &&
      isCapital(text, from) &&
      mentionAt[at] === undefined &&
      !isKnownWord(base),
  )
  return name === undefined
    ? null
    : {
        rule: 'R-CONF-PERSON',
        severity: 'critical',
        why: 'person.named',
        said: text.slice(name.from, name.to),
        better: 'Number 7 and guardian.',
      }
}

const LONGEST_NAME_WORDS = 3

const named = (moment: Moment): Finding | null => {
  for (const secret of moment.radio.secrets?.people ?? []) {
    const single = secret.trim().split(/\s+/).length <= LONGEST_NAME_WORDS
    const said = single ? starIn(moment, secret) : secretIn(moment.utterance, secret)
    if (said !== '')
      return {
        rule: 'R-CONF-PERSON',
        severity: 'critical',
        why: single ? 'person.named' : 'person.private',
        said,
        better: 'Stand by for Number 1.',
      }
  }
  return null
}

const casualty = (moment: Moment): Finding | null => {
  const name = moment.radio.hazard?.casualty ?? ''
  const said = name === '' ? '' : nameIn(moment.utterance, name)
  if (said === '') return null
  return {
    rule: 'R-CONF-PERSON',
    severity: isCastName(moment.context, name) ? 'critical' : 'major',
    why: 'person.casualty',
    said,
    better: 'One person down.',
  }
}

const privateWords = (moment: Moment): Finding | null => {
  if ((moment.radio.hazard ?? null) !== null) return null
  const { spoken, situation } = moment
  const told = mayTell(spoken, moment.utterance.tokens) ? toldOf(moment) : null
  if (told !== null) return told
  const asked = situation.due?.kind === 'question'
  if (asked || isPulled(spoken, UNWILLING) || isPulled(spoken, OF_SOMEBODY)) {
    const unwillingly = unwilling(moment)
    if (unwillingly !== null) return unwillingly
  }
  return reasonFor(moment) ?? oddAnswer(moment) ?? strange(moment)
}

const toldOf = (moment: Moment): Finding | null => {
  for (let span = privateIn(moment.utterance); span !== null; span = privateIn(moment.utterance, span.to)) {
    const told = isRelief(moment, span) ? null : privateAt(moment, span)
    if (told !== null) return told
  }
  return null
}

/** "Crying on cue": what a part does. */
const findPlayed = finderOf('on cue|in the shot/scene/take|in this/that shot/scene|on camera|in character')

const CUES = wordSet('on after')

/** "Background on number 2's sneeze": a sound or a move of the scene that others go by. */
const isCue = ({ utterance: { tokens }, situation: { due } }: Moment, { from }: Span): boolean => {
  const owner = tokens[from - 1]
  const cue = tokens[from - 2]?.word === 'number' ? from - 3 : from - 2
  const ordered = due?.kind === 'order' ? due.line.utterance.tokens : []
  return (
    owner !== undefined &&
    owner.word !== owner.base &&
    isAt(tokens, cue, CUES) &&
    ordered.some(({ word }) => word === 'cue')
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

const offWork = ({ utterance, situation: { due } }: Moment): Span | null => {
  const asked = due?.kind === 'question' ? due.line.utterance.tokens : []
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

const findReasonAsked = finderOf(
  'why|whys|how is/hows number/artist|how are number/artist|delay|hold up|holding up|holdup|holding us up|the problem|wrong with|the matter|what happened|whats up with|going on with|the story with|keeping|whats with',
)
const THEY = wordSet('he hes she shes his her him they theyre theyve')
/** What may be told of cast: a time, a leg of the way, a place of work, or that it will be told in person. */
const NEUTRAL = wordSet(
  `minute minutes min mins second seconds 10-1 10-2 10-100 traveling travelling walking way ready here set stepping coming wired wire sound mic hair makeup wardrobe costume
  dressed changed changing chair works guardian chaperone ramp door steps stage holding lot elevator lift stairs stuck rain van car driver traffic person meet base eta away update`,
)

/** "He'll be there in ten". */
const tellsWhen = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => token.word === 'in' && isNumber(tokens[at + 1]?.word ?? ''))

/** "She had a bad phone call": the set needs a number, not a reason (exchange E34). */
const reasonFor = (moment: Moment): Finding | null => {
  const { situation, utterance, meaning } = moment
  const due = situation.due ?? situation.open
  const asked = due?.kind === 'question' ? due.line.utterance : null
  if (asked === null || meaning.act !== 'report' || findReasonAsked(asked.tokens) === null) return null
  const { tokens, address } = utterance
  if (asksAfterCrew(moment, asked) && !hasWord(tokens, NEUTRAL) && !hasWord(tokens, ASSURING))
    return reason(moment, 'major')
  if (
    !castIn(moment, asked) ||
    !hasWord(tokens, THEY, address.bodyFrom) ||
    hasWord(tokens, NEUTRAL) ||
    tellsWhen(tokens)
  )
    return null
  return reason(moment, 'critical')
}

const reason = ({ utterance }: Moment, severity: Finding['severity']): Finding => ({
  rule: 'R-CONF-PERSON',
  severity,
  why: 'person.private',
  said: quoteOf(utterance, utterance.address.bodyFrom, utterance.address.bodyTo),
  better: 'Can you meet me at base?',
})

/** "Boyfriend trouble" to "what is wrong with Del": whatever it is, it is theirs. */
const asksAfterCrew = ({ context }: Moment, asked: Utterance): boolean => {
  const after = findAfter(asked.tokens)
  const who = after === null ? undefined : asked.mentions.find(({ from, via }) => from === after.to && via === 'name')
  const last = who === undefined ? undefined : asked.tokens[who.to - 1]
  return who !== undefined && who.who !== context.me.name && last?.word === last?.base
}
const findAfter = finderOf('wrong/matter/up with|bothering|ailing|eating')
const ASSURING = wordSet(
  'nothing fine okay ok good idea know sure phone signal channel waiting radio brick battery headset mic working work lost stuck',
)

/** Asked for a thing, or for somebody else, an answer may well speak of things. */
const THINGS_ASKED = wordSet(
  'which who whos whose wear wearing wears want wants need needs does do did has have can could call called name names waiting asking clear bring bringing send sending double doubles boat horse first',
)

/** "In with Number 6, curtains drawn": a set knows no such words of its cast, and has been told no time. */
const oddAnswer = (moment: Moment): Finding | null => {
  const { situation, utterance, meaning } = moment
  const asked = situation.due?.kind === 'question' ? situation.due.line.utterance : null
  if (asked === null || utterance.asks || (meaning.act !== 'report' && meaning.act !== 'answer')) return null
  if (hasWord(asked.tokens, THINGS_ASKED) || !castIn(moment, asked) || hasWord(utterance.tokens, ON_COURSE)) return null
  if (asksForThingOf(asked) || tellsNumber(utterance) || confShow(moment) !== null) return null
  const odd = oddIn(utterance)
  return odd === null ? null : { ...reason(moment, 'critical'), said: clauseQuote(utterance, odd) }
}
/** "What happened to Jasper's mic?" */
const asksForThingOf = ({ tokens, mentionAt }: Utterance): boolean =>
  tokens.some(
    ({ word, base }, at) => word !== base && (mentionAt[at] !== undefined || tokens[at - 1]?.word === 'number'),
  )
/** With one of these an answer tells how far somebody is, however it is put. */
const ON_COURSE = wordSet(
  NEUTRAL,
  `2nd sec secs imminent imminently explain standing waiting fitted fitting coming cart corner shoes boots jacket skirt next wrapped signed clear props scene lines break go going yours speak steps pulling stepped ready lens lenses
  look looks nearly almost fine great good well grand brilliant right hold holding rehearsing running learning posing reading crossing left stunts fight director camera crew supervisor operator photographer soon until till`,
)

/** "Call it twelve": a number that is nobody's own. */
const tellsNumber = ({ tokens }: Utterance): boolean =>
  tokens.some(({ base }, at) => isNumber(base) && base !== '1' && tokens[at - 1]?.word !== 'number')

const TELLING_ACTS: readonly Act[] = ['report', 'answer', 'hail']

/** "Nev's chundering", "Brig has had a real donnybrook": words that a set has no use for, told of somebody who was asked after. */
const strange = (moment: Moment): Finding | null => {
  const { situation, utterance, meaning } = moment
  const { tokens } = utterance
  if (utterance.asks || !TELLING_ACTS.includes(meaning.act)) return null
  const asked = situation.due?.kind === 'question' ? situation.due.line.utterance : null
  const found = asked === null ? null : strangeIn(moment, asked)
  if (found === null || findPlayed(tokens) !== null || findScorn(tokens) !== null || confShow(moment) !== null)
    return null
  const severity = found.whom === 'cast' ? 'critical' : 'major'
  return { ...reason(moment, severity), said: clauseQuote(utterance, found.span) }
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
const isPlot = ({ utterance, situation: { due } }: Moment): boolean =>
  plotIn(utterance.tokens, due?.kind === 'question' ? due.line.utterance.tokens : []) !== null

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
