import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compilePlace } from '../../src/content/compile-place.ts'
import { loadTranslatedDrill } from '../../src/content/drills/load.ts'
import { loadGlossary } from '../../src/content/glossary/load.ts'
import { listPlaces, listScenarios, loadScenarioFile, readPlaceFiles } from '../../src/content/load.ts'
import { printProblem } from '../../src/content/problems/problem.ts'
import { DRILL_IDS } from '../../src/core/radio/drill/drill.ts'
import { SET_LANGUAGE } from '../../src/core/vocabulary/language.ts'
import { HELD } from './held.ts'

const NONE = ' has no file in this language'

/** Files of words in the language of the set that have none beside them in another. */
const untranslated = (language: string): readonly string[] => {
  const files = readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith(`.${SET_LANGUAGE}.yaml`))
    .map((file) => file.replace(`.${SET_LANGUAGE}.yaml`, `.${language}.yaml`))
    .filter((file) => !files.includes(file))
    .toSorted()
}

it('knows which words are not translated', () => expect(untranslated(SET_LANGUAGE)).toEqual([]))

describe.each(HELD)('what is played, in %s', (language) => {
  it('has a file beside every one in English', () => expect(untranslated(language)).toEqual([]))

  it('has every text of the scenarios, with a gloss for every line', async () => {
    for (const { id, file } of await listScenarios()) {
      const result = await loadScenarioFile(file, undefined, [SET_LANGUAGE, language])
      expect(result.problems.map(printProblem).join('\n\n')).toBe('')
      if (!result.ok) throw new Error(`${id} does not compile`)
      for (const [at, { scenario, texts }] of result.variants.entries()) {
        const own = result.words[at]?.[language]
        if (own === undefined) throw new Error(`${id}${NONE}`)
        expect(Object.keys(scenario.script.lines).filter((line) => !(line in own.glosses))).toEqual([])
        const said = Object.keys(scenario.script.works)
        const page = Object.keys(texts[SET_LANGUAGE] ?? {}).filter(
          (text) => !(text in scenario.script.lines) && !said.includes(text) && !text.startsWith('board.'),
        )
        expect(page.filter((text) => !(text in own.texts))).toEqual([])
      }
    }
  })

  it('has every text of the places', async () => {
    for (const id of await listPlaces()) {
      const files = await readPlaceFiles(`scenarios/places/${id}.yaml`, [SET_LANGUAGE, language])
      if (files === null) throw new Error(`${id}${NONE}`)
      const { problems } = compilePlace(files)
      expect(problems.filter(({ file }) => basename(file).includes(`.${language}.`)).map(printProblem)).toEqual([])
    }
  })

  it.each(DRILL_IDS)('has every text of the drill %s', async (id) => {
    const drill = await loadTranslatedDrill(id, language)
    if (drill === null) throw new Error(`${id}${NONE}`)
    expect(drill.ok ? '' : drill.problems.map(printProblem).join('\n\n')).toBe('')
  })

  it('has every text of the glossary', async () => {
    const book = await loadGlossary(undefined, language)
    expect(book.ok ? '' : book.problems.map(printProblem).join('\n\n')).toBe('')
  })
})
