import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Compilation, compileScenario } from '../compile.ts'
import type { CompiledScenario } from '../compiled-scenario.ts'
import { loadScenarioFile } from '../load.ts'
import { measure } from '../measure.ts'
import { skeletonOf } from '../skeleton.ts'
import { printProblem } from './problem.ts'
import { PROBLEMS, type ProblemCode } from './problems.ts'

type Files = { readonly scenario: string; readonly place: string; readonly texts: string }
type Example = {
  readonly code: ProblemCode
  readonly name: string
  /** The file in which it stands, and the words of its line. */
  readonly at: readonly [file: keyof Files, line: string]
  /** Replacements in that file and others: file, old words, new words. */
  readonly change: readonly (readonly [file: keyof Files, old: string, fresh: string])[]
}

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

/** One example: change `old` to `fresh`, and the problem stands in the line of `line`. */
const example = (
  code: ProblemCode,
  name: string,
  file: keyof Files,
  old: string,
  fresh: string,
  line: string = fresh.split('\n')[0] ?? fresh,
): Example => ({ code, name, at: [file, line], change: [[file, old, fresh]] })

const REPORTS = 'criteria: [R3]\n    rules:'
const LAST_BEAT = "  - { id: end, at: '1:50', end: true }"
const WRONG = 'wrong: [{ when: { opened: door-2-outer } }]'

