import type { TextId } from '../vocabulary/ids.ts'

/** Causes of delay are numbered 1 to 40 (cost of delay 5). */
export const CAUSES = 40

/** Whether a scenario may name this as a cause: `1` to `40`. */
export const isCause = (cause: string): boolean => /^[1-9]\d?$/.test(cause) && Number(cause) <= CAUSES

/** The text of a cause by its number: `7` is `cause.7`. */
export const causeText = (cause: string): TextId => `cause.${cause}`

/** Reasons that take a delay out of every total: its minutes are shown, its money is empty (cost of delay 5.1). */
export const PROTECTIONS = [
  'safety_stop',
  'emergency_vehicle',
  'medical',
  'disability_access',
  'minor_limit',
  'toilet_with_cover',
  'lawful_right_of_way',
] as const
export type Protection = (typeof PROTECTIONS)[number]
