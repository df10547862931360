import { minutesSaid } from '../scene/minutes-said.ts'
import type { Fault, RadioVerdict, Traffic, Transmission } from '../radio/case.ts'
import { noticesIn } from '../radio/habits/notices.ts'
import { type Clipped, clip } from '../radio/net/clip.ts'
import { withoutWords, wordsOf } from '../radio/net/words.ts'
import { EVERYBODY } from '../radio/words/names.ts'
import type { Said } from '../radio/replies/net-now.ts'
import { termsIn } from '../radio/terms.ts'
import { LOCK_CONFIRM_MS } from '../radio/thresholds.ts'
import { TICK_MS, msToTicks } from '../time/ticks.ts'
import { ME, type PersonId } from '../vocabulary/ids.ts'
import type { Act } from '../vocabulary/radio.ts'
import { ALTERNATIVES_MAX, type Input, WORDS_MAX } from '../vocabulary/input.ts'
import { answerMe } from './answers.ts'
import { arrive, type Arrived, othersOver } from './came-in.ts'
import { caseOf, momentNow } from './case-of.ts'
import { log, markCostly, remember } from './log.ts'
import { happen } from './orders.ts'
import { coverNow } from './places.ts'
import { partWays } from './parties.ts'
import { judgeSilence, keyUp, lengthOf, openCarrier, refusalNow } from './press.ts'
import { hearCalls, hearReports, isCharged, latenessIn, reportedIn } from './reports-heard.ts'
import { rulesInRows } from './rows.ts'
import { type Draft, emit } from './run-state.ts'
import type { Moment, Press } from './air-state.ts'
import type { Came } from './run-view.ts'
import { untruthsIn } from './truth.ts'
import { leakedIn, signalNotes } from './signal.ts'
import { draftedAt, spokenMs } from './typed.ts'
import { chargeable, gradeHeard, gradeReadings, levelOf } from './verdict.ts'
import { note } from './watch.ts'

type SaidInput = Extract<Input, { readonly type: 'radio.said' }>

/** Promptness is told only where it answers something: within so long. */
const ANSWERS_WITHIN_MS = 20_000

/** The press that these words belong to; null for words that were typed or built, or that come with no press. */
const pressOf = (draft: Draft, { mode }: SaidInput): Press | null => {
  if (mode !== 'voice' || draft.press === null || draft.press.stuck) return null
  keyUp(draft)
  const { press } = draft
  draft.press = null
  return press
}

/** Everybody who is addressed, by who they are. */
const addressed = (draft: Draft, names: readonly string[]): readonly PersonId[] =>
  names.flatMap((name) => draft.scenario.script.roster.find((entry) => entry.name === name)?.id ?? [])

/** Nothing was put on the air: it is shown, and not judged. */
const refuse = (draft: Draft, words: string, channel: number, why: 'busy' | 'dead'): void => {
  log(draft, { channel, by: ME, text: null, words, call: null, unsent: why })
  draft.draftTick = null
}

/** Only what is asked of the trainee, of everybody, or of the posts in a lock-up is waited for. */
const waitsFor = (line: Traffic, me: string, { post, roll }: Moment): boolean => {
  const to = line.to ?? []
  if (to.includes(me)) return true
  const polled = post === 'onLockup' && (roll === 'locked' || roll === 'warning')
  return to.includes(EVERYBODY) && (line.kind === 'question' || (line.kind === 'call' && polled))
}

const latencyOf = (moment: Moment, pressTick: number, me: string, act: Act): number | null => {
  const last = moment.before.at(-1)
  if (last === undefined || act === 'announce' || !waitsFor(last, me, moment)) return null
  const waited = pressTick * TICK_MS - last.atMs - last.durMs
  return waited >= 0 && waited < ANSWERS_WITHIN_MS ? waited : null
}

/** A transmission with everything that was made of it. */
type Sent = {
  readonly say: Transmission
  readonly moment: Moment
  readonly clipped: Clipped
  readonly arrived: Arrived
  readonly verdict: RadioVerdict
  readonly faults: RadioVerdict['faults']
  readonly level: RadioVerdict['level']
  readonly notes: RadioVerdict['notes']
  readonly understood: boolean
  readonly pressTick: number
  readonly ms: number
}

