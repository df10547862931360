import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = ['src', 'assets', 'scenarios', 'public', 'index.html', 'package.json', 'vite.config.ts']

const newest = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  const inner = readdirSync(path).filter((name) => !/\.test\.tsx?$/.test(name))
  return Math.max(0, ...inner.map((name) => newest(join(path, name))))
}

/** Whether `dist/` is there and no source of the page is younger than it. */
export const isPageBuilt = (root: string): boolean => {
  const built = statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false })
  return built !== undefined && SOURCES.every((source) => newest(join(root, source)) <= built.mtimeMs)
}

/** Runs the assets step and the build, with their words on standard error. True if both went well. */
export const buildPage = async (root: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
