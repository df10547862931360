import { rootBeside } from '../cost/causes.ts'
import type { Row } from '../scene/script.ts'
import { TICK_MS, msToTicks } from '../time/ticks.ts'
import type { RowId } from '../vocabulary/ids.ts'
import type { RuleId } from '../vocabulary/radio.ts'
import type { Outcome, Owner } from '../vocabulary/words.ts'
import type { PartResult } from '../scene/machine.ts'
import { lose } from './lost.ts'
import { type Draft, emit, type OpenPart } from './run-state.ts'
import { talkLeft } from './air.ts'
import { draftedAt } from './typed.ts'

export const rowOf = (draft: Pick<Draft, 'scenario'>, id: RowId): Row => {
  const row = draft.scenario.script.rows.find((candidate) => candidate.id === id)
  if (row === undefined) throw new Error(`Scenario ${draft.scenario.id} has no row "${id}"`)
  return row
}

/** Whether a row judges how somebody was reported; where the words are of nobody, any row that judges reports does. */
const isOf = ({ reports }: Row, reported: readonly string[]): boolean =>
  reports === undefined || reported.length === 0 || reported.some((one) => reports.includes(one))

/** Radio rules that an open row judges itself; a report is judged by the row of whom it is. */
export const rulesInRows = (draft: Draft, reported: readonly string[] = []): readonly RuleId[] =>
  draft.scenario.script.rows
    .filter((row) => draft.rows[row.id] === 'open')
    .flatMap((row) => row.rules.filter((rule) => rule !== 'R-BOGEY-CALL' || isOf(row, reported)))

export const openRow = (draft: Draft, id: RowId): void => {
  draft.rows = { ...draft.rows, [id]: 'open' }
  draft.rowOpened = { ...draft.rowOpened, [id]: draft.tick }
  emit(draft, { type: 'row.opened', row: id })
}

/** A window counts from the moment when nobody else is speaking any more. */
export const openPart = (draft: Draft, id: RowId, partId: string): void => {
  const part = rowOf(draft, id).parts.find((candidate) => candidate.id === partId)
  if (part === undefined) throw new Error(`Row ${id} has no part "${partId}"`)
  const windowTicks = part.windowMs === null ? null : msToTicks(part.windowMs)
  const openedTick = draft.tick + (windowTicks === null ? 0 : talkLeft(draft))
  const inPerson = part.inPerson === true ? { inPerson: true } : {}
  draft.openParts = [
    ...draft.openParts,
    { row: id, part: partId, openedTick, windowTicks, onAir: part.onAir, ...inPerson },
  ]
}

/** The tick that counts for a deed: the press of what goes on the air, the first character of what is said, else now. */
const promptTick = (draft: Draft, { onAir, inPerson }: OpenPart): number => {
  if (!onAir && inPerson !== true) return draft.tick
  const sent = draft.facts.find((fact) => fact.type === 'radio.sent' && fact.tick === draft.tick)
  return sent?.type === 'radio.sent' ? sent.pressTick : draftedAt(draft)
}

const lateMsOf = (draft: Draft, part: OpenPart | undefined): number | null => {
  if (part === undefined || part.windowTicks === null) return null
  return Math.max(0, promptTick(draft, part) - part.openedTick - part.windowTicks) * TICK_MS
}

export const closePart = (draft: Draft, key: string, result: PartResult): void => {
  const found = draft.openParts.find((part) => `${part.row}.${part.part}` === key)
  const at = key.indexOf('.')
  const row: RowId = key.slice(0, at)
  const part = key.slice(at + 1)
  draft.openParts = draft.openParts.filter((open) => open !== found)
  // A hold part is stillness, anything else is a deed.
  const deed = rowOf(draft, row).parts.some((candidate) => candidate.id === part && candidate.windowMs !== null)
  if (deed && result !== 'missed') draft.acted = { ...draft.acted, [row]: true }
  emit(draft, { type: 'part.done', row, part, result, lateMs: result === 'late' ? lateMsOf(draft, found) : null })
}

const INDEX: Readonly<Record<Outcome, 0 | 1 | 2>> = { best: 0, ok: 1, wrong: 2 }

const OTHERS: Readonly<Record<'nobody' | 'another', Owner>> = { nobody: 'unavoidable', another: 'inherited' }

/** What is lost even where all is done well is not the trainee's; only what comes on top of it is (cost of delay 5.1). */
const loseOf = (draft: Draft, row: Row, outcome: Outcome): void => {
  const { id, cause } = row
  const minutes = row.lost[INDEX[outcome]]
  const events = row.events?.[outcome] ?? []
  if (row.protected !== null) return lose(draft, { row: id, cause, owner: 'unavoidable', minutes }, true)
  const [least] = row.lost
  const others = OTHERS[rootBeside(cause)]
  const isBest = outcome === 'best'
  lose(draft, { row: id, cause, owner: others, minutes: least, ...(isBest ? { events } : {}) }, false)
  if (!isBest) lose(draft, { row: id, cause, owner: 'own', minutes: minutes - least, events }, false)
}

export const scoreRow = (draft: Draft, id: RowId, outcome: Outcome, byDeed: boolean): void => {
  const row = rowOf(draft, id)
  const opened = draft.rowOpened[id] ?? draft.tick
  draft.rows = { ...draft.rows, [id]: outcome }
  draft.openParts = draft.openParts.filter((part) => part.row !== id)
  const still = outcome !== 'wrong' && draft.acted[id] !== true && !byDeed
  emit(draft, { type: 'row.scored', row: id, outcome, afterMs: (draft.tick - opened) * TICK_MS, still })
  loseOf(draft, row, outcome)
}
