import type { RadioCase, RadioVerdict, RosterEntry, Traffic } from '../../core/radio/case.ts'
import type { Act, TrafficKind } from '../../core/vocabulary/radio.ts'
import type { TalkMode } from '../../core/vocabulary/words.ts'
import { timingOf } from '../timing-of.ts'
import type { Spoken } from '../../ui/TalkBox.tsx'

/** How far the exchange has come: Torres calls, waits, has given his order, or is done. */
export type CallStage = 'hail' | 'standby' | 'order' | 'done'

/** Lines of the others: each has a gloss in the languages that are not that of the set. */
export type GlossId = 'waiting' | 'hail' | 'order' | 'correction' | 'sayAgain' | 'standingBy'

/** One thing said on channel 1, with the set clock in seconds since midnight. */
export type CallLine = {
  readonly by: 'reyes' | 'torres' | 'me'
  readonly clock: number
  readonly words: string
  readonly gloss?: GlossId
  readonly kind?: TrafficKind
  /** What a first AD would say of the trainee's own words. */
  readonly verdict?: RadioVerdict
}

/** Words that went out and what they were worth. */
export type Judged = { readonly words: string; readonly verdict: RadioVerdict; readonly works: string }

/** The first exchange of a trainee: an answer to a hail, then the read-back of one order (syllabus 3, first call). */
export type FirstCall = {
  readonly name: string
  readonly stage: CallStage
  readonly lines: readonly CallLine[]
  readonly answer: Judged | null
  readonly readback: Judged | null
}

export type Grade = (radioCase: RadioCase) => RadioVerdict

const ORDER = 'Two bricks to Priya at W1, before we roll.'
const CORRECTION = `Negative, I say again: two bricks to Priya at W1, before we roll.`
const SAY_AGAIN = 'Say again?'
const STANDING_BY = 'Standing by.'
const BEGIN = 21 * 3600 + 32 * 60 + 6
/** Set time between two lines, and from the end of a line to the press of the button; no clock is lost here. */
const GAP_S = 5
const THINK_MS = 1500

const hailFor = (name: string): string => `Torres for ${name}.`

/** Words that would have been right, for each of the two steps. */
export const worksFor = (name: string): { readonly answer: string; readonly readback: string } => ({
  answer: `Go for ${name}.`,
  readback: 'Copy, two bricks to Priya at W1, before the roll.',
})

/** The call has come in, and the trainee has said nothing yet. */
export const beginCall = (name: string): FirstCall => ({
  name,
  stage: 'hail',
  lines: [
    { by: 'reyes', clock: BEGIN, words: 'Waiting on camera. Two minutes.', gloss: 'waiting' },
    { by: 'torres', clock: BEGIN + GAP_S, words: hailFor(name), gloss: 'hail', kind: 'hail' },
  ],
  answer: null,
  readback: null,
})

/** About the speed of a calm voice: two and a half words a second. */
const speakMs = (words: string): number => 300 + words.split(' ').length * 400

const rosterFor = (): readonly RosterEntry[] => [
  { name: 'Reyes', role: '1st AD' },
  { name: 'Torres', role: 'key PA' },
  { name: 'Priya', role: 'set PA', post: 'W1' },
]

const ORDER_FACTS = { count: 'two', item: 'bricks', time: 'before we roll' }
/** The bricks go to one person in one place: either says where. */
type Destination = 'W1' | 'Priya'

const trafficOf = (line: CallLine, name: string, place: Destination): Traffic => {
  const base = { atMs: (line.clock - BEGIN) * 1000, durMs: speakMs(line.words), channel: 1, text: line.words }
  if (line.by === 'me') return { ...base, from: name }
  if (line.by === 'reyes') return { ...base, from: 'Reyes' }
  const mine = { ...base, from: 'Torres', to: [name] }
  if (line.kind === 'order') return { ...mine, kind: 'order', facts: { ...ORDER_FACTS, place } }
  return line.kind === undefined ? mine : { ...mine, kind: line.kind }
}

/** The moment at which these words go out, as the radio core grades it. */
export const caseOf = (
  call: FirstCall,
  words: string,
  mode: TalkMode,
  place: Destination = 'W1',
  spoken?: Spoken,
): RadioCase => {
  const before = call.lines.map((line) => trafficOf(line, call.name, place))
  const last = before.at(-1)
  const endMs = last === undefined ? 0 : last.atMs + last.durMs
  return {
    id: `first-call-${call.lines.length}`,
    region: 'us',
    me: { name: call.name, role: 'set PA' },
    roster: [...rosterFor(), { name: call.name, role: 'set PA' }],
    homeChannel: 1,
    roll: 'idle',
    post: 'off',
    before,
    say: {
      mode,
      channel: 1,
      pressAtMs: endMs + THINK_MS,
      durMs: speakMs(words),
      text: words,
      ...(spoken === undefined ? {} : timingOf(spoken)),
    },
  }
}

