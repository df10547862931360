import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Compilation, compileScenario } from '../compile.ts'
import type { CompiledScenario } from '../compiled-scenario.ts'
import { loadScenarioFile } from '../load.ts'
import { measure } from '../measure.ts'
import { skeletonOf } from '../skeleton.ts'
import type { Example, Files } from './examples/example.ts'
import { MARKS } from './examples/marks.ts'
import { RADIO } from './examples/radio.ts'
import { READING } from './examples/reading.ts'
import { STORY } from './examples/story.ts'
import { TEXTS } from './examples/texts.ts'
import { printProblem } from './problem.ts'
import { PROBLEMS } from './problems.ts'

const PATHS = {
  scenario: 'm04-lock-ups-1/door.yaml',
  place: 'places/stage-4.yaml',
  texts: 'm04-lock-ups-1/door.en.yaml',
}

const PLACE_TEXTS = {
  file: 'places/stage-4.en.yaml',
  content: readFileSync('scenarios/places/stage-4.en.yaml', 'utf8'),
}

let files: Files

const compiled = (given: Files): Compilation =>
  compileScenario({
    scenario: { file: PATHS.scenario, content: given.scenario },
    place: { file: PATHS.place, content: given.place },
    placeTexts: { en: PLACE_TEXTS },
    texts: { en: { file: PATHS.texts, content: given.texts } },
  })

const changed = ({ change }: Example): Files => {
  const result = { ...files }
  for (const [file, old, fresh] of change) {
    if (!result[file].includes(old)) throw new Error(`${file} has no "${old}"`)
    result[file] = result[file].replace(old, () => fresh)
  }
  return result
}

const EXAMPLES: readonly Example[] = [...READING, ...STORY, ...TEXTS, ...MARKS, ...RADIO]
const lineOf = (text: string, words: string): number => {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`No line with "${words}"`)
  return text.slice(0, at).split('\n').length
}

beforeAll(() => {
  const whole = readFileSync('scenarios/m04-lock-ups-1/stage-door.en.yaml', 'utf8')
  const runTexts = Object.fromEntries(
    whole
      .split('\n')
      .filter((line) => /^(ahead|gate)\./.test(line))
      .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  )
  const { scenario, texts } = skeletonOf({ id: 'door', module: 'm04-lock-ups-1', place: 'stage-4', runTexts })
  files = {
    scenario: scenario.replace('hazards: []', 'homeChannel: 1\nhazards: []'),
    place: readFileSync('scenarios/places/stage-4.yaml', 'utf8'),
    texts,
  }
})

