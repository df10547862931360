const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const FIGURES: ReadonlyMap<string, string> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, String(value)] as const),
  ...TENS.split(' ').map((word, tens) => [word, String((tens + 2) * 10)] as const),
  ['hundred', '100'],
  ['thousand', '1000'],
  ['dozen', '12'],
  ['niner', '9'],
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
])

const WORDS: readonly string[] = [...UNITS.split(' '), 'twenty']

/** A number up to twenty in words, as it is said on the air; any other words stay as they are. */
export const spokenNumbers = (words: string): string =>
  words.replace(/(?<![\d:./-])\b\d{1,2}\b(?![\d:./-])/g, (digits) => WORDS[Number(digits)] ?? digits)

/** A number word in figures, or undefined if the word is no number. */
export const figuresOf = (word: string): string | undefined => FIGURES.get(word)
