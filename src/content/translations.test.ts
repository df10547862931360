import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Compilation, compileScenario } from './compile.ts'
import type { Texts } from './shape/texts-shape.ts'

const FOLDER = 'scenarios/m04-lock-ups-1'
const OWN = `${FOLDER}/stage-door.xx.yaml`
const file = (name: string) => ({ file: name, content: readFileSync(name, 'utf8') })
const english = (): Texts => parse(file(`${FOLDER}/stage-door.en.yaml`).content)

/** English with a sign before each text, as if it were another language: lines by one gloss, chips and words left out. */
const foreign = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([id, text]) =>
      /^(?:works|board)\./.test(id) ? [] : [[id, `~${typeof text === 'string' ? text : (text[0] ?? '')}`]],
    ),
  )

const compiled = (words: Texts, replies: string | null = null): Compilation => {
  const net = file('scenarios/radio/replies.en.yaml')
  return compileScenario({
    scenario: file(`${FOLDER}/stage-door.yaml`),
    place: file('scenarios/places/stage-4.yaml'),
    placeTexts: { en: file('scenarios/places/stage-4.en.yaml'), xx: file('scenarios/places/stage-4.en.yaml') },
    texts: { en: file(`${FOLDER}/stage-door.en.yaml`), xx: { file: OWN, content: stringify(words) } },
    replies: replies === null ? { en: net } : { en: net, xx: { file: 'replies.xx.yaml', content: replies } },
  })
}

const found = (words: Texts): readonly string[] =>
  compiled(words).problems.map(({ code, file: where, message }) => `${where} ${code} ${message}`)

describe('a scenario in another language', () => {
  const whole = foreign(english())

  it('has its page in that language, and glosses under the lines that stay English', () => {
    const result = compiled(whole, file('scenarios/radio/replies.en.yaml').content.replaceAll('Copy', 'Kopy'))
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
    const words = result.words[0]?.['xx']
    expect(words?.texts['title']).toBe('~Stage door')
    expect(words?.texts).not.toHaveProperty(['line.reyes.rolling'])
    expect(words?.glosses['line.reyes.rolling']).toBe('~Rolling.')
    expect(words?.glosses['reply.copy.torres']).toEqual(['Kopy.', 'Kopy that.'])
    expect(result.compiled.texts['en']?.['line.reyes.rolling']).toEqual(['Rolling.', 'Rolling. Rolling.'])
  })

  it('changes nothing that is played', () => {
    const [without, having] = [compiled(foreign(english())), compiled(whole)]
    if (!without.ok || !having.ok) throw new Error('it does not compile')
    expect(having.compiled.scenario.hash).toBe(without.compiled.scenario.hash)
    expect(Object.keys(having.compiled.texts)).toEqual(['en'])
  })

  it.each([
    ['SC080', 'a text that is not translated', () => Object.fromEntries(Object.entries(whole).slice(1))],
    ['SC081', 'a text of nothing', () => ({ ...whole, 'row.nobody': 'Niemand' })],
    ['SC081', 'words that work, which are said', () => ({ ...whole, 'works.two-locked': 'Zwei, zu.' })],
    ['SC081', 'a chip of the phrase board, which is said', () => ({ ...whole, 'board.copy': 'kopie' })],
    ['SC082', 'a hole that English does not have', () => ({ ...whole, 'row.brief': 'Von {name}' })],
    ['SC083', 'three glosses for two wordings', () => ({ ...whole, 'line.reyes.rolling': ['a', 'b', 'c'] })],
    ['SC084', 'a brief of 76 words', () => ({ ...whole, brief: 'wort '.repeat(76).trim() })],
  ] as const)('%s: %s, with file and text', (code, _what, words) => {
    expect(found(words())).toEqual([expect.stringMatching(new RegExp(`^${OWN} ${code} `))])
  })

  it('is checked variant by variant', () => {
    const night = { ...whole, 'title@night': '~Night' }
    expect(found(night)).toEqual(expect.arrayContaining([expect.stringMatching(/SC081 "title@night"/)]))
  })
})
