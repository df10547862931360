import { describe, expect, it } from 'vitest'
import { regionOf } from './region-of.ts'

describe('regionOf', () => {
  it.each([
    [['en-GB', 'en'], 'uk'],
    [['en-AU'], 'au'],
    [['fr-CA', 'en-US'], 'ca'],
    [['de-DE', 'en-GB'], 'uk'],
    [['de-DE', 'de'], 'us'],
    [['en'], 'us'],
    [['not a language', 'en-CA'], 'ca'],
    [[], 'us'],
  ])('%j', (languages, region) => {
    expect(regionOf(languages)).toBe(region)
  })
})
