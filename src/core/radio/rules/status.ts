import { asksWhat } from '../meaning/questions.ts'
import type { Finding, Moment } from '../moment.ts'
import { postWords, sameWords } from '../verdict/better.ts'
import { finderOf } from '../words/phrase-finder.ts'
import type { Token } from '../words/tokens.ts'
import { phraseSet } from '../words/phrase-sets.ts'
import { triggerOf } from '../words/trigger.ts'
import { hasAny } from '../words/utterance.ts'
import { hasWord, isIn, wordSet } from '../words/word-set.ts'
import { when } from './when.ts'

const UNDER_WAY = phraseSet('flying-in', 'on-it', 'landed', 'traveling')
const LOCKED = phraseSet('locked')
const STATUS = triggerOf({ phrases: [UNDER_WAY, LOCKED] })

/** R-STATUS-TRUE: report only what is so. The state of the post is the one thing that a single case can prove. */
export const statusTrue = when(STATUS, (moment) => {
  const { context, utterance, meaning } = moment
  const early = tooEarly(moment)
  if (early !== null) return early
  if (meaning.act !== 'report' || !hasAny(utterance, LOCKED)) return null
  const other = utterance.mentions.find((mention) => mention.via === 'post' && mention.who !== context.me.name)
  const own = utterance.mentions.some((mention) => mention.via === 'post' && mention.who === context.me.name)
  if (context.post === 'onLockup' && other !== undefined && !own) return claim(moment, 'status.place')
  const holdsNone = context.post === 'off' && context.me.post === undefined && claimsLock(moment)
  return holdsNone ? claim(moment, 'status.false') : null
})

const findOwed = finderOf('gotta|got to|need to|have to|going to|gonna|let me|just')
/** "On it, just gotta ring my mum first." */
const putsOff = (tokens: readonly Token[]): boolean => {
  const owed = findOwed(tokens)
  return (
    owed !== null &&
    tokens.some((token, at) => at > owed.to && token.word === '1st' && (token.stop !== '' || at === tokens.length - 1))
  )
}

const ON_THE_WAY = phraseSet('flying-in')
const findNotYet = finderOf(
  `have to find|need to find|got to find|gotta find|once i find/get/have/know|once somebody/someone tells/shows/finds|
  once ive/i worked/work/figured/figure out|once ive found|when i find/get/have|if i can find|just looking for|still looking for|
  havent (actually/even/really) found/got/started|have not found/got/started|not started|dont have it|cant find|in a minute|in a sec|after lunch|after my break|when im done|
  once im done|soon as|i’ll start/begin|make a start once/when/after/as/in|once ive finished/had/done|when ive finished/had/done|after ive|gotta/gonna go find/get/look|go and find/get/look/fetch/see/check/ask|go look|
  going/need/have/got to go find/get/look|let me (just/quickly) find/look/see/check/figure/grab/ask|figure/work out where|see if i can|
  need/have/got/gotta (to) see/look/check|looking for it|go looking|start looking|i’ll get to it|do it later|later on|in a bit|first thing tomorrow`,
)

/** "Flying in, as soon as I find it" says what is not so: R-STATUS-TRUE, and the set waits if the order said so. */
const tooEarly = (moment: Moment): Finding | null => {
  const { utterance, situation } = moment
  if (!hasAny(utterance, UNDER_WAY) || utterance.asks) return null
  if (findNotYet(utterance.tokens) === null && !putsOff(utterance.tokens)) return null
  const tells = situation.due?.kind === 'question' && asksWhat(situation.due.line.utterance)
  if (tells && !hasAny(utterance, ON_THE_WAY)) return null
  const waits =
    situation.due?.line.utterance.tokens.some((token) => isIn(token.lexeme, HURRY)) === true || setWaits(moment)
  return { ...claim(moment, 'status.early'), severity: waits ? 'major' : 'minor' }
}
const WAITING = wordSet('waiting')
/** "Waiting on the rug, thank you", to everybody. */
const setWaits = ({ situation: { lines } }: Moment): boolean =>
  lines.some(({ kind, utterance }) => kind === 'call' && hasWord(utterance.tokens, WAITING))
const HURRY = wordSet('waiting now asap hurry urgent urgently straight immediately')

const LOCK_WORDS = wordSet('locked lock solid secure secured sealed')

/** "Door two, locked", but not "the car is ready". */
const claimsLock = (moment: Moment): boolean => moment.utterance.tokens.some((token) => isIn(token.lexeme, LOCK_WORDS))

const claim = (moment: Moment, why: Finding['why']): Finding => ({
  rule: 'R-STATUS-TRUE',
  severity: 'major',
  why,
  said: sameWords(moment),
  better:
    why === 'status.place'
      ? `${postWords(moment.context)}, locked.`
      : why === 'status.early'
        ? 'Looking for it, two minutes.'
        : 'Standing by.',
})
