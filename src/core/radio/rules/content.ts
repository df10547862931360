import { capital, postWords } from '../verdict/better.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import type { Span } from '../words/phrase-finder.ts'
import {
  findDetail,
  findJoke,
  findManners,
  findPlainWord,
  findPraise,
  findSarcasm,
  findScorn,
  findShooting,
  findSwearing,
  findToilet,
} from './sensitive.ts'
import { type Token, wordAt } from '../words/tokens.ts'
import { hasAny, quoteOf } from '../words/utterance.ts'
import { WEAPON_CALLS, phraseSet } from '../words/phrase-sets.ts'
import { triggerOf } from '../words/trigger.ts'
import { ARTICLES } from '../words/small-words.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { askedOf, isAsOrdered } from './asked.ts'
import { confPerson } from './person.ts'
import { when } from './when.ts'
import { ANIMALS, castIn, castNumberIn } from './subject.ts'
import { PRETENDED } from './pretended.ts'

const quote = (moment: Moment, span: Span): string => quoteOf(moment.utterance, span.from, span.to)

const TONE = triggerOf({ lists: [findScorn, findManners, findSarcasm, findPraise, findSwearing, findJoke] })

/** R-PRO-TONE: no swearing, jokes, anger, sarcasm or telling people off on air. */
export const proTone = when(TONE, (moment) => {
  const { tokens } = moment.utterance
  const scorn = unquoted(moment, unnamed(moment, findScorn(tokens) ?? findBarb(moment)))
  if (scorn !== null)
    return ofThing(moment, scorn)
      ? tone('minor', 'tone.word', quote(moment, scorn))
      : tone('major', 'tone.person', quote(moment, scorn))
  const sarcasm = findSarcasm(tokens) ?? findSourPraise(tokens)
  if (sarcasm !== null) return tone(besideYou(moment, sarcasm) ? 'major' : 'minor', 'tone.word', quote(moment, sarcasm))
  const swearing = unnamed(moment, findSwearing(tokens))
  if (swearing !== null)
    return tone(aimedAt(moment, swearing) ? 'major' : 'minor', 'tone.word', quote(moment, swearing))
  const joke = findJoke(tokens)
  return joke === null ? null : tone('minor', 'tone.word', quote(moment, joke))
})

/** "If it's not too much trouble" is good manners, but not to somebody who only waits for an answer. */
const findBarb = ({ utterance, situation: { due } }: Moment): Span | null =>
  due?.kind === 'question' || due?.kind === 'order' ? findManners(utterance.tokens) : null

const THANKS = wordSet('thank thanks ta cheers')
const LUCKY = wordSet('lucky')
const GRUDGING = wordSet('another more again still yet')

/** "Lucky me, more rain", but not "lucky me, the rain has stopped" and "what a treat, thank you". */
const findSourPraise = (tokens: readonly Token[]): Span | null => {
  const praise = findPraise(tokens)
  if (praise === null || hasWord(tokens, THANKS)) return null
  return isAt(tokens, praise.from, LUCKY) && !hasWord(tokens, GRUDGING) ? null : praise
}

const FILM_BLOOD = wordSet(
  'scene prop makeup wound bandage knife stained stain stains splattered sleeve shirt coat dress apron towel sheet gown rag axe continuity',
)

/** "They all wake up" is told of others. */
const OTHERS = wordSet('they all he she')
/** "The clown for scene nine" is a part. */
const OF_SCENES = wordSet('for in of from')
const OURSELVES = wordSet('i ill we well')

