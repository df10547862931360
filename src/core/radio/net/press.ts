import { SILENT_CARRIER_MS } from '../thresholds.ts'
import { EMPTY_PRESS_MS } from './times.ts'

/** What a press was that brought no words: an accident, a click, or a carrier without speech. */
export type SilentPress = 'nothing' | 'click' | 'openMic'

/** A press under a quarter of a second is nothing, one over two seconds an open microphone: R-NO-OPEN-MIC, (k.1). */
export const silentPress = (durMs: number): SilentPress => {
  if (durMs < EMPTY_PRESS_MS) return 'nothing'
  return durMs > SILENT_CARRIER_MS ? 'openMic' : 'click'
}
