import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** A port that nobody has. */
export const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Does something with the product as `npm start` serves it, built anew where it is not up to date. */
export const whileServed = async <T>(work: (site: string) => Promise<T>): Promise<T> => {
  const port = await freePort()
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 2, 2],
  })
  const site = `http://localhost:${port}`
  const answers = (): Promise<boolean> =>
    fetch(site).then(
      ({ ok }) => ok,
      () => false,
    )
  try {
    while (server.exitCode === null && !(await answers())) await new Promise((done) => setTimeout(done, 250))
    if (server.exitCode !== null) throw new Error('the page could not be served')
    return await work(site)
  } finally {
    server.kill()
  }
}
