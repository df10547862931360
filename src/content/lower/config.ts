import type { Condition, EventKey } from '../../core/scene/condition.ts'
import { EVENT_KEYS } from '../../core/scene/condition.ts'

/** Plain JSON parts of an XState machine config. */
export type Action = { readonly type: string; readonly params: Readonly<Record<string, unknown>> }
export type Transition = {
  readonly guard?: { readonly type: string; readonly params: Readonly<Record<string, unknown>> }
  readonly target?: string
  readonly actions?: readonly Action[]
}
export type Listening = Readonly<Record<string, readonly Transition[]>>
export type StateConfig = {
  readonly type?: 'parallel' | 'final'
  readonly initial?: string
  readonly entry?: readonly Action[]
  readonly on?: Listening
  readonly onDone?: readonly Transition[]
  readonly states?: Readonly<Record<string, StateConfig>>
}

/** The event that a condition waits for; its shape has made sure that there is one. */
export const eventOf = (condition: Condition): EventKey => {
  const key = EVENT_KEYS.find((candidate) => condition[candidate] !== undefined)
  if (key === undefined) throw new Error(`A condition without an event: ${JSON.stringify(condition)}`)
  return key
}

export const holds = (when: Condition): NonNullable<Transition['guard']> => ({ type: 'holds', params: { when } })

/** One map of events out of several, the transitions of an event in the order given. */
export const listening = (...entries: readonly (readonly [event: string, transition: Transition])[]): Listening => {
  const on: Record<string, Transition[]> = {}
  for (const [event, transition] of entries) {
    const known = on[event]
    if (known === undefined) on[event] = [transition]
    else known.push(transition)
  }
  return on
}
