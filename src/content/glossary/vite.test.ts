import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GLOSSARY } from './load.ts'
import { glossary } from './vite.ts'

describe('the glossary in a page', () => {
  let root = ''
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'glossary-'))
    await cp(GLOSSARY, join(root, GLOSSARY), { recursive: true })
    await writeFile(join(root, 'main.js'), "import book from 'virtual:glossary'\nconsole.log(book.entries.length)")
  })
  afterAll(() => rm(root, { recursive: true }))

  const bundle = async (): Promise<string> => {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [glossary()],
      build: { write: false, minify: false, rollupOptions: { input: join(root, 'main.js') } },
    })
    const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : []
    return outputs.flatMap(({ output }) => output.map((chunk) => ('code' in chunk ? chunk.code : ''))).join('\n')
  }

  it('comes as data, without YAML and its reader', async () => {
    const code = await bundle()
    expect(code).toContain('Names the one thing that still stands in the way')
    expect(code).not.toContain('parseDocument')
  })

  it('comes in a development server too', async () => {
    const server = await createServer({ root, configFile: false, logLevel: 'silent', plugins: [glossary()] })
    const made = await server.transformRequest('virtual:glossary')
    await server.close()
    expect(made?.code).toContain('Names the one thing')
  })

  it('fails a build with file, line and column', async () => {
    const file = join(root, GLOSSARY, 'ack.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('act: acknowledge', 'act: acknowlege'))
    await expect(bundle()).rejects.toThrow(/ack\.yaml:\d+:\d+ {2}SC009/)
    await writeFile(file, text)
  })
})
