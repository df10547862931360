import { TICK_MS } from '../time/ticks.ts'
import type { Came, Encounter, Met } from './encounter.ts'
import { HEARD_OUT, KINDS, type KindRow, MOST_HELD } from './kinds.ts'
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

/** One tick of somebody's patience, in set time (lock-ups 7.0). */
export const wearOn = (met: Met, encounter: Encounter, around: Around): Came => {
  const kind = KINDS[encounter.kind]
  if (met.stage === 'over') return { met, outcomes: [] }
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
