import type { Fact } from '../../core/vocabulary/fact.ts'
import { ME } from '../../core/vocabulary/ids.ts'

/** Facts that can be told as something said or done. */
const TOLD = [
  'call.made',
  'line.spoken',
  'radio.sent',
  'pa.acted',
  'pa.said',
  'door.moved',
  'person.came',
  'person.went',
  'lockup.breached',
  'take.spoiled',
  'probe.answered',
  'thing.taken',
  'thing.given',
  'thing.laid',
  'eyeline.met',
  'bogey.judged',
  'ladder.judged',
] as const
type Told = (typeof TOLD)[number]
export type ToldFact = Extract<Fact, { readonly type: Told }>

/** Doors fall shut and swing behind everybody: only what the trainee did to one is told. */
const isTold = (fact: Fact): fact is ToldFact =>
  TOLD.some((type) => type === fact.type) && (fact.type !== 'door.moved' || fact.by === ME)

const BEFORE_TICKS = 200
const AFTER_TICKS = 60
const MOST = 9

/** What was said and done in the ten seconds before a moment and the three after it: the nearest, in order. */
export const momentOf = (facts: readonly Fact[], tick: number): readonly ToldFact[] => {
  const around = facts
    .filter(isTold)
    .filter((fact) => fact.tick >= tick - BEFORE_TICKS && fact.tick <= tick + AFTER_TICKS)
  return around
    .toSorted((a, b) => Math.abs(a.tick - tick) - Math.abs(b.tick - tick) || a.order - b.order)
    .slice(0, MOST)
    .toSorted((a, b) => a.order - b.order)
}
