import { type Duty, isLate } from '../encounters/duty.ts'
import { callManager } from '../encounters/ladder.ts'
import { lacksIn, ownWords, type Report, reportedOf, reportIn } from '../encounters/report.ts'
import { termsIn } from '../radio/terms.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { FaultFound } from '../vocabulary/fact.ts'
import type { Reason } from '../vocabulary/reason.ts'
import { ME } from '../vocabulary/ids.ts'
import { encounterOf, metOf, setMet } from './met-state.ts'
import { presentNow } from './encounters.ts'
import { judge } from './reports.ts'
import { type Draft, type Run } from './run-state.ts'
import { noticed, threatOf } from './threats.ts'

/** What a safety call sounds like (radio reference (f.3)). */
const SAFETY = { stop: ['stop', 'emergency', 'hold everything'] }

/** Names of the post, the ways of whoever comes, and a place that the grader found in the words. */
const placesOf = (draft: Draft, ways: readonly string[], place: string | undefined): readonly string[] => {
  const { post, script } = draft.scenario
  const me = script.roster.find(({ id }) => id === ME)?.post
  return [
    post.label,
    ...(me === null || me === undefined ? [] : [me]),
    ...ways,
    ...(place === undefined ? [] : [place]),
  ]
}

/** Words on the home channel, with the place that the grader found in them. */
export type Heard = { readonly words: string; readonly place: string | undefined; readonly channel: number }

const reportOf = (draft: Draft, { words, place }: Heard, encounter: string): Report =>
  reportIn(words, placesOf(draft, encounterOf(draft, encounter).ways, place))

/** A safety call is of every danger there is, whatever it calls it. */
const isSafetyOf = (heard: Heard, { level }: Duty): boolean => level === 'B3' && termsIn(heard.words, SAFETY).length > 0

/** Of which of these the words are; the names of places differ by whose ways they are, and nothing else of a report does. */
const toldOf = (draft: Draft, heard: Heard, duties: readonly Duty[]): readonly Duty[] => {
  const [first] = duties
  if (first === undefined) return []
  const safe = duties.filter((duty) => isSafetyOf(heard, duty))
  const others = duties
    .filter((duty) => !safe.includes(duty))
    .map((duty) => ({ duty, ...duty, kind: encounterOf(draft, duty.encounter).kind }))
  return [...safe, ...reportedOf(reportOf(draft, heard, first.encounter), others).map(({ duty }) => duty)]
}

/** What these words report that is due, or would be. */
const openFor = (draft: Draft, heard: Heard): readonly Duty[] =>
  heard.channel === draft.home
    ? toldOf(
        draft,
        heard,
        (draft.duties ?? []).filter(({ done }) => done === null),
      )
    : []

/** Of whom words on the air are, as far as somebody is to be reported. */
export const reportedIn = (draft: Draft, heard: Heard): readonly string[] =>
  openFor(draft, heard).map(({ encounter }) => encounter)

/** What these words report too late: within three seconds before the roll, five after "cut" (radio reference (d), R-BOGEY-CALL). */
export const latenessIn = (draft: Draft, heard: Heard): readonly FaultFound[] => {
  const late = openFor(draft, heard).find((duty) => duty.due && duty.level !== 'B3' && isLate(duty))
  if (late === undefined) return []
  const { kind } = encounterOf(draft, late.encounter)
  const said = heard.words
  if (late.when === 'cut') {
    const what = String(Math.round((late.spent * TICK_MS) / 1000))
    return [fault({ id: 'bogey.late', said, what, better: ownWords(kind, late.side) })]
  }
  return [fault({ id: 'bogey.before', said, what: String(Math.round(((draft.tick - late.since) * TICK_MS) / 1000)) })]
}

const fault = (why: Reason): FaultFound => ({ rule: 'R-BOGEY-CALL', severity: 'major', why })

/** Whether it was charged already that nothing was said after this cut. */
export const isCharged = ({ duties }: Pick<Run, 'duties'>): boolean =>
  duties?.some(({ when, done }) => when === 'cut' && done === 'missed') === true

/** Whoever is told of before it is due, by what they are called; who is called so may be due already. */
const early = (draft: Draft, heard: Heard, due: readonly Duty[]): readonly Duty[] => {
  if (heard.channel !== draft.home || draft.roll.state === 'rolling') return []
  return presentNow(draft).flatMap((present): readonly Duty[] => {
    const { met, encounter } = present
    if (draft.duties?.some((duty) => duty.encounter === met.id) === true) return []
    const { kinds, many } = reportOf(draft, heard, met.id)
    const isTaken = due.some((duty) => encounterOf(draft, duty.encounter).kind === encounter.kind)
    if (!kinds.includes(encounter.kind) || (isTaken && !many)) return []
    const threat = threatOf(draft, present)
    if (threat === null || noticed(draft, threat) === null) return []
    const { level, ms, side } = threat
    const at = { take: draft.roll.take, since: draft.tick, seen: true, spent: 0, covered: false, due: true, done: null }
    return [{ encounter: met.id, when: 'before', level, ms, side, ...at }]
  })
}

/** Who is asked for by radio: the location manager is the next rung for whoever stands there (lock-ups 7.1). */
const MANAGER = { manager: ['location manager', 'locations manager', 'locations'] }

/** What was said on the air calls for the location manager, or does not. */
export const hearCalls = (draft: Draft, words: string): void => {
  if (draft.met === undefined || termsIn(words, MANAGER).length === 0) return
  for (const { met } of presentNow(draft)) setMet(draft, callManager(met))
}

/** What was said on the air reports whoever it is of: in time or late, with all that it has to hold or not. */
export const hearReports = (draft: Draft, heard: Heard): void => {
  const due = openFor(draft, heard)
  const told = [...due, ...toldOf(draft, heard, early(draft, heard, due))]
  if (told.length === 0) return
  const done = told.map((duty): Duty => ({ ...duty, done: 'told' }))
  const rest = (draft.duties ?? []).filter((duty) => !told.includes(duty))
  draft.duties = [...rest, ...done]
  for (const duty of told) {
    // In the take it is the silence that was due; the 1st AD knows of it after all.
    if (duty.when === 'take' && !duty.due) continue
    const { kind } = encounterOf(draft, duty.encounter)
    const lacks = lacksIn(
      reportOf(draft, heard, duty.encounter),
      kind,
      duty.level,
      duty.when === 'before' ? duty.side : null,
    )
    const result = !duty.due ? 'welcome' : isLate(duty) ? 'late' : 'told'
    if (metOf(draft, duty.encounter) !== undefined) judge(draft, duty, result, lacks)
  }
}
