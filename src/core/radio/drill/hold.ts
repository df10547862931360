import type { RadioVerdict, Transmission } from '../case.ts'
import type { RuleId } from '../../vocabulary/radio.ts'
import { lostIn, type Span, wordsOf } from '../net/words.ts'
import { LEAD_PASS_MS, SAME_PRESS_MS, TAIL_PASS_MS, TRANSMITTER_OPENS_MS } from '../thresholds.ts'
import { caseOf } from './case.ts'
import { fillSentence, type Filling } from './fill.ts'
import type { HoldItem } from './item.ts'
import { habitsIn } from './judge.ts'
import { asHeard } from './on-air.ts'
import { timelineOf } from './timeline.ts'

/** One press of the button on the clock of the item, from its start. */
export interface Press {
  readonly downMs: number
  readonly upMs: number
}

/** What the button did to a line. */
export interface HoldJudgement {
  readonly level: 'works' | 'nearly' | 'fails'
  readonly verdict: RadioVerdict
  /** From the press to the first word, below zero when the line had begun. */
  readonly leadMs: number
  /** From the last word to letting go, below zero when the line went on. */
  readonly tailMs: number
  /** How long the channel was held, and how long the line was. */
  readonly onAirMs: number
  readonly lineMs: number
  /** Whether the button was down while any of the line was spoken, or came up before it, or went down after it. */
  readonly held: 'before' | 'during' | 'after'
  /** Numbers of the words that nobody heard. */
  readonly lost: readonly number[]
}

const levelOf = ({ level }: RadioVerdict, lost: readonly number[], words: number): HoldJudgement['level'] => {
  if (level === 'wrong' || lost.length * 2 > words) return 'fails'
  return level === 'coach' || lost.length > 0 ? 'nearly' : 'works'
}

/** Rules that a press broke, and how badly: one that lost most of the line missed, however small the slip. */
export const habitsOfHold = ({ verdict, level }: HoldJudgement): ReadonlyMap<RuleId, 'missed' | 'partly'> => {
  const broken = habitsIn(verdict.faults)
  return level === 'fails' ? new Map([...broken.keys()].map((rule) => [rule, 'missed'])) : broken
}

type Spoken = { readonly pressAtMs: number; readonly leadMs: number; readonly tailMs: number; readonly lineMs: number }

const heldOf = ({ leadMs, tailMs, lineMs }: Spoken): HoldJudgement['held'] => {
  if (lineMs + tailMs <= 0) return 'before'
  return lineMs + leadMs <= 0 ? 'after' : 'during'
}

const judge = (
  item: HoldItem,
  filling: Filling,
  spoken: Spoken,
  spans: readonly Span[],
  gaps: readonly Span[],
): HoldJudgement => {
  const { pressAtMs, leadMs, tailMs, lineMs } = spoken
  const words = fillSentence(filling, item.words)
  const onAirMs = Math.max(1, leadMs + lineMs + tailMs)
  const radio = caseOf(item, filling, { words, mode: 'voice', channel: 1, afterMs: 0 })
  const say: Transmission = {
    mode: 'voice',
    channel: 1,
    text: words,
    pressAtMs,
    durMs: onAirMs,
    leadMs: Math.max(0, leadMs),
    tailMs,
  }
  const lost = lostIn(spans, gaps)
  const heard = asHeard(radio, say, lost, words)
  // The line is given: a button that is down too long is another fault than too many words.
  const verdict = { ...heard, faults: heard.faults.filter(({ rule }) => rule !== 'R-BRIEF') }
  const level = levelOf(verdict, lost, spans.length)
  return { level, verdict, leadMs, tailMs, onAirMs, lineMs, held: heldOf(spoken), lost }
}

const NEVER = 3_600_000

/** Stretches of the line that were on no air: before the radio was open, and after the button came up. */
const gapsOf = (press: Press, leadMs: number, tailMs: number): readonly Span[] => [
  { from: -NEVER, to: leadMs >= LEAD_PASS_MS ? press.downMs : press.downMs + TRANSMITTER_OPENS_MS },
  { from: tailMs >= TAIL_PASS_MS ? press.upMs : press.upMs - (TAIL_PASS_MS - Math.max(0, tailMs)), to: NEVER },
]

/** Two who press at once are nobody's fault while both back off: R-LISTEN-FIRST. Who holds on for longer does not. */
const BACKS_OFF_MS = 1000

const pressedAtMs = ({ downMs, upMs }: Press, traffic: readonly Span[]): number => {
  const atOnce = traffic.some(({ from }) => Math.abs(from - downMs) <= SAME_PRESS_MS)
  return atOnce && upMs - downMs > BACKS_OFF_MS ? downMs + 2 * SAME_PRESS_MS + 1 : downMs
}

const overlap = (press: Press, from: number, to: number): number =>
  Math.max(0, Math.min(press.upMs, to) - Math.max(press.downMs, from))

/**
 * Judge presses against a line that is spoken on the cue. A press into somebody else's words is judged as such; otherwise
 * the press that carried most of the line counts. Null when the button was never pressed.
 */
export const judgeHold = (item: HoldItem, filling: Filling, presses: readonly Press[]): HoldJudgement | null => {
  const { traffic, words, clearMs } = timelineOf(item, filling)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return null
  const over = presses.find(({ downMs }) => downMs < clearMs)
  const best = [...presses].sort((a, b) => overlap(b, first.from, last.to) - overlap(a, first.from, last.to))[0]
  const press = over ?? best
  if (press === undefined) return null
  const leadMs = first.from - press.downMs
  const tailMs = press.upMs - last.to
  const spoken = { pressAtMs: pressedAtMs(press, traffic), leadMs, tailMs, lineMs: last.to - first.from }
  return judge(item, filling, spoken, words, gapsOf(press, leadMs, tailMs))
}

/** What a microphone measured of a line that was really spoken. */
export interface Measured {
  /** From the start of the item to the press. */
  readonly pressAtMs: number
  readonly leadMs: number
  readonly tailMs: number
  readonly durMs: number
}

/** Judge a line that was spoken into a microphone: its words share the time of speech evenly. */
export const judgeSpoken = (item: HoldItem, filling: Filling, measured: Measured): HoldJudgement => {
  const { pressAtMs, leadMs, tailMs, durMs } = measured
  const lineMs = Math.max(1, durMs - leadMs - tailMs)
  const count = wordsOf(fillSentence(filling, item.words)).length
  const spans = Array.from({ length: count }, (_, at) => ({
    from: leadMs + (lineMs * at) / count,
    to: leadMs + (lineMs * (at + 1)) / count,
  }))
  const gaps = gapsOf({ downMs: 0, upMs: durMs }, leadMs, tailMs)
  return judge(item, filling, { pressAtMs, leadMs, tailMs, lineMs }, spans, gaps)
}
