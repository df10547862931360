import type { RuleId, Severity } from '../vocabulary/radio.ts'
import type { ReasonId } from '../vocabulary/reason.ts'
import type { HearContext, RadioCase, Transmission } from './case.ts'
import { type Meaning, meaningOf } from './meaning/meaning.ts'
import { heardAs } from './meaning/waiting.ts'
import { type Situation, situationOf } from './traffic/situation.ts'
import { type Spoken, spokenIn } from './words/trigger.ts'
import { takeApart, type Utterance } from './words/utterance.ts'

/** The moment of a press, with everything that the rules look at. */
export type Moment = {
  readonly radio: RadioCase
  readonly context: HearContext
  readonly situation: Situation
  readonly say: Transmission
  readonly utterance: Utterance
  /** What the words may pull the triggers of rules with. */
  readonly spoken: Spoken
  readonly meaning: Meaning
  /** X-SAFETY holds: a genuine safety message suspends every other rule. */
  readonly safe: boolean
  /** The words can be made out, so that rules about words apply: X-ASR. */
  readonly clear: boolean
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
const LONGEST_INVENTED_WORDS = 6
const SHORT_PRESS_MS = 1000

const isInvented = (say: Transmission, utterance: Utterance): boolean => {
  if (say.mode !== 'voice' || utterance.tokens.length > LONGEST_INVENTED_WORDS) return false
  const words = utterance.tokens.map((token) => token.word).join(' ')
  if (INVENTED.has(words)) return true
  const ghost = words === 'thank you' || words === 'thanks' || words === 'bye'
  const doubted = (say.alternatives ?? []).some((other) => other.trim() === '')
  return ghost && say.durMs < (doubted ? SHORT_PRESS_MS : SHORT_PRESS_MS / 2)
}

/** What is left of the meaning of words that nobody can make out. */
const unheard = ({ checks, clear, safety, lead }: Meaning): Meaning => ({
  act: 'none',
  to: [],
  facts: {},
  checks,
  clear,
  safety,
  lead,
})

/** One reading of a transmission in its setting. */
export const momentOf = (radio: RadioCase, setting: Setting, say: Transmission, text: string): Moment => {
  const { context } = setting
  const words = takeApart(text, setting.situation.names, context.me.name)
  const { situation, utterance } = heardAs(setting.situation, words)
  const spoken = spokenIn(utterance)
  const meaning = meaningOf(context, situation, utterance, spoken)
  const clear = meaning.clear && !isInvented(say, utterance)
  return {
    radio,
    context,
    situation,
    say,
    utterance,
    spoken,
    meaning: clear ? meaning : unheard(meaning),
    safe: clear && meaning.safety,
    clear,
  }
}
