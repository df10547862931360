import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { whyNotWritten } from './paths.ts'

/** The file of one seed where several runs are written: `run.record` is `run-7.record`. */
export const seedPath = (path: string, seed: number): string => {
  const ending = extname(path)
  return join(dirname(path), `${basename(path, ending)}-${seed}${ending}`)
}

const writeWhole = (path: string, text: string): void => {
  const known = statSync(path, { throwIfNoEntry: false })
  if (known !== undefined && !known.isFile()) return writeFileSync(path, text)
  // Beside it first, so that a full disk never leaves half a record under its name.
  const part = `${path}.part`
  try {
    const file = openSync(part, 'w')
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

/** Writes a record whole or not at all. Returns null, or one sentence that says why not. */
export const writeRecord = (path: string, text: string): string | null => {
  try {
    writeWhole(path, text)
    return null
  } catch (error) {
    return `The record could not be written to ${path}: ${whyNotWritten(error)}.`
  }
}
