import { clauseFinderOf, type Span } from '../../words/phrase-finder.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { triggerOf } from '../../words/trigger.ts'
import type { Utterance } from '../../words/utterance.ts'
import { hasBase, hasWord, isAt, isIn, wordSet } from '../../words/word-set.ts'
import { OWNERS } from '../../words/small-words.ts'
import { PRETENDED } from '../pretended.ts'

const LEAST_SUM = 100
const MONEY = wordSet('quid grand bucks dollars euros')
const CASH = wordSet('cash perdiem perdiems banknotes')
const GRAND = wordSet('piano pianos staircase entrance hall')
const findCash = clauseFinderOf(
  `per diem|per diems|petty cash|payroll money/cash/envelope/envelopes/bag|cash box|cash bag|in/to/from/into the safe|the safe is|safe code|
  envelope of cash|thousand/hundred dollars/pounds/bucks/quid/euros|float is in|petty is|the takings|payrolls (just) arrived/here/landed/in|
  payroll is/has (just) here/in/arrived/landed|bag/bags of cash/money|safe key/keys (is/are) in/on/under/behind|tin with the|over budget|the budget|
  wage packets/envelopes|money is/in/under/behind`,
)
const MONEY_PRETENDED = wordSet(PRETENDED, 'dressing crop')

/** Whether words speak of prop money, or of anything else that is only played. */
export const isPretended = (tokens: readonly Token[]): boolean => hasWord(tokens, MONEY_PRETENDED)

const isSum = ({ lexeme, base }: Token): boolean =>
  isIn(lexeme, SUM_WORDS) || (isNumber(base) && Number(base) >= LEAST_SUM)
const SAFES = wordSet('safe cashbox lockbox')
const SUM_WORDS = wordSet('thousand hundred grand')

/** "The cash drawer is jammed": where a shop of the story keeps its money. */
const TILLS = wordSet('drawer drawers register registers till tills desk machine')

const anyCashIn = ({ tokens, mentionAt }: Utterance): Span | null => {
  const named = findCash(tokens)
  if (named !== null) return named
  const sum = hasWord(tokens, SAFES) ? tokens.findIndex(isSum) : -1
  if (sum >= 0) return { from: sum, to: sum + 1 }
  for (let at = 0; at < tokens.length; at += 1) {
    const lexeme = tokens[at]?.lexeme
    if (
      (isIn(lexeme, CASH) && mentionAt[at] === undefined && !isAt(tokens, at + 1, TILLS)) ||
      (isIn(lexeme, MONEY) && isNumber(wordAt(tokens, at - 1)) && !isAt(tokens, at + 1, GRAND))
    )
      return { from: Math.max(0, at - 1), to: at + 1 }
  }
  return null
}

/** What somebody owes somebody is theirs: R-CONF-PERSON. */
const OWING = wordSet('earn earns earning owe owes owed owing lent borrowed')

const WHOSE = wordSet(OWNERS, 'my')
const isOwn = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'per' && isAt(tokens, at - 1, WHOSE)

/** What money is spoken of with. */
export const OF_MONEY = triggerOf({ words: [SAFES, CASH, MONEY], lists: [findCash] })

/** Cash, and sums of money; prop money is none, and "his per diem" is his own. */
export const cashIn = (words: Utterance): Span | null => {
  const cash = anyCashIn(words)
  const { tokens } = words
  return cash === null || isPretended(tokens) || hasWord(tokens, OWING) || isOwn(tokens, cash.from) ? null : cash
}

