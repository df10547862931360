import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

const start = async (port: string): Promise<{ readonly code: number | null; readonly words: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/start.ts'], {
      cwd: root,
      env: { ...process.env, PORT: port },
    })
    let words = ''
    child.stderr.on('data', (data: Buffer) => (words += data.toString()))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, words }))
  })

describe('npm start', () => {
  it('names a busy port and the way out before it builds anything', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, () => {
        const address = other.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    const { code, words } = await start(String(port))
    other.close()
    expect(words).toContain(`Port ${port} is taken`)
    expect(words).toMatch(/PORT=\d+ npm start/)
    expect(words).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
  })

  it.each(['abc', '0', '70000', '1.5'])('refuses PORT=%s as a wrong call', async (port) => {
    const { code, words } = await start(port)
    expect(words).toContain(`PORT is "${port}"`)
    expect(code).toBe(2)
  })
})
