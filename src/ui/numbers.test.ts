import { afterEach, describe, expect, it } from 'vitest'
import {
  formatClock,
  formatCount,
  formatFixed,
  formatMoney,
  formatSpan,
  fullMetres,
  secondsLeft,
  writeFiguresIn,
} from './numbers.ts'

describe('formatClock', () => {
  it('writes hours, minutes and seconds and runs over midnight', () => {
    expect(formatClock(10 * 3600 + 14 * 60 + 36.9)).toBe('10:14:36')
    expect(formatClock(86_400 + 5)).toBe('00:00:05')
    expect(formatClock(-1)).toBe('23:59:59')
  })
})

describe('formatSpan', () => {
  it('counts full seconds and never goes below zero', () => {
    expect(formatSpan(8_999)).toBe('0:08')
    expect(formatSpan(160_000)).toBe('2:40')
    expect(formatSpan(-50)).toBe('0:00')
  })
})

describe('formatMoney', () => {
  it('groups thousands and rounds to dollars', () => {
    expect(formatMoney(2500)).toBe('$2,500')
    expect(formatMoney(83.4)).toBe('$83')
    expect(formatMoney(1_234_567)).toBe('$1,234,567')
  })

  it('keeps cents for small shows and uses the minus sign', () => {
    expect(formatMoney(4.5, true)).toBe('$4.50')
    expect(formatMoney(-1000)).toBe('\u2212$1,000')
    expect(formatMoney(-0.2)).toBe('$0')
  })
})

describe('small counts', () => {
  it('shows one decimal only where there is one', () => {
    expect(formatCount(3.5)).toBe('3.5')
    expect(formatCount(12.02)).toBe('12')
  })

  it('counts seconds up and metres to the nearest, never to none beside you', () => {
    expect(secondsLeft(1)).toBe(1)
    expect(secondsLeft(2001)).toBe(3)
    expect(secondsLeft(-4)).toBe(0)
    expect(fullMetres(120)).toBe(1)
    expect(fullMetres(3600)).toBe(4)
  })
})

describe('figures in the language of the page', () => {
  afterEach(() => writeFiguresIn('en'))

  it.each([
    ['en', 'en-US'],
    ['es', 'es-US'],
    ['fr', 'fr-FR'],
  ])('are those that a browser writes in %s', (language, locale) => {
    writeFiguresIn(language)
    const asBrowser = (value: number, options: Intl.NumberFormatOptions): string =>
      new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options }).format(value).replace('-', '\u2212')
    const money = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const
    for (const value of [0, -0.2, 0.05, 1.25, 2.5, -3.75, 12.02, 99.95, 999.5, 1000, -2500, 12_345.678, 1_234_567]) {
      expect(formatMoney(value)).toBe(asBrowser(value, { ...money, maximumFractionDigits: 0 }))
      expect(formatMoney(value, true)).toBe(asBrowser(value, money))
      expect(formatCount(value)).toBe(asBrowser(value, { maximumFractionDigits: 1 }))
      expect(formatFixed(value, 2)).toBe(asBrowser(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }))
    }
  })

  it.each([
    ['en', '$2,500', '$1,234.50', '3.5', '0.50', '\u2212$1,000'],
    ['es', '$2,500', '$1,234.50', '3.5', '0.50', '\u2212$1,000'],
    ['fr', '2\u202f500\u00a0$', '1\u202f234,50\u00a0$', '3,5', '0,50', '\u22121\u202f000\u00a0$'],
    ['ar-XB', '$2,500', '$1,234.50', '3.5', '0.50', '\u2212$1,000'],
  ])('are written as in %s', (language, money, cents, count, fixed, less) => {
    writeFiguresIn(language)
    expect([
      formatMoney(2500),
      formatMoney(1234.5, true),
      formatCount(3.5),
      formatFixed(0.5, 2),
      formatMoney(-1000),
    ]).toEqual([money, cents, count, fixed, less])
  })
})
