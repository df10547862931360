import { MOST_BYTES } from '../core/record/file.ts'
import { readCard } from '../core/course/card.ts'
import { pageLanguage } from '../i18n/i18n.ts'
import type { Arrived } from '../pages/course/arrived.ts'
import { COURSE_ENDING, type LastAsked, readCourse, writeCourse } from '../store/along/course-file.ts'
import { merge } from '../store/along/merge.ts'
import type { Store } from '../store/store.ts'
import { saveFile } from './save-file.ts'

const lastAsked: LastAsked = (raw) => readCard(raw)?.lastMs ?? null

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The day on the trainee's own calendar. */
const dayOf = (now: Date): string => `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`

/** Hands the browser everything that is kept as one file, and gives its name; null where one file does not hold it. */
export const takeAlong = async (store: Store): Promise<string | null> => {
  const now = new Date()
  const text = writeCourse(await store.everything(), now.getTime(), pageLanguage(), lastAsked)
  if (text === null) return null
  const name = `${dayOf(now)}${COURSE_ENDING}`
  saveFile(name, text)
  return name
}

/** Reads a file that was taken along and says what it would bring. Nothing is changed before `bring` is called. */
export const lookAt = async (store: Store, file: Pick<File, 'size' | 'text'>): Promise<Arrived> => {
  const { kind } = store.status()
  if (kind === 'refused' || kind === 'newer') return { ok: false, refusal: kind === 'newer' ? 'heldByNewer' : kind }
  if (file.size > MOST_BYTES) return { ok: false, refusal: 'tooLarge' }
  const text = await file.text().catch(() => null)
  if (text === null) return { ok: false, refusal: 'unreadable' }
  const read = readCourse(text, lastAsked)
  if (!read.ok) return read
  const { coming } = merge(await store.everything(), read.entries, false, lastAsked)
  return {
    ok: true,
    saved: read.saved,
    language: read.language === pageLanguage() ? null : read.language,
    coming,
    bring: async (settings) => {
      const brought = await store.bring((here) => merge(here, read.entries, settings, lastAsked).changes)
      return brought === 'done' ? null : brought === 'newer' ? 'heldByNewer' : brought
    },
  }
}
