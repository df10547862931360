import type { HearContext } from '../case.ts'
import { EXCHANGE_GAP_MS } from '../thresholds.ts'
import type { Line } from '../traffic/line.ts'
import { lastOf } from '../traffic/situation.ts'
import type { Moment, Rule } from '../moment.ts'
import { sameWords } from '../verdict/better.ts'
import { ACKNOWLEDGING, SAFETY } from '../words/phrase-sets.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { leads } from '../meaning/lead.ts'
import { GAP } from '../words/tokens.ts'
import { hasAny } from '../words/utterance.ts'
import { isIn, wordSet } from '../words/word-set.ts'

/** Words of an order that make it a matter of safety. */
export const SAFETY_WORDS =
  wordSet(`gas stunt live weapon gun hazard danger dangerous safety ambulance medic emergency harness pyro explosion explosives squib
  crane condor truss rigging hoist suspended scaffold scaffolding rotor helicopter chainsaw overhead rig voltage electrified aed evacuate extinguisher hydrant muster undertow riptide rip slippery electric forklift`)

const CUES = wordSet('cue action background stunt')

/** Whose orders are matters of safety, however little of them was heard. */
const SAFETY_ROLE = /stunt|sfx|special effects|pyro|armou?rer/i

const isGrave = (line: Line, { roster }: HearContext): boolean =>
  SAFETY_ROLE.test(roster.find(({ name }) => name === line.traffic.from)?.role ?? '') ||
  hasAny(line.utterance, SAFETY) ||
  line.utterance.tokens.some((token) => isIn(token.bare, CUES) || isIn(token.bare, SAFETY_WORDS))

const isGarbled = (line: Line): boolean =>
  line.traffic.garbled === true || line.utterance.tokens.some((token) => token.word === GAP)

/** What the trainee could not make out of the traffic that is to be answered, or null. */
export const garbledFor = (moment: Moment): Line | null => {
  const { situation, context } = moment
  if (situation.due !== null)
    return situation.due.kind === 'order' && isGarbled(situation.due.line) ? situation.due.line : null
  const last = lastOf(situation.lines, (line) => !line.mine)
  return last !== null && isGarbled(last) && context.atMs - last.endMs <= EXCHANGE_GAP_MS ? last : null
}

const findGuess = finderOf('figure/work it out|take a guess|guess it|wing it|make it up|ill manage')

/** "Copy, lost about half of that but I'll figure it out." */
const guesses = ({ utterance: { tokens, asks }, lead }: Moment): boolean =>
  leads(lead, ACKNOWLEDGING) && !asks && findGuess(tokens) !== null

/** R-NO-FALSE-COPY: never copy what you did not hear. */
export const falseCopy: Rule = (moment) => {
  const { act } = moment.meaning
  if (act !== 'acknowledge' && act !== 'readback' && !guesses(moment)) return null
  const line = garbledFor(moment)
  if (line === null) return null
  const severity = isGrave(line, moment.context) ? 'critical' : 'major'
  return { rule: 'R-NO-FALSE-COPY', severity, why: 'copy.false', said: sameWords(moment), better: 'Say again?' }
}
