import { beforeAll, describe, expect, it } from 'vitest'
import { printProblem } from '../problems/problem.ts'
import { compileGlossary } from './compile.ts'
import { glossaryFiles, loadGlossary } from './load.ts'
import { GLOSSARY_PROBLEMS } from './problems.ts'
import type { GlossaryFiles } from './read.ts'

let files: GlossaryFiles

beforeAll(async () => {
  files = await glossaryFiles()
})

/** The files with one piece of text exchanged; `null` takes a file away. */
const changed = (name: string, old: string | null, fresh = ''): GlossaryFiles => {
  const given = files[name]
  if (given === undefined) throw new Error(`there is no ${name}`)
  if (old === null) return Object.fromEntries(Object.entries(files).filter(([other]) => other !== name))
  const text = new TextDecoder().decode(typeof given.content === 'string' ? undefined : given.content)
  if (!text.includes(old)) throw new Error(`${name} has no "${old}"`)
  return { ...files, [name]: { file: given.file, content: text.replace(old, () => fresh) } }
}

const problemsOf = (given: GlossaryFiles): readonly string[] => {
  const result = compileGlossary(given, 'en')
  return result.ok ? [] : result.problems.map(printProblem)
}

describe('the glossary', () => {
  it('holds together', () => {
    expect(problemsOf(files)).toEqual([])
  })

  it('has the words of every region, and every way to be found', async () => {
    const result = await loadGlossary()
    if (!result.ok) throw new Error('it does not hold together')
    const { entries } = result.glossary
    expect(entries).toHaveLength(221)
    for (const region of ['us', 'uk', 'ca', 'au'] as const) {
      expect(entries.filter(({ regions }) => regions.includes(region)).length).toBeGreaterThan(100)
    }
    expect(entries.filter(({ heard }) => heard.length > 0).length).toBeGreaterThan(60)
    expect(entries.filter(({ line }) => line.includes('{'))).toEqual([])
  })

  it('says of two words that look alike that they are two', async () => {
    const result = await loadGlossary()
    if (!result.ok) throw new Error('it does not hold together')
    const byId = new Map(result.glossary.entries.map((entry) => [entry.id, entry]))
    expect(byId.get('back-to-one-channel')?.sameWords).toEqual(['back-to-one-reset'])
    expect(byId.get('basecamp')?.elsewhere).toEqual(['circus', 'unit-base'])
    expect(byId.get('unit-base')?.elsewhere).toEqual(['basecamp', 'circus'])
    expect(byId.get('hail-me-for-you')?.line).toBe('Sam for Torres.')
  })
})

const BROKEN: readonly {
  readonly code: keyof typeof GLOSSARY_PROBLEMS | 'SC009' | 'SC003'
  readonly name: string
  readonly file: string
  readonly old: string | null
  readonly fresh?: string
  readonly says: string
}[] = [
  {
    code: 'GL001',
    name: 'an id that another file has',
    file: 'roll.yaml',
    old: '- id: last-looks\n',
    fresh: '- id: copy\n',
    says: 'ack.yaml, line 1.',
  },
  {
    code: 'GL002',
    name: 'a reply that is no entry',
    file: 'call.yaml',
    old: 'replies: [go-for, ',
    fresh: 'replies: [go-fro, ',
    says: 'Did you mean "go-for"?',
  },
  {
    code: 'GL002',
    name: 'an entry that is its own equal elsewhere',
    file: 'call.yaml',
    old: 'elsewhere: [hail-me-to-you]',
    fresh: 'elsewhere: [hail-me-for-you]',
    says: 'elsewhere names "hail-me-for-you"',
  },
  {
    code: 'GL003',
    name: 'a slot without an example',
    file: 'call.yaml',
    old: "say: '{me} for {you}'",
    fresh: "say: '{mee} for {you}'",
    says: 'Did you mean "me"?',
  },
  {
    code: 'GL004',
    name: 'somebody unknown',
    file: 'call.yaml',
    old: 'by: [first-ad, second-ad, key-pa]',
    fresh: 'by: [first-add]',
    says: 'Did you mean "first-ad"?',
  },
  {
    code: 'GL005',
    name: 'an entry without a text',
    file: 'call.yaml',
    old: 'id: switching\n',
    fresh: 'id: changing\n',
    says: 'Add changing: to',
  },
  {
    code: 'GL006',
    name: 'a text of nothing',
    file: 'slots.en.yaml',
    old: 'place: the place',
    fresh: 'place: the place\nplaice: a fish',
    says: 'slots.yaml has no "plaice"',
  },
  {
    code: 'GL007',
    name: 'the same words twice',
    file: 'ack.yaml',
    old: 'also: [copy that, ',
    fresh: 'also: [Copy, copy that, ',
    says: '"Copy" stands in this entry twice',
  },
  {
    code: 'GL008',
    name: 'two with the same words and nothing that tells them apart',
    file: 'call.en.yaml',
    old: '  sense: the channel\n',
    says: 'A reader cannot tell it from "back-to-one-reset".',
  },
  {
    code: 'GL009',
    name: 'a confidence that its sources do not bear',
    file: 'call.yaml',
    old: 'confidence: 0',
    fresh: 'confidence: 2',
    says: 'confidence 2 does not fit no sources',
  },
  {
    code: 'GL010',
    name: 'a file that is missing',
    file: 'misc.en.yaml',
    old: null,
    says: 'there is no file misc.en.yaml',
  },
  {
    code: 'SC009',
    name: 'a region that is none',
    file: 'call.yaml',
    old: 'regions: [us, ca, uk]',
    fresh: 'regions: [us, nz]',
    says: '"us", "uk", "ca", "au"',
  },
  {
    code: 'SC003',
    name: 'no YAML',
    file: 'call.yaml',
    old: "say: '{me} for",
    fresh: 'say: "{me} for',
    says: 'cannot be read',
  },
]

describe('a glossary that is broken', () => {
  it.each(BROKEN)('$code: $name', ({ code, file, old, fresh, says }) => {
    const found = problemsOf(changed(file, old, fresh))
    const own = found.filter((text) => text.includes(`  ${code}  `))
    expect(own.join('\n')).toContain(says)
  })

  it('GL011: a file that nobody would read', () => {
    const given = { ...files, 'rolls.yaml': { file: 'rolls.yaml', content: '[]' } }
    expect(problemsOf(given).join('\n')).toContain('Did you mean "roll"?')
  })

  it('has an example of every number', () => {
    const shown: readonly string[] = ['GL011', ...BROKEN.map(({ code }) => code)]
    expect(Object.keys(GLOSSARY_PROBLEMS).filter((code) => !shown.includes(code))).toEqual([])
  })

  it('says where: the line of the entry in its own file', () => {
    const [first = ''] = problemsOf(changed('ack.yaml', 'replies', 'repplies'))
    expect(first).toMatch(/ack\.yaml:\d+:\d+ {2}SC007/)
  })
})
