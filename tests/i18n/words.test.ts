import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/vocabulary/language.ts'
import { HELD } from './held.ts'
import { askedFor, holesOf, languages, quotesInCode, textsIn, twiceIn } from './words.ts'

const english = textsIn('en')

/** Forms that a language needs where English counts: its own plurals, and the empty case where English has one. */
const formsFor = (language: string, forms: readonly string[]): readonly string[] => {
  if (!forms.includes('other')) return forms
  const own = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  return [...own, ...(forms.includes('zero') && !own.includes('zero') ? ['zero'] : [])]
}

/** What is foreign to a language: quotes of another, and a space that lets a sign go to the next line alone. */
const FOREIGN: Readonly<Record<string, RegExp>> = { es: /[«»]| %/, fr: /[“”]| [;:!?%»]|« / }

describe('the words of the interface', () => {
  it('stand in every language that is offered', () => {
    expect(languages()).toEqual(expect.arrayContaining([...LANGUAGES]))
  })

  it('are all asked for by the code', () => {
    const asked = askedFor()
    const keys = [...english.keys()].map((id) => id.slice(id.indexOf(':') + 1))
    // A list is asked for as a whole.
    const unused = keys.filter((key) => !asked(key) && !asked(key.replace(/\.\d+$/, '')))
    expect(unused).toEqual([])
  })

  it('name no key twice', () => {
    expect(languages().flatMap(twiceIn)).toEqual([])
  })

  it.each(HELD)('are written with the quotes and spaces of %s', (language) => {
    const foreign = FOREIGN[language]
    const texts = [...textsIn(language)].flatMap(([id, forms]) => [...forms.values()].map((text) => `${id}|${text}`))
    expect(texts.filter((text) => foreign?.test(text.slice(text.indexOf('|'))) === true)).toEqual([])
  })

  it('have their quotation marks from the language, and not from the code', () => {
    expect(quotesInCode()).toEqual([])
  })

  it.each(HELD)('are complete in %s, with the same holes', (language) => {
    const own = textsIn(language)
    const wrong: string[] = []
    for (const [id, forms] of english) {
      const translated = own.get(id)
      if (translated === undefined) {
        wrong.push(`${id} is missing`)
        continue
      }
      const due = formsFor(language, [...forms.keys()])
      for (const form of due) if (!translated.has(form)) wrong.push(`${id} lacks the form "${form}"`)
      for (const form of translated.keys())
        if (!due.includes(form)) wrong.push(`${id} has a form "${form}" that nobody asks for`)
      const holes = holesOf(forms.get('other') ?? forms.get('') ?? '')
      for (const [form, text] of translated) {
        // A language may leave a number out where it is one or none.
        if (holesOf(text) !== holes && (form === '' || form === 'other'))
          wrong.push(`${id}: "${text}" has other holes than the English text`)
        if (text.trim() === '' && forms.get(form) !== '') wrong.push(`${id} is empty`)
      }
    }
    for (const id of own.keys()) if (!english.has(id)) wrong.push(`${id} is not in English`)
    expect(wrong).toEqual([])
  })
})
