import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'

/** A path as the person who typed it means it: npm runs its scripts elsewhere and tells where the call was made. */
export const typedPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path)

/** The file of one seed where several runs are written: `run.record` is `run-7.record`. */
export const seedPath = (path: string, seed: number): string => {
  const ending = extname(path)
  return join(dirname(path), `${basename(path, ending)}-${seed}${ending}`)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the disk is read-only',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'part of the path is not a folder',
  EISDIR: 'it is a folder',
}

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
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
    return `The record could not be written to ${path}: ${reasonOf(error)}.`
  }
}
