import { type Duty, isLate, isLost } from '../encounters/duty.ts'
import type { MetOutcome } from '../encounters/encounter.ts'
import { calledOnAir, holdWords, ownWords, stopWords } from '../encounters/report.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { FaultFound } from '../vocabulary/fact.ts'
import type { RuleId } from '../vocabulary/radio.ts'
import type { ReasonId } from '../vocabulary/reason.ts'
import { talkLeft } from './air.ts'
import { carrierOn, isTransmitting } from './carriers.ts'
import { presentNow } from './encounters.ts'
import { become } from './met.ts'
import { encounterOf, metOf } from './met-state.ts'
import { holdsWindows } from './press.ts'
import { rulesInRows } from './rows.ts'
import { type Draft, emit } from './run-state.ts'
import { noticed, type Threat, threatsNow } from './threats.ts'
import { isDrafting } from './typed.ts'

/** The world is looked at four times a second. */
const EVERY = 5

/** Whether a report is due before the roll now, in the take, or not at all: nobody rolls in a rehearsal. */
const phaseOf = ({ locked, roll }: Draft): 'before' | 'take' | 'none' => {
  if (roll.state === 'rolling') return 'take'
  return locked && roll.state === 'locked' && !roll.rehearsal ? 'before' : 'none'
}

/** A window stands still while somebody else is speaking, and while words are being made (radio reference (d)). */
const standsStill = (draft: Draft): boolean =>
  draft.emergencyOnAir ||
  isDrafting(draft) ||
  holdsWindows(draft) ||
  isTransmitting(draft) ||
  talkLeft(draft) > 0 ||
  carrierOn(draft, draft.home) !== undefined

const RULE_OF = (level: Duty['level']): RuleId => (level === 'B3' ? 'R-SAFETY-FIRST' : 'R-BOGEY-CALL')

/** Whether a row judges it: one that is open, by the rule that it names, or the row of a danger. */
const isCovered = (draft: Draft, { encounter, level }: Pick<Duty, 'encounter' | 'level'>): boolean =>
  rulesInRows(draft, [encounter]).includes(RULE_OF(level)) ||
  (level === 'B3' && draft.scenario.script.rows.some((row) => row.safety && draft.rows[row.id] !== 'closed'))

/** Write down what was made of a report, for the record, for rows and for the debrief. */
export const judge = (
  draft: Draft,
  duty: Duty,
  result: 'told' | 'late' | 'missed' | 'welcome',
  lacks: readonly ('type' | 'side' | 'time')[],
): void => {
  const { who: person, kind } = encounterOf(draft, duty.encounter)
  const { encounter, level, when, since, seen, ms } = duty
  emit(draft, { type: 'bogey.judged', encounter, person, kind, level, when, result, since, seen, ms, lacks })
  const well: readonly MetOutcome[] = lacks.length === 0 ? ['reported-well'] : []
  const outcomes: readonly MetOutcome[] =
    result === 'missed' ? ['unreported'] : result === 'late' ? ['reported-late'] : ['reported', ...well]
  const met = metOf(draft, encounter)
  if (met !== undefined) become(draft, { met, outcomes })
}

const whyMissed = (duty: Duty, atRoll: boolean): ReasonId => {
  if (duty.when === 'cut') return 'bogey.unsaid.cut'
  if (!duty.seen) return 'bogey.unsaid.back'
  if (duty.when === 'take') return 'bogey.unsaid.take'
  return atRoll ? 'bogey.unsaid.roll' : 'bogey.unsaid.before'
}

/** Of several of a kind one report is due, and one silence is one breach. */
const alike = (a: Duty, b: Duty, draft: Draft): boolean =>
  a.level === b.level &&
  a.covered === b.covered &&
  encounterOf(draft, a.encounter).kind === encounterOf(draft, b.encounter).kind

/** What was left unsaid is a breach of its rule, and is told as one, of words that were not said. */
const charge = (draft: Draft, duty: Duty, count: number, atRoll: boolean): void => {
  const { kind, drives } = encounterOf(draft, duty.encounter)
  const rule = RULE_OF(duty.level)
  const seconds = String(Math.round(((draft.tick - duty.since) * TICK_MS) / 1000))
  const words = duty.when === 'cut' ? ownWords(kind, duty.side, count) : holdWords(kind, duty.side, duty.ms, count)
  const why =
    duty.level === 'B3'
      ? { id: 'safety.silent' as const, what: calledOnAir(kind, drives), better: stopWords(kind, drives) }
      : { id: whyMissed(duty, atRoll), what: seconds, better: words }
  const fault: FaultFound = { rule, severity: duty.level === 'B3' ? 'critical' : 'major', why }
  emit(draft, {
    type: 'radio.graded',
    words: '',
    act: 'silence',
    level: 'wrong',
    faults: [fault],
    content: duty.covered ? [rule] : [],
    notes: [],
    latencyMs: null,
    roll: draft.roll.state,
  })
}

/** Nothing was said of these. */
const miss = (draft: Draft, duties: readonly Duty[], atRoll: boolean): void => {
  for (const [at, duty] of duties.entries()) {
    judge(draft, duty, 'missed', [])
    const same = duties.filter((other) => alike(duty, other, draft))
    if (same[0] === duties[at]) charge(draft, duty, same.length, atRoll)
  }
}

/** Whether this take was spoiled by somebody: by being in its picture, or heard in it. */
const isSpoiledBy = ({ spoiled, roll }: Draft, who: string): boolean =>
  spoiled?.take === roll.take && ['bogey', 'steps', 'noise'].some((why) => spoiled.by.includes(`${why} ${who}`))

