import type { SceneEvent } from './condition.ts'
import {
  machineOf,
  ORDER_TYPES,
  type PartResult,
  type SceneContext,
  type SceneMachine,
  type SceneSnapshot,
} from './machine.ts'
import { type Action, firstMove, move } from './moves.ts'
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

const ORDERS: ReadonlySet<string> = new Set(ORDER_TYPES)

const isOrder = (action: Action): boolean => ORDERS.has(action.type)

const ordersOf = (actions: readonly Action[]): readonly Order[] =>
  actions.filter(isOrder).map((action) => ({ ...action.params, type: action.type }) as Order)

/** The flags and the parts that were decided so far. */
export const memoryOf = (scene: Scene): SceneContext => scene.snapshot.context as SceneContext

/** The machine's state as plain data, for digests. */
export const valueOf = (scene: Scene): unknown => scene.snapshot.value

/** Made once for a machine; a scene is a value. */
const begun = new WeakMap<MachineConfig, Told>()

export const startScene = (script: Script): Told => {
  const known = begun.get(script.machine)
  if (known !== undefined) return known
  const machine = machineOf(script.machine)
  const [snapshot, actions] = firstMove(machine)
  const scene: Scene = { machine, config: script.machine, snapshot, wants: wantsOf(script.machine, snapshot) }
  const told: Told = { scene, orders: ordersOf(actions), parts: [] }
  begun.set(script.machine, told)
  return told
}

/** Whether an event of this type means anything in the present state; whoever asks first need not look at the world. */
export const wants = (scene: Scene, type: SceneEvent['type']): boolean => scene.wants.has(type)

/** Tell the scene what happened. Costs a transition only when the event means something in the present state. */
export const tell = (scene: Scene, event: SceneEvent): Told => {
  if (!wants(scene, event.type)) return { scene, orders: [], parts: [] }
  const [snapshot, actions] = move(scene.machine, scene.snapshot, event)
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
