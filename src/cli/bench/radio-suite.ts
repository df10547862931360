import { nextInt, pick, seedChance } from '../../core/chance/chance.ts'
import type { RadioCase, Traffic } from '../../core/radio/case.ts'
import { grade } from '../../core/radio/grade.ts'
import { POST_STATES, REGIONS, ROLL_STATES, SAY_MODES } from '../../core/vocabulary/radio.ts'
import { figureOf, sampled, type Suite } from './figure.ts'

const CASES = 2000
const ROSTER = [
  { name: 'Torres', role: 'Key PA' },
  { name: 'Reyes', role: '1st AD' },
  { name: 'Priya', role: 'Set PA', post: 'door three' },
  { name: 'Luis', role: 'Set PA' },
] as const
const ME = { name: 'Sam', role: 'Set PA', post: 'door two' } as const

/** What is heard before, and what a trainee may answer, well and badly. */
const HEARD = [
  'Sam for Torres.',
  'Lock it up.',
  'Two bricks to Priya at door three, before we roll.',
  'Door two, are you locked?',
  'Rolling.',
  'Cut. Going again. Hold the lock-up.',
  'Who has eyes on number two?',
  'Channel two, please.',
] as const
const SAID = [
  'Go for Sam.',
  'Door two, locked.',
  'Copy, two bricks to Priya at door three before we roll.',
  'Copy that.',
  'Say again?',
  'Switching to two.',
  'Torres for Sam. One person waiting at door two, they will go round by the east corridor.',
  'Um, so, hi, it is me, and I just wanted to tell everybody that it is all good over here you know and nothing happened.',
  'Stop, stop, stop. Emergency, medic to door two, one person down.',
  'Quiet on set!',
  'Bogey at door two, on foot, coming your way.',
  'asdf qwer zxcv',
  'What the hell is taking so long?',
  '',
] as const

/** A mix of moments out of one seed: always the same. */
export const radioCases = (count: number): readonly RadioCase[] => {
  let chance = seedChance(2026)
  const from = <T>(list: readonly T[]): T => {
    const [one, after] = pick(chance, list)
    chance = after
    return one
  }
  const upTo = (most: number): number => {
    const [value, after] = nextInt(chance, most)
    chance = after
    return value
  }
  return Array.from({ length: count }, (_, index): RadioCase => {
    const before = Array.from({ length: upTo(4) }, (_line, at): Traffic => {
      const line = { atMs: at * 5000, durMs: 1500, channel: 1, from: from(ROSTER).name, text: from(HEARD) }
      return upTo(2) === 0 ? { ...line, to: ['Sam'], kind: 'order' } : line
    })
    return {
      id: String(index),
      region: from(REGIONS),
      me: ME,
      roster: ROSTER,
      homeChannel: 1,
      roll: from(ROLL_STATES),
      post: from(POST_STATES),
      lockupPoll: upTo(2) === 0,
      before,
      say: {
        mode: from(SAY_MODES),
        channel: upTo(8) === 0 ? 2 : 1,
        pressAtMs: 20_000 + upTo(4000),
        durMs: 1500,
        text: from(SAID),
      },
    }
  })
}

/** How fast the radio is understood and judged, one transmission at a time. */
export const radioSuite = async (): Promise<Suite> => {
  const cases = radioCases(CASES)
  const passes = await sampled(() => {
    const took = cases.map((one) => {
      const began = performance.now()
      grade(one)
      return performance.now() - began
    })
    const sorted = took.toSorted((a, b) => a - b)
    const all = took.reduce((sum, ms) => sum + ms, 0)
    return { perSecond: (CASES * 1000) / all, p99: sorted[Math.ceil(CASES * 0.99) - 1] ?? 0 }
  })
  return {
    utterancesPerSecond: figureOf(
      passes.map(({ perSecond }) => perSecond),
      'utterances/s',
    ),
    p99Ms: figureOf(
      passes.map(({ p99 }) => p99),
      'ms',
    ),
  }
}
