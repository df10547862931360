import { relative, resolve, sep } from 'node:path'

/** A path as the person who typed it means it: npm runs its scripts elsewhere and tells where the call was made. */
export const typedPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path)

/** A file as one would type it from where the command runs, where it lies below. */
export const shownPath = (file: string): string => {
  const near = relative(process.cwd(), file)
  return near === '' || near.startsWith(`..${sep}`) ? file : near.split(sep).join('/')
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

/** Why a file could not be written, to end a sentence with. */
export const whyNotWritten = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
