import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium, type LaunchOptions } from '@playwright/test'

/** How to start the browser that was found; empty for the one that Playwright brings. */
export type Browser = { readonly executablePath?: string; readonly channel?: string }

/** What was tried and why it would not do, in order. */
export type Tried = readonly { readonly what: string; readonly why: string }[]

const isRoot = process.getuid?.() === 0

/** Flags for every start: no calls of the browser's own, and a sandbox unless the account is root, which cannot have one. */
export const launchOptions = (browser: Browser): LaunchOptions => ({
  ...browser,
  headless: true,
  chromiumSandbox: !isRoot,
  args: [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ],
})

/** Starts the browser, loads a page from a server of our own and reads what its script wrote. Undefined if all went well. */
export const tryBrowser = async (browser: Browser): Promise<string | undefined> => {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><title>-</title><script>document.title = 6 * 7</script>')
  })
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    if (typeof address !== 'object' || address === null) return 'no port for the trial page'
    const started = await chromium.launch({ ...launchOptions(browser), timeout: 30_000 })
    try {
      const page = await started.newPage()
      await page.goto(`http://127.0.0.1:${address.port}/`, { timeout: 30_000 })
      const title = await page.title()
      return title === '42' ? undefined : `the trial page said "${title}"`
    } finally {
      await started.close()
    }
  } catch (error) {
    const [first = 'no reason given'] = (error instanceof Error ? error.message : String(error)).split('\n')
    return first
  } finally {
    server.close()
  }
}

/** One browser to try. */
export type Candidate = {
  readonly what: string
  readonly browser: Browser
  /** Makes the candidate ready; the reason why it cannot be, or undefined. */
  readonly prepare?: () => string | undefined
}

const run = (command: string, args: readonly string[]): string | undefined => {
  console.error(`> ${[command, ...args].join(' ')}`)
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 300_000,
    shell: process.platform === 'win32',
  })
  if (error) return error.message
  return status === 0 ? undefined : `${command} left with ${status}`
}

const onDisk = (path: string): string | undefined => (existsSync(path) ? undefined : 'not on disk')

const installFromDebian = (): string | undefined => {
  if (process.platform !== 'linux') return 'only on Linux'
  if (!isRoot) return 'only root may install packages'
  if (!existsSync('/usr/bin/apt-get')) return 'no apt-get here'
  // An update that reaches some of its sources is good enough: the install decides.
  run('apt-get', ['update'])
  return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
}

const candidates = (wished: string | undefined): readonly Candidate[] => [
  ...(wished === undefined || wished === ''
    ? []
    : [{ what: `E2E_CHROMIUM=${wished}`, browser: { executablePath: wished }, prepare: () => onDisk(wished) }]),
  { what: 'the browser of Playwright', browser: {} },
  ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].map((path) => ({
    what: path,
    browser: { executablePath: path },
    prepare: () => onDisk(path),
  })),
  { what: 'an installed Chrome', browser: { channel: 'chrome' } },
  { what: 'an installed Edge', browser: { channel: 'msedge' } },
  { what: 'apt-get install chromium', browser: { executablePath: '/usr/bin/chromium' }, prepare: installFromDebian },
  {
    what: 'npx playwright install chromium',
    browser: {},
    prepare: () => run('npx', ['playwright', 'install', 'chromium']),
  },
]

/** The first browser that really shows a page, installing one as a last resort; or the list of what was tried. */
export const ensureBrowser = async (
  list: readonly Candidate[] = candidates(process.env['E2E_CHROMIUM']),
): Promise<{ readonly browser: Browser } | { readonly tried: Tried }> => {
  const tried: { what: string; why: string }[] = []
  for (const { what, browser, prepare } of list) {
    const why = prepare?.() ?? (await tryBrowser(browser))
    if (why === undefined) {
      console.error(`Browser: ${what}`)
      return { browser }
    }
    tried.push({ what, why })
  }
  return { tried }
}
