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
  all
    .flatMap(({ says, until, over, asks }) => [
      says,
      ...until.map((free) => free.says),
      over,
      ...(asks?.says ?? []),
      asks?.looks,
    ])
    .flatMap((one) => one ?? [])

const say = (said: Says | undefined): readonly Action[] =>
  said === undefined ? [] : [{ type: 'sayLine', params: { say: sayOf(said, said.call), beat: null } }]

const milliseconds = (seconds: number): number => Math.round(seconds * 1000)

/** Names of the states of a beat that waits; no beat is called so. */
const waitsOf = (beat: string): string => `${beat}_waits`
const freedOf = (beat: string): string => `${beat}_freed`
const overOf = (beat: string): string => `${beat}_over`
const answeredOf = (beat: string): string => `${beat}_answered`
const askedOf = (beat: string, at: number): string => `${beat}_asked_${at}`
const lookedOf = (beat: string): string => `${beat}_looked`

/** Seconds that an answer may take to come on the air when the call is due, before the post is asked again. */
const BEFORE_ASKING = 1

/** What makes a beat wait while it is the next. */
export const holding = (hold: ShapedHold, beat: string): Listened =>
  hold.when.map((when) => [eventOf(when), { guard: holds(when), target: waitsOf(beat) }] as const)

type Asks = NonNullable<ShapedHold['asks']>

const asksBefore = ({ asks }: ShapedHold, beat: string): Asks | undefined =>
  asks?.beats.includes(beat) === true ? asks : undefined

/** What a gap listens to whose beat comes after a poll: an answer, and the beat's time without one. */
export const polling = (hold: ShapedHold, beat: string): Listened => {
  const asks = asksBefore(hold, beat)
  if (asks === undefined) return []
  const answers = asks.answers.map((when) => [eventOf(when), { guard: holds(when), target: answeredOf(beat) }] as const)
  return [...answers, [`ask.${beat}`, { target: askedOf(beat, 0) }]]
}

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
    ...asked(hold, beat, { heard, freed }),
  }
}

/**
 * The states of a beat whose poll nobody answers: asked again, one time after the other, and then somebody looks. Whoever
 * answers late frees it like whoever reports, and who asks to wait is waited for.
 */
const asked = (
  hold: ShapedHold,
  beat: string,
  { heard, freed }: { readonly heard: Listened; readonly freed: Listened },
): Readonly<Record<string, StateConfig>> => {
  const asks = asksBefore(hold, beat)
  if (asks === undefined) return {}
  const { most, then } = hold
  const comes = [`beat.${beat}`, { target: beat }] as const
  const waits: Action = { type: 'holdBeat', params: { beat, ms: milliseconds(most), why: 'unanswered' } }
  const frees: Action = {
    type: 'freeBeat',
    params: { beat, ms: milliseconds(then), vary: DEFAULTS.varyPercent, why: 'looked' },
  }
  // An answer that is none of a report's words ends the asking too.
  const answered = asks.answers.map((when) => [eventOf(when), { guard: holds(when), target: freedOf(beat) }] as const)
  const steps = [undefined, ...asks.says].map((said, at): readonly [string, StateConfig] => {
    const next = at === asks.says.length ? lookedOf(beat) : askedOf(beat, at + 1)
    const id = `ask.${beat}.${at}`
    const ms = milliseconds(at === 0 ? BEFORE_ASKING : asks.every)
    const clock: Action = { type: 'armDeadline', params: { id, ms, vary: 0, twist: null } }
    return [
      askedOf(beat, at),
      {
        entry: [...(at === 0 ? [waits] : []), ...say(said), clock],
        on: listening(...heard, ...holding(hold, beat), ...freed, ...answered, [id, { target: next }]),
      },
    ]
  })
  return {
    [answeredOf(beat)]: { on: listening(...heard, ...holding(hold, beat), comes) },
    ...Object.fromEntries(steps),
    [lookedOf(beat)]: { entry: [...say(asks.looks), frees], on: listening(...heard, comes) },
  }
}
