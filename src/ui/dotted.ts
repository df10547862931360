/** Words that stand next to each other with a dot between them. A line may end with the dot; none begins with it. */
export const dotted = (words: readonly string[]): string => words.join('\u00a0· ')
