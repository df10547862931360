/** Clocks read the same in every language; figures are written as the language of the page writes them, minus sign U+2212. */

/** How a language writes figures, as `Intl.NumberFormat` does, whose first format costs a phone more time than all of a page's figures. */
type Writing = { readonly thousands: string; readonly point: string; readonly money: (figure: string) => string }

const AMERICAN: Writing = { thousands: ',', point: '.', money: (figure) => `$${figure}` }
/** Spanish as in the Americas: a point, and the dollar before the number. */
const WRITINGS: Readonly<Record<string, Writing>> = {
  en: AMERICAN,
  es: AMERICAN,
  fr: { thousands: '\u202f', point: ',', money: (figure) => `${figure}\u00a0$` },
}

let writing = AMERICAN

/** Figures are written in this language from here on; a page says so once, when it starts. */
export const writeFiguresIn = (language: string): void => {
  writing = WRITINGS[language] ?? AMERICAN
}

const SAME = (figure: string): string => figure

/** A figure with so many decimals, as `dress` dresses it; the sign stands before everything, and zero has none. */
const write = (value: number, decimals: number, dress = SAME): string => {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, writing.thousands)
  const sign = value < 0 && /[1-9]/.test(whole + (part ?? '')) ? '\u2212' : ''
  return sign + dress(part === undefined ? grouped : grouped + writing.point + part)
}

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

/** `$2,500`; with cents where the production is small enough to count them. */
export const formatMoney = (dollars: number, cents = false): string => write(dollars, cents ? 2 : 0, writing.money)

/** At most one decimal, and none where it would be zero: `3.5`, `12`. */
export const formatCount = (value: number): string => write(value, Number.isInteger(Number(value.toFixed(1))) ? 0 : 1)

/** With so many decimals, also where they are zero: `0.50`. */
export const formatFixed = (value: number, digits: number): string => write(value, digits)

/** Full seconds that are left of some milliseconds: 1 until the very end. */
export const secondsLeft = (ms: number): number => Math.max(0, Math.ceil(ms / 1000))

/** Full metres of some millimetres; somebody right beside you is at 1. */
export const fullMetres = (mm: number): number => Math.max(1, Math.round(mm / 1000))
