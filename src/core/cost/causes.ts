import type { TextId } from '../vocabulary/ids.ts'

/** Causes of delay are numbered 1 to 40 (cost of delay 5). */
export const CAUSES = 40

/** Whether a scenario may name this as a cause: `1` to `40`. */
export const isCause = (cause: string): boolean => /^[1-9]\d?$/.test(cause) && Number(cause) <= CAUSES

/** The text of a cause by its number: `7` is `cause.7`. */
export const causeText = (cause: string): TextId => `cause.${cause}`

/** Causes whose minutes are somebody else's where the trainee could not save them; the others are then nobody's (cost of delay 5). */
const OF_ANOTHER: ReadonlySet<string> = new Set(
  [2, 6, 10, 13, 14, 17, 19, 21, 23, 28, 29, 30, 33, 37, 39, 40].map(String),
)

/** Who set a delay of this cause going where the trainee did all that could be done. */
export const rootBeside = (cause: string): 'nobody' | 'another' => (OF_ANOTHER.has(cause) ? 'another' : 'nobody')

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