const EXAMPLES: readonly Example[] = [
  example('SC002', 'bytes that are no text', 'scenario', 'tier: T2', 'tier: \0', '# yaml'),
  example('SC003', 'a bracket that is never closed', 'scenario', 'hazards: []', 'hazards: [', 'slack: 12'),
  example('SC003', 'the same key twice', 'scenario', 'format: 1', 'format: 1\nformat: 1', 'format: 1\nmodule'),
  example('SC003', 'a tag', 'scenario', 'format: 1', 'format: !!js/function 1'),
  example('SC003', 'lists too deep', 'scenario', 'hazards: []', `hazards: ${'['.repeat(5000)}`),
  example('SC004', 'an anchor', 'scenario', 'hazards: []', 'hazards: &none []'),
  example('SC006', 'no tier', 'scenario', 'tier: T2', '', 'id: door #'),
  example('SC007', 'a key with a slip', 'scenario', 'homeChannel', 'homeChanel', 'homeChanel'),
  example('SC008', 'a word for a number', 'scenario', 'minutes: 2', 'minutes: two'),
  example('SC009', 'a tier that is none', 'scenario', 'tier: T2', 'tier: T9'),
  example('SC009', 'a time that is none', 'scenario', "at: '0:20'", 'at: soon', 'id: lock, at'),
  example('SC009', 'a name with capitals', 'scenario', 'id: reyes', 'id: Reyes', 'id: Reyes'),
  example('SC009', 'a row called as the spine', 'scenario', '- id: hold', '- id: calls', 'id: calls'),
  example('SC010', 'two heads of one effect', 'scenario', 'at: queue-3 }', 'halts: courier }', 'halts: courier'),
  example(
    'SC010',
    'a condition on nothing',
    'scenario',
    '{ opened: door-2-outer } }]',
    '{ rolling: true } }]',
    'rolling: true',
  ),
  example('SC011', 'two rows of a name', 'scenario', '- id: hold', '- id: lock', 'id: lock\n    on: rolling'),
  example(
    'SC012',
    'a beat after the end',
    'scenario',
    LAST_BEAT,
    `${LAST_BEAT}\n  - { id: late, at: '1:55' }`,
    'id: late',
  ),
  example('SC012', 'a row that opens at the end', 'scenario', 'on: courier', 'on: end'),
  example('SC013', 'a spot with a slip', 'scenario', 'to: front', 'to: frunt', 'to: frunt'),
  example(
    'SC013',
    'a flag that nobody sets',
    'scenario',
    'atPost: true, shut: door-2-outer }]',
    'flag: stopped }]',
    'flag: stopped',
  ),
  example('SC014', 'beats out of order', 'scenario', "at: '0:35'", "at: '0:10'", "at: '0:10'"),
  example('SC015', 'a first beat that is late', 'scenario', "post, at: '0:00'", "post, at: '0:01'", 'id: post, at'),
  example('SC015', 'no end', 'scenario', ', end: true', '', "id: end, at: '1:50'"),
  example(
    'SC016',
    'an arrival that is a call',
    'scenario',
    'id: courier, at:',
    'id: courier, call: [hold], at:',
    'id: courier, call',
  ),
  {
    code: 'SC017',
    name: 'a row that may miss its beat',
    at: ['scenario', 'until: cut, hold'],
    change: [
      ['scenario', "id: courier, at: '0:45'", "id: courier, at: '1:10'"],
      ['scenario', '- id: hold\n    on: rolling', '- id: hold\n    on: courier'],
    ],
  },
  {
    code: 'SC018',
    name: 'a call that is drawn',
    at: ['scenario', 'id: rolling'],
    change: [
      ['scenario', "at: '0:35', say", "at: '0:35', twist: { odd: rolling }, say"],
      ['scenario', 'terms:', 'twists: [{ id: odd, of: [rolling] }]\nterms:'],
    ],
  },
  example('SC018', 'no last ending', 'scenario', '  - { id: clean }\n', '', 'id: breach'),
  example(
    'SC019',
    'a part that asks for nothing',
    'scenario',
    'any: [{ did: courier-palm }]\n',
    'terse: []\n',
    'stop:',
  ),
  example('SC020', 'a part that waits for the past', 'scenario', 'until: cut', 'until: lock', 'until: lock'),
  example('SC021', 'a twist that names nobody', 'scenario', 'terms:', 'twists: [{ id: odd, of: [courier] }]\nterms:'),
  example(
    'SC022',
    'an excuse in the wrong place',
    'scenario',
    WRONG,
    'gate: true\n    wrong: [{ when: { opened: door-2-outer }, then: [{ gate: G2, why: goal, unless: lock.confirm }] }]',
    'unless:',
  ),
  example(
    'SC023',
    'truth without a claim',
    'scenario',
    'opened: door-2-outer }',
    'opened: door-2-outer, truth: true }',
    'truth: true',
  ),
  example(
    'SC024',
    'a choice that is not offered',
    'scenario',
    'courier: [courier-in, courier-palm]',
    'courier: [courier-in]',
    'any: [{ did: courier-palm',
  ),
  example(
    'SC025',
    'a choice that nobody offers',
    'scenario',
    'choices:',
    'choices:\n  - { id: nod, gesture: thumb, loudness: silent }',
    '{ id: nod',
  ),
  example('SC026', 'a term that nobody asks for', 'scenario', 'terms:', 'terms:\n  stop: [stop]', '  stop: [stop]'),
  example('SC027', 'a text that is missing', 'texts', 'row.hold: Hold until the cut\n', '', ''),
  example('SC028', 'one wording alone', 'texts', '  - Rolling. Rolling.\n', '', '  - Rolling.'),
  example(
    'SC029',
    'a text that nobody uses',
    'texts',
    'title: A stage door',
    'title: A stage door\nodd: One',
    'odd: One',
  ),
  example('SC030', 'a brief of 61 words', 'texts', 'Stage 4, door two.', 'word '.repeat(61).trim(), 'brief:'),
  example('SC031', 'a name of the cast on the air', 'texts', 'Rolling. Rolling.', 'Rolling on June.', '  - Rolling.'),
  example('SC032', 'a weight without a row', 'scenario', 'R2: 50, R3: 50', 'R2: 50, R3: 40, R7: 10', 'weights'),
  example(
    'SC033',
    'a row without a weight',
    'scenario',
    REPORTS,
    'criteria: [R3, R7]\n    rules:',
    'criteria: [R3, R7]',
  ),
  example('SC034', 'weights that do not make 100', 'scenario', 'R3: 50', 'R3: 40', 'weights'),
  example(
    'SC035',
    'a mark for doing nothing',
    'scenario',
    'criteria: [R2]\n    lost:',
    'criteria: []\n    lost:',
    'weights',
  ),
  example(
    'SC036',
    'holding still that no bot breaks',
    'scenario',
    '    breaks: [{ push: door-2-outer, open: true }]\n',
    '',
    'id: hold',
  ),
  example(
    'SC037',
    'minutes without a cause',
    'scenario',
    "    cause: '1' # number of the cause of delay\n",
    '',
    'id: courier\n    on',
  ),
  example('SC038', 'less lost for worse', 'scenario', 'lost: [0, 1, 3]', 'lost: [0, 3, 1]'),
  example(
    'SC039',
    'a gate that is not said',
    'scenario',
    WRONG,
    'wrong: [{ when: { opened: door-2-outer }, then: [{ gate: G2, why: goal }] }]',
  ),
  example(
    'SC040',
    'words that do not work',
    'texts',
    'works.locked: Door two, locked.',
    'works.locked: Door two is fine.',
    '',
  ),
  example(
    'SC041',
    'an ending behind the last',
    'scenario',
    '  - { id: clean }',
    '  - { id: clean }\n  - { id: other }',
    '{ id: other',
  ),
  example('SC042', 'minutes that are not so', 'scenario', 'minutes: 2', 'minutes: 9'),
  example(
    'SC043',
    'a best choice of many words',
    'texts',
    'Palm low, point at the light',
    `Palm low, ${'and then slowly '.repeat(4)}point`,
    '',
  ),
  example(
    'SC044',
    'a line on a channel by somebody without a radio',
    'scenario',
    'by: reyes, line: line.reyes.rolling, on: 1',
    'by: courier, line: line.reyes.rolling, on: 1',
    'id: rolling',
  ),
  example(
    'SC045',
    'a spin to the channel where it was said',
    'scenario',
    LAST_BEAT,
    `  - { id: spin, at: '1:30', spins: { by: reyes, line: line.reyes.cut, to: [6, 1] } }\n${LAST_BEAT}`,
    'id: spin',
  ),
  example(
    'SC046',
    'a read-back that cannot go wrong',
    'scenario',
    LAST_BEAT,
    `  - { id: wrong, at: '1:30', misreads: { by: reyes, swap: { elephants: mice } } }\n${LAST_BEAT}`,
    'id: wrong',
  ),
  example(
    'SC047',
    'a channel that is not on the call sheet',
    'scenario',
    'houseStyle: { lockupPoll: true }',
    "houseStyle: { lockupPoll: true, channelPlan: { '2': Open } }",
    'id: lock, at',
  ),
  example(
    'SC048',
    'a brick that dies, and no other',
    'scenario',
    'slack: 12',
    'radio: { battery: 1, wear: 50, spares: 0 }\nslack: 12',
    'radio: {',
  ),
  example(
    'SC049',
    'a move to the channel where one is',
    'scenario',
    LAST_BEAT,
    `  - { id: move, at: '1:30', home: 1 }\n${LAST_BEAT}`,
    'id: move',
  ),
  example(
    'SC050',
    'an encounter with nobody of the twelve kinds',
    'scenario',
    '# What is judged.',
    'encounters:\n  - { id: comer, who: me, opens: courier, from: front, to: aisle-west }\n# What is judged.',
    'id: comer',
  ),
  example(
    'SC051',
    'an encounter that cannot get there',
    'scenario',
    '# What is judged.',
    'encounters:\n  - { id: comer, who: courier, opens: courier, from: front, to: aisle-west, drives: true }\n# What is judged.',
    'id: comer',
  ),
  example('SC056', 'a file of another name', 'scenario', 'id: door #', 'id: window #', 'id: window #'),
]

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
    ])
    expect(Object.keys(PROBLEMS).filter((code) => !shown.has(code))).toEqual([])
  })
})
