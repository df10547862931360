/** Milliseconds of set time in one tick. */
export const TICK_MS = 50

/** Ticks in a minute of set time. */
export const TICKS_A_MINUTE = 60_000 / TICK_MS

/** Milliseconds as whole ticks, rounded half up; anything above 0 lasts at least one tick, and nothing lasts less than 0. */
export const msToTicks = (ms: number): number => (ms > 0 ? Math.max(1, Math.floor(ms / TICK_MS + 0.5)) : 0)

/** Ticks as milliseconds. */
export const ticksToMs = (ticks: number): number => ticks * TICK_MS
