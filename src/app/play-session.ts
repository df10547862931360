import type { CompiledScenario } from '../content/compiled-scenario.ts'
import { decodeRecord, encodeRecord } from '../core/record/file.ts'
import { stampedAt } from '../core/record/read-input.ts'
import { assess } from '../core/rubric/assess.ts'
import { headerOf, type Player, type Recording, recordOf, recordStep, startRecording } from '../core/run/recording.ts'
import { begin, type Run, step } from '../core/run/run.ts'
import { view } from '../core/run/view.ts'
import type { Fact } from '../core/vocabulary/fact.ts'
import type { StampedInput } from '../core/vocabulary/input.ts'
import type { LiveRun } from '../play/live/live-run.ts'
import { startLiveRun } from '../play/live/start-live-run.ts'
import { holdRun } from '../store/run-lock.ts'
import type { RunHead } from '../store/run-head.ts'
import type { Store } from '../store/store.ts'
import { keepSlips } from './keep-slips.ts'

/** Sixteen bytes of the browser's chance; `randomUUID` is refused on pages that are not served safely. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Where a run on the page begins: anew, where it was cut off, or at a moment of one that is over. */
export type SessionStart =
  | { readonly kind: 'new'; readonly seed: number }
  | { readonly kind: 'resume'; readonly run: string }
  | { readonly kind: 'retry'; readonly record: string; readonly tick: number }

export type Session = {
  readonly id: string
  readonly live: LiveRun
  /** The run goes on from an earlier one, so it waits for the trainee. */
  readonly waits: boolean
  readonly close: () => void
}

type Begun = { readonly run: Run; readonly facts: readonly Fact[]; readonly recording: Recording }

const decodeInput = (raw: unknown): StampedInput | null => {
  try {
    return stampedAt(raw, 'input')
  } catch {
    return null
  }
}

/** Play inputs again from the beginning, up to a tick. */
const playTo = (
  compiled: CompiledScenario,
  seed: number,
  player: Player,
  inputs: readonly StampedInput[],
  tick: number,
): Begun => {
  const begun = begin(compiled.scenario, seed)
  let { run } = begun
  let recording = startRecording(headerOf(compiled.scenario, seed, player), begun)
  const facts: Fact[] = [...begun.facts]
  let at = 0
  while (run.tick < tick && run.ended === null) {
    const now: StampedInput[] = []
    for (let next = inputs[at]; next !== undefined && next.tick <= run.tick; next = inputs[at]) {
      now.push(next)
      at += 1
    }
    const stepped = step(run, now)
    run = stepped.run
    recording = recordStep(recording, now, stepped)
    for (const fact of stepped.facts) facts.push(fact)
  }
  return { run, facts, recording }
}

const seedOf = (header: unknown): number | null =>
  typeof header === 'object' && header !== null && 'seed' in header && typeof header.seed === 'number'
    ? header.seed
    : null

const resumed = async (compiled: CompiledScenario, store: Store, player: Player, id: string): Promise<Begun | null> => {
  const head = (await store.unfinished()).find((known) => known.id === id)
  const seed = head === undefined ? null : seedOf(head.header)
  if (seed === null) return null
  const inputs = await store.log(id, decodeInput)
  return playTo(compiled, seed, player, inputs, (inputs.at(-1)?.tick ?? 0) + 1)
}

const retried = async (
  compiled: CompiledScenario,
  store: Store,
  player: Player,
  from: string,
  tick: number,
): Promise<Begun | null> => {
  const saved = await store.saved(from)
  const decoded = typeof saved?.record === 'string' ? decodeRecord(saved.record) : null
  if (decoded === null || !decoded.ok) return null
  const { header, inputs } = decoded.record
  return playTo(
    compiled,
    header.seed,
    player,
    inputs.filter((input) => input.tick < tick),
    tick,
  )
}

const begunFor = (
  compiled: CompiledScenario,
  store: Store,
  player: Player,
  start: SessionStart,
): Promise<Begun | null> | Begun => {
  if (start.kind === 'resume') return resumed(compiled, store, player, start.run)
  if (start.kind === 'retry') return retried(compiled, store, player, start.record, start.tick)
  return playTo(compiled, start.seed, player, [], 0)
}

/**
 * Open a run on the page. Every input is kept as it is given, so that a closed tab resumes at its last one; when the
 * run ends its record is kept and `onFinished` gets its id. `gone` where the run to go on from is not here any more,
 * `elsewhere` where another tab is playing it.
 */
export const openSession = async (
  compiled: CompiledScenario,
  store: Store,
  player: Player,
  start: SessionStart,
  onFinished: (record: string) => void,
): Promise<Session | 'gone' | 'elsewhere'> => {
  const id = start.kind === 'resume' ? start.run : newId()
  const release = await holdRun(id)
  if (release === null) return 'elsewhere'
  const begun = await begunFor(compiled, store, player, start)
  if (begun === null) {
    release()
    return 'gone'
  }
  const { scenario, marks } = compiled
  const head = (take: number, tick: number): RunHead => ({
    id,
    scenario: scenario.id,
    header: begun.recording.header,
    began: Date.now(),
    tick,
    post: scenario.post.label,
    take,
  })
  let written = start.kind === 'resume' ? begun.recording.inputs.length : 0
  const append = (inputs: readonly StampedInput[]): void => {
    void store.append(id, written, inputs)
    written += inputs.length
  }
  await store.keepHead(head(view(begun.run).roll.take, begun.run.tick))
  if (start.kind === 'retry') append(begun.recording.inputs)
  const waits = start.kind !== 'new'
  const live = startLiveRun({
    ...begun,
    paused: waits,
    onStamped: (input) => append([input]),
    onEnded: (run, recording) => {
      const record = encodeRecord(recordOf(recording, run))
      const score = run.ended === 'left' ? null : assess(live.facts(), marks).score
      // What was played again from an earlier run is on the cards since then.
      const since = start.kind === 'retry' ? start.tick : 0
      keepSlips(
        store,
        live.facts().filter(({ tick }) => tick >= since),
      )
      void store.finish({ id, scenario: scenario.id, ended: Date.now(), score, record }).finally(() => onFinished(id))
    },
  })
  let take = live.view().roll.take
  const stop = live.listen((seen) => {
    if (seen.roll.take === take) return
    take = seen.roll.take
    void store.keepHead(head(take, seen.tick))
  })
  return {
    id,
    live,
    waits,
    close: () => {
      stop()
      live.close()
      release()
    },
  }
}
