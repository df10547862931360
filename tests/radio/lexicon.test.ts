import { describe, expect, it } from 'vitest'
import { formsOf } from '../../src/core/radio/lexicon/forms.ts'
import { LEXICON } from '../../src/core/radio/lexicon/lexicon.ts'
import { phrasesIn } from '../../src/core/radio/words/phrases.ts'
import { tokensOf, wordsOf } from '../../src/core/radio/words/tokens.ts'
import { ACTS } from '../../src/core/vocabulary/radio.ts'

const NAME = 'zed'
const spoken = (phrase: string): string => phrase.replaceAll('{n}', '7').replaceAll('{name}', NAME)

describe('the notation of phrases', () => {
  it('stands for every form', () => {
    expect(formsOf('go/hop (over) to {n}')).toEqual(['go over to {n}', 'go to {n}', 'hop over to {n}', 'hop to {n}'])
  })

  it('refuses an alternative of several words, which would mean something else', () => {
    expect(() => formsOf('running to/over to')).toThrow('"running to/over to" may say "to to"')
    expect(() => formsOf('hush hush/quiet')).toThrow('"hush hush"')
    expect(formsOf('hush hush')).toEqual(['hush hush'])
  })

  it('refuses brackets around several words, and a slash at an end', () => {
    expect(() => formsOf('given up (the ghost)')).toThrow('brackets hold one word')
    expect(() => formsOf('given up/ the ghost')).toThrow('a slash stands between two words')
  })
})

describe('the lexicon', () => {
  it('names each meaning once, with an act of the contract', () => {
    const ids = LEXICON.map(([id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, act] of LEXICON) expect(ACTS).toContain(act)
  })

  it('gives no phrase two meanings', () => {
    const owners = new Map<string, string>()
    for (const [id, , phrases] of LEXICON) {
      for (const phrase of phrases.split('|').flatMap(formsOf)) {
        const words = wordsOf(spoken(phrase)).join(' ')
        expect(words, `an empty phrase in ${id}`).not.toBe('')
        expect(owners.get(words) ?? id, `“${phrase}” stands in ${id} as well`).toBe(id)
        owners.set(words, id)
      }
    }
  })

  it.each(LEXICON.map(([id, , phrases]) => [id, phrases] as const))(
    'hears every phrase of %s as that',
    (id, phrases) => {
      for (const phrase of phrases.split('|').flatMap(formsOf)) {
        const tokens = tokensOf(spoken(phrase))
        const found = phrasesIn(
          tokens,
          tokens.map(({ word }, at) => (word === NAME ? { who: NAME, via: 'name', from: at, to: at + 1 } : undefined)),
        )
        expect(
          found.map((one) => [one.id, one.from, one.to]),
          `“${phrase}”`,
        ).toEqual([[id, 0, tokens.length]])
      }
    },
  )
})