/** The verdict; where only the post is missing from a read-back, the name of who stands there will do. */
const judge = (call: FirstCall, words: string, mode: TalkMode, grade: Grade, spoken?: Spoken): RadioVerdict => {
  const verdict = grade(caseOf(call, words, mode, 'W1', spoken))
  if (call.stage !== 'order' || verdict.level !== 'coach') return verdict
  const byName = grade(caseOf(call, words, mode, 'Priya', spoken))
  return byName.level === 'right' ? byName : verdict
}

type Reply = Pick<CallLine, 'words' | 'gloss' | 'kind'> | null

/** Acts that settle or put off what is due in a stage; words that do neither did not work, whatever else they are. */
const WORKING: Readonly<Record<'call' | 'order', ReadonlySet<Act>>> = {
  call: new Set<Act>(['answer', 'acknowledge', 'hail', 'check', 'query', 'standby']),
  order: new Set<Act>(['readback', 'acknowledge', 'query', 'standby']),
}

const asFarAsItWorked = ({ stage }: FirstCall, verdict: RadioVerdict): RadioVerdict =>
  WORKING[stage === 'order' ? 'order' : 'call'].has(verdict.act) ? verdict : { ...verdict, level: 'wrong' }

/** What Torres says next, and where that leaves the exchange. */
const torresAfter = (call: FirstCall, verdict: RadioVerdict): { readonly reply: Reply; readonly stage: CallStage } => {
  if (call.stage === 'order') {
    switch (verdict.act) {
      case 'readback':
      case 'acknowledge':
        return verdict.level === 'wrong'
          ? { reply: { words: CORRECTION, gloss: 'correction', kind: 'order' }, stage: 'order' }
          : { reply: null, stage: 'done' }
      case 'query':
      case 'answer':
      case 'hail':
      case 'check':
        return { reply: { words: ORDER, gloss: 'order', kind: 'order' }, stage: 'order' }
      case 'standby':
        return { reply: { words: STANDING_BY, gloss: 'standingBy' }, stage: 'order' }
      default:
        return { reply: { words: SAY_AGAIN, gloss: 'sayAgain' }, stage: 'order' }
    }
  }
  switch (verdict.act) {
    case 'answer':
    case 'acknowledge':
    case 'hail':
    case 'check':
      return { reply: { words: ORDER, gloss: 'order', kind: 'order' }, stage: 'order' }
    case 'query':
      return { reply: { words: hailFor(call.name), gloss: 'hail', kind: 'hail' }, stage: 'hail' }
    case 'standby':
      return { reply: { words: STANDING_BY, gloss: 'standingBy' }, stage: 'standby' }
    default:
      return { reply: { words: SAY_AGAIN, gloss: 'sayAgain' }, stage: call.stage }
  }
}

/**
 * The exchange after the trainee's words went out, with what the microphone measured of spoken ones. Once it is done
 * nothing changes it any more.
 */
export const said = (call: FirstCall, words: string, mode: TalkMode, grade: Grade, spoken?: Spoken): FirstCall => {
  if (call.stage === 'done') return call
  const verdict = asFarAsItWorked(call, judge(call, words, mode, grade, spoken))
  const { reply, stage } = torresAfter(call, verdict)
  const clock = (call.lines.at(-1)?.clock ?? BEGIN) + GAP_S
  const mine: CallLine = { by: 'me', clock, words, verdict }
  const his: readonly CallLine[] = reply === null ? [] : [{ by: 'torres', clock: clock + GAP_S, ...reply }]
  const works = worksFor(call.name)
  return {
    ...call,
    stage,
    lines: [...call.lines, mine, ...his],
    // A right "stand by" is the answer; what comes after it only brings the order.
    answer: call.stage === 'hail' ? { words, verdict, works: works.answer } : call.answer,
    readback: call.stage === 'order' ? { words, verdict, works: works.readback } : call.readback,
  }
}

/** The same exchange under another name, from the top. */
export const renamed = (call: FirstCall, name: string): FirstCall => (call.name === name ? call : beginCall(name))
