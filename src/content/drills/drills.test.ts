import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DrillId } from '../../core/radio/drill/drill.ts'
import type { Glossary } from '../../core/vocabulary/glossary.ts'
import { printProblem } from '../problems/problem.ts'
import { compileDrill, proveDrill } from './compile.ts'
import { drillFiles, glossaryForDrills, loadDrill } from './load.ts'
import { DRILL_PROBLEMS } from './problems.ts'
import type { DrillFiles } from './read.ts'

/** A piece of one file of a drill, and what is written there instead. */
type Change = { readonly file: 'drill' | 'texts' | 'house'; readonly old: string; readonly fresh: string }

let glossary: Glossary

beforeAll(async () => {
  glossary = await glossaryForDrills()
})

const changed = async (id: DrillId, changes: readonly Change[]): Promise<DrillFiles> => {
  const given = await drillFiles(id)
  if (!given.ok) throw new Error(`there is no ${id}`)
  return changes.reduce((files, { file, old, fresh }) => {
    const { content } = files[file]
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    if (!text.includes(old)) throw new Error(`${files[file].file} has no "${old}"`)
    return { ...files, [file]: { file: files[file].file, content: text.replace(old, () => fresh) } }
  }, given.files)
}

const codes = (problems: readonly { readonly code: string }[]): readonly string[] => [
  ...new Set(problems.map(({ code }) => code)),
]

const drill = (old: string, fresh: string): Change => ({ file: 'drill', old, fresh })
const texts = (old: string, fresh: string): Change => ({ file: 'texts', old, fresh })

const MISPUT: readonly (readonly [string, DrillId, readonly Change[], string])[] = [
  ['two items of one name', 'answer-the-call', [drill('id: not-mine', 'id: plain')], 'DR002'],
  ['a phrase asked for twice', 'lingo', [drill('[copy, go-for,', '[copy, copy, go-for,')], 'DR002'],
  ['an item without words', 'answer-the-call', [texts('\n  plain:\n', '\n  plainn:\n')], 'DR003'],
  ['words of nothing', 'answer-the-call', [texts('\n  plain:\n', '\n  plainn:\n')], 'DR004'],
  [
    'a line too many',
    'answer-the-call',
    [texts("lines: ['{who} {for} {me}.']", "lines: ['{who} {for} {me}.', Out.]")],
    'DR005',
  ],
  [
    'a slot that nothing stands for',
    'answer-the-call',
    [texts('You are carrying {load}', 'You are carrying {lode}')],
    'DR006',
  ],
  [
    'a caller whom nobody knows',
    'answer-the-call',
    [drill('vary: [{ who: torres }', 'vary: [{ who: tores }')],
    'DR007',
  ],
  ['a phrase that there is none of', 'answer-the-call', [drill('R-ANSWER, go-for]', 'R-ANSWER, gofor]')], 'DR008'],
  ['a word that the glossary has not', 'lingo', [drill('[copy, go-for,', '[coppy, go-for,')], 'DR008'],
]

const UNPROVED: readonly (readonly [string, DrillId, readonly Change[], string])[] = [
  ['words that do not work', 'answer-the-call', [texts("works: ['{gofor}.', ", "works: ['Copy.', ")], 'DR009'],
  [
    'a fault with a cure that is none',
    'find-the-fault',
    [texts("works: ['Luis {for} Torres.']", "works: ['Where do you want these?']")],
    'DR009',
  ],
  ['words that do not fail', 'answer-the-call', [texts("fails: ['Copy.', ", "fails: ['Go ahead.', ")], 'DR010'],
  ['silence that is no answer', 'answer-the-call', [drill('    acts: [answer]\n', '    silent: true\n')], 'DR011'],
  ['an answer wanted and none given', 'answer-the-call', [drill('    silent: true\n', '')], 'DR012'],
  [
    'no reason',
    'answer-the-call',
    [texts("    miss: 'Your hands are free: {who} wants to hear that you are listening now.'\n", '')],
    'DR012',
  ],
  [
    'a fault that breaks another rule',
    'find-the-fault',
    [drill('    fault: R-HAIL\n', '    fault: R-BRIEF\n')],
    'DR013',
  ],
  [
    'a fault where none should be',
    'find-the-fault',
    [texts("say: 'Luis {for} Lind.'", "say: 'Where do you want it?'")],
    'DR013',
  ],
  [
    'a fault without its brackets',
    'find-the-fault',
    [texts('[Where do you want these {thing}?]', 'Where do you want these {thing}?')],
    'DR014',
  ],
]

describe('the files of a drill', () => {
  it.each(MISPUT)('are refused with %s', async (_what, id, changes, code) => {
    const compiled = compileDrill(await changed(id, changes), glossary)
    expect(compiled.ok ? [] : codes(compiled.problems)).toContain(code)
  })

  it('are refused when one is missing', async () => {
    const compiled = await loadDrill('lingo', glossary, 'scenarios')
    expect(compiled.ok ? [] : codes(compiled.problems)).toEqual(['DR001'])
  })

  it('are refused under the name of another drill', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drills-'))
    const given = await changed('lingo', [])
    const names = ['read-back.yaml', 'read-back.en.yaml', 'house.yaml']
    const files = [given.drill, given.texts, given.house]
    await Promise.all(files.map(({ content }, at) => writeFile(join(folder, names[at] ?? ''), content)))
    const compiled = await loadDrill('read-back', glossary, folder)
    await rm(folder, { recursive: true })
    expect(compiled.ok ? [] : codes(compiled.problems)).toEqual(['DR015'])
  })

  it('are refused in another shape, with the line that is wrong', async () => {
    const compiled = compileDrill(
      await changed('answer-the-call', [drill('acts: [answer]', 'acts: [anser]')]),
      glossary,
    )
    const told = compiled.ok ? [] : compiled.problems.map(printProblem)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(/answer-the-call\.yaml:\d+:\d+ {2}SC\d+/)
  })
})

describe('the proofs of a drill', () => {
  it.each(UNPROVED)('find %s', async (_what, id, changes, code) => {
    expect(codes(proveDrill(await changed(id, changes)))).toContain(code)
  })
})

it('every problem of a drill has an example here', () => {
  const shown = [...MISPUT, ...UNPROVED].map(([, , , code]) => code)
  // Those of other languages stand in translate.test.ts.
  const elsewhere = ['DR001', 'DR015', 'DR016', 'DR017', 'DR018', 'DR019']
  expect([...new Set([...shown, ...elsewhere])].toSorted()).toEqual(Object.keys(DRILL_PROBLEMS).toSorted())
})
