/** Where the scan stands: going over groups, or over the controls of one group. */
export type ScanState = {
  readonly level: 'groups' | 'items'
  readonly group: number
  readonly item: number
  /** How often the groups, or the controls of the group, have been gone over. */
  readonly rounds: number
}

/** What the scan does to the page after a press of the switch. */
export type ScanPress = { readonly state: ScanState; readonly activates: boolean }

export const SCAN_START: ScanState = { level: 'groups', group: 0, item: 0, rounds: 0 }

/** A group is left again when its controls were gone over this often without a press. */
const MOST_ROUNDS = 2

/** The groups were gone over as often without a press: nobody is on the way to a control. */
export const isIdle = ({ level, rounds }: ScanState): boolean => level === 'groups' && rounds >= MOST_ROUNDS

const countAt = (counts: readonly number[], group: number): number => counts[group] ?? 0

/** The same place on a page that may have changed: what is gone is replaced by the nearest thing before it. */
export const settled = (state: ScanState, counts: readonly number[]): ScanState => {
  const group = Math.max(0, Math.min(state.group, counts.length - 1))
  const items = countAt(counts, group)
  if (state.level === 'items' && (group !== state.group || items < 2)) return { ...SCAN_START, group }
  return { ...state, group, item: Math.max(0, Math.min(state.item, items - 1)) }
}

/** One step on; `counts` tells how many controls each group has. */
export const advanced = (from: ScanState, counts: readonly number[]): ScanState => {
  const state = settled(from, counts)
  if (counts.length === 0) return SCAN_START
  if (state.level === 'groups') {
    const group = (state.group + 1) % counts.length
    return { ...state, group, rounds: group === 0 ? state.rounds + 1 : state.rounds }
  }
  if (state.item + 1 < countAt(counts, state.group)) return { ...state, item: state.item + 1 }
  return state.rounds + 1 >= MOST_ROUNDS
    ? { ...SCAN_START, group: state.group }
    : { ...state, item: 0, rounds: state.rounds + 1 }
}

/** The switch was pressed: into the group, or on with the control. A group of one control is that control. */
export const pressed = (from: ScanState, counts: readonly number[]): ScanPress => {
  const state = settled(from, counts)
  if (counts.length === 0) return { state: SCAN_START, activates: false }
  if (state.level === 'groups' && countAt(counts, state.group) > 1)
    return { state: { level: 'items', group: state.group, item: 0, rounds: 0 }, activates: false }
  return { state: { ...SCAN_START, group: state.group }, activates: true }
}