const cameOf = ({ cameIn, nobody }: Arrived): Came => (nobody ? 'nobody' : cameIn === 'clear' ? 'unclear' : cameIn)

/** Facts, log and memory of what went out; gives the number of its line in the log. */
const tell = (draft: Draft, sent: Sent): number => {
  const { say, moment, clipped, arrived, verdict, faults, level, notes, understood, pressTick, ms } = sent
  const { channel, text: words } = say
  const { lost } = arrived
  const me = draft.scenario.script.roster.find(({ id }) => id === ME)?.name ?? 'Sam'
  const latencyMs = latencyOf(moment, pressTick, me, verdict.act)
  const heardAs = lost.length === 0 ? {} : { heardAs: withoutWords(words, lost) }
  emit(draft, { type: 'radio.sent', channel, words, mode: say.mode, pressTick, ms, heard: understood, ...heardAs })
  const { act } = verdict
  const reported = reportedIn(draft, { words: clipped.heard, place: verdict.facts['place'], channel })
  const content = [...rulesInRows(draft, reported), ...(isCharged(draft) ? (['R-BOGEY-CALL'] as const) : [])]
  emit(draft, { type: 'radio.graded', words, act, level, faults, content, notes, latencyMs, roll: moment.roll })
  const line = log(draft, {
    channel,
    by: ME,
    text: null,
    words,
    call: null,
    verdict: {
      level,
      rule: faults[0]?.rule ?? null,
      latencyMs,
      ...lateOf(faults[0]),
      ...(understood ? {} : { came: cameOf(arrived) }),
    },
    ...(lost.length === 0 ? {} : { lost }),
    ...(understood || arrived.nobody ? {} : { unheard: true }),
  })
  const garbled = arrived.cameIn === 'stepped' ? { garbled: true } : {}
  remember(draft, { atMs: say.pressAtMs, durMs: ms, channel, from: me, text: clipped.heard, ...garbled })
  const notices = noticesIn(clipped.heard)
  note(draft, { type: 'said', channel, act, words: clipped.heard, notices })
  if (notices.includes('backToHome')) partWays(draft, channel)
  return line
}

/** By how much an answer to the poll came too late that has post and state (radio reference (d), R-LOCK-CONFIRM). */
const lateOf = (fault: Fault | undefined): { readonly lateMs?: number } => {
  if (fault?.why.id !== 'lock.late') return {}
  const lateMs = Math.round(Number(fault.why.what) * 1000) - LOCK_CONFIRM_MS
  return lateMs > 0 ? { lateMs } : {}
}

const EMERGENCY = { emergency: ['emergency', 'medic', 'person down', 'somebody down', 'man down'] }

/** What follows in the scene from words that somebody could make out. */
const follows = (draft: Draft, { say, moment, clipped, verdict: { act, facts } }: Sent): void => {
  const isEmergency = act === 'announce' && (moment.hazard || termsIn(clipped.heard, EMERGENCY).length > 0)
  if (isEmergency) draft.emergencyOnAir = true
  const terms = termsIn(clipped.heard, draft.scenario.script.terms)
  happen(draft, { type: 'said', terms, act, channel: say.channel, minutes: minutesSaid(clipped.heard) })
  hearCalls(draft, clipped.heard)
  hearReports(draft, { words: clipped.heard, place: facts['place'], channel: say.channel })
}

/** Somebody spoke and nobody could tell what: the net asks again (radio reference (d), X-ASR). */
const askAgain = (draft: Draft, channel: number): void => {
  if (coverNow(draft) === 'dead') return
  const said: Said = { words: '', act: 'none', to: [], facts: {}, rules: [], cameIn: 'unclear' }
  answerMe(draft, { channel, said, endTick: draft.tick, stepped: null, emergency: false })
}

/**
 * The trainee's words go out: what the transmitter took away, what the net made of it, the verdict, and what follows. What
 * counts as said is what could be heard (radio reference (k.1)).
 */
