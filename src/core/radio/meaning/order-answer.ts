import type { Act } from '../../vocabulary/radio.ts'
import { allAre, anyIs, classOf, type FactCheck } from '../facts/fact-check.ts'
import { type Wanted, wantedOf } from '../facts/wanted.ts'
import type { Due } from '../traffic/due.ts'
import { lexemeOf } from '../words/lexeme.ts'
import { isOfSet } from '../words/marks.ts'
import { finderOf } from '../words/phrase-finder.ts'
import {
  ACKNOWLEDGING,
  AFFIRMATIVE,
  ASKS_AGAIN,
  BACK_TO_ONE,
  HOLDING,
  MOVE,
  NEGATIVE,
  NOT_COPIED,
  RELEASE,
  REPORTING,
  STANDBY,
  SWITCHING,
  phraseSet,
} from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { WONDERS } from '../words/question-words.ts'
import { sameWord } from '../words/stems.ts'
import { isPulled, triggerOf } from '../words/trigger.ts'
import { hasAny, type Utterance } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { excuses } from './excuse.ts'
import { leads } from './lead.ts'
import { namesThing } from './named-thing.ts'
import { asksForDeed } from './questions.ts'
import type { Hearing } from './hearing.ts'
import {
  doesIt,
  endsTaken,
  forbidsAlike,
  goesAlong,
  isCoffee,
  PROMISING,
  promises,
  saysGotIt,
  saysYes,
  setsOff,
  soundsTaken,
  staysPut,
  takesFirst,
  takesLater,
} from './taking.ts'
import { saysYesOrNo } from './yes-or-no.ts'

const UNDER_WAY = phraseSet('flying-in', 'landed')

const REFUSED = wordSet('go leave do make come get move')
const REFUSALS = wordSet('cant cannot')

/** "I'm holding the gate, can't go". */
const refuses = ({ tokens, address, asks }: Utterance): boolean =>
  !asks &&
  (findRather(tokens, address.bodyFrom) !== null ||
    (isAt(tokens, address.bodyFrom, WOULD) && tokens.some((token) => token.word === 'but')) ||
    (tokens[address.bodyFrom]?.word === 'not' && isAt(tokens, address.bodyFrom + 1, NOT_WHILE)) ||
    tokens.some(
      (token, at) =>
        at >= address.bodyFrom &&
        isIn(token.lexeme, REFUSALS) &&
        (at === address.bodyFrom || tokens[at - 1]?.word === 'i' || (tokens[at - 1]?.stop ?? '') !== '') &&
        isAt(tokens, at + 1, REFUSED),
    ))

const findRather = finderOf('id/i’d rather')
/** "I'd help, but I've got the gate." */
const WOULD = wordSet("id i'd love")

/** Without one of these nothing is refused. */
const REFUSING = triggerOf({ words: [REFUSALS, WOULD, 'not'], lists: [findRather] })

const NOT_WHILE = wordSet('while until till unless without now right')

const LONGEST_BUSY = 6

/** "Bit busy Robbo, two minutes". */
const saysBusy = ({ tokens, address, asks }: Utterance): boolean =>
  !asks && tokens.length <= LONGEST_BUSY && tokens.slice(address.bodyFrom).some((token) => token.word === 'busy')

const SAYS = wordSet('say repeat tell give read run')

/** "Could you say the second thing again?" */
const wantsAgain = ({ tokens, asks, address }: Utterance): boolean =>
  asks && tokens[address.bodyTo - 1]?.word === 'again' && hasWord(tokens, SAYS, address.bodyFrom)

/** "I can only see two of them" takes nothing yet. */
const findShort = finderOf('only see/find/got/have/count|theres only|there are only|theyre only')

