import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { matchIn } from '../facts/fact-match.ts'
import { orderFacts } from '../facts/order-facts.ts'
import { GENERIC, wantedOf } from '../facts/wanted.ts'
import { findPlainWord } from '../rules/sensitive.ts'
import type { Situation } from '../traffic/situation.ts'
import { EVERYBODY } from '../words/names.ts'
import {
  ACKNOWLEDGING,
  AD_CALLS,
  ASKS_AGAIN,
  BACK_TO_ONE,
  GOOD_CHECK,
  NEGATIVE,
  type PhraseSet,
  RADIO_CHECKS,
  REQUESTS,
  TEN_ONE,
  THANKS,
  phraseSet,
  YES_NO,
} from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { isPulled, triggerOf } from '../words/trigger.ts'
import { type Utterance, clauseOf, firstOf, hasAny, quoteOf } from '../words/utterance.ts'
import { type Token, wordAt } from '../words/tokens.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { echoesReset } from './echo.ts'
import type { Hearing } from './hearing.ts'
import { leads, runsOn } from './lead.ts'
import { plainAct, tellsOfNone } from './plain-act.ts'
import { asksForDeed } from './questions.ts'
import { endsReady } from './ready.ts'
import { INTRODUCING } from './tells-first.ts'
import { isToiletTalk, tenOneAct } from './ten-one.ts'
import { undoneAt } from './undone.ts'

/** "Strike that, eleven" and "hang on, eleven", after the trainee's own twelve. */
const AMENDS = phraseSet('strike', 'stand-by')
const OPEN_QUERIES = phraseSet('eyes-on-query')

/** Order in which the phrases of an opening message count; the first kind that is present carries it. */
const CARRIERS: readonly PhraseSet[] = [
  phraseSet('keying', 'radios-off', 'clear-the-channel'),
  RADIO_CHECKS,
  GOOD_CHECK,
  phraseSet('hold-the-roll'),
  TEN_ONE,
  phraseSet('go-to-two'),
  phraseSet('disregard', 'correction'),
]

const CARRYING = phraseSet(...CARRIERS.flatMap((ids) => [...ids]))
const TOILET = triggerOf({ lists: [findPlainWord] })

/** What the message does, whoever is called; `lead` is the phrase that leads it, if what leads the words belongs to it. */
export const messageAct = (hearing: Hearing, lead: Found | null): Act => {
  const { context, situation, utterance, pulled } = hearing
  const { called } = utterance.address
  if (asksAgain(situation, utterance)) return 'query'
  if (answersForOther(situation, utterance)) return 'answer'
  const call = clauseOf(utterance, AD_CALLS)
  const goesBack = hasAny(utterance, BACK_TO_ONE)
  const aside = isSideTalk(context)
  if (aside && goesBack && utterance.tokens.length <= LONGEST_SIGNOFF) return 'signoff'
  if (aside && endsReady(utterance)) return 'answer'
  if (goesBack && echoesReset(situation, utterance)) return called.includes(EVERYBODY) ? 'order' : 'announce'
  const taken = hasAny(utterance, TAKES_OR_THANKS) ? takingAct(hearing, lead) : null
  if (taken !== null) return taken
  if (lead !== null && AMENDS.has(lead.id) && situation.lines.at(-1)?.mine === true && runsOn(utterance, lead))
    return 'report'
  if (leads(lead, NEGATIVE) && called.length === 0 && !tellsOfNone(utterance))
    return putsOwnRight(situation, utterance) ? 'report' : 'answer'
  if (call !== null && !isWholeReset(call) && leads(lead, ACKNOWLEDGING) && lead?.id === 'okay') return call.act
  if (leads(lead, ACKNOWLEDGING)) return hasAny(utterance, GOOD_CHECK) ? 'answer' : 'acknowledge'
  if (
    (called.includes(EVERYBODY) || asksAnybody(utterance)) &&
    asksAll(utterance) &&
    !hasAny(utterance, RADIO_CHECKS) &&
    !asksForDeed(utterance)
  )
    return 'query'
  if (isOwnName(context, utterance)) return situation.own === null ? 'hail' : 'answer'
  if (call !== null && call.to - call.from === utterance.tokens.length) return call.act
  if (call !== null && utterance.asks && call.act === 'announce') return 'query'
  if (aside && goesBack) return 'signoff'
  const carried = hasAny(utterance, CARRYING) ? carriedBy(utterance) : null
  if (carried !== null) return carried.id === 'ten-one' ? tenOneAct(context, utterance) : carried.act
  if (call !== null) return call.act
  const plain = plainAct(hearing, lead)
  return isPulled(pulled, TOILET) && isToiletTalk(context, utterance, plain) ? tenOneAct(context, utterance) : plain
}

