import { type Example, example } from './example.ts'

/** Words that are missing, too many, or do not work. */
export const TEXTS: readonly Example[] = [
  example('SC027', 'a text that is missing', 'texts', 'row.hold: Hold until the cut\n', '', ''),
  example('SC028', 'one wording alone', 'texts', '  - Rolling. Rolling.\n', '', '  - Rolling.'),
  example(
    'SC029',
    'a text that nobody uses',
    'texts',
    'title: A stage door',
    'title: A stage door\nodd: One',
    'odd: One',
  ),
  example('SC030', 'a brief of 61 words', 'texts', 'Stage 4, door two.', 'word '.repeat(61).trim(), 'brief:'),
  example('SC031', 'a name of the cast on the air', 'texts', 'Rolling. Rolling.', 'Rolling on June.', '  - Rolling.'),
  example(
    'SC040',
    'words that do not work',
    'texts',
    'works.locked: Door two, locked.',
    'works.locked: Door two is fine.',
    '',
  ),
  example(
    'SC043',
    'a best choice of many words',
    'texts',
    'Palm low, point at the light',
    `Palm low, ${'and then slowly '.repeat(4)}point`,
    '',
  ),
]