/** After "cut": of whom a report is due, and of whom one is welcome. */
const owedAtCut = (draft: Draft, watched: readonly Duty[]): readonly Duty[] => {
  const take = draft.roll.take
  const known = watched.filter((duty) => duty.when === 'take' && duty.level !== 'B3')
  const owed = known.map((duty): Duty => {
    const due = isSpoiledBy(draft, encounterOf(draft, duty.encounter).who)
    const level = duty.level === 'N' ? 'N' : 'B2'
    return { ...duty, when: 'cut', level, spent: 0, due, done: duty.done === 'told' ? 'told' : null, take }
  })
  const fresh = presentNow(draft).flatMap(({ encounter, met }): readonly Duty[] => {
    if (known.some((duty) => duty.encounter === met.id)) return []
    if (encounter.kind === 'emergency' || !isSpoiledBy(draft, encounter.who)) return []
    const duty = { encounter: met.id, when: 'cut', level: 'B2', take, since: draft.tick, seen: true } as const
    return [{ ...duty, spent: 0, ms: null, side: null, covered: false, due: true, done: null }]
  })
  return [...owed, ...fresh]
}

/** What has to be reported of somebody from now on. */
const dutyOf = (draft: Draft, threat: Threat, when: 'before' | 'take', seen: boolean): Duty => ({
  encounter: threat.present.met.id,
  when,
  level: threat.level,
  take: draft.roll.take,
  since: draft.tick,
  seen,
  spent: 0,
  ms: threat.ms,
  side: threat.side,
  covered: isCovered(draft, { encounter: threat.present.met.id, level: threat.level }),
  due: when === 'before' || threat.level === 'B3' || draft.scenario.houseStyle.bogeyWhileRolling === 'report',
  done: null,
})

const JUDGED: readonly MetOutcome[] = ['reported', 'reported-late', 'unreported']

/** A noise is judged once: everybody has heard it since. Who walks is reported again when they come again. */
const isKnown = ({ present, level }: Threat): boolean =>
  level === 'N' && present.met.known.some((one) => JUDGED.includes(one))

/** Take up who threatens now, and let go of whoever does not any more. */
const look = (draft: Draft, when: 'before' | 'take', duties: readonly Duty[]): readonly Duty[] => {
  const threats = threatsNow(draft)
  const still = duties.filter((duty) => {
    if (duty.when !== when || when === 'take') return true
    // Who has stopped because words are being made is on the way still.
    const isThere = threats.some(({ present }) => present.met.id === duty.encounter)
    return duty.done !== null || isThere || metOf(draft, duty.encounter)?.heeding === true
  })
  const known = still.map((duty) => {
    const threat = threats.find(({ present }) => present.met.id === duty.encounter)
    if (duty.when !== when || duty.seen || threat === undefined || isLate(duty)) return duty
    return { ...duty, seen: noticed(draft, threat) === 'seen' }
  })
  const fresh = threats.flatMap((threat): readonly Duty[] => {
    if (isKnown(threat)) return []
    if (known.some((duty) => duty.when === when && duty.encounter === threat.present.met.id)) return []
    const notices = noticed(draft, threat)
    return notices === null ? [] : [dutyOf(draft, threat, when, notices === 'seen')]
  })
  return [...known, ...fresh]
}

/** A noise waits until the roll with being told: between takes is its time (lock-ups 6). */
const isOver = (duty: Duty): boolean => duty.due && isLost(duty) && !(duty.level === 'N' && duty.when === 'before')

const spend = (draft: Draft, duty: Duty, still: boolean): Duty => {
  if (duty.done !== null || !duty.due) return duty
  const covered = duty.covered || isCovered(draft, duty)
  return { ...duty, covered, spent: still ? duty.spent : duty.spent + EVERY }
}

/** Time goes by for everybody of whom nothing was said yet. */
const spendAll = (draft: Draft, duties: readonly Duty[]): readonly Duty[] => {
  const still = standsStill(draft)
  const spent = duties.map((duty) => spend(draft, duty, still))
  const over = spent.filter((duty) => duty.done === null && isOver(duty))
  if (over.length === 0) return spent
  miss(draft, over, false)
  return spent.map((duty) => (over.includes(duty) ? { ...duty, done: 'missed' } : duty))
}

/** The roll came: what was due before it and was not said by then is missed; a window that was open stops (radio reference (d)). */
const atRoll = (draft: Draft, duties: readonly Duty[]): void =>
  miss(
    draft,
    duties.filter((duty) => duty.when === 'before' && duty.done === null && isLate(duty)),
    true,
  )

/** Watch who has to be reported, and whether it is said in time. */
export const watchReports = (draft: Draft): void => {
  if (draft.met === undefined || draft.tick % EVERY !== 0) return
  const phase = phaseOf(draft)
  const known = draft.duties ?? []
  if (phase === 'none' && known.length === 0) return
  let duties = known
  if (phase === 'take' && known.some(({ when }) => when !== 'take')) {
    atRoll(draft, known)
    duties = known.filter(({ when }) => when === 'take')
  }
  if (phase !== 'take' && (known.some(({ when }) => when === 'take') || isJustCut(draft))) {
    duties = [...known.filter(({ when }) => when === 'before'), ...owedAtCut(draft, known)]
  }
  if (phase === 'none') duties = duties.filter(({ when, done }) => when === 'cut' || done !== null)
  else duties = look(draft, phase, duties)
  duties = spendAll(draft, duties)
  if (duties.length > 0 || draft.duties !== undefined) draft.duties = duties
}

/** "Cut" came since the last look. */
const isJustCut = ({ roll, tick, duties }: Draft): boolean =>
  roll.state === 'cut' && tick - roll.since < EVERY && duties?.some(({ when }) => when === 'cut') !== true
