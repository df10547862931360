import { type Counterfactual, counterfactual, dearestMoments, type OwnMoment } from '../../core/bots/counterfactual.ts'
import { type MarkedWith, markRecord, type Marking } from '../../core/proof/mark-record.ts'
import { decodeRecord } from '../../core/record/file.ts'
import type { RunRecord } from '../../core/record/record.ts'
import type { RecordError } from '../../core/record/record-error.ts'
import { assess } from '../../core/rubric/assess.ts'
import type { Assessment } from '../../core/rubric/assessment.ts'
import { perceived } from '../../core/run/perceived.ts'
import { type Playback, playbackOf } from '../../core/run/playback.ts'
import { verifyRecord } from '../../core/run/verify.ts'
import { view } from '../../core/run/view.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { Moment } from '../../pages/debrief/replay.ts'

/** The text of a record, and what it is played and marked with. */
export type RecordText = { readonly text: string; readonly compiled: MarkedWith }

/** What a record came to when it was played again; or why it is refused. */
export type Reading =
  | {
      readonly ok: true
      readonly facts: readonly Fact[]
      readonly assessment: Assessment
      readonly dearest: readonly OwnMoment[]
    }
  | { readonly ok: false; readonly error: RecordError }

/** A run is asked about by its last digest; null is the answer where it is not the one that was opened last. */
type AskedRun<Asked> = { readonly run: string } & Asked

/** What can be done beside the page: plain data goes in and comes out. */
export type Jobs = {
  readonly mark: { readonly asked: RecordText; readonly given: Marking }
  /** Plays a record again and holds its run, to be asked about. */
  readonly open: { readonly asked: RecordText; readonly given: Reading }
  /** A moment of the run. */
  readonly look: { readonly asked: AskedRun<{ readonly tick: number }>; readonly given: Moment | null }
  /** The run played by the book from a moment on. */
  readonly book: { readonly asked: AskedRun<{ readonly moment: OwnMoment }>; readonly given: Counterfactual | null }
}
export type Kind = keyof Jobs
export type Asked<K extends Kind> = Jobs[K]['asked']
export type Given<K extends Kind> = Jobs[K]['given']

/** A piece of work, and the number under which what it gives is awaited. */
export type ToDo = {
  readonly [K in Kind]: { readonly order: number; readonly kind: K; readonly asked: Asked<K> }
}[Kind]
export type Done = { readonly order: number; readonly given: Given<Kind> }

type Held = {
  readonly record: RunRecord
  readonly facts: readonly Fact[]
  readonly compiled: NonNullable<MarkedWith>
  readonly playback: Playback
}

let held: Held | null = null

const heldRun = (run: string): Held | null => (held?.record.end.digest === run ? held : null)

const open = ({ text, compiled }: RecordText): Reading => {
  const decoded = decodeRecord(text)
  if (!decoded.ok) return decoded
  const { record } = decoded
  const verified = verifyRecord(record, compiled?.scenario ?? null)
  if (!verified.verified) return { ok: false, error: verified.error }
  if (compiled === null) throw new Error(`A record of "${record.header.scenario.id}" was verified without it`)
  const { facts } = verified
  const { scenario, marks } = compiled
  held = { record, facts, compiled, playback: playbackOf(scenario, record.header.seed, record.inputs) }
  return { ok: true, facts, assessment: assess(facts, marks), dearest: dearestMoments(facts, marks) }
}

const look = ({ run, tick }: Asked<'look'>): Moment | null => {
  const now = heldRun(run)
  if (now === null) return null
  // What happened in this tick has happened: the state after it.
  const then = now.playback.at(tick + 1)
  return { tick, view: view(then), perceived: perceived(then, now.facts) }
}

const book = ({ run, moment }: Asked<'book'>): Counterfactual | null => {
  const now = heldRun(run)
  if (now === null) return null
  const { scenario, marks } = now.compiled
  return counterfactual(scenario, marks, now.record.header.seed, now.record.inputs, moment)
}

const WORK: { readonly [K in Kind]: (asked: Asked<K>) => Given<K> } = {
  mark: ({ text, compiled }) => markRecord(text, compiled),
  open,
  look,
  book,
}

export const doWork = <K extends Kind>(kind: K, asked: Asked<K>): Given<K> => WORK[kind](asked)
