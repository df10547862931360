import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { findToilet } from '../rules/sensitive.ts'
import { asksToKnow } from '../words/asking.ts'
import { asksForHelp } from '../words/help.ts'
import {
  ACKNOWLEDGING,
  AD_CALLS,
  CLOSING,
  GOES_AHEAD,
  NEGATIVE,
  QUERIES,
  RELEASE,
  REQUESTS,
  SET_LINGO,
  THANKS,
  phraseSet,
} from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import { HELPING, MODALS, WONDERS } from '../words/question-words.ts'
import { isSource } from '../words/closing-name.ts'
import { isVerb } from '../words/subject-verbs.ts'
import { wordAt } from '../words/tokens.ts'
import { isPulled, triggerOf } from '../words/trigger.ts'
import { hasAny, type Utterance } from '../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../words/word-set.ts'
import { softAct, SOFTLY } from './asking-for.ts'
import type { Hearing } from './hearing.ts'
import { leads, runsOn } from './lead.ts'
import { isCommand, isModal, pastCondition, wantsToKnow } from './questions.ts'
import { tellsFirst } from './tells-first.ts'
import { SENSES } from '../words/small-words.ts'

const AFTER_NO = wordSet(
  'i im ive we were weve he hes she shes it its they theyre you youre that thats this those these sorry not no thanks wait nobody the my our dont didnt copy cant just',
)

/** "No sign of him" and "I can't hear the roll from here" tell; "no, that was Jo" answers. */
export const tellsOfNone = ({ tokens, address }: Utterance): boolean => {
  if (
    tokens.slice(address.bodyFrom, address.bodyFrom + 2).some(({ word }) => word === 'cant') &&
    tokens.length > address.bodyFrom + 3
  )
    return true
  const first = tokens[address.bodyFrom]
  const next = tokens[address.bodyFrom + 1]
  return first?.word === 'no' && first.stop === '' && next !== undefined && !isIn(next.lexeme, AFTER_NO)
}

/** "Need another body on this door" leaves out who needs it. */
const NEEDS = wordSet('need needing requesting')

const OTHERS = wordSet('the a an this that his her he she they one somebody someone')
const WISHES = wordSet('wants wanted needs needed asked asking says said')
const WISH_REACH = 6

/** "The farmer wants to bring his tractor through": somebody else's wish is told. */
const tellsOfWish = ({ tokens, address, asks }: Utterance): boolean =>
  !asks &&
  isAt(tokens, address.bodyFrom, OTHERS) &&
  tokens.slice(address.bodyFrom, address.bodyFrom + WISH_REACH).some((token) => isIn(token.lexeme, WISHES)) &&
  tokens.every((token) => token.word !== 'please')

const SHORT_THANKS_WORDS = 4

/** Whether a phrase inside the message tells what the message does. */
const tells = (utterance: Utterance, phrase: Found): boolean =>
  phrase.act !== 'none' &&
  phrase.act !== 'query' &&
  !(REQUESTS.has(phrase.id) && !isOwnNeed(utterance, phrase)) &&
  !AD_CALLS.has(phrase.id) &&
  !SET_LINGO.has(phrase.id) &&
  !(phrase.id === 'going-for' && utterance.tokens[utterance.address.bodyFrom]?.word === 'number') &&
  !(phrase.id === 'medic' && !asksForHelp(utterance)) &&
  (!CLOSING.has(phrase.id) || closes(utterance, phrase))

/** What a message does that is none of the set's own phrases. */
export const plainAct = ({ context, situation, utterance, pulled }: Hearing, lead: Found | null): Act => {
  const { tokens, address } = utterance
  if (tellsFirst(utterance)) return 'report'
  if (hasAny(utterance, QUERIES) && (utterance.asks || leads(lead, QUERIES))) return 'query'
  if (utterance.asks && isModal(tokens, address.bodyFrom)) return wantsToKnow(utterance) ? 'query' : 'request'
  if (lead !== null && lead.act === 'answer' && !leads(lead, GOES_AHEAD) && namesOther(context, utterance, lead))
    return 'report'
  if (passesOn(utterance)) return 'order'
  if (lead?.id === 'go-ahead' && isCommand(tokens, address.bodyFrom) && runsOn(utterance, lead)) return 'request'
  const softly = utterance.asks || isPulled(pulled, SOFTLY) ? softAct(utterance) : null
  if (softly !== null) return softly
  if (utterance.asks && isAt(tokens, address.bodyFrom, WONDERS) && !setsTime(utterance)) return 'query'
  if (!utterance.asks && hasAny(utterance, RELEASE)) return 'report'
  if (lead?.act === 'signoff' && !closes(utterance, lead)) return 'report'
  if (lead !== null && (lead.act === 'announce' || lead.act === 'report') && !AD_CALLS.has(lead.id)) return lead.act
  if (tellsOfWish(utterance)) return 'report'
  if (asksToKnow(tokens, address.bodyFrom) && !hasWord(tokens, MODALS, address.bodyFrom)) return 'query'
  if (lead?.id === 'strike' && strikesThing(utterance, lead) && runsOn(utterance, lead)) return 'order'
  if (isPulled(pulled, REQUESTING) && requests(utterance)) return 'request'
  if (utterance.asks) return asksOther(utterance) ? 'request' : 'query'
  if (
    lead !== null &&
    lead.act !== 'none' &&
    !AD_CALLS.has(lead.id) &&
    !(lead.id === 'medic' && !asksForHelp(utterance)) &&
    !(lead.id === 'kit' && isVerb(wordAt(tokens, lead.to))) &&
    !(leads(lead, NEGATIVE) && tellsOfNone(utterance))
  )
    return lead.act
  const first = firstTelling(utterance)
  if (first !== null && OF_A_RADIO.has(first.id) && isOfOther(context, utterance, first)) return 'report'
  if (first !== null && !NEVER_INSIDE.has(first.id))
    return first.id === 'going-for' && findToilet(tokens) === null && situation.own?.answered === true
      ? 'report'
      : first.act
  if (hasAny(utterance, THANKS) && (tokens.length <= SHORT_THANKS_WORDS || tokens[1]?.word === 'for'))
    return 'acknowledge'
  if (tokens.length === 1 && tokens[0]?.word === 'go') return 'answer'
  if (address.order === 'callerOnly' && tokens.length <= 2) return situation.own === null ? 'hail' : 'answer'
  return isCommand(tokens, pastCondition(tokens, address.bodyFrom)) && !isOpinion(utterance) ? 'request' : 'report'
}

