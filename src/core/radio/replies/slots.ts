/** The words of a line with its holes filled: `{facts}`. What is not given stays as it stands. */
export const filled = (words: string, slots: Readonly<Record<string, string>> | undefined): string =>
  slots === undefined ? words : words.replaceAll(/\{([a-z]+)\}/g, (hole, name: string) => slots[name] ?? hole)