const findGap = clauseFinderOf(
  `cant/couldnt get/find/afford a guard|cant/couldnt get/find/afford guards/security|safe combination/combinations/combo/combos/code/codes|
  straight/right past security|straight/right past the guard/guards|nobody asked for id/ids/passes|asked for my pass|
  nobody/nobodys watches/guards/checks|no 1/1s watches/guards/checks|
  nobody/nobodys (is) on the (back/front/main/side/rear/service) gate/gates/trucks/office|
  no 1/1s (is) on the (back/front/main/side/rear/service) gate/gates/trucks/office|nobody/nobodys/1/1s (is) watching/guarding the|a soul (is) watching/guarding/minding/on|anyone/anybody watching/guarding that/the|no guard|no guards|
  no security|without security|security/guard/guards is/are off|
  securitys/guards off/gone/knocked/clocked/left/asleep|security/guard/guards has/have/is/are knocked/clocked/gone/left|
  security/guard/guards knocked/clocked/went/left|security/guard/guards leaves/leave/finishes/finish/knocks/knock/goes/go/clocks/clock|
  security/guard is/are/hes asleep|unguarded|not guarded|isnt guarded|left unlocked|is unlocked overnight|gate/door/security/alarm/entry code/codes|
  the codes|combination is|combo is|guarding the|keypad|keypads|hash key|then hash|pin code|code is/for|the passcode|padlock code|
  password is|night guard leaves/goes/finishes/sleeps|just the dog|back gate/gates is/are/open|1/1s on the back|nobody on/watching the back|
  alarm/cameras/cctv is/are/has/have (been) off/down/dead|alarms (been) off/down/dead|key/keys (is/are) under/above/behind|
  keys/key/keys (is/are) on/in/inside the (front/back/rear/left/right) tire/tyre/wheel/bumper/flowerpot|
  pulled/lost/sacked/fired/cut the/that/our guard/guards/security|lock is broken/busted/jammed|locks broken/busted/jammed|doesnt lock|on the latch|
  1 guard|guard sleeps|never locked/shut|anyone/anybody/you/somebody/someone could/can (just) walk/wander/get/climb in|has a hole|hole in the fence|
  gap in the fence|unlocked/open all night|unlocked/open overnight|unlocked last night|left (the) unlocked|wide open all/over|
  guard/security hasnt/didnt/never turned/showed/show/turn|
  guard/security is/has gone|guard/security on his/her break|nobodys/nobody checks/checking passes/badges/ids|no 1/1s checks/checking passes/badges/ids|dont check passes/badges/ids`,
)

const KIT = wordSet('lenses cameras laptops drones gear kit equipment truck trucks trailer cart rifles guns weapons')
const findUnwatched = clauseFinderOf(
  'just/all/still sitting/lying/left there/here/out|unattended|unwatched|unlocked|nobody/nobodys (is) watching/minding/guarding/with|no 1/1s (is) watching/minding/guarding/with|wide open',
)

const WATCHING = wordSet('cameras cctv alarm alarms sensors floodlights')
const FIRE = wordSet('fire smoke car')
const BOUNDS = wordSet('bay door fence gate gates perimeter compound lot wall yard base basecamp trucks office store')
const findBlind = clauseFinderOf(
  'is/are/been/still/all down/off/dead/out/bust/busted/broken/not (working)|dont/doesnt/not work/working|switched off',
)

/** "Unlocked with all the lenses in it", "the cameras on the north fence are down". */
const unwatchedIn = (tokens: readonly Token[]): Span | null =>
  (hasWord(tokens, KIT) ? findUnwatched(tokens) : null) ??
  (hasWord(tokens, WATCHING) && hasWord(tokens, BOUNDS) && !hasWord(tokens, FIRE) ? findBlind(tokens) : null)

const CODES = wordSet('code codes pin combination combo passcode keypad')
const CODE_REACH = 3
const LEAST_FIGURES = 3

const codeAt = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (token, at) =>
      isIn(token.bare, CODES) &&
      (tokens.slice(at + 1, at + 1 + CODE_REACH).some((next) => isNumber(next.word) && next.word !== '10') ||
        tokens.slice(at + 1).filter((next) => isNumber(next.word)).length >= LEAST_FIGURES),
  )

const LOCKS = wordSet('padlock padlocks lockbox keysafe alarm safe')

/** "The padlock's two two nine one", but not "the padlock on gate two". */
const lockAt = (tokens: readonly Token[]): number =>
  tokens.findIndex((token, at) => {
    if (!isIn(token.bare, LOCKS)) return false
    const next = tokens.slice(at + 1, at + 1 + LEAST_FIGURES)
    return (
      (next.length === LEAST_FIGURES && next.every(({ word }) => isNumber(word))) ||
      ((next[0]?.word.length ?? 0) >= LEAST_FIGURES && isNumber(next[0]?.word ?? ''))
    )
  })

const GUARDS = wordSet('security securitys guard guards patrol watchman')
const LACKS = wordSet('dont doesnt isnt arent wont hasnt havent not only')
const STARTING = wordSet('start starts starting on here come comes coming arrive arrives till until in at back around')
const GUARD_REACH = 3

const FEWER = wordSet('instead short down only just fewer less tonight overnight')

