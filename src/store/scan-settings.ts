import { isRecord, numberWithin } from './kept.ts'

/** One-switch scanning, as the trainee set it. */
export type ScanSettings = {
  readonly on: boolean
  /** Milliseconds that each stop lasts. */
  readonly everyMs: number
  /** `KeyboardEvent.code` of the switch. */
  readonly code: string
  /** A press anywhere on the screen counts as the switch. */
  readonly tap: boolean
  /** In practice the set stands still while the trainee is on the way to a control. */
  readonly waits: boolean
}

export const SCAN_FASTEST_MS = 400
export const SCAN_SLOWEST_MS = 4000
export const DEFAULT_SCAN: ScanSettings = { on: false, everyMs: 1200, code: 'Space', tap: false, waits: true }

/** Reads what was kept; what is missing or makes no sense takes its default. */
export const readScanSettings = (raw: unknown): ScanSettings => {
  if (!isRecord(raw)) return DEFAULT_SCAN
  const code = raw['code']
  return {
    on: raw['on'] === true,
    everyMs: numberWithin(raw['everyMs'], SCAN_FASTEST_MS, SCAN_SLOWEST_MS, DEFAULT_SCAN.everyMs),
    code: typeof code === 'string' && code !== '' && code.length <= 32 ? code : DEFAULT_SCAN.code,
    tap: raw['tap'] === true,
    waits: raw['waits'] !== false,
  }
}
