import type { Act } from '../../../vocabulary/radio.ts'
import type { Moment } from '../../moment.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { LENGTHS } from '../talent.ts'
import type { Token } from '../../words/tokens.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'

const MINE = wordSet('i im ive id ill me my mine myself we weve our')
const OPENS_CLAUSE = wordSet('but because cos cause so')
/** What may stand before a clause that leaves out its "I": "sorry, never called it". */
const LEADS = wordSet('sorry yes yeah yep no negative copy just and still been ok okay well had then now also actually')

/** Whether the clause of what was found tells of the trainee: by an "I", or by naming nobody and nothing before it. */
export const isOwnAt = ({ utterance: { tokens, address } }: Moment, { from, to }: Span): boolean => {
  let start = from
  while (start > address.bodyFrom && tokens[start - 1]?.stop === '' && !isAt(tokens, start - 1, OPENS_CLAUSE))
    start -= 1
  if (hasWord(tokens, MINE, start, to)) return true
  for (let at = start; at < from; at += 1) if (!isAt(tokens, at, LEADS)) return false
  return true
}

const TAKING: ReadonlySet<Act> = new Set<Act>(['acknowledge', 'readback'])

/** Who takes an order says what they will do, or leave, and owns up to nothing. */
export const takesOrder = ({ meaning }: Moment): boolean => TAKING.has(meaning.act)

export const RADIOS = wordSet('radio radios walkie walkies handheld handset')
export const BRICKS = wordSet('brick bricks battery batteries')
export const EARS = wordSet('headset earpiece surveillance')
/** What else has a battery, a plug or a speaker on a set. */
export const DEVICES = wordSet(
  'camera monitor mic mics slate phone tablet torch lav playback light lights generator car',
)

const findAway = finderOf(
  `back on radio/walkie/air/comms|off (the) radio/walkie/air/comms/channel/net/grid|
  radio/walkie/handset/headset/earpiece (was/been/turned/switched) off/out|turned/switched/had/took (it/my/the) radio/walkie/headset/earpiece off/out|
  switched/turned it off|no radio/walkie|without (a/my/the) radio/walkie|been/was/were/went off/away/gone/dark|gone/away/off for|
  i/ive walked/stepped/popped/nipped/ducked/slipped/wandered/snuck off/out/away|left my radio/walkie/post|unreachable`,
)

const ABSENT = wordSet('gone away off missing absent')
export const SO_LONG = wordSet(LENGTHS, 'quarter while ages')

/** "Off radio", "gone twenty minutes". */
export const tellsOfAbsence = (tokens: readonly Token[]): boolean =>
  findAway(tokens) !== null || (hasWord(tokens, ABSENT) && hasWord(tokens, SO_LONG))
