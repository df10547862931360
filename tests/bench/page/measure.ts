import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { SCHEMA } from '../../../src/store/schema.ts'
import { ensureBrowser, launchOptions } from '../../browser/browser.ts'
import { layDown } from '../../browser/journeys/database.ts'
import { lateRecord } from '../../browser/journeys/late-record.ts'
import { freePort, whileServed } from '../served.ts'

/**
 * Looks at the built pages with Lighthouse, as on a mid-range phone on a slow network: its scores of 0 to 100 for performance,
 * accessibility and best practices, and what it found. Prints one JSON document; findings go to standard error.
 * Called by `npm run bench -- page`; `npx tsx tests/bench/page/measure.ts 2 front,drill` looks at two pages twice. Lighthouse is
 * 185 MB and has a lock of its own, so it is installed here when it is first asked for. Its performance figures are wall times:
 * on a machine that does other work they say nothing.
 */
const SAMPLES = Number(process.argv[2] ?? 5)
const NAMES = process.argv[3]?.split(',')
const HERE = import.meta.dirname
const LIGHTHOUSE = join(HERE, 'node_modules/lighthouse/cli/index.js')
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const
type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>

const PAGES: Readonly<Record<string, string>> = {
  front: '/',
  course: '/course',
  drills: '/drills',
  drill: '/drill/answer-the-call?seed=3&region=us',
  glossary: '/glossary',
  controls: '/controls',
  briefing: '/brief/stage-door?seed=1',
  debrief: '/debrief/kept',
  report: '/report',
  check: '/check',
}

const install = (): void => {
  if (existsSync(LIGHTHOUSE)) return
  console.error('Installing Lighthouse, once, in tests/bench/page.')
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: HERE,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('Lighthouse could not be installed; it needs the package registry once.')
}

const member = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    value,
  )

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What took points off, in Lighthouse's own words. */
const findings = (report: unknown, category: string): readonly string[] => {
  const refs = member(report, 'categories', category, 'auditRefs')
  return (Array.isArray(refs) ? refs : []).flatMap((ref: unknown) => {
    const audit = member(report, 'audits', words(member(ref, 'id')))
    const score = member(audit, 'score')
    const counts = Number(member(ref, 'weight')) > 0
    return counts && typeof score === 'number' && score < 0.9
      ? [`${words(member(audit, 'title'))} ${words(member(audit, 'displayValue'))}`.trim()]
      : []
  })
}

const look = async (address: string, debugging: number, out: string): Promise<unknown> => {
  const args = [
    LIGHTHOUSE,
    address,
    '--quiet',
    `--port=${debugging}`,
    `--only-categories=${CATEGORIES.join(',')}`,
    '--output=json',
    `--output-path=${out}`,
  ]
  const code = await new Promise<number | null>((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: HERE, stdio: ['ignore', 2, 2] })
    child.on('error', fail)
    child.on('exit', done)
  })
  if (code !== 0) throw new Error(`Lighthouse could not look at ${address} (exit ${code}).`)
  const report: unknown = JSON.parse(readFileSync(out, 'utf8'))
  return report
}

const scoresOf = (report: unknown): Scores => {
  const score = (category: string): number =>
    Math.round(Number(member(report, 'categories', category, 'score') ?? 0) * 100)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
  }
}

/** A finished run, so that there is a debrief to look at. Lighthouse leaves the database as it is. */
const keepRun = async (page: Page): Promise<void> => {
  const run = { id: 'kept', scenario: 'stage-door', ended: 1, score: 49, record: await lateRecord(), words: {} }
  await layDown(page, { version: SCHEMA, boxes: { kept: {}, runs: {}, log: {}, records: { kept: run }, cards: {} } })
}

const measure = async (site: string, folder: string): Promise<Readonly<Record<string, readonly Scores[]>>> => {
  const found = await ensureBrowser()
  if ('tried' in found) throw new Error('no browser could be started')
  const debugging = await freePort()
  const options = launchOptions(found.browser)
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${debugging}`],
    baseURL: site,
  })
  const scores: Record<string, Scores[]> = {}
  try {
    await keepRun(await context.newPage())
    for (const [name, path] of Object.entries(PAGES)) {
      if (NAMES?.includes(name) === false) continue
      const looks: Scores[] = []
      const said = new Set<string>()
      for (let sample = 0; sample < SAMPLES; sample += 1) {
        const report = await look(`${site}${path}`, debugging, join(folder, 'report.json'))
        looks.push(scoresOf(report))
        for (const category of CATEGORIES) for (const line of findings(report, category)) said.add(line)
      }
      for (const line of said) console.error(`${name}: ${line}`)
      scores[name] = looks
    }
  } finally {
    await context.close()
  }
  return scores
}

install()
const folder = mkdtempSync(join(tmpdir(), 'page-'))
try {
  console.log(JSON.stringify(await whileServed((site) => measure(site, folder))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
