import type { RuleId, Severity } from '../vocabulary/radio.ts'
import type { ReasonId } from '../vocabulary/reason.ts'
import type { HearContext, RadioCase, Transmission } from './case.ts'
import { type Hearing, hearingOf } from './meaning/hearing.ts'
import { type Meaning, meaningOf, NO_MEANING } from './meaning/meaning.ts'
import { type Situation, situationOf } from './traffic/situation.ts'
import { takeApart, type Utterance } from './words/utterance.ts'
import { isAt, wordSet } from './words/word-set.ts'

/** The moment of a press, with everything that the rules look at. */
export type Moment = Hearing & {
  readonly radio: RadioCase
  readonly say: Transmission
  readonly meaning: Meaning
  /** X-SAFETY holds: a genuine safety message suspends every other rule. */
  readonly safe: boolean
}

/** A breach, before it is put into words. */
export type Finding = {
  readonly rule: RuleId
  readonly severity: Severity
  readonly why: ReasonId
  /** The words at fault. */
  readonly said?: string
  /** Words that would have worked. */
  readonly better?: string
  /** A name, place or number that the sentence needs. */
  readonly what?: string
}

/** One rule of the radio reference (d); null means that it was kept. */
export type Rule = (moment: Moment) => Finding | null

/** When the last traffic ended, 0 if there was none. */
const lastTrafficEnd = (radio: RadioCase): number =>
  radio.before.reduce((latest, traffic) => Math.max(latest, traffic.atMs + traffic.durMs), 0)

const contextOf = (radio: RadioCase): HearContext => {
  const { say, silentMs, region, me, roster, homeChannel, roll, post, before, style, terms } = radio
  const atMs = say?.pressAtMs ?? lastTrafficEnd(radio) + (silentMs ?? 0)
  const context = {
    region,
    me,
    roster,
    homeChannel,
    roll,
    post,
    before,
    channel: say?.channel ?? homeChannel,
    atMs,
    promptMs: say?.promptAtMs ?? atMs,
    lockupPoll: radio.lockupPoll ?? false,
    hazard: radio.hazard ?? null,
    emergencyOnAir: radio.emergencyOnAir ?? false,
  }
  if (style === undefined && terms === undefined) return context
  return { ...context, ...(style === undefined ? {} : { style }), ...(terms === undefined ? {} : { terms }) }
}

/** Situation of a case, the same for every reading of the words. */
export type Setting = { readonly context: HearContext; readonly situation: Situation }

/** Read the traffic once; every reading of the words is then held against it. */
export const settingOf = (radio: RadioCase): Setting => {
  const context = contextOf(radio)
  return { context, situation: situationOf(context) }
}

/** Recognisers invent these for an accidental press: radio reference (k.1). */
const INVENTED = new Set([
  'thanks for watching',
  'thank you for watching',
  'you',
  'subtitles by the amara org community',
  'please subscribe',
])
/** These are said of intent as well, if the press is not short. */
const GHOSTS = new Set(['thank you', 'thanks', 'bye'])
const OPENS_INVENTED = wordSet(...[...INVENTED, ...GHOSTS].map((words) => words.slice(0, `${words} `.indexOf(' '))))
const LONGEST_INVENTED_WORDS = 6
const SHORT_PRESS_MS = 1000

const isInvented = (say: Transmission, utterance: Utterance): boolean => {
  if (say.mode !== 'voice' || utterance.tokens.length > LONGEST_INVENTED_WORDS) return false
  if (!isAt(utterance.tokens, 0, OPENS_INVENTED)) return false
  const words = utterance.tokens.map((token) => token.word).join(' ')
  if (INVENTED.has(words)) return true
  const doubted = (say.alternatives ?? []).some((other) => other.trim() === '')
  return GHOSTS.has(words) && say.durMs < (doubted ? SHORT_PRESS_MS : SHORT_PRESS_MS / 2)
}

/** One reading of a transmission in its setting; what a recogniser has invented is not made out either: X-ASR. */
export const momentOf = (radio: RadioCase, setting: Setting, say: Transmission, text: string): Moment => {
  const words = takeApart(text, setting.situation.names, setting.context.me.name)
  const hearing = hearingOf(setting.context, setting.situation, words)
  const { context, situation, utterance, pulled, lead, checks } = hearing
  const clear = hearing.clear && !isInvented(say, utterance)
  const meaning = clear ? meaningOf(hearing) : NO_MEANING
  return { radio, context, situation, say, utterance, pulled, lead, checks, meaning, safe: meaning.safety, clear }
}
