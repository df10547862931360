import type { RadioCase, RadioVerdict, RosterEntry, Traffic } from '../../src/core/radio/case.ts'
import { grade } from '../../src/core/radio/grade.ts'

const MS_A_WORD = 400
const SHORTEST_MS = 600
const USUAL_GAP_MS = 1200

/** The crew of the examples in the radio reference. */
export const CREW: readonly RosterEntry[] = [
  { name: 'Marcus', role: '1st AD' },
  { name: 'Nina', role: '2nd AD' },
  { name: 'Omar', role: '2nd 2nd AD' },
  { name: 'Dee', role: 'key PA' },
  { name: 'Jo', role: 'first-team PA' },
  { name: 'Priya', role: 'basecamp PA' },
  { name: 'Bea', role: 'background PA' },
  { name: 'Al', role: 'walkie PA' },
  { name: 'Luis', role: 'locations manager' },
  { name: 'Tess', role: 'props' },
  { name: 'Hank', role: 'key grip' },
  { name: 'Ray', role: 'transpo captain' },
  { name: 'Kit', role: 'medic' },
]

export const SAM: RosterEntry = { name: 'Sam', role: 'trainee PA', post: 'north door' }

/** An idle moment with nobody on the air; give what matters. */
export const aCase = (given: Partial<RadioCase> = {}): RadioCase => ({
  id: 'case',
  region: 'us',
  me: SAM,
  roster: [...CREW, SAM],
  homeChannel: 1,
  roll: 'idle',
  post: 'off',
  before: [],
  say: null,
  ...(given.say === undefined || given.say === null ? { silentMs: 0 } : {}),
  ...given,
})

/** How long words take on the air. */
export const durationOf = (text: string): number => Math.max(SHORTEST_MS, text.split(/\s+/).length * MS_A_WORD)

/** Somebody's line of traffic on channel 1. */
export const aLine = (from: string, text: string, atMs: number, more: Partial<Traffic> = {}): Traffic => ({
  atMs,
  durMs: durationOf(text),
  channel: 1,
  from,
  text,
  ...more,
})

/** Who says what, and what else is known of it. */
export type SomeLine = readonly [from: string, text: string, more?: Partial<Traffic>]

/** Lines one after the other with the usual gap, beginning at zero. */
export const someLines = (...lines: readonly SomeLine[]): readonly Traffic[] => {
  const traffic: Traffic[] = []
  let atMs = 0
  for (const [from, text, more] of lines) {
    const line = aLine(from, text, atMs, more)
    traffic.push(line)
    atMs = line.atMs + line.durMs + USUAL_GAP_MS
  }
  return traffic
}

const endOf = (before: readonly Traffic[]): number =>
  before.reduce((end, line) => Math.max(end, line.atMs + line.durMs), 0)

/** The trainee types words a moment after the last line. */
export const said = (text: string, given: Partial<RadioCase> = {}, afterMs = USUAL_GAP_MS): RadioCase => {
  const before = given.before ?? []
  return aCase({
    say: { mode: 'typed', channel: 1, pressAtMs: endOf(before) + afterMs, durMs: durationOf(text), text },
    ...given,
  })
}

/** The trainee stays silent for a while after the last line. */
export const silent = (silentMs: number, given: Partial<RadioCase> = {}): RadioCase =>
  aCase({ ...given, say: null, silentMs })

/** A verdict in one line: `answer right`, `acknowledge wrong R-ANSWER major`. */
export const inShort = (verdict: RadioVerdict): string =>
  [verdict.act, verdict.level, ...verdict.faults.map((fault) => `${fault.rule} ${fault.severity}`)].join(' ')

/** Grade words and give the verdict in one line. */
export const shortOf = (radioCase: RadioCase): string => inShort(grade(radioCase))

type Told = { readonly at: string; readonly words: string; readonly verdict: string }

/** What the trainee said on the radio in an exchange, with the verdict of each. */
export const toldIn = (script: string, given: Partial<RadioCase> = {}): readonly Told[] => {
  const told: Told[] = []
  const before: Traffic[] = []
  let state = given
  let now = 0
  for (const line of script.split('\n').map((raw) => raw.trim())) {
    const pause = /^\((\d+) s\)$/.exec(line)
    const change = /^\[(\w+)\]$/.exec(line)
    const spoken = /^(\S+)\s+(\d+)\| (.*?)(?:\s+=> (.*))?$/.exec(line)
    if (pause !== null) now += Number(pause[1]) * 1000
    else if (change !== null) state = { ...state, ...switchOf(change[1] ?? '') }
    else if (spoken !== null) {
      const [, who = '', channel = '1', text = '', verdict] = spoken
      const from = [...CREW, SAM].find((person) => person.name.toUpperCase() === who)?.name ?? who
      const entry = aLine(from, text, now, {
        channel: Number(channel),
        ...(text.includes('[garbled]') ? { garbled: true } : {}),
      })
      if (from === 'Sam' && verdict !== undefined) {
        const say = { mode: 'typed' as const, channel: entry.channel, pressAtMs: now, durMs: entry.durMs, text }
        told.push({ at: verdict, words: text, verdict: shortOf(aCase({ ...state, before: [...before], say })) })
      }
      before.push(entry)
      now += entry.durMs + USUAL_GAP_MS
    }
  }
  return told
}

const switchOf = (word: string): Partial<RadioCase> => {
  if (word === 'onLockup' || word === 'off' || word === 'relieved') return { post: word }
  if (word === 'idle' || word === 'warning' || word === 'locked' || word === 'rolling' || word === 'cut')
    return { roll: word }
  throw new Error(`No switch of a story is called [${word}]`)
}
