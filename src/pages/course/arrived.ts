import type { Language } from '../../core/vocabulary/language.ts'
import type { FileRefusal } from '../../store/along/course-file.ts'
import type { Coming } from '../../store/along/merge.ts'

/** Why nothing is brought in: the file, or the browser. */
export type AlongRefusal = FileRefusal | 'unreadable' | 'full' | 'refused' | 'heldByNewer'

/** A file that was looked at: what it would bring and the way to bring it in, or why not. */
export type Arrived =
  | {
      readonly ok: true
      /** Wall time at which it was taken along, milliseconds. */
      readonly saved: number
      /** The language in which the page was read there, where it is another than here. */
      readonly language: Language | null
      readonly coming: Coming
      /** Brings it in, with its settings or without: all of it, or nothing and the reason. */
      readonly bring: (settings: boolean) => Promise<AlongRefusal | null>
    }
  /** `line` of the file is where the fault stands, if it stands in one. */
  | { readonly ok: false; readonly refusal: AlongRefusal; readonly line?: number }
