import { initialTransition, transition } from 'xstate'
import type { SceneEvent } from './condition.ts'
import {
  machineOf,
  ORDER_TYPES,
  type PartResult,
  type SceneContext,
  type SceneMachine,
  type SceneSnapshot,
} from './machine.ts'
import type { MachineConfig, Order, Script } from './script.ts'

/** The scene as it stands: one machine, and the events that mean anything to it now. */
export type Scene = {
  readonly machine: SceneMachine
  readonly config: MachineConfig
  readonly snapshot: SceneSnapshot
  readonly wants: ReadonlySet<string>
}

/** What one event made of it. */
export type Told = {
  readonly scene: Scene
  readonly orders: readonly Order[]
  /** Parts of rows that were decided by this event, in the machine's order. */
  readonly parts: readonly { readonly key: string; readonly result: PartResult }[]
}

type Value = string | { readonly [region: string]: Value | undefined }
type Node = { readonly on?: Readonly<Record<string, unknown>>; readonly states?: Readonly<Record<string, Node>> }

const gather = (node: Node, value: Value | undefined, into: Set<string>): void => {
  if (node.on !== undefined) for (const type of Object.keys(node.on)) into.add(type)
  if (value === undefined) return
  if (typeof value === 'string') {
    const child = node.states?.[value]
    if (child !== undefined) gather(child, undefined, into)
    return
  }
  for (const [region, inner] of Object.entries(value)) {
    const child = node.states?.[region]
    if (child !== undefined) gather(child, inner, into)
  }
}

const wantsOf = (config: MachineConfig, snapshot: SceneSnapshot): ReadonlySet<string> => {
  const into = new Set<string>()
  gather(config, snapshot.value, into)
  return into
}

const isOrder = (action: { readonly type: string }): boolean => ORDER_TYPES.some((type) => type === action.type)

type Action = { readonly type: string; readonly params?: object }

const ordersOf = (actions: readonly Action[]): readonly Order[] =>
  actions.filter(isOrder).map((action) => ({ ...action.params, type: action.type }) as Order)

/** The flags and the parts that were decided so far. */
export const memoryOf = (scene: Scene): SceneContext => scene.snapshot.context as SceneContext

/** The machine's state as plain data, for digests. */
export const valueOf = (scene: Scene): unknown => scene.snapshot.value

export const startScene = (script: Script): Told => {
  const machine = machineOf(script.machine)
  const [snapshot, actions] = initialTransition(machine)
  const scene: Scene = { machine, config: script.machine, snapshot, wants: wantsOf(script.machine, snapshot) }
  return { scene, orders: ordersOf(actions), parts: [] }
}

/** Tell the scene what happened. Costs a transition only when the event means something in the present state. */
export const tell = (scene: Scene, event: SceneEvent): Told => {
  if (!scene.wants.has(event.type)) return { scene, orders: [], parts: [] }
  const [snapshot, actions] = transition(scene.machine, scene.snapshot, event)
  const before = memoryOf(scene).parts
  const after = (snapshot.context as SceneContext).parts
  const parts =
    before === after
      ? []
      : Object.entries(after)
          .filter(([key]) => before[key] === undefined)
          .map(([key, result]) => ({ key, result }))
  return {
    scene: { ...scene, snapshot, wants: wantsOf(scene.config, snapshot) },
    orders: ordersOf(actions),
    parts,
  }
}
