import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import drill from '../../i18n/en/drill.json' with { type: 'json' }
import { inWhenText, whenText } from './when.ts'

const i18n = i18next.createInstance()
const NIGHT = Date.UTC(2026, 10, 25, 23, 55)

beforeAll(async () => {
  await i18n.init({ lng: 'en', ns: ['drill'], resources: { en: { drill } } })
})

describe('a time ahead', () => {
  const t = i18n.getFixedT('en', 'drill')

  it('within the hour is told in minutes, also over midnight', () => {
    expect(whenText(t, NIGHT + 10 * 60_000, NIGHT)).toBe('10 min')
    expect(inWhenText(t, NIGHT + 10 * 60_000, NIGHT)).toBe('in 10 min')
  })

  it('further off is told by its day', () => {
    expect(inWhenText(t, NIGHT + 2 * 3_600_000, NIGHT)).toBe('tomorrow')
    expect(inWhenText(t, NIGHT + 49 * 3_600_000, NIGHT)).toBe('in 3 days')
  })
})
