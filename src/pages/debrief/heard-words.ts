/** What a word that was not heard is printed as. */
const GARBLE = '~~~'

/** A line as it came in: stretches of words that were lost are one garble. */
export const heardWords = (words: string, lost: readonly number[]): string => {
  const said = words.split(/\s+/).filter((word) => word !== '')
  return said
    .flatMap((word, at) => (lost.includes(at) ? (lost.includes(at - 1) && at > 0 ? [] : [GARBLE]) : [word]))
    .join(' ')
}
