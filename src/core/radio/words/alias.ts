import type { Mention } from './mention.ts'

/** Words by which somebody of a roster, or a group, is called. */
export type Alias = { readonly words: readonly string[]; readonly who: string; readonly via: Mention['via'] }

/** Whom a word may call on one roster, told by its mark: looked up once, and again only for another roster. */
export type Called = {
  readonly roster: object
  /** What begins with the word, and with the word without a closing s. */
  readonly opens: readonly Alias[] | undefined
  readonly opensOne: readonly Alias[] | undefined
  /** Whose name it is a mis-hearing of. */
  readonly like: Alias | null
}
