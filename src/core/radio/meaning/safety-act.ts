import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { wantedOf } from '../facts/wanted.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { ACKNOWLEDGING, MEDIC, phraseSet } from '../words/phrase-sets.ts'
import { nameIn } from '../words/said-name.ts'
import { isMedicName } from '../traffic/roles.ts'
import type { Situation } from '../traffic/situation.ts'
import { lexemeOf } from '../words/lexeme.ts'
import { sameWord } from '../words/stems.ts'
import { asksForHelp } from '../words/help.ts'
import { isPulled, triggerOf } from '../words/trigger.ts'
import { hasAny, type Utterance } from '../words/utterance.ts'
import type { Hearing } from './hearing.ts'
import { leads } from './lead.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { POINTERS } from '../words/small-words.ts'

const MEDICAL =
  /injur|medic|collaps|unconsc|bleed|\bhurt|\bill\b|sick|faint|passed out|seiz|heart|breath|burn(t|ed)\b|^(a |bad )*(fall|trip)\b|fell\b|fallen|(person|man|woman|one|somebody|someone|\w+er) down\b|casualt|allerg|chok|electrocut|^(a |deep |bad |nasty )*(cut|gash|burn|knock|bump|shock)\b|heat ?(stroke|exhaust)|stroke\b|poison|overdos|sprain|broken (arm|leg|ankle|wrist|hand|foot|nose|bone)|head (wound|injury)|stung|drown/

/** "Roof collapsing", "tree fallen over": a thing comes down, and nobody is known to be under it. */
const THING_FALLS =
  /(roof|wall|ceiling|floor|scaffold\w*|truss|rig\w*|stand|tent|marquee|tower|lights?|lamp|ladder|tree|branch|fence|flats?|crane|shelf|sign|cable|bridge|deck\w*) (is |has |about to |starting to )*(collaps|fall|fell|burn|com)/

/** Whether a danger is somebody's injury, which needs the medic: radio reference (f.2). */
export const isMedicalHazard = (hazard: HearContext['hazard']): boolean => {
  if (hazard === null || hazard === undefined) return false
  const kind = hazard.kind.toLowerCase()
  return (hazard.casualty ?? '') !== '' || (MEDICAL.test(kind) && !THING_FALLS.test(kind))
}

/** "Negative, no emergency, only the telly"; "I talked during the emergency" is told when it is over. */
const findNone = finderOf(
  'no/not/never/isnt/wasnt (an/a/the) emergency|during/about/before/after the/that/this/an emergency',
)

const EMERGENCY_WORD = phraseSet('emergency')
const STOP = phraseSet('stop')
const BREAK = phraseSet('break-break')
const WARNING = phraseSet('warning', 'hold-the-roll')
const TROUBLE =
  wordSet(`wrong hurt heart help fallen fell sick blood awful accident injury fainted attack seizure passed collapsed unconscious
  breathing bleeding dying doctor ambulance choking burnt burned drowning trapped crushed pinned impaled zapped shocked`)
const STOPS = wordSet('stop hold')
const SHORT_STOP_WORDS = 14

const CRIES = wordSet('fire help')

/** Somebody in danger now, whatever the case knows of it. */
const findHappening = finderOf(
  'somebody/someone/man/woman/person/guy/lady/kid/he/she is/has/s having a seizure/stroke|having a seizure/stroke|is/has not breathing|isnt breathing|has/is collapsed/unconscious/choking|just collapsed|bleeding badly|been electrocuted/crushed',
)

/** Without one of these nobody speaks of a danger, unless the case has one. */
const SPEAKS_OF_DANGER = triggerOf({
  words: [CRIES],
  lists: [findHappening],
  phrases: [EMERGENCY_WORD, MEDIC, STOP],
})

/**
 * What the words do about a danger, or null if they are no safety message. An order that names the ambulance, taken
 * and read back, is a read-back.
 */
export const safetyAct = (hearing: Hearing): Act | null =>
  (hearing.context.hazard ?? null) !== null || isPulled(hearing.pulled, SPEAKS_OF_DANGER) ? actInDanger(hearing) : null

