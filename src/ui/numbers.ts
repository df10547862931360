/** Digits and signs as the slate writes them: plain, the same in every language, minus sign U+2212. */

const two = (value: number): string => String(value).padStart(2, '0')

/** `21:47:02` from seconds since midnight; it runs over midnight. */
export const formatClock = (seconds: number): string => {
  const whole = ((Math.floor(seconds) % 86_400) + 86_400) % 86_400
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`
}

/** `10:10` from seconds since midnight: hours and full minutes. */
export const formatHour = (seconds: number): string => formatClock(seconds).slice(0, 5)

/** `0:08` from milliseconds: minutes and full seconds that have passed. */
export const formatSpan = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${two(seconds % 60)}`
}

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',')

/** `$2,500`; with cents where the production is small enough to count them. */
export const formatMoney = (dollars: number, cents = false): string => {
  const size = Math.abs(dollars)
  const [whole = '0', part] = (cents ? size.toFixed(2) : String(Math.round(size))).split('.')
  const sign = dollars < 0 && Number(size.toFixed(cents ? 2 : 0)) > 0 ? '\u2212' : ''
  return `${sign}$${grouped(whole)}${part === undefined ? '' : `.${part}`}`
}

/** At most one decimal, and none where it would be zero: `3.5`, `12`. */
export const formatCount = (value: number): string => {
  const rounded = Math.round(value * 10) / 10
  return `${rounded < 0 ? '\u2212' : ''}${Math.abs(rounded)}`
}

/** Full seconds that are left of some milliseconds: 1 until the very end. */
export const secondsLeft = (ms: number): number => Math.max(0, Math.ceil(ms / 1000))

/** Full metres of some millimetres; somebody right beside you is at 1. */
export const fullMetres = (mm: number): number => Math.max(1, Math.round(mm / 1000))
