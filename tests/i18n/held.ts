import { LANGUAGES, SET_LANGUAGE } from '../../src/core/vocabulary/language.ts'

/** Languages that are held against English: those that are offered, and with `LANGUAGE=xx` one that is not whole yet. */
export const HELD: readonly string[] = [
  ...new Set([...LANGUAGES, ...(process.env['LANGUAGE']?.split(':') ?? []).filter((one) => /^[a-z]{2}$/.test(one))]),
].filter((language) => language !== SET_LANGUAGE)
