import type { Region } from '../vocabulary/radio.ts'
import type { Moment } from './moment.ts'
import { finderOf, type PhraseFinder } from './phrase-finder.ts'
import { quoteOf } from './utterance.ts'

type Local = { readonly find: PhraseFinder; readonly regions: readonly Region[]; readonly here: string }

/** Words that belong to some regions and the word said elsewhere, never a fault: radio reference (j). */
const LOCAL: readonly Local[] = [
  { find: finderOf('roger|roger that'), regions: ['uk', 'ca', 'au'], here: 'copy' },
  { find: finderOf('received'), regions: ['uk', 'au'], here: 'copy' },
  { find: finderOf('locked off|lock it off'), regions: ['uk', 'au'], here: 'locked up' },
  { find: finderOf('turning over|turn over'), regions: ['uk', 'au'], here: 'rolling' },
  { find: finderOf('first positions'), regions: ['uk', 'ca', 'au'], here: 'back to one' },
  { find: finderOf('unit base'), regions: ['uk', 'au'], here: 'basecamp' },
  { find: finderOf('sparks'), regions: ['uk', 'au'], here: 'electric' },
  { find: finderOf('supporting artists|supporting artist'), regions: ['uk'], here: 'background' },
  { find: finderOf('10-100'), regions: ['ca'], here: '10-1' },
  { find: finderOf('walkie check'), regions: ['us', 'ca'], here: 'radio check' },
  { find: finderOf('basecamp|base camp'), regions: ['us', 'ca'], here: 'unit base' },
  { find: finderOf('last looks'), regions: ['us', 'ca'], here: 'final checks' },
]

const FORMAL = finderOf('over and out')

const formal = (moment: Moment): string => {
  const { tokens } = moment.utterance
  if (FORMAL(tokens) !== null) return '“Over and out” asks for a reply and forbids it: film sets simply stop talking.'
  const span = moment.utterance.found.find((found) => (found.id === 'over' || found.id === 'out') && found.to === tokens.length)
  return span === undefined ? '' : `“${quoteOf(moment.utterance, span.from, span.to)}” is not needed on a film set: the acknowledgement is the close.`
}

const local = (moment: Moment): readonly string[] =>
  LOCAL.flatMap(({ find, regions, here }) => {
    const span = regions.includes(moment.radio.region) ? null : find(moment.utterance.tokens)
    return span === null ? [] : [`“${quoteOf(moment.utterance, span.from, span.to)}” is understood; this crew says “${here}”.`]
  })

const wordOrder = (moment: Moment): string => {
  const { address } = moment.utterance
  if (address.order !== 'calledForCaller') return ''
  const link = moment.radio.region === 'uk' || moment.radio.region === 'au' ? 'to' : 'for'
  return `On most sets the first name is the caller: “${moment.context.me.name} ${link} ${address.called[0] ?? ''}.”`
}

/** Coaching that costs nothing: sign-offs, word order, words of another region. */
export const notesOf = (moment: Moment): readonly string[] =>
  moment.clear ? [formal(moment), wordOrder(moment), ...local(moment)].filter((note) => note !== '') : []
