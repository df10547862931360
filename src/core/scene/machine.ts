import { type AnyMachineSnapshot, type AnyStateMachine, assign, setup } from 'xstate'
import type { FlagId, RowId } from '../vocabulary/ids.ts'
import { type Condition, conditionHolds, type SceneEvent } from './condition.ts'
import type { MachineConfig, Order } from './script.ts'

/** How a part of a row went. */
export type PartResult = 'onTime' | 'late' | 'missed'

/** What the machine itself remembers: both tables are bounded by the scenario's own names. */
export type SceneContext = {
  readonly flags: Readonly<Record<FlagId, boolean>>
  /** `row.part` to how it went. */
  readonly parts: Readonly<Record<string, PartResult>>
}

const RANK: Readonly<Record<PartResult, number>> = { missed: 0, late: 1, onTime: 2 }

type PartsAre = { readonly row: RowId; readonly parts: readonly string[]; readonly atLeast: PartResult }

const isOrdered = () => {
  // Orders are data: the driver carries them out, the machine only names them.
}

/** Names of every order a machine may give; the reader of scenarios refuses any other. */
export const ORDER_TYPES = [
  'armDeadline',
  'bringPerson',
  'sayLine',
  'askProbe',
  'openTalk',
  'closeTalk',
  'openEncounter',
  'closeEncounter',
  'agreeSignals',
  'sendPerson',
  'haltPerson',
  'headFor',
  'travel',
  'holdTraffic',
  'moveProp',
  'tickOrder',
  'spoilTake',
  'tripGate',
  'raiseAlert',
  'stickKey',
  'spinLine',
  'setHome',
  'misreadNext',
  'noteHabit',
  'holdBeat',
  'freeBeat',
  'settleBeat',
  'openRow',
  'openPart',
  'scoreRow',
  'endRun',
] as const satisfies readonly Order['type'][]

const orders = Object.fromEntries(ORDER_TYPES.map((type) => [type, isOrdered]))

const logic = setup({
  // XState reads these by their type alone.
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  types: {} as { context: SceneContext; events: SceneEvent },
  actions: {
    ...orders,
    setFlag: assign(({ context }, params: { readonly flag: FlagId }) => ({
      flags: { ...context.flags, [params.flag]: true },
    })),
    markPart: assign(
      ({ context }, params: { readonly row: RowId; readonly part: string; readonly result: PartResult }) => ({
        parts: { ...context.parts, [`${params.row}.${params.part}`]: params.result },
      }),
    ),
  },
  guards: {
    holds: ({ context, event }, params: { readonly when: Condition }) =>
      conditionHolds(params.when, event, context.flags),
    partsAre: ({ context }, params: PartsAre) =>
      params.parts.every((part) => RANK[context.parts[`${params.row}.${part}`] ?? 'missed'] >= RANK[params.atLeast]),
    /** None of these parts was done at all. */
    partsMissed: ({ context }, params: { readonly row: RowId; readonly parts: readonly string[] }) =>
      params.parts.every((part) => (context.parts[`${params.row}.${part}`] ?? 'missed') === 'missed'),
  },
})

export type SceneMachine = AnyStateMachine
export type SceneSnapshot = AnyMachineSnapshot

const made = new WeakMap<MachineConfig, SceneMachine>()

/** The machine of a scenario, from its lowered config; made once for each config. */
export const machineOf = (config: MachineConfig): SceneMachine => {
  const known = made.get(config)
  if (known !== undefined) return known
  // The config is data; the scenario checker has held every name in it against the lists above.
  const machine: SceneMachine = logic.createMachine(config as Parameters<typeof logic.createMachine>[0])
  made.set(config, machine)
  return machine
}
