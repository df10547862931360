import { expect } from 'vitest'
import { type Bot, type BotName, type Instead, makeBot, play, type Played } from '../../src/core/bots/bots.ts'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { type Ledger, ledgerOf } from '../../src/core/cost/ledger.ts'
import { decodeRecord, encodeRecord } from '../../src/core/record/file.ts'
import type { RunRecord } from '../../src/core/record/record.ts'
import { assess } from '../../src/core/rubric/assess.ts'
import type { Assessment } from '../../src/core/rubric/assessment.ts'
import { captionOf } from '../../src/core/run/caption.ts'
import { captionKey } from '../../src/play/hud/caption-words.ts'
import words from '../../src/i18n/en/play.json' with { type: 'json' }
import {
  digestOfRun,
  headerOf,
  type Recorded,
  recordInputs,
  recordOf,
  recordStep,
} from '../../src/core/run/recording.ts'
import { step } from '../../src/core/run/run.ts'
import { verifyRecord } from '../../src/core/run/verify.ts'
import { TICK_MS } from '../../src/core/time/ticks.ts'
import type { Fact } from '../../src/core/vocabulary/fact.ts'
import type { Input, StampedInput } from '../../src/core/vocabulary/input.ts'
import type { Gate, Outcome } from '../../src/core/vocabulary/words.ts'

/** When something of a story happens: so many seconds into the run, or after a row opened or a beat was heard. */
export type When =
  | { readonly at: number }
  | { readonly row: string; readonly after: number }
  | { readonly beat: string; readonly after: number }
  /** After somebody who is met has come into sight. */
  | { readonly met: string; readonly after: number }

/** One thing that the trainee of a story does. */
export type Line = When & { readonly input: Input }

/**
 * A run to be told. A bot plays it, except for what `instead` gives other plays to and for the lines, which come at
 * their own time.
 */
export type Story = {
  readonly seed: number
  readonly bot: BotName
  readonly instead?: Instead
  readonly lines?: readonly Line[]
}

/** What a story came to. */
export type Told = Played & {
  readonly assessment: Assessment
  readonly ledger: Ledger
  readonly outcomes: Readonly<Record<string, Outcome>>
  readonly gates: readonly Gate[]
  readonly record: RunRecord
}

const ticks = (seconds: number): number => Math.round((seconds * 1000) / TICK_MS)

const beginsOf = (line: Line, facts: readonly Fact[]): number | null => {
  if ('at' in line) return 0
  const fact = facts.find((one) => {
    if ('met' in line) return one.type === 'met.came' && one.encounter === line.met
    if ('row' in line) return one.type === 'row.opened' && one.row === line.row
    return (one.type === 'call.made' || one.type === 'line.spoken') && one.beat === line.beat
  })
  return fact?.tick ?? null
}

/** Says and does the lines of a story, each once, in the order in which they come due. */
const teller = (lines: readonly Line[]): Bot => {
  let waiting = lines
  return (run, facts) => {
    const now = waiting.filter((line) => {
      const begins = beginsOf(line, facts)
      return begins !== null && run.tick >= begins + ticks('at' in line ? line.at : line.after)
    })
    waiting = waiting.filter((line) => !now.includes(line))
    return now.map(({ input }) => input)
  }
}

const stepwise = (story: Story, { scenario }: CompiledScenario): Bot => {
  const bots = [teller(story.lines ?? []), makeBot(story.bot, scenario, story.instead)]
  return (run, facts) => bots.flatMap((bot) => bot(run, facts))
}

/** Takes a recorded run on to a tick, with every input that is still to come. */
const goOn = (from: Recorded, inputs: readonly StampedInput[], ticks: number): Recorded => {
  let { run, recording } = from
  const facts = [...from.facts]
  while (run.ended === null && run.tick < ticks) {
    const now = inputs.filter(({ tick }) => tick === run.tick)
    const stepped = step(run, now)
    recording = recordStep(recording, now, stepped)
    run = stepped.run
    facts.push(...stepped.facts)
  }
  return { run, recording, facts }
}

