import { CHECK_IN_MS } from '../../habits/times.ts'
import { undoneAt } from '../../meaning/undone.ts'
import type { Moment, Rule } from '../../moment.ts'
import type { Line } from '../../traffic/line.ts'
import { lastOf } from '../../traffic/situation.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { GOOD_CHECK, phraseSet, RADIO_CHECKS } from '../../words/phrase-sets.ts'
import type { Token } from '../../words/tokens.ts'
import { hasAny } from '../../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { BRICKS, DEVICES, EARS, isOwnAt, RADIOS, tellsOfAbsence } from './whose.ts'

export const findUntold = finderOf(
  `told nobody/noone/no1|told no 1|nobody was told|nobody knew|
  didnt/never/havent/not (really/even) tell/told/say/said/call/called/mention/mentioned/announce/announced/warn/warned|
  didnt/never/havent/not let anyone/anybody/you/them know|didnt/never/not give/gave (any/a) notice/warning/word|
  forgot/forgotten to say/tell/call/mention/announce/warn|without saying/telling/calling/mentioning/announcing|without notice/warning|without a word`,
)
const UNTOLD_WHAT = wordSet('anyone anybody nobody it you so sorry that anything them and')

/** "Didn't say", "never told anybody", and not "didn't say which truck". */
const endsThere = (tokens: readonly Token[], { to }: Span): boolean =>
  to >= tokens.length || tokens[to - 1]?.stop !== '' || isAt(tokens, to, UNTOLD_WHAT)

/** R-OFF-AIR-NOTICE: "I'm back, ten minutes with my radio off, told nobody". */
export const offAirNotice: Rule = (moment) => {
  const { utterance, context } = moment
  const { tokens, asks } = utterance
  const untold = findUntold(tokens)
  if (asks || untold === null || !endsThere(tokens, untold) || !isOwnAt(moment, untold)) return null
  if (!tellsOfAbsence(tokens)) return null
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

export const CHECKED = wordSet('check checked')

/** "Haven't checked them all yet", "never mind the check". */
const NOT_YET = wordSet('yet mind all now')

/** Where it is said in one breath that no check was done, -1 if nowhere. */
const uncheckedAt = (tokens: readonly Token[]): number =>
  undoneAt(
    tokens,
    tokens.findIndex((_, at) => isAt(tokens, at, CHECKED)),
    SWAP_REACH,
  )

/** "New headset, never did a check." */
const ownsUp = (moment: Moment): boolean => {
  const { tokens, asks } = moment.utterance
  if (asks || moment.meaning.act === 'check' || !hasWord(tokens, CHECKED) || hasWord(tokens, NOT_YET)) return false
  const at = uncheckedAt(tokens)
  return at >= 0 && isOwnAt(moment, { from: at, to: at + 1 }) && (tellsOfSwap(tokens) || hasWord(tokens, KITS))
}

/** R-CHECK-IN: radio check after every change of brick or headset. */
export const checkIn: Rule = (moment) => {
  const { utterance } = moment
  if (!ownsUp(moment) && (hasAny(utterance, RADIO_CHECKS) || !isUnchecked(moment))) return null
  return { rule: 'R-CHECK-IN', severity: 'minor', why: 'own.check', said: sameWords(moment), better: 'Walkie check.' }
}

export const findOpen = finderOf(
  `on (the/my/a) open/loud speaker/loudspeaker|on the/my/a speaker|on speaker|on open/loud speaker/loudspeaker|
  headset/earpiece in my|my earpiece/headset/surveillance (is/was/came/fell/had/has/been) (hanging) out/off/unplugged|
  unplugged my headset/earpiece/surveillance|took my earpiece/headset/surveillance out/off|without (an/a/my) earpiece/headset/surveillance|
  left my earpiece/headset/surveillance|turned my radio/walkie/volume off|my volume (was/is/at) off/0`,
)
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
const OUT_OF_EARSHOT = wordSet('parking carpark base basecamp circus catering')
const MAY_TELL: ReadonlySet<string> = new Set(['report', 'answer', 'announce'])

/** R-EARPIECE: no open speaker within earshot of set, and an ear on the channel; a case has no other place than earshot. */
export const earpiece: Rule = (moment) => {
  const { utterance, context, meaning } = moment
  const { tokens, asks } = utterance
  if (asks || !MAY_TELL.has(meaning.act)) return null
  if (hasWord(tokens, OUT_OF_EARSHOT)) return null
  const open = findOpen(tokens)
  const isDeaf = (open !== null && isOwnAt(moment, open)) || tellsOfPocket(moment) || tellsOfPlug(moment)
  if (!isDeaf) return null
  return {
    rule: 'R-EARPIECE',
    severity: context.roll === 'rolling' ? 'critical' : 'major',
    why: 'own.earpiece',
    said: sameWords(moment),
    better: 'Sorry, plugged in now.',
  }
}
