import { finderOf } from '../../words/phrase-finder.ts'
import { LENGTHS } from '../../words/small-words.ts'
import type { Token } from '../../words/tokens.ts'
import { hasWord, wordSet } from '../../words/word-set.ts'

const findAway = finderOf(
  `back on radio/walkie/air/comms|off (the) radio/walkie/air/comms/channel/net/grid|
  radio/walkie/handset/headset/earpiece (was/been/turned/switched) off/out|turned/switched/had/took (it/my/the) radio/walkie/headset/earpiece off/out|
  switched/turned it off|no radio/walkie|without (a/my/the) radio/walkie|been/was/were/went off/away/gone/dark|gone/away/off for|
  i/ive walked/stepped/popped/nipped/ducked/slipped/wandered/snuck off/out/away|left my radio/walkie/post|unreachable|gone without|where nothing gets through`,
)

const ABSENT = wordSet('gone away off missing absent')
const ASKED_OF_ABSENCE = wordSet('back off gone unreachable raise vanished go went find')
const WENT = wordSet(ABSENT, 'slipped pulled down disappeared switched 10-1')
export const SO_LONG = wordSet(LENGTHS, 'quarter while ages')

/** "Off radio", "gone twenty minutes"; or "slipped away" to somebody who asks where one has been. */
export const tellsOfAbsence = (tokens: readonly Token[], asked: readonly Token[] = []): boolean =>
  findAway(tokens) !== null ||
  (hasWord(tokens, ABSENT) && hasWord(tokens, SO_LONG)) ||
  (hasWord(asked, ASKED_OF_ABSENCE) && hasWord(tokens, WENT))