const actInDanger = ({ context, situation, utterance, lead, checks }: Hearing): Act | null => {
  const hazard = (context.hazard ?? null) !== null
  if (!hazard && (leads(lead, ACKNOWLEDGING) || utterance.asks)) return null
  const takes = situation.due?.kind === 'order' && checks.some((check) => check.state === 'right')
  if (takes && !hazard) return null
  if (hasAny(utterance, EMERGENCY_WORD)) return findNone(utterance.tokens) === null ? 'announce' : null
  if (hazard ? hasAny(utterance, MEDIC) && utterance.tokens.length > 3 : asksForHelp(utterance))
    return hazard || hasAny(utterance, STOP) || hasAny(utterance, BREAK) || needsHelp(utterance)
      ? 'announce'
      : 'request'
  if (
    (hasAny(utterance, STOP) && (hazard || !holdsRoll(context, situation, utterance))) ||
    (hazard && isStopWord(utterance))
  )
    return stopAct(context, utterance)
  if (isCry(utterance) || findHappening(utterance.tokens) !== null) return 'announce'
  if (!hazard) return null
  if (hasWord(utterance, (word) => DANGERS.has(word))) return 'announce'
  if (hasAny(utterance, WARNING) || namesDanger(context, utterance) || hasWord(utterance, (word) => word === 'cut'))
    return 'announce'
  return tellsOfHurt(context, utterance) || (isMedicalHazard(context.hazard) && callsMedic(context, utterance))
    ? 'announce'
    : null
}

/** The medic by name is help asked for. */
export const callsMedic = (context: Pick<HearContext, 'roster'>, { mentions }: Utterance): boolean =>
  mentions.some(({ who }) => isMedicName(context, who))

/** "Hold, hold, someone on the ladder" from a post that was asked holds the roll. */
const holdsRoll = (context: HearContext, { due }: Situation, { tokens, address }: Utterance): boolean =>
  (due?.kind === 'poll' || (context.post === 'onLockup' && context.roll !== 'rolling')) &&
  tokens[address.bodyFrom]?.word === 'hold'

const DANGERS = wordSet('fire smoke gas sparks flames')

/** "Fire!" and "Help!" with nothing else. */
const isCry = ({ tokens }: Utterance): boolean =>
  tokens.length <= 3 && tokens.length > 0 && tokens.every((token) => isIn(token.lexeme, CRIES))

const stopAct = (context: HearContext, utterance: Utterance): Act =>
  isMedicalHazard(context.hazard) ||
  !hasWord(utterance, (word) => STOPS.has(word) || word === 'abort' || word === 'freeze')
    ? 'announce'
    : 'order'

/** "Medic to stairwell B, one person down" is the call itself; "medic to set" alone asks for somebody. */
const needsHelp = (utterance: Utterance): boolean =>
  hasAny(utterance, WARNING) || hasWord(utterance, (word) => TROUBLE.has(word))

const hasWord = (utterance: Utterance, is: (word: string) => boolean): boolean =>
  utterance.tokens.some((token) => is(token.word))

/** "Forklift at door two!" warns as well as any set phrase. */
const namesDanger = (context: HearContext, utterance: Utterance): boolean =>
  wantedOf(context.hazard?.kind ?? '').words.some(
    (wanted) =>
      wanted.length > 3 &&
      utterance.tokens.some((token, at) => sameWord(token.bare, lexemeOf(wanted)) && !isWhere(utterance, at)),
  )

/** "Yes, next to the marquee" tells where something is, and of no danger. */
const isWhere = ({ tokens, address }: Utterance, at: number): boolean =>
  isAt(tokens, address.bodyFrom, BESIDE) && isAt(tokens, at - 1, POINTERS) && at === tokens.length - 1
const BESIDE = wordSet('next beside behind near by at')

const isStopWord = (utterance: Utterance): boolean =>
  utterance.tokens.length <= SHORT_STOP_WORDS && hasWord(utterance, (word) => STOPS.has(word))

const tellsOfHurt = (context: HearContext, utterance: Utterance): boolean =>
  hasWord(utterance, (word) => TROUBLE.has(word)) || nameIn(utterance, context.hazard?.casualty ?? '') !== ''
