import { codeOf } from './code.ts'
import type { MarkedRun } from './marked-run.ts'

/** Scenes that the certificate of the whole course wants (syllabus 1). */
export const COURSE_SCENES = 38

/** Scenes that somebody passed, one run for each, and the code of the records that show it. */
export type Certificate = { readonly name: string; readonly runs: readonly MarkedRun[]; readonly code: string }

const byScene = (a: MarkedRun, b: MarkedRun): number => (a.scenario < b.scenario ? -1 : a.scenario > b.scenario ? 1 : 0)

/** Why no certificate rests on some runs. */
export type NoCertificate = 'none' | 'bot' | 'names' | 'notPassed' | 'twice'

/** What keeps these very runs from being a certificate; null where they are one. */
const certificateLacks = (runs: readonly MarkedRun[]): NoCertificate | null => {
  if (runs.length === 0) return 'none'
  if (runs.some(({ bot }) => bot !== null)) return 'bot'
  if (new Set(runs.map(({ name }) => name)).size > 1) return 'names'
  if (runs.some(({ passed }) => !passed)) return 'notPassed'
  return new Set(runs.map(({ scenario }) => scenario)).size < runs.length ? 'twice' : null
}

/** The certificate of a name: the best pass in every scene, of equals the first. Null where nothing was passed. */
export const certificateFor = (name: string, runs: readonly MarkedRun[]): Certificate | null => {
  const best = new Map<string, MarkedRun>()
  for (const run of runs) {
    if (!run.passed || run.bot !== null || run.name !== name) continue
    const before = best.get(run.scenario)
    if (before === undefined || run.score > before.score) best.set(run.scenario, run)
  }
  const chosen = [...best.values()].sort(byScene)
  return chosen.length === 0 ? null : { name, runs: chosen, code: codeOf(chosen.map(({ seal }) => seal)) }
}

/** What a code and the records that were given with it say of each other. */
export type Proof =
  | { readonly kind: 'proven'; readonly certificate: Certificate }
  /** The code is made from other records than these; `own` is the code of these. */
  | { readonly kind: 'otherRecords'; readonly own: string }
  /** The code is of these records, and no certificate can rest on them. */
  | { readonly kind: 'noCertificate'; readonly why: NoCertificate }

/** Holds a code against runs that were played again from their records. */
export const proofOf = (code: string, runs: readonly MarkedRun[]): Proof => {
  const own = codeOf(runs.map(({ seal }) => seal))
  if (own !== code) return { kind: 'otherRecords', own }
  const why = certificateLacks(runs)
  if (why !== null) return { kind: 'noCertificate', why }
  return { kind: 'proven', certificate: { name: runs[0]?.name ?? '', runs: [...runs].sort(byScene), code } }
}
