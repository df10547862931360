const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
] as const

/** The channel that these words name, in digits or in words; null where they name none. */
export const channelOf = (words: string): number | null => {
  const spoken = words.toLowerCase().trim()
  const number = /^\d+$/.test(spoken) ? Number(spoken) : WORDS.findIndex((word) => word === spoken)
  return number >= 1 && number <= 16 ? number : null
}
