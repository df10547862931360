import { CHECK_IN_MS } from '../../habits/times.ts'
import type { Moment, Rule } from '../../moment.ts'
import type { Line } from '../../traffic/line.ts'
import { lastOf } from '../../traffic/situation.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { GOOD_CHECK, phraseSet, RADIO_CHECKS } from '../../words/phrase-sets.ts'
import { near } from '../../words/sentences.ts'
import type { Token } from '../../words/tokens.ts'
import { hasAny } from '../../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { askedOf } from '../asked.ts'
import { tellsOfAbsence } from './absence.ts'
import { denied, isAsking, spokenOf, takesOrder } from './answers.ts'
import { BRICKS, DEVICES, EARS, RADIOS } from './kit-words.ts'
import { lapse, TELLING, undone, unsaid } from './undone.ts'
import { isOwnAt } from './whose.ts'

/** Whoever says so before they go gives notice. */
const findGoing = finderOf('going off|ill be off|about to go')

/** R-OFF-AIR-NOTICE: "I'm back, ten minutes with my radio off, told nobody". */
export const offAirNotice: Rule = (moment) => {
  const { utterance, context } = moment
  if (
    utterance.asks ||
    takesOrder(moment) ||
    !tellsOfAbsence(utterance.tokens, askedOf(moment)) ||
    findGoing(utterance.tokens) !== null
  )
    return null
  if (unsaid(moment) === null && !denied(moment, TELLING)) return null
  return {
    rule: 'R-OFF-AIR-NOTICE',
    severity: context.post === 'onLockup' ? 'major' : 'minor',
    why: 'own.offAir',
    said: sameWords(moment),
    better: 'Going off walkie.',
  }
}

const KITS = wordSet(RADIOS, BRICKS, EARS)
const SWAPPED = wordSet('changed swapped replaced switched')
const FRESH = wordSet('new fresh hot another different spare')
const HAS = wordSet('on with got my put')
const INTO = wordSet('in on')
const SWAP_REACH = 5

/** "Changed my brick", "back on a fresh brick", "new headset on". */
const tellsOfSwap = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (_, at) =>
      (isAt(tokens, at, SWAPPED) && hasWord(tokens, KITS, at + 1, at + SWAP_REACH)) ||
      (isAt(tokens, at, FRESH) &&
        isAt(tokens, at + 1, KITS) &&
        (hasWord(tokens, HAS, Math.max(0, at - 2), at) || isAt(tokens, at + 2, INTO))),
  )

const ASKING = wordSet('need needs want send bring bringing gimme give get can could')
/** "Got a new headset for you." */
const FOR_OTHERS = wordSet('you your his her them their')

const changedKit = ({ utterance: { tokens, asks } }: Line): boolean =>
  !asks && tellsOfSwap(tokens) && !hasWord(tokens, ASKING) && !hasWord(tokens, DEVICES) && !hasWord(tokens, FOR_OTHERS)

const HEARD_WELL = phraseSet(...RADIO_CHECKS, ...GOOD_CHECK)

/** The first words of one's own, more than a minute after a change of kit of which nobody has heard a check. */
export const isUnchecked = ({ context, situation: { lines, due } }: Moment): boolean => {
  if (due !== null) return false
  const swap = lastOf(lines, (line) => line.mine && context.atMs - line.endMs > CHECK_IN_MS && changedKit(line))
  if (swap === null) return false
  return !lines.some(
    ({ mine, endMs, utterance }) =>
      endMs > swap.endMs && (hasAny(utterance, HEARD_WELL) || (mine && endMs - swap.endMs > CHECK_IN_MS)),
  )
}

const CHECKING = wordSet('check checked checking checks test tested testing tests')
const findAskedCheck = finderOf(
  'radio/walkie/mic/headset check|check in|checked in|a check|test/tested your|headset/radio/walkie tested',
)
/** "Haven't checked them all yet", "never mind the check". */
const NOT_YET = wordSet('yet mind all now')

/** "New headset, never did a check"; "did you do a walkie check?" "No, I never did". */
const uncheckedByOwnWords = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  if (isAsking(moment) || moment.meaning.act === 'check') return false
  const asked = askedOf(moment)
  if (hasWord(tokens, DEVICES) || hasWord(asked, DEVICES)) return false
  const ofKit = tellsOfSwap(tokens) || near(tokens, KITS, CHECKING, 11) || near(tokens, CHECKING, KITS, 5)
  if (ofKit && hasWord(tokens, CHECKING) && !hasWord(tokens, NOT_YET) && undone(moment, CHECKING) !== null) return true
  if (findAskedCheck(asked) !== null && denied(moment, CHECKING)) return true
  return (ofKit || hasWord(asked, KITS)) && hasWord(tokens, CHECKING) && lapse(moment) !== null
}

