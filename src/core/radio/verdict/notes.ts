import type { Region } from '../../vocabulary/radio.ts'
import type { Reason } from '../../vocabulary/reason.ts'
import { callWords } from './better.ts'
import type { Moment } from '../moment.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { CLOSING, phraseSet } from '../words/phrase-sets.ts'
import { isPulled, triggerOf } from '../words/trigger.ts'
import { hasAny, quoteOf } from '../words/utterance.ts'
import { reasonOf } from './reason-of.ts'
import { isAt, wordSet } from '../words/word-set.ts'

type Local = { readonly words: string; readonly regions: readonly Region[]; readonly here: string }

/** Words that belong to some regions and the word said elsewhere, never a fault: radio reference (j). */
const LOCAL: readonly Local[] = [
  { words: 'roger|roger that', regions: ['uk', 'ca', 'au'], here: 'copy' },
  { words: 'received', regions: ['uk', 'au'], here: 'copy' },
  { words: 'locked off|lock it off', regions: ['uk', 'au'], here: 'locked up' },
  { words: 'turning over|turn over', regions: ['uk', 'au'], here: 'rolling' },
  { words: 'first positions', regions: ['uk', 'ca', 'au'], here: 'back to one' },
  { words: 'unit base', regions: ['uk', 'au'], here: 'basecamp' },
  { words: 'sparks', regions: ['uk', 'au'], here: 'electric' },
  { words: 'supporting artists|supporting artist', regions: ['uk'], here: 'background' },
  { words: 'walkie check', regions: ['us', 'ca'], here: 'radio check' },
  { words: 'basecamp|base camp', regions: ['us', 'ca'], here: 'unit base' },
  { words: 'last looks', regions: ['us', 'ca'], here: 'final checks' },
]

const FINDERS = LOCAL.map((local) => ({ ...local, find: finderOf(local.words) }))
const findAny = finderOf(LOCAL.map((local) => local.words).join('|'))

const local = (moment: Moment): readonly Reason[] => {
  const { tokens } = moment.utterance
  if (findAny(tokens) === null) return []
  return FINDERS.flatMap(({ find, regions, here }) => {
    const span = regions.includes(moment.radio.region) ? null : find(tokens)
    return span === null
      ? []
      : [reasonOf('note.local', { said: quoteOf(moment.utterance, span.from, span.to), better: here })]
  })
}

const NONE: readonly Reason[] = []

/** "Facing out" and "one minute out" are no sign-offs. */
const OUTWARD = wordSet(
  'facing face looking turned way moving heading going coming ran walked get minute minutes mins min mile miles',
)

const formal = (moment: Moment): readonly Reason[] => {
  if (!hasAny(moment.utterance, CLOSING)) return NONE
  const end = moment.utterance.tokens.length
  const span = moment.utterance.found.find((found) => CLOSING.has(found.id) && found.to === end)
  if (span === undefined || isAt(moment.utterance.tokens, span.from - 1, OUTWARD)) return []
  const said = quoteOf(moment.utterance, span.from, span.to)
  return [reasonOf(span.id === 'over-and-out' ? 'note.over-and-out' : 'note.over', { said })]
}

const PLAIN_WORDS = phraseSet('okay', 'wilco', 'affirmative')

/** "OK" and "will do" acknowledge; "copy" is what the crew listens for: radio reference (c.2). */
const plainWords = (moment: Moment): readonly Reason[] => {
  const { lead, meaning } = moment
  const { act } = meaning
  const plain = (act === 'acknowledge' || act === 'readback') && lead !== null && PLAIN_WORDS.has(lead.id)
  return plain ? [reasonOf('note.plain', { said: quoteOf(moment.utterance, lead.from, lead.to), better: 'copy' })] : []
}

const TOILET_CODES = finderOf('10-1|10-100|ten one|ten one hundred')

/** Both codes are understood everywhere; one of them is this show's: radio reference (b.6), `toiletCode`. */
const toiletCode = (moment: Moment): readonly Reason[] => {
  const span = TOILET_CODES(moment.utterance.tokens)
  if (span === null) return []
  const here = moment.radio.style?.toiletCode ?? (moment.radio.region === 'ca' ? '10-100' : '10-1')
  const said = quoteOf(moment.utterance, span.from, span.to)
  const long = said.includes('100') || said.includes('hundred')
  return long === (here === '10-100') ? [] : [reasonOf('note.local', { said, better: here })]
}

const wordOrder = (moment: Moment): readonly Reason[] => {
  const { address } = moment.utterance
  if (moment.radio.style?.hailOrder === 'calledFirst' && address.order === 'callerFirst')
    return [reasonOf('note.orderHere', { better: callWords(moment.context, address.called[0] ?? '') })]
  return address.order === 'calledForCaller'
    ? [reasonOf('note.order', { better: callWords(moment.context, address.called[0] ?? '') })]
    : NONE
}

const ALL = [formal, wordOrder, plainWords, toiletCode, local]
/** Without these words only the order of a call may be noted. */
const NOTED = triggerOf({ lists: [TOILET_CODES, findAny], phrases: [CLOSING, PLAIN_WORDS] })

/** Coaching that costs nothing: sign-offs, word order, everyday words, words of another region. */
export const notesOf = (moment: Moment): readonly Reason[] => {
  if (!moment.clear) return NONE
  return isPulled(moment.pulled, NOTED) ? ALL.flatMap((notesIn) => notesIn(moment)) : wordOrder(moment)
}
