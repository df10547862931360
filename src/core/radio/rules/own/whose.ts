import type { Moment } from '../../moment.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { MINUTES } from '../../words/small-words.ts'
import type { Token } from '../../words/tokens.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'

export const MINE = wordSet('i im ive id ill me my mine myself we weve our')
const OTHERS = wordSet('he hes his she shes her they theyre theyve their')

/** The trainee tells of no one else: no "she", and no name where there is no "I". */
export const isOwn = ({ utterance: { tokens, mentions, address }, context }: Moment): boolean => {
  if (hasWord(tokens, OTHERS)) return false
  const isOther = mentions.some(
    ({ via, who, from }) =>
      via !== 'post' && via !== 'group' && who !== context.me.name && from >= address.bodyFrom && from < address.bodyTo,
  )
  return !isOther || hasWord(tokens, MINE)
}

const ANYBODY_ELSE = wordSet('you he she they it that who which nobody somebody someone anyone')

/** Who did not is the trainee: "I'm back, Marcus didn't say where to go" tells of Marcus. */
export const isOfSelf = ({ utterance: { tokens, mentions }, context }: Moment, { from }: Span): boolean =>
  !isAt(tokens, from - 1, ANYBODY_ELSE) && !mentions.some(({ to, who }) => to === from && who !== context.me.name)

export const RADIOS = wordSet('radio radios walkie walkies handheld handset')
export const BRICKS = wordSet('brick bricks battery batteries')

export const findAway = finderOf(
  'back on/with/now/at|im/am/is/are/just back|got back|off radio/walkie/air/comms/channel/net/grid|off the radio/walkie/air/channel/net/grid|radio/walkie/handset/headset/earpiece (was/been/turned/switched) off/out|turned/switched/had/took (it/my/the) (radio/walkie/headset/earpiece) off/out|switched/turned off|no radio/walkie|without (a/my/the) radio/walkie|been/was/were/went off/away/gone/dark|gone/away/off for|walked/stepped/popped/nipped/ducked/slipped/wandered/ran/went/snuck off/out/away/over/to|left my radio/walkie/post|unreachable|10-1',
)

const ABSENT = wordSet('gone away off missing absent')
export const SO_LONG = wordSet(MINUTES, 'hour hours quarter while ages')

/** "Back on walkie", "gone twenty minutes". */
export const tellsOfAbsence = (tokens: readonly Token[]): boolean =>
  findAway(tokens) !== null || (hasWord(tokens, ABSENT) && hasWord(tokens, SO_LONG))
