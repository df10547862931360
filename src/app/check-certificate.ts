import { COURSE_SCENES, proofOf } from '../core/proof/certificate.ts'
import { codeOf, readCode } from '../core/proof/code.ts'
import type { Marking } from '../core/proof/mark-record.ts'
import type { MarkedRun } from '../core/proof/marked-run.ts'
import { MOST_BYTES, splitRecords } from '../core/record/file.ts'
import type { Checked, CheckedRecords } from '../pages/check/checked.ts'
import type { Refusal } from '../pages/frame/refusal.ts'

/** A file as a browser hands it over. */
export type GivenFile = Pick<File, 'size' | 'text'>

type Mark = (text: string) => Promise<Marking>
type Progress = (done: number, of: number) => void

/** The texts of all records in some files; or why one of the files cannot be read. */
const textsIn = async (files: readonly GivenFile[]): Promise<readonly string[] | Refusal> => {
  const texts: string[] = []
  for (const file of files) {
    if (file.size > MOST_BYTES) return 'tooLarge'
    const text = await file.text().catch(() => null)
    if (text === null) return 'unreadable'
    texts.push(...splitRecords(text))
  }
  return texts
}

const checkRecords = async (
  files: readonly GivenFile[],
  mark: Mark,
  onProgress: Progress,
): Promise<CheckedRecords | null> => {
  if (files.length === 0) return null
  const texts = await textsIn(files)
  if (typeof texts === 'string') return { kind: 'refused', number: 1, of: 1, refusal: texts }
  if (texts.length > COURSE_SCENES) return { kind: 'many', count: texts.length }
  const runs: MarkedRun[] = []
  for (const text of texts) {
    onProgress(runs.length + 1, texts.length)
    const marking = await mark(text)
    if (!marking.ok) {
      return { kind: 'refused', number: runs.length + 1, of: texts.length, refusal: marking.error.code }
    }
    runs.push(marking.run)
  }
  return { kind: 'true', runs, own: codeOf(runs.map(({ seal }) => seal)) }
}

/** Reads a code as it was typed, plays the records that were given with it again, and holds one against the other. */
export const checkCertificate = async (
  typed: string,
  files: readonly GivenFile[],
  mark: Mark,
  onProgress: Progress,
): Promise<Checked> => {
  const code = readCode(typed)
  const records = await checkRecords(files, mark, onProgress)
  const proof = code.ok && records?.kind === 'true' ? proofOf(code.code, records.runs) : null
  return { code, records, proof }
}
