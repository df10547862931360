/** The longest name that fits the tape on a radio, in letters. */
export const NAME_LIMIT = 10
