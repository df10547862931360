import { postWords } from '../better.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import type { Span } from '../phrase-finder.ts'
import {
  findJoke,
  findMedical,
  findPrivate,
  findScorn,
  findShooting,
  findShowSecret,
  findSomebody,
  findSwearing,
  findToilet,
  nameIn,
  secretIn,
} from '../sensitive.ts'
import { hasAny, quoteOf } from '../utterance.ts'
import { WEAPON_CALLS } from '../phrase-sets.ts'

const body = (moment: Moment): number => moment.utterance.address.bodyFrom

const quote = (moment: Moment, span: Span): string => quoteOf(moment.utterance, span.from, span.to)

/** R-PRO-TONE: no swearing, jokes, anger, sarcasm or telling people off on air. */
export const proTone: Rule = (moment) => {
  const { tokens } = moment.utterance
  const scorn = findScorn(tokens)
  if (scorn !== null) return tone('major', 'tone.person', quote(moment, scorn))
  const swearing = findSwearing(tokens)
  if (swearing !== null)
    return tone(aimedAt(moment, swearing) ? 'major' : 'minor', 'tone.word', quote(moment, swearing))
  const joke = findJoke(tokens)
  return joke === null ? null : tone('minor', 'tone.word', quote(moment, joke))
}

const tone = (severity: Finding['severity'], why: Finding['why'], said: string): Finding => ({
  rule: 'R-PRO-TONE',
  severity,
  why,
  said,
  better: 'Go to two, please.',
})

const AIMED = new Set('you your youre'.split(' '))

const aimedAt = (moment: Moment, span: Span): boolean =>
  moment.utterance.tokens.slice(Math.max(0, span.from - 3), span.to + 3).some((token) => AIMED.has(token.word))

/** Cast go by number or by a role of the cast. */
const isCast = (moment: Moment): boolean => {
  const { tokens, mentions } = moment.utterance
  const numbered = tokens.some((token, at) => token.word === 'number' && /^\d/.test(tokens[at + 1]?.word ?? ''))
  const cast = mentions.some((mention) =>
    /cast|actor|actress|talent|artist|minor|child/i.test(
      moment.context.roster.find((entry) => entry.name === mention.who)?.role ?? '',
    ),
  )
  return numbered || cast || CAST_WORDS.some((word) => tokens.some((token) => token.word === word))
}
const CAST_WORDS = [
  'actor',
  'actress',
  'star',
  'talent',
  'lead',
  'kid',
  'child',
  'minor',
  'trailer',
  'director',
  'producer',
  'client',
]

/** Words that end a sentence about oneself or about a thing. */
const NOBODY = new Set('i im we were it its this that there theres everything set camera'.split(' '))
const LINKS = new Set('is was has got gets looks seems isnt wont'.split(' '))

/** "Terry is sick", whoever Terry is: a subject and a verb right before the words. */
const hasSubject = (moment: Moment, span: Span): boolean => {
  const { tokens } = moment.utterance
  for (let at = span.from; at > Math.max(body(moment), span.from - 4); at -= 1) {
    const word = tokens[at]?.word ?? ''
    const before = tokens[at - 1]
    if (LINKS.has(word) && before !== undefined && !NOBODY.has(before.word)) return true
    if (before !== undefined && before.word !== before.base && !NOBODY.has(before.word)) return true
  }
  return false
}

const speaksOf = (moment: Moment, span: Span): boolean => {
  const { utterance, context } = moment
  const named = utterance.mentions.some(
    (mention) =>
      mention.via === 'name' &&
      mention.who !== context.me.name &&
      mention.from >= body(moment) &&
      mention.to <= utterance.address.bodyTo,
  )
  return named || isCast(moment) || findSomebody(utterance.tokens) !== null || hasSubject(moment, span)
}

/** R-CONF-PERSON: nothing about anybody's body, mood, lateness, money or private whereabouts. */
export const confPerson: Rule = (moment) =>
  named(moment) ?? (moment.safe ? casualty(moment) : (casualty(moment) ?? privateWords(moment)))

const named = (moment: Moment): Finding | null => {
  for (const secret of moment.radio.secrets?.people ?? []) {
    const single = secret.trim().split(/\s+/).length <= 3
    const said = single ? nameIn(moment.utterance, secret) : secretIn(moment.utterance, secret)
    const onRoster = moment.context.roster.some(
      (entry) => entry.name.toLowerCase() === said.toLowerCase().replace(/['’]s$/, ''),
    )
    if (said !== '' && !onRoster)
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
  const cast = /cast|actor|actress|talent|artist/i.test(
    moment.context.roster.find((entry) => entry.name === name)?.role ?? '',
  )
  return {
    rule: 'R-CONF-PERSON',
    severity: cast ? 'critical' : 'major',
    why: 'person.casualty',
    said,
    better: 'One person down.',
  }
}

const privateWords = (moment: Moment): Finding | null => {
  if ((moment.radio.hazard ?? null) !== null) return null
  const { tokens } = moment.utterance
  const medical = findMedical(tokens, body(moment))
  const span = medical ?? findPrivate(tokens, body(moment))
  if (span === null || !speaksOf(moment, span)) return null
  const severity = medical !== null || isCast(moment) ? 'critical' : 'major'
  return {
    rule: 'R-CONF-PERSON',
    severity,
    why: 'person.private',
    said: quote(moment, span),
    better: 'Can you meet me at base?',
  }
}

const showFault = (said: string): Finding => ({
  rule: 'R-CONF-SHOW',
  severity: 'critical',
  why: 'show.secret',
  said,
  better: 'The scene 42 prop.',
})

/** R-CONF-SHOW: nothing about plot, hotels, routes, security or cash. */
export const confShow: Rule = (moment) => {
  for (const secret of moment.radio.secrets?.show ?? []) {
    const said = secretIn(moment.utterance, secret)
    if (said !== '') return showFault(said)
  }
  const span = findShowSecret(moment.utterance.tokens)
  return span === null ? null : showFault(quote(moment, span))
}

const OF_THE_FILM = new Set('set scene door corridor dressing mirror mirrors truck block cleaner sign'.split(' '))

/** Plain words for the toilet; "the ladies' room set" is a place of the film. */
const toiletIn = (moment: Moment): Span | null => {
  const { tokens } = moment.utterance
  const span = findToilet(tokens)
  return span !== null && OF_THE_FILM.has(tokens[span.to]?.word ?? '') ? null : span
}

/** R-CODE-PERSONAL: use the code for the toilet, and keep it to that. */
export const codePersonal: Rule = (moment) => {
  if (moment.say.channel !== 1) return null
  const span = toiletIn(moment)
  return span === null
    ? null
    : {
        rule: 'R-CODE-PERSONAL',
        severity: 'minor',
        why: 'code.plain',
        said: quote(moment, span),
        better: `${moment.context.me.name}’s 10-1.`,
      }
}

/** R-FILMING-WORD: "filming", not "shooting", where the public can hear. */
export const filmingWord: Rule = (moment) => {
  if (moment.radio.public !== true || hasAny(moment.utterance, WEAPON_CALLS)) return null
  const span = findShooting(moment.utterance.tokens)
  if (span === null) return null
  return {
    rule: 'R-FILMING-WORD',
    severity: 'minor',
    why: 'filming.word',
    said: quote(moment, span),
    better: `${postWords(moment.context)}, we’re filming, about a minute.`,
  }
}