/** Dick may be on the roster, the bloody shirt in scene six, and "then I shut it" is said of a door. */
const unnamed = (moment: Moment, span: Span | null): Span | null => {
  const { tokens, mentions } = moment.utterance
  if (span === null || mentions.some((mention) => mention.from < span.to && span.from < mention.to)) return null
  const prop =
    tokens[span.from]?.word === 'bloody' &&
    (tokens.some((token) => isIn(token.lexeme, FILM_BLOOD)) || askedOf(moment).some((token) => token.word === 'bloody'))
  const part = isAt(tokens, span.to, OF_SCENES) && isAt(tokens, span.to + 1, SCENE)
  const farmed = isAt(tokens, span.from, FARMED) && isAt(tokens, span.from - 1, THE) && !isAt(tokens, span.from - 2, BE)
  const animal = isAt(tokens, span.from, ASSES) && isAt(tokens, span.from - 1, ARTICLES) && tokens.some(isAnimal)
  const first = tokens[span.from]?.word
  const called =
    (first === 'bastard' && isAt(tokens, span.to, AMBER)) ||
    (first === 'idiot' && isAt(tokens, span.to, AGAINST_IDIOTS))
  const shuts = tokens[span.from]?.word === 'shut' && isAt(tokens, span.from - 1, OURSELVES)
  return prop || part || farmed || animal || called || shuts || isAt(tokens, span.from - 1, OTHERS) ? null : span
}

/** "The pig is greased" is said of a pig; "you pig", "that cow" and "he's a pig" are not. */
const FARMED = wordSet('pig cow')
const THE = wordSet('the our')
const BE = wordSet('is like')
const ASSES = wordSet('ass asses')
const isAnimal = ({ bare }: Token): boolean => isIn(bare, ANIMALS)
/** "Two sheets of bastard amber" and "idiot-proof tape" are things. */
const AMBER = wordSet('amber')
const AGAINST_IDIOTS = wordSet('proof board boards check card cards sheet sheets strip string mitt mitts light lights')

const BAD = wordSet('useless pathetic stupid dumb ridiculous worthless')
const THINGS = wordSet(
  'radio walkie headset earpiece battery brick mic door gate lock printer thing this it its weather rain',
)
const THING_REACH = 3

/** "This radio's useless" scolds nobody. */
const ofThing = ({ utterance: { tokens, address } }: Moment, { from }: Span): boolean =>
  isAt(tokens, from, BAD) && hasWord(tokens, THINGS, Math.max(address.bodyFrom, from - THING_REACH), from + 2)

const SAYS = wordSet('said says told shouted yelled goes asked')
const SAYS_REACH = 3

/** "The valet said you people never cut": what somebody else called the crew is told, and nobody is scolded. */
const unquoted = (moment: Moment, span: Span | null): Span | null => {
  const { tokens } = moment.utterance
  if (span === null || tokens[span.from]?.word !== 'you') return span
  return tokens.slice(Math.max(0, span.from - SAYS_REACH), span.from).some((token) => isIn(token.lexeme, SAYS))
    ? null
    : span
}

const tone = (severity: Finding['severity'], why: Finding['why'], said: string): Finding => ({
  rule: 'R-PRO-TONE',
  severity,
  why,
  said,
  better: 'Go to two, please.',
})

const PERSON_OATHS = wordSet(
  'bastard bastards bitch bitches dick dickhead prick twat cunt asshole arsehole wanker wankers fucker fuckers motherfucker',
)
const AIMED = wordSet('you your youre')

/** "Wonderful, if you like rain" is meant for nobody. */
const besideYou = ({ utterance: { tokens } }: Moment, { from, to }: Span): boolean =>
  hasWord(tokens, AIMED, from - AIM_REACH, from) || hasWord(tokens, AIMED, to, to + AIM_REACH)
const AIM_REACH = 3

const aimedAt = (moment: Moment, span: Span): boolean =>
  PERSON_OATHS.has(moment.utterance.tokens[span.from]?.base ?? '') ||
  moment.utterance.tokens.slice(Math.max(0, span.from - 3), span.to + 3).some((token) => isIn(token.lexeme, AIMED))

const OF_THE_FILM = wordSet(
  'set scene door corridor dressing mirror mirrors truck block cleaner sign sets count wall walls tiles',
)

const HEAD = wordSet('head')
/** "Knocked it on the head". */
const ON = wordSet('on over')

/** "The portable toilets" are set down like cones. */
const CARRIED = wordSet('portable')
const LAV = wordSet('lav')
const OF_MICS = wordSet(
  'rustle rustling mic pack wire wired taped tape transmitter swap swapped sound clip clipped crackling battery reading',
)