const firstTelling = (utterance: Utterance): Found | null => {
  for (const phrase of utterance.found) if (tells(utterance, phrase)) return phrase
  return null
}

/** "Keep the gate shut, per Corinne": somebody else's order. */
const passesOn = ({ tokens, mentions, address }: Utterance): boolean =>
  mentions.some(({ from, to }) => to === tokens.length && isSource(tokens, from)) &&
  isCommand(tokens, pastCondition(tokens, address.bodyFrom))

/** "86 the kayak, please" is the lexicon's order, however politely; "strike that, make it ten" puts right. */
const THINGS_STRUCK = wordSet('the those')
const strikesThing = ({ tokens }: Utterance, { from, to }: Found): boolean =>
  isAt(tokens, to - 1, THINGS_STRUCK) || wordAt(tokens, from) === 'kill'

/** "When you get a second, can you call me": when is no question of its own. */
const setsTime = ({ tokens, address }: Utterance): boolean =>
  tokens[address.bodyFrom]?.word === 'when' && !isAt(tokens, address.bodyFrom + 1, HELPING)

const NO_DEEDS = wordSet(SENSES, 'tell')
const DOERS = wordSet('you he she they someone somebody anyone anybody')

/** "If Hana's free could she pop down": a deed is asked for in a later clause. */
const asksOther = ({ tokens, address }: Utterance): boolean =>
  tokens.some(
    (token, at) =>
      at > address.bodyFrom &&
      isIn(token.lexeme, MODALS) &&
      isAt(tokens, at + 1, DOERS) &&
      !isAt(tokens, at + 2, NO_DEEDS),
  )

const NOT_OWN = wordSet("he she they he'll she'll they'll who others")

/** Without one of these nothing is asked for. */
const REQUESTING = triggerOf({ words: [NEEDS, 'please'], phrases: [REQUESTS] })

const requests = (utterance: Utterance): boolean => {
  const { tokens, address, found } = utterance
  return (
    found.some((phrase) => REQUESTS.has(phrase.id) && isOwnNeed(utterance, phrase)) ||
    isAt(tokens, address.bodyFrom, NEEDS) ||
    tokens.some((token) => token.word === 'please')
  )
}

const DENIES = wordSet('dont doesnt didnt wont not never no')
const IFS = wordSet('if whether')
const IF_REACH = 3

/** "Do I need the earpiece?" */
const MYSELF = wordSet('i we')

/** "He'll need a tow", "Number 2 won't need the beard" and "if you still need the cover" ask for nothing. */
const isOwnNeed = ({ tokens, asks }: Utterance, { from }: Found): boolean =>
  !(asks && (wordAt(tokens, from - 1) === 'you' || (isAt(tokens, from, MYSELF) && isAt(tokens, from - 1, HELPING)))) &&
  !isAt(tokens, from - 1, NOT_OWN) &&
  !isAt(tokens, from - 1, DENIES) &&
  !(
    tokens[from]?.word.startsWith('need') === true &&
    hasWord(tokens, IFS, from - IF_REACH, from) &&
    tokens[from - 1]?.stop === ''
  )

const OPINIONS = wordSet('think know see have believe reckon mind need want')

/** "Don't think he's coming" tells. */
const isOpinion = ({ tokens, address }: Utterance): boolean =>
  (tokens[address.bodyFrom]?.word === 'dont' && isAt(tokens, address.bodyFrom + 1, OPINIONS)) ||
  (tokens[address.bodyFrom]?.word === 'never' && isVerb(tokens[address.bodyFrom + 1]?.word ?? ''))

/** "Buck's on eight" tells where Buck is. */
const namesOther = (context: HearContext, utterance: Utterance, lead: Found): boolean =>
  utterance.mentions.some(
    (mention) =>
      (mention.via === 'name' || mention.via === 'role') &&
      mention.who !== context.me.name &&
      mention.from < lead.to &&
      mention.to > lead.from,
  )

const OF_A_RADIO = phraseSet('going-off-walkie', 'back-on-walkie')

/** "Noor's off radio until ten past", said by somebody else than Noor. */
const isOfOther = ({ me }: HearContext, { mentions }: Utterance, { from }: Found): boolean =>
  mentions.some(({ who, via, from: at, to }) => via === 'name' && who !== me.name && (to === from || at === from))

/** A sign-off stands by itself at the end: "That's all, out.", but not "it keeps cutting out". */
const closes = (utterance: Utterance, phrase: Found): boolean =>
  phrase.to >= utterance.address.bodyTo &&
  (phrase.from === utterance.address.bodyFrom || (utterance.tokens[phrase.from - 1]?.stop ?? '') !== '')

/** Everyday words that acknowledge or answer only where they lead: "it's all good by the van, thanks, great". */
const NEVER_INSIDE = new Set([
  ...ACKNOWLEDGING,
  ...phraseSet('affirmative', 'negative', 'yes-hello', 'you-there', 'go-ahead'),
])
