import { DEFAULTS } from '../defaults.ts'
import type { ShapedHold } from '../shape/hold-shape.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'
import { type Action, eventOf, holds, type StateConfig, type Transition, listening } from './config.ts'
import { sayOf } from './effects.ts'

type Listened = readonly (readonly [event: string, transition: Transition])[]
type Says = ShapedHold['says']

/** The wait of a beat, if it can wait. */
export const holdOf = ({ holds: all }: Pick<ShapedScenario, 'holds'>, beat: string): ShapedHold | undefined =>
  all.find(({ beats }) => beats.includes(beat))

/** Everything that is said about waiting, in the order of the file. */
export const holdSays = ({ holds: all }: Pick<ShapedScenario, 'holds'>): readonly Says[] =>
  all.flatMap(({ says, until, over }) => [says, ...until.map((free) => free.says), over]).flatMap((one) => one ?? [])

const say = (said: Says | undefined): readonly Action[] =>
  said === undefined ? [] : [{ type: 'sayLine', params: { say: sayOf(said, said.call), beat: null } }]

const milliseconds = (seconds: number): number => Math.round(seconds * 1000)

/** Names of the states of a beat that waits; no beat is called so. */
const waitsOf = (beat: string): string => `${beat}_waits`
const freedOf = (beat: string): string => `${beat}_freed`
const overOf = (beat: string): string => `${beat}_over`

/** What makes a beat wait while it is the next. */
export const holding = (hold: ShapedHold, beat: string): Listened =>
  hold.when.map((when) => [eventOf(when), { guard: holds(when), target: waitsOf(beat) }] as const)

/** When a beat comes that can wait, the wait is settled. */
export const settled = (beat: string): Action => ({ type: 'settleBeat', params: { beat } })

/**
 * The states of a beat that waits: waiting, freed by a report, or over. `heard` is what the gap before it listens to
 * besides. A second wait is no longer than the first had left.
 */
export const lowerHold = (hold: ShapedHold, beat: string, heard: Listened): Readonly<Record<string, StateConfig>> => {
  const { when, until, then, most } = hold
  const free: Action = { type: 'freeBeat', params: { beat, ms: milliseconds(then), vary: DEFAULTS.varyPercent } }
  const comes = [`beat.${beat}`, { target: beat }] as const
  // Whoever says again that it is not clear has not said that it is.
  const still = when.map((one) => [eventOf(one), { guard: holds(one) }] as const)
  const freed = until.map((one) => {
    const transition: Transition = { guard: holds(one.when), target: freedOf(beat), actions: say(one.says) }
    return [eventOf(one.when), transition] as const
  })
  return {
    [waitsOf(beat)]: {
      entry: [{ type: 'holdBeat', params: { beat, ms: milliseconds(most) } }, ...say(hold.says)],
      on: listening(...heard, ...still, ...freed, [`held.${beat}`, { target: overOf(beat) }]),
    },
    [freedOf(beat)]: { entry: [free], on: listening(...heard, ...holding(hold, beat), comes) },
    [overOf(beat)]: { entry: [...say(hold.over), free], on: listening(...heard, comes) },
  }
}
