/** Clocks read the same in every language; figures are written as the language of the page writes them, minus sign U+2212. */

/** How languages write figures. Spanish as in the Americas: a point, and the dollar before the number. */
const WRITTEN: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-US', fr: 'fr-FR' }

let written = 'en-US'
const formats = new Map<string, Intl.NumberFormat>()

/** Figures are written in this language from here on; a page says so once, when it starts. */
export const writeFiguresIn = (language: string): void => {
  written = WRITTEN[language] ?? 'en-US'
  formats.clear()
}

const write = (value: number, options: Intl.NumberFormatOptions): string => {
  const key = JSON.stringify(options)
  const format = formats.get(key) ?? new Intl.NumberFormat(written, options)
  formats.set(key, format)
  return format.format(value).replace('-', '\u2212')
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
export const formatMoney = (dollars: number, cents = false): string =>
  write(dollars, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    signDisplay: 'negative',
    minimumFractionDigits: cents ? 2 : 0,
    maximumFractionDigits: cents ? 2 : 0,
  })

/** At most one decimal, and none where it would be zero: `3.5`, `12`. */
export const formatCount = (value: number): string =>
  write(value, { maximumFractionDigits: 1, signDisplay: 'negative' })

/** With so many decimals, also where they are zero: `0.50`. */
export const formatFixed = (value: number, digits: number): string =>
  write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Full seconds that are left of some milliseconds: 1 until the very end. */
export const secondsLeft = (ms: number): number => Math.max(0, Math.ceil(ms / 1000))

/** Full metres of some millimetres; somebody right beside you is at 1. */
export const fullMetres = (mm: number): number => Math.max(1, Math.round(mm / 1000))