/** Law: played again from its inputs, a run gives the same facts and the same state. */
const replaysAlike = (again: Recorded, played: Played): void => {
  expect(again.facts).toEqual(played.facts)
  expect(digestOfRun(again.run)).toBe(digestOfRun(played.run))
}

/** Law: a record comes back from its text as it was, and is found true. */
const recordsAlike = (record: RunRecord, facts: readonly Fact[], { scenario }: CompiledScenario): void => {
  const decoded = decodeRecord(encodeRecord(record))
  expect(decoded).toEqual({ ok: true, record })
  const verified = verifyRecord(record, scenario)
  expect(verified.verified ? verified.facts : verified.error).toEqual(facts)
}

/** Law: left in the middle and taken up again from its record, a run ends as it would have. */
const resumesAlike = (half: RunRecord, whole: RunRecord, played: Played, { scenario }: CompiledScenario): void => {
  const decoded = decodeRecord(encodeRecord(half))
  if (!decoded.ok) throw new Error(`The first half cannot be read: ${decoded.error.message}`)
  const verified = verifyRecord(decoded.record, scenario)
  if (!verified.verified) throw new Error(`The first half is not true: ${verified.error.message}`)
  const { run, recording, facts } = goOn(verified, whole.inputs, whole.end.tick)
  expect(facts).toEqual(played.facts)
  expect(recordOf(recording, run)).toEqual(whole)
}

/** The caption of this key in the interface's words. */
const captionIn = (key: string): unknown => {
  const [family = '', what = ''] = key.split('.')
  const captions: Readonly<Record<string, Readonly<Record<string, string>>>> = words.caption
  return captions[family]?.[what]
}

/** Law: every fact can be put into words, and the words of people are there. */
const readsAlike = (facts: readonly Fact[], { texts }: CompiledScenario): void => {
  for (const fact of facts) {
    expect(captionOf(fact).key).toBe(fact.type)
    expect([fact.type, captionIn(captionKey(fact))]).not.toContain(undefined)
    if (fact.type !== 'call.made' && fact.type !== 'line.spoken') continue
    const wordings = texts['en']?.[fact.line]
    const said = typeof wordings === 'string' ? wordings : wordings?.[fact.wording]
    expect([fact.line, said]).not.toContain(undefined)
  }
}

/** How the rows of a run ended. */
const outcomesOf = (facts: readonly Fact[]): Told['outcomes'] =>
  Object.fromEntries(facts.flatMap((fact) => (fact.type === 'row.scored' ? [[fact.row, fact.outcome]] : [])))

/** Plays a story and only that, where other stories of the same scenario are held to the laws. */
export const act = (story: Story, compiled: CompiledScenario): Played & Pick<Told, 'outcomes' | 'ledger' | 'gates'> => {
  const played = play(stepwise(story, compiled), compiled.scenario, story.seed)
  const gates = assess(played.facts, compiled.marks).gates.map(({ gate }) => gate)
  return { ...played, outcomes: outcomesOf(played.facts), ledger: ledgerOf(played.facts), gates }
}

/** Plays a story and holds it to the four laws of every run. */
export const tell = (story: Story, compiled: CompiledScenario): Told => {
  const { scenario, marks } = compiled
  const played = play(stepwise(story, compiled), scenario, story.seed)
  const header = headerOf(scenario, story.seed, { name: 'Sam', bot: null, language: 'en', pace: 1 })
  // To play is dear: the run that is played again is the one that is recorded, and its first half the one that is left.
  const middle = Math.floor(played.run.tick / 2) + 7
  const before = played.inputs.filter(({ tick }) => tick < middle)
  const half = recordInputs(scenario, header, before, middle)
  const again = goOn(half, played.inputs, played.run.tick)
  const record = recordOf(again.recording, again.run)

  replaysAlike(again, played)
  recordsAlike(record, played.facts, compiled)
  resumesAlike(recordOf(half.recording, half.run), record, played, compiled)
  readsAlike(played.facts, compiled)

  const assessment = assess(played.facts, marks)
  return {
    ...played,
    record,
    assessment,
    ledger: ledgerOf(played.facts),
    outcomes: outcomesOf(played.facts),
    gates: assessment.gates.map(({ gate }) => gate),
  }
}
