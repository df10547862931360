import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

describe('the language of the page', () => {
  it.each([
    ['', null, [], 'en'],
    ['', null, ['xx-YY', 'en-GB'], 'en'],
    ['?lang=tlh', null, ['en'], 'en'],
    ['?lang=ar-XB', 'en', ['en'], 'ar-XB'],
    ['', 'ar-XB', ['en'], 'en'],
    ['', 'nonsense', [], 'en'],
  ])('is, with "%s" in the address, %s kept and %j preferred, %s', (search, kept, preferred, language) => {
    expect(languageOf(search, kept, preferred)).toBe(language)
  })
})
