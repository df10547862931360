import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { ensureBrowser } from './browser.ts'

const freePort = async (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const found = await ensureBrowser()
if ('tried' in found) {
  console.error('No browser could be started, so the browser tests cannot run. Tried, in this order:')
  for (const { what, why } of found.tried) console.error(`  ${what}: ${why}`)
  console.error('Install Chromium or Chrome, or name one: E2E_CHROMIUM=/path/to/chromium npm test')
  process.exit(1)
}

const child = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    ...process.env,
    E2E_PORT: process.env['E2E_PORT'] ?? String(await freePort()),
    E2E_CHROMIUM: found.browser.executablePath ?? '',
    E2E_CHANNEL: found.browser.channel ?? '',
  },
})
child.on('error', (error) => {
  console.error(`Playwright could not be started: ${error.message}`)
  process.exitCode = 1
})
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
