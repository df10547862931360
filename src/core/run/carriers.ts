import { STRANGER } from '../vocabulary/ids.ts'
import type { Run } from './run-state.ts'
import type { Carrier } from './air-state.ts'

type Air = Pick<Run, 'carriers' | 'stuck' | 'tick'>

/** Who has a channel now: somebody's words, else the noise of a stuck button. */
export const carrierOn = (run: Air, channel: number): Carrier | undefined =>
  run.carriers.find((carrier) => carrier.channel === channel && carrier.until > run.tick) ?? noiseOn(run, channel)

const noiseOn = ({ stuck }: Air, channel: number): Carrier | undefined =>
  stuck === null || stuck.channel !== channel
    ? undefined
    : {
        by: STRANGER,
        channel,
        line: null,
        wording: 0,
        slots: null,
        words: '',
        call: null,
        from: stuck.since,
        until: stuck.until,
        logged: null,
      }

/** Whether the trainee's own carrier stands. */
export const isTransmitting = ({ mine, tick }: Pick<Run, 'mine' | 'tick'>): boolean =>
  mine !== null && (mine.until === null || mine.until > tick)
