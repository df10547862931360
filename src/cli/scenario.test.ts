import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileScenario } from '../content/compile.ts'
import { createScenario } from './authoring/new.ts'
import { scenarioCommand } from './scenario.ts'

const STAGE_DOOR = 'scenarios/m04-lock-ups-1/stage-door.yaml'

describe('scenario', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'scenario-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const draft = async (name: string, content: string | Uint8Array): Promise<string> => {
    const file = join(folder, name)
    await writeFile(file, content)
    return file
  }

  it('proves and measures every scenario of the project', async () => {
    const { status, out } = await scenarioCommand(['check', '--json'])
    const { scenarios, ok } = JSON.parse(out)
    expect({ status, ok }).toEqual({ status: 0, ok: true })
    for (const { problems, proofs } of scenarios) {
      expect(problems).toEqual([])
      expect(proofs).toMatchObject({ parScore: 100, languages: ['en', 'es', 'fr'] })
      expect(proofs.bounded).toBeGreaterThan(60)
    }
  })

  it('says where a draft outside the folder is wrong', async () => {
    const text = await readFile(STAGE_DOOR, 'utf8')
    const file = await draft('draft.yaml', text.replace('to: front }', 'to: frontt }'))
    const { status, out } = await scenarioCommand(['check', file, '--json'])
    const line = text.split('\n').findIndex((words) => words.includes('to: front }')) + 1
    expect(status).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      scenarios: [{ file, ok: false, problems: [{ code: 'SC013', severity: 'error', file, line }], proofs: null }],
    })
  })

  it('takes a sound draft from outside the folder', async () => {
    const file = await draft('copy.yaml', await readFile(STAGE_DOOR))
    expect(await scenarioCommand(['show', file])).toMatchObject({ status: 0, err: '' })
  })

  it.each([
    ['noise', new Uint8Array([0xff, 0xfe, 0, 1, 2]), 'SC002'],
    ['nothing', '', 'SC003'],
    ['two documents', 'id: a\n---\nid: b\n', 'SC003'],
    ['a deep nest', `a: ${'['.repeat(60_000)}`, 'SC003'],
    ['a list', '- a\n', 'SC008'],
    ['a word', 'hello', 'SC008'],
  ])('makes a problem of %s', async (_name, content, code) => {
    const { status, out } = await scenarioCommand(['check', await draft('odd.yaml', content), '--json'])
    const [problem] = JSON.parse(out).scenarios[0].problems
    expect({ status, code: problem.code }).toEqual({ status: 1, code })
    expect(problem.line).toBeGreaterThan(0)
  })

  it('points from a place that is none to the one that was meant', async () => {
    const text = await readFile(STAGE_DOOR, 'utf8')
    const file = await draft('moved.yaml', text.replace('place: stage-4', 'place: stage-5'))
    const { out } = await scenarioCommand(['check', file])
    expect(out).toContain('SC005')
    expect(out).toContain('Did you mean "stage-4"?')
  })

  it('makes a problem of a folder and of a file that is not there', async () => {
    for (const path of [`${folder}/`, join(folder, 'nowhere.yaml')]) {
      expect((await scenarioCommand(['check', path])).out).toContain('SC005')
    }
  })

  it('names the ids there are', async () => {
    const near = await scenarioCommand(['check', 'stage-dor'])
    expect(near).toEqual({ status: 2, out: '', err: 'There is no scenario "stage-dor". Did you mean "stage-door"?' })
    const far = await scenarioCommand(['check', 'nothing-like-it'])
    expect(far.err).toContain('Known: stage-door')
  })

  it('prints the usage to who asks for it', async () => {
    expect(await scenarioCommand(['--help'])).toEqual({ status: 0, out: expect.stringContaining('check ['), err: '' })
  })

  it.each([
    [[]],
    [['chekc']],
    [['check', '--loud']],
    [['show']],
    [['show', 'stage-door', '--chart', 'dot']],
    [['show', 'stage-door', 'other']],
    [['new', 'Night Door']],
    [['new', 'stage-door']],
    [['new', '../night-door']],
  ])('refuses the call %j', async (args) => {
    const { status, out, err } = await scenarioCommand(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).not.toBe('')
  })

  it('shows a scenario with its defaults, and it compiles to the same hash', async () => {
    const { out } = await scenarioCommand(['show', 'stage-door'])
    expect(parse(out)).toMatchObject({ houseStyle: { hailOrder: 'callerFirst' }, passMark: 70 })
    const given = async (file: string) => ({ file, content: await readFile(file) })
    const files = {
      place: await given('scenarios/places/stage-4.yaml'),
      placeTexts: { en: await given('scenarios/places/stage-4.en.yaml') },
      texts: { en: await given('scenarios/m04-lock-ups-1/stage-door.en.yaml') },
    }
    const written = compileScenario({ ...files, scenario: await given(STAGE_DOOR) })
    const filled = compileScenario({ ...files, scenario: { file: STAGE_DOOR, content: out } })
    expect(filled.ok && filled.compiled.scenario.hash).toBe(written.ok && written.compiled.scenario.hash)
  })

  it('draws its chart and gives its machine', async () => {
    const chart = (await scenarioCommand(['show', 'stage-door', '--chart', 'mermaid'])).out
    expect(chart.startsWith('stateDiagram-v2\n')).toBe(true)
    expect(chart).toContain('calls__brief --> calls__rehearsal : beat.rehearsal')
    const machine = JSON.parse((await scenarioCommand(['show', 'stage-door', '--chart', 'xstate'])).out)
    expect(machine).toMatchObject({ id: 'stage-door', type: 'parallel', states: { calls: { initial: 'brief' } } })
  })

  it('begins a scenario that passes its check, once', async () => {
    const made = await createScenario('m05-lock-ups-2/night-door', folder)
    expect(made.ok && made.files).toHaveLength(2)
    const file = join(folder, 'm05-lock-ups-2/night-door.yaml')
    const { status, out } = await scenarioCommand(['check', file, '--json'])
    expect({ status, problems: JSON.parse(out).scenarios[0].problems }).toEqual({ status: 0, problems: [] })
    expect(await createScenario('night-door', folder)).toMatchObject({ ok: false })
  })
})
