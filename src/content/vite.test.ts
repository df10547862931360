import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scenarios } from './vite.ts'

const FOLDER = 'm04-lock-ups-1'

describe('scenarios in a build', () => {
  let root = ''
  const copy = async (name: string, change: (text: string) => string = (text) => text): Promise<void> =>
    writeFile(join(root, 'scenarios', name), change(await readFile(join('scenarios', name), 'utf8')))
  const bundle = async (entry: string): Promise<string> => {
    await writeFile(join(root, 'main.js'), entry)
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [scenarios()],
      build: { write: false, minify: false, rollupOptions: { input: join(root, 'main.js') } },
    })
    const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
    return outputs.flatMap(({ output }) => output.map((chunk) => ('code' in chunk ? chunk.code : ''))).join('\n')
  }

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'scenarios-'))
    await mkdir(join(root, 'scenarios', FOLDER), { recursive: true })
    await mkdir(join(root, 'scenarios', 'places'))
    await mkdir(join(root, 'scenarios', 'radio'))
    await mkdir(join(root, 'scenarios', 'people'))
    await copy('people/people.en.yaml')
    await copy('radio/replies.en.yaml')
    await copy(`${FOLDER}/stage-door.en.yaml`)
    await copy('places/stage-4.yaml')
    await copy('places/stage-4.en.yaml')
    await copy(`${FOLDER}/stage-door.yaml`)
  })
  afterAll(() => rm(root, { recursive: true }))

  it('ships the compiled scenario and no YAML', async () => {
    const code = await bundle("import compiled from 'virtual:scenario/stage-door'\nconsole.log(compiled.scenario.id)")
    expect(code).toContain('line.reyes.rolling')
    expect(code).not.toContain('parseDocument')
  })

  it('lists the scenarios without their content', async () => {
    const code = await bundle("import all from 'virtual:scenarios'\nconsole.log(all)")
    expect(code).toContain('Stage door')
    expect(code).not.toContain('line.reyes.rolling')
  })

  it('fails with file, line and column', async () => {
    await copy(`${FOLDER}/stage-door.yaml`, (text) => text.replace('tier: T2', 'tier: T9'))
    await expect(bundle("import 'virtual:scenario/stage-door'")).rejects.toThrow(/stage-door\.yaml:\d+:7 {2}SC009/)
    await copy(`${FOLDER}/stage-door.yaml`)
  })

  it('names the scenarios there are when one is unknown', async () => {
    await expect(bundle("import 'virtual:scenario/stage-dor'")).rejects.toThrow('Did you mean "stage-door"?')
  })
})