describe('problems of a scenario', () => {
  it('begin from a skeleton that has none', () => {
    expect(compiled(files).problems.map(printProblem)).toEqual([])
  })

  it.each(EXAMPLES)('$code: $name', (given) => {
    const [file, words] = given.at
    const broken = changed(given)
    const { problems } = compiled(broken)
    const found = problems.find(({ code }) => code === given.code)
    const all = problems.map(printProblem).join('\n')
    const expected = words === '' ? undefined : lineOf(broken[file], words)
    expect({ code: found?.code, all }).toEqual({ code: given.code, all })
    expect({ line: words === '' ? undefined : found?.line, all }).toEqual({ line: expected, all })
    expect(found?.reason).not.toMatch(/[{}]/)
    expect(found?.column).toBeGreaterThan(0)
  })

  it('SC001: a file that is too big', () => {
    const { problems } = compiled({ ...files, texts: `${files.texts}# ${'x'.repeat(300_000)}` })
    expect(problems).toMatchObject([{ code: 'SC001', file: PATHS.texts, line: 1, column: 1 }])
  })

  const answering = (old: string, fresh: string) => {
    const file = 'radio/replies.en.yaml'
    const whole = readFileSync(`scenarios/${file}`, 'utf8')
    if (!whole.includes(old)) throw new Error(`${file} has no "${old}"`)
    const content = whole.replace(old, () => fresh)
    const result = compileScenario({
      scenario: { file: PATHS.scenario, content: files.scenario },
      place: { file: PATHS.place, content: files.place },
      placeTexts: { en: PLACE_TEXTS },
      texts: { en: { file: PATHS.texts, content: files.texts } },
      replies: { en: { file, content } },
    })
    return { problems: result.problems, lineOf: (words: string) => lineOf(content, words), file }
  }

  it('SC062 to SC064: words of the net that are missing, cannot be filled, or nobody says', () => {
    expect(answering('reply.go:', 'reply.go:').problems).toEqual([])
    const missing = answering('reply.keying:', 'reply.keyeng:')
    expect(missing.problems).toMatchObject([
      { code: 'SC062', file: missing.file },
      { code: 'SC064', line: missing.lineOf('reply.keyeng:'), fix: 'Did you mean "reply.keying"?' },
    ])
    const hole = answering('Go for {name}.', 'Go for {who}.')
    expect(hole.problems).toMatchObject([{ code: 'SC063', line: hole.lineOf('reply.go:') + 1 }])
  })

  const travelling = (old: string, fresh: string) => {
    const read = (file: string) => {
      const whole = readFileSync(`scenarios/${file}`, 'utf8')
      return { file, content: file.startsWith('m06-') ? whole.replace(old, () => fresh) : whole }
    }
    const result = compileScenario({
      scenario: read('m06-first-team/upset-actor.yaml'),
      place: read('places/base-camp.yaml'),
      placeTexts: { en: read('places/base-camp.en.yaml') },
      beyond: [{ place: read('places/dock-street.yaml'), texts: { en: read('places/dock-street.en.yaml') } }],
      texts: { en: read('m06-first-team/upset-actor.en.yaml') },
    })
    return result.problems.map(({ code, message }) => `${code} ${message}`)
  }

  it('SC065 to SC068: ways that lead nowhere, at the wrong moment, or by another clock', () => {
    expect(travelling('out: van-road', 'out: van-road')).toEqual([])
    expect(travelling('out: van-road', 'out: gate-in')).toEqual([
      'SC065 way "to-set" leads nowhere: no lane leads from "van-stop" to "gate-in"',
    ])
    expect(travelling('stop: dock-street/van-stop', 'stop: van-gate')).toContain(
      'SC065 way "to-set" leads nowhere: "van-gate" is not where one gets out',
    )
    expect(travelling('until: film', 'until: edge')).toContain(
      'SC066 beat "van-goes" cannot travel: "edge" is not the next beat of the spine',
    )
    expect(travelling("clock: '10:13'", "clock: '10:02'")).toContain(
      'SC067 the set clock of beat "film" does not go on',
    )
    expect(travelling('minutes: 3', 'minutes: 9')).toContain(
      'SC068 way "to-set" takes 9 minutes, and the set clock gives it 7',
    )
    expect(travelling('to: dock-street/van-side', 'to: dock-street/van-sid').join()).toContain('SC013')
  })

  it('SC043: a best choice of many words that is judged by what a conversation comes to', () => {
    const found = travelling(
      'choice.sum-ten: “Ten minutes.”',
      'choice.sum-ten: “Ten minutes, I would say, all in all.”',
    )
    expect(found).toEqual(['SC043 the best choice of "sum" stands out: 39 letters to 15'])
  })

  it('SC005: a file that is not there', async () => {
    const result = await loadScenarioFile('scenarios/m04-lock-ups-1/nowhere.yaml')
    expect(result.problems).toMatchObject([{ code: 'SC005', line: 1 }])
  })

  const played = (): CompiledScenario => {
    const result = compiled(files)
    if (!result.ok) throw new Error('The skeleton does not compile')
    return result.compiled
  }
  const top = { file: PATHS.scenario, line: 1, column: 1 }

  it('SC060: the best run does not earn all', () => {
    const given = played()
    const rows = given.scenario.script.rows.map((row) => ({
      ...row,
      parts: row.parts.map((part) => ({ ...part, play: [] })),
    }))
    const lazy = { ...given, scenario: { ...given.scenario, script: { ...given.scenario.script, rows } } }
    const codes = measure([lazy], 1, top).problems.map(({ code }) => code)
    expect(codes).toContain('SC060')
    expect(measure([given], 1, top).problems).toEqual([])
  })

  it('SC061: breaking rules passes', () => {
    const given = played()
    const generous = { ...given, marks: { ...given.marks, passMark: 0 } }
    expect(measure([generous], 1, top).problems).toMatchObject([{ code: 'SC061' }])
  })

  it('have an example each', () => {
    const shown = new Set<string>([
      ...EXAMPLES.map(({ code }) => code),
      'SC001',
      'SC005',
      'SC060',
      'SC061',
      'SC062',
      'SC063',
      'SC064',
      'SC065',
      'SC066',
      'SC067',
      'SC068',
    ])
    // Those of other languages stand in translations.test.ts.
    expect(Object.keys(PROBLEMS).filter((code) => !shown.has(code) && !code.startsWith('SC08'))).toEqual([])
  })
})