/** "Security don't start till ten", "two guards instead of six". */
const guardAt = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (_, at) =>
      isAt(tokens, at, GUARDS) &&
      ((isNumber(tokens[at - 1]?.base ?? '') && hasWord(tokens, FEWER)) ||
        tokens
          .slice(at + 1, at + 1 + GUARD_REACH)
          .some((token, step) => isIn(token.bare, LACKS) && isAt(tokens, at + step + 2, STARTING))),
  )

/** With none of these nothing is told of how the set is guarded. */
const OF_GUARDING = wordSet(KIT, WATCHING, CODES, LOCKS, GUARDS)

/** What the guard of a set is spoken of with. */
export const GUARDED = triggerOf({ words: [OF_GUARDING], lists: [findGap] })

/** A hole in the fence, or the way in, told to whoever listens. */
export const gapIn = (tokens: readonly Token[]): Span | null => {
  const spelled = findGap(tokens)
  if (spelled !== null || !(hasWord(tokens, OF_GUARDING) || hasBase(tokens, OF_GUARDING))) return spelled
  const open = unwatchedIn(tokens)
  if (open !== null) return open
  const code = hasBase(tokens, CODES) ? codeAt(tokens) : -1
  const lock = code < 0 && hasBase(tokens, LOCKS) ? lockAt(tokens) : code
  const at = lock < 0 && hasBase(tokens, GUARDS) ? guardAt(tokens) : lock
  return at < 0 ? null : { from: at, to: at + 2 }
}

const findWatchAsked = clauseFinderOf(
  `minding the/our|looking after the/our|locking up|watching over the|keeping an eye on the|night watch|night shift|shift change|security change|
  the alarm|the alarms|alarm panel|cctv|security cameras|on nights|watching the|security guy/guard/bloke/man/lady turn/show/here/there/on|guarding|
  overnight|tonight|on security|security on|over the weekend|all night`,
)
const WATCHED = wordSet(
  'yard stores container containers workshop vans truck trucks gate gates circus base basecamp lot compound trailers unit camp office store security watch shift alarm alarms cctv cameras nights guard anyone anybody whos who locked',
)
const UNGUARDED = wordSet(
  'nobody soul nah none nope no open unlocked gone leaves off never empty unattended nods asleep sleeps dozes dead gap broken bust busted just only',
)

/** "Who's watching the trucks tonight?" "Nobody after ten." */
export const unguarded = (asked: readonly Token[], tokens: readonly Token[]): boolean =>
  findWatchAsked(asked) !== null &&
  hasWord(asked, WATCHED) &&
  (hasWord(tokens, UNGUARDED) || tokens.some((token, at) => token.word === 'no' && wordAt(tokens, at + 1) === '1'))

const findEntryAsked = clauseFinderOf(
  'the alarm|the keypad|the lock|get in|get into|open the|whats the code|the code|the combination|the password',
)
const LEAST_CODE = 3

/** "How do I get in the office?" "Star one two six pound." */
export const givesCode = (asked: readonly Token[], tokens: readonly Token[]): boolean =>
  findEntryAsked(asked) !== null && tokens.filter((token) => isNumber(token.word)).length >= LEAST_CODE

const MONEY_ASKED = wordSet('money cash float wages payroll')
const findSumAsked = clauseFinderOf('how much is/are/was in|how much are we/you carrying/holding')

/** "Is the money safe?" "In my glovebox, three thousand." */
export const givesSum = (asked: readonly Token[], tokens: readonly Token[]): boolean =>
  (hasWord(asked, MONEY_ASKED) || findSumAsked(asked) !== null) &&
  tokens.some(({ word }) => isNumber(word) && Number(word) >= LEAST_SUM)

const findPropMoney = clauseFinderOf('money bags/sacks/stacks/bundles/bricks/case/cases/props|poker/bank money')
const REAL_MONEY = wordSet('petty float envelope wages payroll safe')
const PROP_ROLE = /\bprops?\b|\bart\b|set dec/i

/** "Where are the money bags?": what is asked for by the props people, or for a scene, is for the picture. */
export const asksForProp = (asked: readonly Token[], role: string): boolean =>
  hasWord(asked, MONEY_ASKED) &&
  !hasWord(asked, REAL_MONEY) &&
  (findPropMoney(asked) !== null || hasWord(asked, OF_SCENES) || PROP_ROLE.test(role))
const OF_SCENES = wordSet('scene')