/** R-CHECK-IN: radio check after every change of brick or headset. */
export const checkIn: Rule = (moment) => {
  const { utterance } = moment
  if (!uncheckedByOwnWords(moment) && (hasAny(utterance, RADIO_CHECKS) || !isUnchecked(moment))) return null
  return { rule: 'R-CHECK-IN', severity: 'minor', why: 'own.check', said: sameWords(moment), better: 'Walkie check.' }
}

export const findOpen = finderOf(
  `just/using the/an/my open speaker|on (the/my/a) open/loud speaker/loudspeaker|on the/my/a speaker|on speaker|on open/loud speaker/loudspeaker|
  unplugged my headset/earpiece/surveillance|without (an/a/my) earpiece/headset/surveillance|
  left/forgot my earpiece/headset/surveillance|turned my radio/walkie/volume off|my volume (was/is/at) off/0|speaker live|no headset connected/in/on|didnt have the/my earpiece/headset|speaker on|volume at nothing/0/zero`,
)
const SPEAKERS = wordSet('speaker loudspeaker speakers volume')
const LOUD = wordSet('open live loud blasting blaring blasted blared full')
const LEADS = wordSet(EARS, 'jack plug lead tube')
const OUT = wordSet('out unplugged off loose hanging pulled dangling')
const IT = wordSet('it')
/** What else has a plug or a speaker. */
const OF_OTHERS = wordSet('playback fridge generator heater lamp street')
const PULLED = wordSet('pulled unplugged yanked')
const PLUGGING = wordSet('plugged plug plugging pushed push')

/** "My speaker's blasting", "jack was half out", "I hadn't plugged my earpiece back in". */
const hangsOpen = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  if (!hasWord(tokens, MY_OWN) || !spokenOf(moment, HEARS_BY) || hasWord(tokens, OF_OTHERS)) return false
  if (hasWord(askedOf(moment), EARS) && near(tokens, PULLED, IT, 2)) return true
  if (near(tokens, SPEAKERS, LOUD, 3) || near(tokens, LOUD, SPEAKERS, 2) || near(tokens, LEADS, OUT, 4)) return true
  return (near(tokens, PULLED, LEADS, 3) || undone(moment, PLUGGING) !== null) && hasWord(tokens, LEADS)
}
const MY_OWN = wordSet('my mine me i im ive')
const HEARS_BY = wordSet(RADIOS, EARS, SPEAKERS)
export const OPEN_WORDS = wordSet(SPEAKERS, LEADS, PULLED)

/** Also a cable of anything: it counts where a radio is spoken of. */
export const findUnplugged = finderOf('plug/jack (was/is/had/has) (come/came/fallen/fell/pulled) out/loose')
export const findPocket = finderOf('in my pocket/bag|round my neck')
const YOUR = wordSet('your')
const HEARS = wordSet(RADIOS, EARS)

/** "Is your headset on?" "It's in my pocket." */
const tellsOfPocket = ({ utterance, situation: { due } }: Moment): boolean =>
  due !== null &&
  findPocket(utterance.tokens) !== null &&
  hasWord(due.line.utterance.tokens, EARS) &&
  hasWord(due.line.utterance.tokens, YOUR)

const tellsOfPlug = ({ utterance: { tokens }, situation: { due } }: Moment): boolean =>
  findUnplugged(tokens) !== null &&
  (hasWord(tokens, HEARS) || (due !== null && hasWord(due.line.utterance.tokens, HEARS)))

/** Exceptions of the rule: parking, base, traffic posts. */
const OUT_OF_EARSHOT = wordSet('parking carpark base basecamp circus catering traffic')
const MAY_TELL: ReadonlySet<string> = new Set(['report', 'answer', 'announce'])

/** R-EARPIECE: no open speaker within earshot of set, and an ear on the channel; a case has no other place than earshot. */
export const earpiece: Rule = (moment) => {
  const { utterance, context, meaning } = moment
  const { tokens, asks } = utterance
  if (asks || !MAY_TELL.has(meaning.act)) return null
  if (hasWord(tokens, OUT_OF_EARSHOT) || hasWord(askedOf(moment), OUT_OF_EARSHOT)) return null
  const open = findOpen(tokens)
  const isDeaf =
    (open !== null && isOwnAt(moment, open)) || hangsOpen(moment) || tellsOfPocket(moment) || tellsOfPlug(moment)
  if (!isDeaf) return null
  return {
    rule: 'R-EARPIECE',
    severity: context.roll === 'rolling' ? 'critical' : 'major',
    why: 'own.earpiece',
    said: sameWords(moment),
    better: 'Sorry, plugged in now.',
  }
}
