import type { LexiconRow } from './row.ts'

/** The codes for the toilet: radio reference (c.3). */
export const PERSONAL = [
  [
    'ten-one',
    'request',
    '10-1|ten one|1001|10:01|ten won|10.1|tenone|101|1 oh 1|10-100|ten one hundred|one thousand one hundred|10,100|10-2|ten two|1002|ten too|10-200|ten two hundred',
  ],
] as const satisfies readonly LexiconRow[]
