import type { Act } from '../../vocabulary/radio.ts'

/**
 * One meaning and the phrases that carry it, parted by bars. `{n}` stands for a number, `{name}` for somebody on the
 * roster, `go/hop` for either word, `(over)` for a word that may be missing.
 */
export type LexiconRow = readonly [id: string, act: Act, phrases: string]
