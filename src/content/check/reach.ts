import { EVENT_KEYS } from '../../core/scene/condition.ts'
import type { Action, StateConfig, Transition } from '../lower/config.ts'

/** What can happen in a machine, found by walking its config; guards on the world count as open. */
export type Reach = {
  /** Names of every state, outermost first. */
  readonly states: readonly (readonly string[])[]
  readonly unreachable: readonly (readonly string[])[]
  /** States that are reached, are no end, and that nothing leads out of. */
  readonly traps: readonly (readonly string[])[]
}

const TRAINEE: ReadonlySet<string> = new Set(EVENT_KEYS)

/** The event that an order brings about later. */
const brought = ({ type, params }: Action): readonly string[] => {
  if (type === 'armDeadline' && typeof params.id === 'string') {
    // A call that nobody has answered the poll of asks first.
    return params.id.startsWith('beat.') ? [params.id, `ask.${params.id.slice('beat.'.length)}`] : [params.id]
  }
  if (type === 'holdBeat') return [`held.${String(params.beat)}`]
  if (type === 'freeBeat') return [`beat.${String(params.beat)}`]
  if (type === 'bringPerson' && typeof params.beat === 'string') return [`beat.${params.beat}`]
  return []
}

const allStates = (node: StateConfig, path: readonly string[]): readonly (readonly string[])[] =>
  Object.entries(node.states ?? {}).flatMap(([name, child]) => {
    const at = [...path, name]
    return [at, ...allStates(child, at)]
  })

const key = (path: readonly string[]): string => path.join('/')

type Walk = { readonly events: Set<string>; readonly reached: Set<string> }

const targetsOf = (transitions: readonly Transition[]): readonly string[] =>
  transitions.flatMap(({ target }) => (target === undefined ? [] : [target]))

/** Where a state can lead with the events known so far. */
const exitsOf = (node: StateConfig, path: readonly string[], walk: Walk): readonly string[] => {
  const heard = Object.entries(node.on ?? {}).flatMap(([event, transitions]) =>
    TRAINEE.has(event) || walk.events.has(event) ? targetsOf(transitions) : [],
  )
  return [...heard, ...(isDone(node, path, walk) ? targetsOf(node.onDone ?? []) : [])]
}

/** Whether all regions of a parallel state can have come to their end. */
const isDone = (node: StateConfig, path: readonly string[], { reached }: Walk): boolean =>
  node.type === 'parallel' &&
  Object.entries(node.states ?? {}).every(([region, child]) =>
    Object.entries(child.states ?? {}).some(
      ([name, state]) => state.type === 'final' && reached.has(key([...path, region, name])),
    ),
  )

const enter = (node: StateConfig, path: readonly string[], walk: Walk): void => {
  walk.reached.add(key(path))
  for (const event of (node.entry ?? []).flatMap(brought)) walk.events.add(event)
  if (node.type === 'parallel') {
    for (const [name, child] of Object.entries(node.states ?? {})) enter(child, [...path, name], walk)
    return
  }
  const open = node.initial === undefined ? [] : [node.initial]
  const seen = new Set<string>()
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const child = node.states?.[name]
    if (seen.has(name) || child === undefined) continue
    seen.add(name)
    const at = [...path, name]
    enter(child, at, walk)
    open.push(...exitsOf(child, at, walk))
  }
}

const nodeAt = (root: StateConfig, path: readonly string[]): StateConfig | undefined =>
  path.reduce<StateConfig | undefined>((node, name) => node?.states?.[name], root)

/** Walks a machine until nothing new is found. */
export const reachOf = (machine: StateConfig): Reach => {
  const events = new Set<string>()
  let reached = new Set<string>()
  for (let before = -1; before < events.size + reached.size; ) {
    before = events.size + reached.size
    const walk = { events, reached: new Set(reached) }
    enter(machine, [], walk)
    reached = walk.reached
  }
  const states = allStates(machine, [])
  const isTrap = (path: readonly string[]): boolean => {
    const node = nodeAt(machine, path)
    const isAtomic = node !== undefined && node.states === undefined
    return isAtomic && node.type !== 'final' && exitsOf(node, path, { events, reached }).length === 0
  }
  return {
    states,
    unreachable: states.filter((path) => !reached.has(key(path))),
    traps: states.filter((path) => reached.has(key(path)) && isTrap(path)),
  }
}
