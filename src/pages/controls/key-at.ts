import type { PressedKey } from '../../store/controls/keys.ts'

/** A key of which only the place is known, with what most keyboards print there. */
export const keyAt = (code: string): PressedKey => {
  if (code === 'Space') return { code, key: ' ' }
  return { code, key: /^(?:Key|Digit)(.)$/.exec(code)?.[1]?.toLowerCase() ?? code }
}
