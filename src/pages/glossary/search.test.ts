import { describe, expect, it } from 'vitest'
import { loadGlossary } from '../../content/glossary/load.ts'
import { fold, slips } from './fold.ts'
import { EVERYTHING, lookFrom, narrowed, searchOf } from './look.ts'
import { indexWords, search } from './search.ts'

const loaded = await loadGlossary()
if (!loaded.ok) throw new Error('the glossary does not hold together')
const book = loaded.glossary
const REGION_NAMES = { us: 'the US', uk: 'the UK', ca: 'Canada', au: 'Australia' } as const
const index = indexWords(book, ({ category, regions }) => [category, ...regions.map((region) => REGION_NAMES[region])])

const idsFor = (query: string): readonly string[] => search(query, index).found.map(({ entry }) => entry.id)

describe('fold', () => {
  it.each([
    ['10-1', ['10', '1']],
    ['ten one', ['10', '1']],
    ['eighty-six', ['86']],
    ['ten one hundred', ['10', '100']],
    ['Picture’s UP!', ['pictures', 'up']],
    ['bôgèy', ['bogey']],
    ['  ', []],
  ])('makes %j of its words', (text, words) => {
    expect(fold(text)).toEqual(words)
  })

  it('counts slips, a swap as one, and stops where they are too many', () => {
    expect(slips('bogey', 'bogey', 2)).toBe(0)
    expect(slips('bgoey', 'bogey', 2)).toBe(1)
    expect(slips('martinni', 'martini', 2)).toBe(1)
    expect(slips('cut', 'rolling', 2)).toBe(3)
  })
})

describe('the best match', () => {
  it.each([
    ['its own words', 'Lock it up', 'lock-it-up'],
    ['figures with a space', '10 1', 'ten-one'],
    ['figures with a hyphen', '10-4', 'ten-four'],
    ['figures in one piece', '101', 'ten-one'],
    ['numbers as words', 'ten one', 'ten-one'],
    ['numbers as words, two of them one number', 'eighty six', 'eighty-six'],
    ['no apostrophe', 'pictures up', 'pictures-up'],
    ['no hyphen', 'lockup', 'lockup-post'],
    ['a space too much', 'base camp', 'basecamp'],
    ['a space in the wrong place', 'las tlooks', 'last-looks'],
    ['an accent', 'bógey', 'bogey'],
    ['a slip of the key', 'martinni', 'martini'],
    ['a letter too few in a short word', 'lok it up', 'lock-it-up'],
    ['another word for it', 'turn over', 'turning-over'],
    ['the example names', 'Sam for Torres', 'hail-me-for-you'],
    ['the names of the slots', 'me to you', 'hail-me-to-you'],
    ['what it is about', 'bathroom', 'ten-one'],
    ['a question', 'what does copy mean?', 'copy'],
    ['the beginning, while it is typed', 'honey', 'honeywagon'],
    ['a sign that is only typed', '  Cut!! ', 'cut'],
  ])('is found by %s', (_how, query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  it.each([
    ['coffee', 'copy'],
    ['gopher', 'go-for'],
    ['walkie czech', 'walkie-check'],
    ['seventeen', 'second-team'],
    ['first eighty', 'first-ad'],
    ['abbey', 'abby-singer'],
    ['1001', 'ten-one'],
    ['boogie', 'bogey'],
  ])('is found by what a recogniser writes: %s', (query, id) => {
    const [first] = search(query, index).found
    expect(first?.entry.id).toBe(id)
    expect(first?.via?.kind).toBe('heard')
  })

  it('finds every entry by its own words, and by each word that is misheard for it', () => {
    const filled = (words: string): string =>
      words.replaceAll(/\{(\w+)\}/g, (_whole, slot: string) => book.slots[slot]?.example ?? slot)
    const lost = book.entries.flatMap(({ id, line, heard }) =>
      [line, ...heard.map(filled)].flatMap((query) => {
        const first = idsFor(query).slice(0, 3)
        return first.includes(id) ? [] : [`${id}: "${query}" gives ${first.join(', ')}`]
      }),
    )
    expect(lost).toEqual([])
  })
})

describe('the order', () => {
  it('has the word itself before words that contain it, and before texts that speak of it', () => {
    const ids = idsFor('rolling')
    expect(ids.slice(0, 2)).toEqual(['rolling', 'still-rolling'])
    expect(ids.indexOf('turning-over')).toBeLessThan(ids.indexOf('quiet-please'))
  })

  it('needs every word', () => {
    expect(idsFor('hot brick')).not.toContain('hot-set')
    expect(idsFor('basecamp canada').length).toBeLessThan(idsFor('canada').length)
  })

  it('gives everything, in the order of the book, where nothing is asked for', () => {
    const { found, how } = search('  ?! ', index)
    expect(how).toBe('everything')
    expect(found.map(({ entry }) => entry)).toEqual(book.entries)
  })

  it('says so where nothing has all of it, and gives what is near', () => {
    const { found, how } = search('basecamp xylophone', index)
    expect(how).toBe('near')
    expect(found[0]?.entry.id).toBe('basecamp')
    expect(search('xylophone', index)).toEqual({ found: [], how: 'near' })
  })
})

describe('narrowing', () => {
  const { found } = search('', index)

  it('keeps a country, a deed and a group, and counts the groups', () => {
    const uk = narrowed(found, { ...EVERYTHING, region: 'uk', act: 'order' })
    expect(uk.shown.every(({ entry }) => entry.regions.includes('uk') && entry.act === 'order')).toBe(true)
    expect(uk.shown.map(({ entry }) => entry.id)).toContain('lock-off')
    const roll = narrowed(found, { ...EVERYTHING, region: 'uk', act: 'order', group: 'roll' })
    expect(roll.shown).toHaveLength(uk.counts.get('roll') ?? -1)
    expect(roll.all).toBe(uk.shown.length)
  })

  it('takes words that do nothing of themselves together', () => {
    const { shown } = narrowed(found, { ...EVERYTHING, act: 'none' })
    expect(shown.map(({ entry }) => entry.id)).toContain('honeywagon')
  })
})

describe('the address of a look', () => {
  it('comes back as it was', () => {
    const look = { words: '10 1 & “more”', group: 'personal', region: 'ca', act: 'request' } as const
    expect(lookFrom(new URLSearchParams(searchOf(look)))).toEqual(look)
    expect(searchOf(EVERYTHING)).toBe('')
  })

  it('narrows nothing by what makes no sense', () => {
    expect(lookFrom(new URLSearchParams('region=mars&act=&group=all'))).toEqual(EVERYTHING)
  })
})
