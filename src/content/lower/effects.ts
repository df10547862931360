import type { Say } from '../../core/scene/script.ts'
import type { RollCall } from '../../core/vocabulary/words.ts'
import type { ShapedEffect } from '../shape/effect-shape.ts'
import { airActions } from './air.ts'
import type { Action } from './config.ts'

type Spoken = Pick<Say, 'by' | 'line' | 'on' | 'when'>

export const sayOf = ({ by, line, on, when }: Spoken, call: readonly RollCall[]): Say => ({ by, line, on, call, when })

/** The order that one effect of a row becomes. */
const orderOf = (row: string, effect: ShapedEffect): Action => {
  const [onAir] = airActions(effect, null)
  if (onAir !== undefined) return onAir
  if (effect.says !== undefined) {
    return { type: 'sayLine', params: { say: sayOf(effect.says, effect.says.call), beat: null } }
  }
  if (effect.goes !== undefined) return { type: 'sendPerson', params: { who: effect.goes.who, way: effect.goes.way } }
  if (effect.halts !== undefined) return { type: 'haltPerson', params: { who: effect.halts } }
  if (effect.moves !== undefined) return { type: 'moveProp', params: { prop: effect.moves } }
  if (effect.done !== undefined) return { type: 'tickOrder', params: { order: effect.done } }
  if (effect.spoils !== undefined) return { type: 'spoilTake', params: { why: effect.spoils } }
  if (effect.gate !== undefined) return { type: 'tripGate', params: { gate: effect.gate, row, why: effect.why } }
  if (effect.agrees !== undefined) return { type: 'agreeSignals', params: { encounter: effect.agrees } }
  if (effect.flag !== undefined) return { type: 'setFlag', params: { flag: effect.flag } }
  throw new Error(`An effect without a head in row ${row}: ${JSON.stringify(effect)}`)
}

export const ordersOf = (row: string, effects: readonly ShapedEffect[]): readonly Action[] =>
  effects.map((effect) => orderOf(row, effect))