/** What the words do about an order: whether they take it comes first, as most of them do. */
export const answersOrder = (due: Due, hearing: Hearing): Act | null => {
  const { context, utterance, lead, checks } = hearing
  const garbled = due.line.traffic.garbled === true
  const again = hasAny(utterance, ASKS_AGAIN) || wantsAgain(utterance)
  if (!again && hasAny(utterance, NOT_COPIED))
    return utterance.asks || asksInside(hearing, garbled) ? 'query' : 'report'
  if (checks.length > 0 && allAre(checks, 'right') && takesLater(utterance)) return 'readback'
  const takes = leads(lead, ACKNOWLEDGING) || opensTaken(utterance)
  if (again && (garbled || leads(lead, ASKS_AGAIN) || (utterance.asks && !takes) || leads(lead, STANDBY)))
    return 'query'
  if (takes && again && utterance.asks && allAre(checks, 'missing')) return 'query'
  if (hasAny(utterance, GO_AHEAD) && !leads(lead, SWITCHING) && isMove(due)) return 'answer'
  if (!takes && !utterance.asks && findShort(utterance.tokens) !== null) return 'report'
  if (
    context.channel !== context.homeChannel &&
    hasAny(utterance, BACK_TO_ONE) &&
    !isMove(due) &&
    !anyIs(checks, 'right')
  )
    return 'signoff'
  if (isOnlyGoingBack(utterance) && endsGoingBack(due)) return 'signoff'
  const switches = isMove(due) && hasAny(utterance, SWITCHING)
  if (due.request && !takes && !switches && saysYesOrNo(utterance, lead)) return 'answer'
  return takes ||
    saysGotIt(utterance, lead) ||
    leads(lead, AFFIRMATIVE) ||
    isCoffee(utterance) ||
    soundsTaken(utterance)
    ? takenAct(due, checks, utterance)
    : answersOtherwise(due, hearing)
}

/** "Back to one" and nothing else, after "ta, back to one": both go home. */
const isOnlyGoingBack = ({ found, tokens, address }: Utterance): boolean =>
  found.some(({ id, from, to }) => BACK_TO_ONE.has(id) && from === address.bodyFrom && to === tokens.length)

const endsGoingBack = ({ line: { utterance } }: Due): boolean =>
  utterance.found.some(({ id, to }) => BACK_TO_ONE.has(id) && to === utterance.tokens.length)

/** "Copy. Wesley, can you meet me?": a sentence that takes it, before whoever is spoken to is named. */
const opensTaken = ({ found: [first], tokens }: Utterance): boolean =>
  first?.from === 0 && ACKNOWLEDGING.has(first.id) && tokens[first.to - 1]?.stop === '.'

/** What words do about an order that do not begin by taking it. */
const answersOtherwise = (due: Due, hearing: Hearing): Act | null => {
  const { utterance, pulled, lead, checks } = hearing
  const garbled = due.line.traffic.garbled === true
  if (takesFirst(utterance) || saysYes(due, utterance)) return takenAct(due, checks, utterance)
  if (isPulled(pulled, REFUSING) && refuses(utterance)) return 'answer'
  if (leads(lead, STANDBY) || saysBusy(utterance)) return 'standby'
  if (leads(lead, NEGATIVE) && !endsTaken(utterance)) return forbidsAlike(due, utterance) ? 'readback' : 'answer'
  if (doesIt(due, utterance) || (isPulled(pulled, PROMISING) && promises(utterance)))
    return takenAct(due, checks, utterance)
  if ((isMove(due) && goesAlong(utterance)) || setsOff(utterance) || staysPut(due, utterance))
    return takenAct(due, checks, utterance)
  if (utterance.asks || asksInside(hearing, garbled)) return !garbled && asksForDeed(utterance) ? 'request' : 'query'
  if (!hasAny(utterance, ACKNOWLEDGING) && wantsToHear(due)) return 'report'
  return hasAny(utterance, TAKES) && takesInside(utterance)
    ? takenAct(due, checks, utterance)
    : tellsOrGivesBack(due, hearing)
}

const TAKES = phraseSet(...ACKNOWLEDGING, ...AFFIRMATIVE)

