import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeRecord } from '../../../src/core/record/file.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** What `npm run replay -- FILE --json` says about a record, in a process of its own. */
export const replayInNode = (file: string): unknown => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/replay.ts', file, '--json'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      timeout: 60_000,
    },
  )
  if (status === null || stdout === '') throw new Error(`The replay said nothing (left with ${status}): ${stderr}`)
  const answer: unknown = JSON.parse(stdout)
  return answer
}

/** The digest of its last state that a record claims. */
export const digestIn = (file: string): string => {
  const decoded = decodeRecord(readFileSync(file, 'utf8'))
  if (!decoded.ok) throw new Error(`${file} is no record: ${decoded.error.message}`)
  return decoded.record.end.digest
}
