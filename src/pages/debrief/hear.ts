import type { PersonId } from '../../core/vocabulary/ids.ts'

/** Lets somebody say a line once more, over the radio or dry. Own words cannot be: no sound of them is kept. */
export type Hear = (by: PersonId, words: string, how: 'radio' | 'room') => Promise<'heard' | 'no-clip' | 'blocked'>