export const sayOnAir = (draft: Draft, input: SaidInput): void => {
  const press = pressOf(draft, input)
  const channel = press?.channel ?? draft.channel
  const words = input.words.slice(0, WORDS_MAX)
  const alternatives = (input.alternatives ?? []).slice(0, ALTERNATIVES_MAX).map((one) => one.slice(0, WORDS_MAX))
  if ([words, ...alternatives].every((one) => one.trim() === '')) {
    const spoke = input.leadMs !== undefined
    if (press !== null) judgeSilence(draft, press, spoke)
    if (press !== null && spoke && press.refused === null) askAgain(draft, channel)
    return
  }
  const refusal = press === null ? refusalNow(draft) : press.refused
  if (refusal !== null) {
    if (press === null) emit(draft, { type: 'radio.refused', channel, why: refusal })
    return refuse(draft, words, channel, refusal)
  }

  const ms = press === null ? (input.durMs ?? spokenMs(words)) : lengthOf(draft, press)
  const moment = press?.moment ?? momentNow(draft)
  const pressTick = press?.since ?? draftedAt(draft)
  const caseWith = (say: Transmission) => caseOf(draft, moment, say)
  const whole = gradeReadings(caseWith, {
    mode: input.mode,
    channel,
    pressAtMs: moment.tick * TICK_MS,
    promptAtMs: pressTick * TICK_MS,
    durMs: input.durMs ?? ms,
    text: words,
    ...(input.leadMs === undefined ? {} : { leadMs: input.leadMs }),
    ...(input.tailMs === undefined ? {} : { tailMs: input.tailMs }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  })
  const { say } = whole
  const limitMs = press === null || press.cut === null ? null : ms
  const clipped = clip(say.text, say, limitMs, draft.scenario.net.opensMs)
  const verdict = clipped.lost.length === 0 ? whole.verdict : gradeHeard(caseWith, say, clipped.heard)
  const to = addressed(draft, verdict.to)
  const others = othersOver(draft, press, channel)
  const urgent = verdict.act === 'announce' && moment.hazard
  const arrived = arrive(draft, {
    channel,
    words: wordsOf(say.text).length,
    clipped: clipped.lost,
    verdict,
    to,
    others,
    urgent,
  })
  const clear = arrived.cameIn === 'clear' || arrived.cameIn === 'clipped'
  const understood = clear && !arrived.nobody && verdict.act !== 'none'
  const heard = { words: clipped.heard, place: verdict.facts['place'], channel }
  const signal = { say, arrived, whole: verdict }
  const charged = [...leakedIn(signal), ...chargeable(whole.verdict, verdict, clear)]
  const isBogeyCalled = charged.some(({ rule }) => rule === 'R-BOGEY-CALL')
  const faults = [
    ...charged,
    ...(understood ? untruthsIn(draft, clipped.heard, verdict.act) : []),
    ...(understood && !isBogeyCalled ? latenessIn(draft, heard) : []),
  ]
  const level = levelOf(faults, understood ? verdict.level : 'coach')
  const notes = understood ? verdict.notes : signalNotes(signal, faults)
  const sent: Sent = { say, moment, clipped, arrived, verdict, faults, level, notes, understood, pressTick, ms }
  draft.draftTick = null
  if (press === null) openCarrier(draft, draft.tick + msToTicks(ms))
  const line = tell(draft, sent)
  const before = draft.tick
  const since = draft.facts.length
  if (understood) follows(draft, sent)
  const came = draft.facts.slice(since)
  // Words that did what was due, if late, are not what their row is lost by.
  const isDeed = came.some((fact) => fact.type === 'part.done' && fact.result !== 'missed')
  const spoils = !isDeed && came.some((fact) => fact.type === 'row.scored' && fact.outcome === 'wrong')
  if (spoils && faults.length === 0) markCostly(draft, line)
  if (arrived.nobody) return
  answerMe(draft, {
    channel,
    said: {
      words: clipped.heard,
      act: verdict.act,
      to,
      facts: verdict.facts,
      rules: faults.map(({ rule }) => rule),
      cameIn: arrived.cameIn,
    },
    endTick: press === null ? before + msToTicks(ms) : before,
    stepped: others.find(({ call }) => call === null)?.by ?? null,
    emergency: moment.hazard,
  })
}
