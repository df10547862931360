/** World pixels to a millimetre: every place is painted at 44 pixels to the metre. */
export const PX_PER_MM = 44 / 1000

/** World pixels of a length in millimetres; the plan and the painting share their origin. */
export const pxOf = (mm: number): number => mm * PX_PER_MM

/** Millimetres of a length in world pixels. */
export const mmOf = (px: number): number => px / PX_PER_MM
