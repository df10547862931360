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

/** The scene as it stands. */
export type Scene = {
  readonly machine: SceneMachine
  readonly config: MachineConfig
  readonly snapshot: SceneSnapshot
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

/** Whether a state, or one of its own that is active, does anything on an event of this type. */
const handles = (node: Node | undefined, value: Value | undefined, type: string): boolean => {
  if (node === undefined) return false
  if (node.on?.[type] !== undefined) return true
  if (value === undefined) return false
  if (typeof value === 'string') return node.states?.[value]?.on?.[type] !== undefined
  for (const region in value) if (handles(node.states?.[region], value[region], type)) return true
  return false
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
  const scene: Scene = { machine, config: script.machine, snapshot }
  const told: Told = { scene, orders: ordersOf(actions), parts: [] }
  begun.set(script.machine, told)
  return told
}

/** Whether an event of this type means anything in the present state; whoever asks first need not look at the world. */
export const wants = ({ config, snapshot }: Scene, type: SceneEvent['type']): boolean =>
  handles(config, snapshot.value, type)

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
    scene: { ...scene, snapshot },
    orders: ordersOf(actions),
    parts,
  }
}