/** A copy that neither leads nor was somebody else's, or one that closes the message. */
const takesInside = (utterance: Utterance): boolean => {
  const { found, address } = utterance
  const first = found[0] ?? null
  if (leads(first, ACKNOWLEDGING) && !isHadByOther(utterance, first)) return true
  for (const { id, marks, to } of found)
    if (to === address.bodyTo && id !== 'okay' && isOfSet(marks, TAKES)) return true
  return endsTaken(utterance)
}

/** What words do about an order that do not say whether they take it. */
const tellsOrGivesBack = (due: Due, { utterance, lead, checks }: Hearing): Act | null => {
  const first = utterance.found[0] ?? null
  if (hasAny(utterance, UNDER_WAY))
    return !leads(lead, UNDER_WAY) && checks.length > 1 && allAre(checks, 'right') ? 'readback' : 'report'
  if ((leads(lead, RELEASE) || leads(lead, HOLDING)) && takenAct(due, checks, utterance) === 'readback')
    return 'readback'
  if (checks.length > (due.guessed ? 1 : 0) && allAre(checks, 'right')) return takenAct(due, checks, utterance)
  if (leads(lead, REPORTING) || leads(lead, RELEASE)) return 'report'
  if (tellsOfThings(utterance) || excuses(utterance)) return 'report'
  if (due.request && tellsOnly(utterance, lead)) return 'answer'
  if (leads(first, ACKNOWLEDGING) && isHadByOther(utterance, first)) return 'report'
  if (!isMove(due) && namesThing(due, utterance) && !tellsState(utterance)) return 'readback'
  return !allAre(checks, 'missing') && utterance.address.called.every((name) => name === due.from) ? 'readback' : null
}

/** "Bring what to the orangery", "left to right or just the arrows": what was not understood is asked for in its place. */
const asksInside = ({ utterance, pulled }: Hearing, garbled: boolean): boolean =>
  isPulled(pulled, ASKS_INSIDE) && hasQuestion(utterance, garbled)

const ASKS_INSIDE = triggerOf({ words: [WONDERS, 'which what or'] })

const hasQuestion = ({ tokens, address }: Utterance, garbled: boolean): boolean => {
  const body = tokens.slice(address.bodyFrom, address.bodyTo)
  if (body.slice(0, 2).some((token) => token.word === 'which' || token.word === 'what')) return true
  if (body.some((token, at) => at > 0 && isIn(token.lexeme, WONDERS) && isLeftOpen(body, at))) return true
  if (garbled && body.some((token) => isIn(token.lexeme, WONDERS))) return true
  const end = body.findIndex(({ stop }) => stop === '.')
  return body.some((token, at) => token.word === 'or' && at > 0 && (end < 0 || at <= end))
}

const ASKS_FOR = wordSet('to for from at of with in on by until till and')

/** "Four umbrellas to where?", a name after it or not. */
const isLeftOpen = (body: Utterance['tokens'], at: number): boolean =>
  isAt(body, at - 1, ASKS_FOR) && (at + 1 >= body.length || (body[at]?.stop ?? '') !== '' || at + 2 === body.length)

/** "Sorry, I'm tied up": no question, no call and none of the set's own phrases for something else. */
const tellsOnly = ({ asks, address }: Utterance, lead: Found | null): boolean =>
  !asks && address.order !== 'callerFirst' && (lead === null || lead.act === 'report' || lead.act === 'none')

const THINGS = wordSet('the those these they theyre there theres its ive weve i we were')
const STATES = wordSet('are is were was have had got isnt arent')
const SHORT_OF = wordSet('already only no none out')

