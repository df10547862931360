import type { SayMode } from '../../vocabulary/radio.ts'
import type { FactSlots, RadioCase, RosterEntry, Secrets, Traffic } from '../case.ts'
import { crewOf, type Filling, fillEach, fillSentence, fillWords, ME, nameOf, pageWord } from './fill.ts'
import type { DrillLine, Staged } from './item.ts'

const MS_A_WORD = 400
const SHORTEST_MS = 600
/** Longer than every window of the radio reference: whoever has said nothing by now has let it pass. */
const LET_PASS_MS = 15_000
/** Promptness is shown and never marked in a drill: a press counts as given inside every window. */
const LATEST_PRESS_MS = 2500
const SOONEST_PRESS_MS = 700

/** How long words take on the air: radio reference (d), time by mode. */
export const speakMs = (words: string): number => Math.max(SHORTEST_MS, words.split(/\s+/).length * MS_A_WORD)

/** A line as it is heard and printed. */
export interface HeardLine {
  readonly who: string
  readonly role: string
  readonly mine: boolean
  readonly voice: string | null
  readonly channel: number
  readonly words: string
  /** What it means, in the language of the page; null where that is the language of the set. */
  readonly gloss: string | null
}

/** What was heard before the trainee's turn, as it is printed. */
export const heardLines = (item: Staged, filling: Filling): readonly HeardLine[] =>
  item.before.map((line) => {
    const crew = crewOf(filling, line.by)
    return {
      who: nameOf(filling, line.by),
      role: pageWord(filling.house, crew?.role ?? ''),
      mine: line.by === ME,
      voice: crew?.voice ?? null,
      channel: line.channel,
      words: fillSentence(filling, line.words),
      gloss: line.gloss === undefined ? null : fillSentence(filling, line.gloss),
    }
  })

const trafficOf = (line: DrillLine, filling: Filling, atMs: number): Traffic => {
  const text = fillSentence(filling, line.words)
  return {
    atMs,
    durMs: speakMs(text),
    channel: line.channel,
    from: nameOf(filling, line.by),
    text,
    ...(line.to === undefined ? {} : { to: line.to.map((person) => nameOf(filling, person)) }),
    ...(line.kind === undefined ? {} : { kind: line.kind }),
    ...(line.facts === undefined ? {} : { facts: fillEach(filling, line.facts) }),
    ...(line.garbled === undefined ? {} : { garbled: line.garbled }),
  }
}

/** Lines one after the other, as traffic that could be heard. */
export const trafficIn = (lines: readonly DrillLine[], filling: Filling): readonly Traffic[] => {
  let atMs = 0
  return lines.map((line, number) => {
    const traffic = trafficOf(line, filling, atMs + (number === 0 ? 0 : line.gapMs))
    atMs = traffic.atMs + traffic.durMs
    return traffic
  })
}

const endOf = (before: readonly Traffic[]): number =>
  before.reduce((latest, { atMs, durMs }) => Math.max(latest, atMs + durMs), 0)

/** What the trainee did with an item: words in one of the three ways, or nothing. */
export type Answer = {
  readonly words: string
  readonly mode: SayMode
  readonly channel: number
  /** From the end of the last line to the press, first character or first chip. */
  readonly afterMs: number
  readonly leadMs?: number
  readonly tailMs?: number
  readonly durMs?: number
  readonly alternatives?: readonly string[]
} | null

const sayOf = (answer: NonNullable<Answer>, endMs: number): NonNullable<RadioCase['say']> => {
  const { words, mode, channel, afterMs, leadMs, tailMs, durMs, alternatives } = answer
  const press = Math.min(LATEST_PRESS_MS, Math.max(SOONEST_PRESS_MS, afterMs))
  return {
    mode,
    channel,
    text: words,
    pressAtMs: endMs + press,
    durMs: durMs ?? speakMs(words),
    ...(leadMs === undefined ? {} : { leadMs }),
    ...(tailMs === undefined ? {} : { tailMs }),
    ...(alternatives === undefined ? {} : { alternatives }),
  }
}

/** The show's crew with the trainee on it. */
const rosterOf = (
  item: Staged,
  filling: Filling,
): { readonly me: RosterEntry; readonly all: readonly RosterEntry[] } => {
  const post = item.myPost === undefined ? {} : { post: fillWords(filling, item.myPost) }
  const me: RosterEntry = { name: filling.me, role: 'set PA', ...post }
  const crew = filling.house.crew.map(({ name, role, post: held }) => ({
    name,
    role,
    ...(held === undefined ? {} : { post: held }),
  }))
  return { me, all: [...crew, me] }
}

const secretsOf = ({ people, show }: Secrets, filling: Filling): Secrets => ({
  ...(people === undefined ? {} : { people: people.map((one) => fillWords(filling, one)) }),
  ...(show === undefined ? {} : { show: show.map((one) => fillWords(filling, one)) }),
})

/** The moment of an item as the radio core grades it. */
export const caseOf = (item: Staged, filling: Filling, answer: Answer): RadioCase => {
  const before = trafficIn(item.before, filling)
  const { me, all } = rosterOf(item, filling)
  const { roll, post, lockupPoll, bogeyWhileRolling, emergencyOnAir } = item
  return {
    id: item.id,
    region: filling.region,
    me,
    roster: all,
    homeChannel: 1,
    roll,
    post,
    lockupPoll,
    bogeyWhileRolling,
    emergencyOnAir,
    public: item.public,
    before,
    ...(item.hazard === undefined
      ? {}
      : {
          hazard: {
            kind: fillWords(filling, item.hazard.kind),
            place: fillWords(filling, item.hazard.place),
            ...(item.hazard.casualty === undefined ? {} : { casualty: fillWords(filling, item.hazard.casualty) }),
          },
        }),
    ...(item.secrets === undefined ? {} : { secrets: secretsOf(item.secrets, filling) }),
    ...(answer === null ? { say: null, silentMs: LET_PASS_MS } : { say: sayOf(answer, endOf(before)) }),
  }
}

/** The facts that the last order before the turn gave, filled. */
export const factsDue = (item: Staged & { readonly facts: FactSlots }, filling: Filling): FactSlots => {
  if (Object.keys(item.facts).length > 0) return fillEach(filling, item.facts)
  const order = [...item.before].reverse().find(({ facts, by }) => facts !== undefined && by !== ME)
  return order?.facts === undefined ? {} : fillEach(filling, order.facts)
}
