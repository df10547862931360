import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { freePort } from '../../bench/served.ts'

test.use({ serviceWorkers: 'allow' })

let server: ChildProcess
let site = ''

/** A server of this test's own, so that it can really go away. */
test.beforeEach(async () => {
  const port = await freePort()
  site = `http://localhost:${port}`
  server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  await expect
    .poll(
      async () =>
        fetch(site).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true)
})

test.afterEach(() => {
  server.kill('SIGKILL')
})

test('after the first visit the course opens, drills and plays with the server gone', async ({ page }) => {
  test.setTimeout(120_000)
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.goto(`${site}/course`)
  await expect(page.getByText('Kept in this browser.')).toBeVisible({ timeout: 60_000 })
  server.kill('SIGKILL')
  await expect
    .poll(async () =>
      fetch(site).then(
        () => true,
        () => false,
      ),
    )
    .toBe(false)

  await page.goto(`${site}/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(`${site}/drill/answer-the-call?seed=3&region=us`)
  await expect(page.getByRole('region', { name: /Your turn/ })).toBeVisible()
  await page.goto(`${site}/play/stage-door?seed=1`)
  await expect(page.getByRole('main', { name: 'The set' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('region', { name: 'Radio log, newest last' })).not.toBeEmpty({ timeout: 20_000 })
  const [voice = ''] = readdirSync('dist/generated/sound/voices').filter((file) => file.endsWith('.opus'))
  const parts = await page.evaluate(async (path) => {
    const sizes = await Promise.all(
      [{}, { Range: 'bytes=0-99' }].map(async (headers) => {
        const answer = await fetch(path, { headers })
        return [answer.status, (await answer.arrayBuffer()).byteLength] as const
      }),
    )
    return sizes
  }, `/generated/sound/voices/${voice}`)
  expect(parts).toEqual([
    [200, statSync(`dist/generated/sound/voices/${voice}`).size],
    [206, 100],
  ])
  expect(wrong).toEqual([])
})