/** "The cones are already there", "we've only got two": tells of the things of the order, and takes no order. */
const tellsOfThings = ({ tokens, address, asks }: Utterance): boolean => {
  if (asks || !isAt(tokens, address.bodyFrom, THINGS)) return false
  const body = tokens.slice(address.bodyFrom, address.bodyTo)
  const states =
    body.slice(1, STATE_REACH).some((token) => isIn(token.lexeme, STATES) || token.word !== token.base) ||
    HAS_VERB.test(body[0]?.word ?? '')
  return (
    states &&
    (body.some((token) => isIn(token.lexeme, SHORT_OF)) || body[0]?.word === 'the' || body[0]?.word === 'there')
  )
}

const HAVERS = wordSet('he hes she shes they theyve who whos has have else')

/** "Tull's got it up on the barn" tells who has it. */
const isHadByOther = ({ tokens }: Utterance, first: Found | null): boolean => {
  const before = tokens[(first?.from ?? 0) - 1]
  return before !== undefined && before.stop === '' && (before.word !== before.base || isIn(before.lexeme, HAVERS))
}

const UNDER_WAY_NOW = wordSet('going coming moving getting staying')
const OF_STATE = wordSet(
  'already only no none not never missing broken gone left short empty wrong isnt arent cant wont but',
)

/** "Kettle's broken" tells; "white van out, then I close the gate" and "kettle's going away" take the order. */
const tellsState = ({ tokens, address }: Utterance): boolean =>
  tokens.some(
    (token, at) =>
      at >= address.bodyFrom &&
      (isIn(token.lexeme, OF_STATE) ||
        ((isIn(token.lexeme, STATES) || token.word !== token.base || HAS_VERB.test(token.word)) &&
          !isAt(tokens, at + 1, UNDER_WAY_NOW))),
  )

const STATE_REACH = 5
const HAS_VERB = /ve$|^(were|theres|its|theyre)$/

const GO_AHEAD = phraseSet('go-ahead')

/** Sent to another channel, the trainee answers there. */
const isMove = (due: Due): boolean => hasAny(due.line.utterance, MOVE)

/** A fact that is said, or said wrong in its own words: "the stable" is not "the camera". */
const givesBackFact = ({ state, wanted, said }: FactCheck): boolean =>
  state === 'right' || (state === 'wrong' && shareWord(wantedOf(wanted), wantedOf(said)))

const shareWord = (wanted: Wanted, said: Wanted): boolean =>
  (wanted.numbers.length > 0 && said.numbers.length > 0) ||
  wanted.words.some((word) => said.words.some((other) => sameWord(lexemeOf(word), lexemeOf(other))))

/** The channel in "switching to two" is no fact of its own, unless the script makes it one (contract). */
const takenAct = (due: Due, checks: readonly FactCheck[], utterance: Utterance): Act =>
  (givesBack(due, checks) || (!isMove(due) && namesThing(due, utterance))) && !asksToMeet(utterance)
    ? 'readback'
    : 'acknowledge'

const givesBack = (due: Due, checks: readonly FactCheck[]): boolean => {
  const moves = due.guessed && isMove(due)
  for (const check of checks)
    if (givesBackFact(check) && !(moves && (checks.length === 1 || classOf(check.key) === 'channel'))) return true
  return false
}

/** "Copy. Can you meet me at make-up?" gives nothing back: radio reference (d), precedence 6. */
const asksToMeet = ({ tokens, asks }: Utterance): boolean => asks && findMeeting(tokens) !== null
const findMeeting = finderOf('can/could you/i/we meet/see me/you')

const REPORT_WORDS = wordSet('report update status rundown sitrep eta')

const COUNTED = wordSet('count headcount total list')

/** "Full report from your corner" is answered by the report itself. */
const wantsToHear = (due: Due): boolean => {
  const { tokens, address } = due.line.utterance
  return tokens
    .slice(address.bodyFrom, address.bodyFrom + 4)
    .some(
      (token, at, rest) =>
        isIn(token.lexeme, REPORT_WORDS) ||
        (at > 0 && isIn(token.lexeme, COUNTED)) ||
        (token.word === 'tell' && rest[at + 1]?.word === 'me'),
    )
}
