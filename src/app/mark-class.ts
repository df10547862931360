import type { MarkedWith, Marking } from '../core/proof/mark-record.ts'
import { decodeRecord, MOST_BYTES, splitRecords } from '../core/record/file.ts'
import { reweigh } from '../core/rubric/reweigh.ts'
import { CRITERIA } from '../core/vocabulary/words.ts'
import type { ClassRun } from '../pages/classroom/class-run.ts'
import type { Weighing } from '../pages/classroom/weighing.ts'
import type { Refusal } from '../pages/frame/refusal.ts'

/** A file as a browser hands it over. */
export type NamedFile = Pick<File, 'name' | 'size' | 'text'>

/** A text that was handed in, with the file it came in; or why that file cannot be read. */
export type HandedIn = { readonly file: string } & (
  | { readonly text: string }
  | { readonly text: null; readonly refusal: Refusal }
)

type Mark = (text: string) => Promise<Marking>
type Hold = (text: string, seal: string) => string

/** Every record in some files: a proof file holds several. One file that cannot be read keeps no other from being read. */
export const handedIn = async (files: readonly NamedFile[]): Promise<readonly HandedIn[]> => {
  const all: HandedIn[] = []
  for (const file of files) {
    const isLarge = file.size > MOST_BYTES
    const text = isLarge ? null : await file.text().catch(() => null)
    if (text === null) all.push({ file: file.name, text, refusal: isLarge ? 'tooLarge' : 'unreadable' })
    else all.push(...splitRecords(text).map((one) => ({ file: file.name, text: one })))
  }
  return all
}

/** Nothing would weigh in a scene. */
export class NothingWeighs extends Error {}

/** A scene as an assignment weighs it; shares of criteria that it does not exercise do nothing there. */
export const weighed = (compiled: MarkedWith, { passMark, weights }: Weighing): MarkedWith => {
  if (compiled === null) return null
  const { scenario, marks } = compiled
  const own = CRITERIA.filter((criterion) => (marks.weights[criterion] ?? 0) > 0)
  const shares = Object.fromEntries(own.flatMap((one) => (weights[one] === undefined ? [] : [[one, weights[one]]])))
  const again = reweigh(marks, { weights: shares, ...(passMark === undefined ? {} : { passMark }) })
  if (!again.ok) throw new NothingWeighs(`${scenario.id} cannot be weighed so: ${again.error.code}`)
  return { scenario, marks: again.marks }
}

const wasLeft = (text: string): boolean => {
  const decoded = decodeRecord(text)
  return decoded.ok && (decoded.record.end.ended === null || decoded.record.end.ended === 'left')
}

/** Plays what was handed in again, one after the other. `hold` keeps a record for its debrief and gives the address. */
export const markClass = async (
  given: readonly HandedIn[],
  mark: Mark,
  hold: Hold,
  onProgress: (done: number, of: number) => void,
): Promise<readonly ClassRun[]> => {
  const firstWith = new Map<string, string>()
  const runs: ClassRun[] = []
  for (const [key, one] of given.entries()) {
    onProgress(key + 1, given.length)
    const none = { key, file: one.file, run: null, left: false, debrief: null, sameAs: null }
    if (one.text === null) {
      runs.push({ ...none, refusal: one.refusal })
      continue
    }
    const marking = await mark(one.text)
    if (!marking.ok) {
      runs.push({ ...none, refusal: marking.error.code })
      continue
    }
    const { run } = marking
    const sameAs = firstWith.get(run.seal) ?? null
    if (sameAs === null) firstWith.set(run.seal, one.file)
    runs.push({
      ...none,
      run,
      refusal: null,
      left: wasLeft(one.text),
      debrief: hold(one.text, run.seal),
      sameAs,
    })
  }
  return runs
}
