import { TICK_MS } from '../time/ticks.ts'
import type { Came, Encounter, Met } from './encounter.ts'
import { DRIVES_OFF, DROPS_OFF, HEARD_OUT, KINDS, type KindRow, MOST_HELD } from './kinds.ts'
import { stoppedShort } from './ladder.ts'
import { endPatience, HELD, wrong } from './treat.ts'

/** How things stand around somebody in one tick. */
export type Around = {
  readonly tick: number
  /** Words are being made for them: their patience stands still. */
  readonly drafting: boolean
  /** Somebody near stands still, says nothing and listens. */
  readonly listening: boolean
  /** Somebody stands closer than two arm lengths. */
  readonly crowding: boolean
  /** They stand where they wanted to, or were asked to. */
  readonly there: boolean
}

const ticks = (seconds: number): number => Math.round((seconds * 1000) / TICK_MS)

const hearOut = (met: Met, around: Around): Came => {
  if (!around.listening || met.heard >= ticks(HEARD_OUT)) return { met, outcomes: [] }
  const heard = met.heard + 1
  return { met: { ...met, heard }, outcomes: heard === ticks(HEARD_OUT) ? ['listened'] : [] }
}

/** Who wants an answer and gets none goes on. */
const askOn = (met: Met, asking: number, kind: KindRow, around: Around): Came => {
  if (around.drafting) return { met, outcomes: [] }
  const left: Met = { ...met, asking: asking - 1 }
  return asking > 1 ? { met: left, outcomes: [] } : endPatience({ met: left, outcomes: [] }, kind, false)
}

/** A driver stands until somebody has got out, and drives off (lock-ups 11, row 22). */
const standOn = (met: Met, { drops }: Encounter, { there }: Around): Came => {
  if (met.stood === undefined || !there || met.stage === 'goes') return { met, outcomes: [] }
  const stood = met.stood + 1
  if (stood >= ticks(DRIVES_OFF)) return { met: { ...met, stood, stage: 'goes' }, outcomes: ['drives-off'] }
  return { met: { ...met, stood }, outcomes: drops !== undefined && stood === ticks(DROPS_OFF) ? ['drops-off'] : [] }
}

/** One tick of somebody's patience, in set time (lock-ups 7.0). */
export const wearOn = (met: Met, encounter: Encounter, around: Around): Came => {
  const kind = KINDS[encounter.kind]
  if (met.stage === 'over') return { met, outcomes: [] }
  if (kind.needs === 'standing') return standOn(met, encounter, around)
  if (met.asking !== undefined && met.stage === 'comes') return askOn(met, met.asking, kind, around)
  if (kind.needs === 'beingHeard' && met.stage === 'comes') return hearOut(met, around)
  if (kind.needs === 'lowVoice' && around.crowding && met.stage !== 'led' && !met.known.includes('crowded'))
    return wrong(met, encounter, 'crowded')
  if (!HELD.includes(met.stage) || around.drafting) return { met, outcomes: [] }
  const worn: Met = { ...met, left: met.left - 1, held: met.held + 1 }
  const came = (outcomes: Came['outcomes']): Came => ({ met: worn, outcomes })
  if (worn.promised !== null && worn.promised <= around.tick) return endPatience(came(['lapsed']), kind, true)
  if (worn.held >= ticks(MOST_HELD)) return endPatience(came(['too-long']), kind, false)
  return worn.left <= 0 ? endPatience(came(stoppedShort(met)), kind, false) : came([])
}
