/** Whether a letter of a text is a capital one. */
export const isCapital = (text: string, at: number): boolean =>
  text[at] !== undefined && text[at] !== text[at]?.toLowerCase()