/** "Lost you, what was it after the gate?", to somebody who came through in pieces: what was said is asked for once more. */
const asksAgain = ({ lines }: Situation, utterance: Utterance): boolean => {
  const last = lines.at(-1)
  return last?.traffic.garbled === true && !last.mine && (utterance.asks || hasAny(utterance, ASKS_AGAIN))
}

/** "Yes, Mick is all good", to what Mick was asked. */
const answersForOther = ({ lines }: Situation, { found: [first], tokens }: Utterance): boolean => {
  const last = lines.at(-1)
  return (
    last?.kind === 'question' &&
    !last.mine &&
    first?.from === 0 &&
    YES_NO.has(first.id) &&
    tokens[first.to - 1]?.stop === ','
  )
}

/** "I never did a radio check" asks for none. */
const isDenied = ({ tokens }: Utterance, { from }: Found): boolean => undoneAt(tokens, from, DENIED_REACH) >= 0
const DENIED_REACH = 4

/** The phrase that carries the message. */
const carriedBy = (utterance: Utterance): Found | null => {
  for (const ids of CARRIERS) {
    const carrier = hasAny(utterance, ids) ? firstOf(utterance, ids) : null
    if (carrier !== null) return ids === RADIO_CHECKS && isDenied(utterance, carrier) ? null : carrier
  }
  return null
}

/** What a message does that takes something, or gives thanks for it. */
const takingAct = ({ context, situation, utterance }: Hearing, lead: Found | null): Act | null => {
  if (
    (leads(lead, ACKNOWLEDGING) || endsTaken(utterance) || isThanks(utterance)) &&
    givesBackOther(context, situation, utterance)
  )
    return 'readback'
  const noted =
    takesNote(utterance) ||
    (!utterance.asks && clauseOf(utterance, AD_CALLS) === null && takes(context, situation, utterance))
  return noted ? 'acknowledge' : null
}

/** Without one of these nothing is taken, and nobody thanked. */
const TAKES_OR_THANKS = phraseSet(...ACKNOWLEDGING, ...THANKS)

/** "Sidewalk, copy." */
const endsTaken = ({ found, tokens }: Utterance): boolean =>
  found.some((phrase) => ACKNOWLEDGING.has(phrase.id) && phrase.to === tokens.length && phrase.id !== 'okay')

const NEXT = wordSet("i'll ill will")

/** Where the words begin that a first "great" or "understood" leaves behind a mark, -1 if they open with none. */
const afterTaken = ({ found, tokens, address }: Utterance): number => {
  const first = found.find((phrase) => phrase.from === address.bodyFrom && ACKNOWLEDGING.has(phrase.id))
  return first === undefined || tokens[first.to - 1]?.stop === '' ? -1 : first.to
}

/** "Great, I'll let Kenji know." */
const takesNote = (utterance: Utterance): boolean => isAt(utterance.tokens, afterTaken(utterance), NEXT)

/** "Cheers Roxy, understood, stepping away." */
const thanksAndTakes = ({ found, mentionAt, address }: Utterance): boolean => {
  const thanks = found.find(({ id, from }) => from === address.bodyFrom && THANKS.has(id))
  if (thanks === undefined) return false
  const next = mentionAt[thanks.to]?.to ?? thanks.to
  return found.some(({ id, from }) => from === next && ACKNOWLEDGING.has(id))
}

