import type { Act } from '../../vocabulary/radio.ts'

/** One meaning and the phrases that carry it. `{n}` stands for a number, `{name}` for somebody on the roster. */
export type LexiconRow = readonly [id: string, act: Act, phrases: string]