/** "His lav is rustling": a small microphone. */
const isMicAt = (tokens: readonly Token[], at: number): boolean => isAt(tokens, at, LAV) && hasWord(tokens, OF_MICS)

/** The first plain word that is no thing or place of the film. */
const firstPlain = (tokens: readonly Token[]): Span | null => {
  for (let span = findToilet(tokens); span !== null; span = findToilet(tokens, span.to)) {
    const prop = isAt(tokens, span.from - 1, PRETENDED)
    const thing = isAt(tokens, span.from - 1, CARRIED) || isMicAt(tokens, span.from)
    const onHead = isAt(tokens, span.to - 1, HEAD) && isAt(tokens, span.from - 1, ON)
    if (!prop && !thing && !onHead && !OF_THE_FILM.has(tokens[span.to]?.base ?? '')) return span
  }
  return null
}

const SCENE = wordSet('scene')

/** Plain words for the toilet; "the ladies' room set" is a place of the film, and "mop to the ladies" was ordered so. */
const toiletIn = (moment: Moment): Span | null => {
  const { tokens } = moment.utterance
  const span = firstPlain(tokens)
  return span === null || hasWord(tokens, SCENE) || (isAsOrdered(moment, span) && !castIn(moment, moment.utterance))
    ? null
    : span
}

const TEN_ONE = phraseSet('ten-one')

/** Whose code it is: somebody of the cast who is spoken of or was asked for, else the trainee's. */
const whoGoes = (moment: Moment): string =>
  castNumberIn(moment.utterance.tokens) || castNumberIn(askedOf(moment)) || moment.context.me.name

const STOMACHS = wordSet('upset dodgy stomach')

/** "Number 2's got an upset stomach" tells of somebody's health, which no code would cover: R-CONF-PERSON. */
const isAilment = (moment: Moment, { from }: Span): boolean =>
  isAt(moment.utterance.tokens, from, STOMACHS) && confPerson(moment) !== null

const CODE = triggerOf({ lists: [findPlainWord], phrases: [TEN_ONE] })

/** R-CODE-PERSONAL: use the code for the toilet, and keep it to that. */
export const codePersonal = when(CODE, (moment) => {
  if (moment.say.channel !== 1) return null
  const span = toiletIn(moment) ?? (hasAny(moment.utterance, TEN_ONE) ? findDetail(moment.utterance.tokens) : null)
  return span === null || isAilment(moment, span)
    ? null
    : {
        rule: 'R-CODE-PERSONAL',
        severity: 'minor',
        why: 'code.plain',
        said: quote(moment, span),
        better: `${whoGoes(moment)}’s 10-1.`,
      }
})

const FILMING: ReadonlyMap<string, string> = new Map([
  ['shooting', 'filming'],
  ['shoot', 'film'],
  ['shoots', 'films'],
])
const EFFECTS = wordSet('bomb explosion explosive blow blowing shot shots gunshot gunshots gunfire')

/** The same with "filming" in it; a weapon is a prop, and a bang an effect: radio reference (e.1). */
const harmless = ({ utterance, context }: Moment, { from, to }: Span): string => {
  const { tokens, address } = utterance
  const filming = FILMING.get(wordAt(tokens, from))
  if (filming === undefined) return isAt(tokens, from, EFFECTS) ? 'The effect.' : 'The prop.'
  const words = [quoteOf(utterance, address.bodyFrom, from), filming, quoteOf(utterance, to, tokens.length)]
  return from < address.bodyFrom
    ? `${postWords(context)}, we’re filming, about a minute.`
    : capital(words.filter((some) => some !== '').join(' '))
}

/** R-FILMING-WORD: "filming", not "shooting", where the public can hear; that is with the public, so it is major. */
export const filmingWord: Rule = (moment) => {
  if (moment.radio.public !== true || hasAny(moment.utterance, WEAPON_CALLS)) return null
  const span = findShooting(moment.utterance.tokens)
  if (span === null) return null
  return {
    rule: 'R-FILMING-WORD',
    severity: 'major',
    why: 'filming.word',
    said: quote(moment, span),
    better: harmless(moment, span),
  }
}
