const FILLERS = ['um', 'you know'] as const

/** Words that say nothing, to be cut off when the message has grown long enough. */
const PADDING =
  'and that is really all there is from me over here right now so i thought i would say all of it in full once more with everything that goes with it'.split(
    ' ',
  )

/** How long a chatty message is (syllabus 3, bots). */
const CHATTY_WORDS = 30

/** The same message with two fillers and thirty words (syllabus 3, bots). */
export const chatter = (words: string): string => {
  const said = `${FILLERS[0]} ${words} ${FILLERS[1]}`.split(/\s+/)
  const missing = Math.max(0, CHATTY_WORDS - said.length)
  return [...said, ...PADDING.slice(0, missing)].join(' ')
}
