const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const VALUES: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, tens) => [word, (tens + 2) * 10] as const),
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
])

/** The value of a number word in figures, or undefined if the word is no number. */
export const valueOfWord = (word: string): number | string | undefined => VALUES.get(word)