/** "Understood, powering down now", to news or to an order for all that wants no word back. */
const takesOrder = ({ me }: HearContext, { lines }: Situation, utterance: Utterance): boolean => {
  const last = lines.at(-1)
  if (last === undefined || last.mine) return false
  const told = last.kind === 'report' && last.to.includes(me.name)
  if (!told && !(last.kind === 'order' && last.to.includes(EVERYBODY))) return false
  return isDoing(utterance.tokens, afterTaken(utterance))
}

const NO_DEEDS = wordSet(
  'nothing something anything everything evening morning parking lighting bring during thing ceiling',
)

const isDoing = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at).endsWith('ing') && !isAt(tokens, at, NO_DEEDS)

const takes = (context: HearContext, situation: Situation, utterance: Utterance): boolean =>
  !utterance.found.some(({ id }) => REQUESTS.has(id)) &&
  (thanksAndTakes(utterance) || takesOrder(context, situation, utterance))

const PUTS_RIGHT = wordSet('wait sorry meant mean actually make scratch hang')

/** "No wait, I meant the left one", right after the trainee's own words. */
const putsOwnRight = ({ lines }: Situation, { tokens, address }: Utterance): boolean => {
  const last = lines.at(-1)
  if (last?.mine !== true) return false
  const told = last.kind === 'report' && address.bodyTo - address.bodyFrom > 1
  return told || hasWord(tokens, PUTS_RIGHT, address.bodyFrom, address.bodyFrom + PUT_RIGHT_REACH)
}

const PUT_RIGHT_REACH = 4

const isThanks = (utterance: Utterance): boolean => hasAny(utterance, THANKS) && !hasAny(utterance, BACK_TO_ONE)

/** "Copy, two robes to west hall" to an order that was for somebody else, "ten past, thanks" to what was told. */
const givesBackOther = (context: HearContext, situation: Situation, utterance: Utterance): boolean => {
  const { lines } = situation
  const before = lines.at(-2)
  // Whoever was told has taken it already.
  const last = lines.at(-1)?.kind === 'acknowledge' && before?.kind === 'order' ? before : lines.at(-1)
  const told = (last?.kind === 'report' || last?.kind === 'answer') && last.to.includes(context.me.name)
  if (last === undefined || last.mine || (last.kind !== 'order' && !told)) return false
  const all = Object.entries(last.traffic.facts ?? orderFacts(last.utterance, context))
  const facts = told ? all.filter(([key]) => key !== 'what') : all
  if (facts.some(([key, wanted]) => matchIn(utterance, key, wantedOf(wanted)) !== null)) return true
  const { tokens, address } = last.utterance
  const words = wantedOf(quoteOf(last.utterance, address.bodyFrom, tokens.length)).words.filter(
    (word) => word.length > 3 && !GENERIC.has(word) && !COURTESIES.has(word),
  )
  return told && words.length <= MOST_TOLD && matchIn(utterance, 'what', wantedOf(words.join(' '))) !== null
}

const COURTESIES = wordSet('thanks thank heads good nice great work')
const MOST_TOLD = 8

const SAYS_WHO = wordSet(INTRODUCING, 'hello hi hey')

/** "This is Sam." */
const isOwnName = (context: HearContext, utterance: Utterance): boolean =>
  utterance.tokens.length <= 4 &&
  utterance.mentions.some((mention) => mention.who === context.me.name) &&
  utterance.tokens.every(
    (token, at) =>
      isIn(token.lexeme, SAYS_WHO) || utterance.mentions.some((mention) => at >= mention.from && at < mention.to),
  )

const isWholeReset = (call: Found): boolean => call.id === 'reset' || call.id === 'going-again'

/** "Copy, back to one." */
const LONGEST_SIGNOFF = 5
const KEYING = phraseSet('keying')

const asksAll = (utterance: Utterance): boolean =>
  hasAny(utterance, OPEN_QUERIES) || (utterance.asks && !hasAny(utterance, KEYING))

/** "Does anybody have a spare?" */
const asksAnybody = ({ mentions, address }: Utterance): boolean =>
  mentions.some(({ via, from }) => via === 'group' && from <= address.bodyFrom + 1)

const isSideTalk = (context: HearContext): boolean => context.channel !== context.homeChannel
