import { factsOf } from './the-net.ts'
import type { Told } from '../story.ts'

/** Beats of one take that rolls. */
export const TAKE = [
  "{ id: lock, at: '1:30', say: { by: reyes, line: line.reyes.lock, on: 1 }, call: [pictureUp, lockItUp] }",
  "{ id: rolling, at: '1:40', say: { by: reyes, line: line.reyes.rolling, on: 1 }, call: [rolling] }",
]
/** Its end. */
export const CUT = "{ id: cut, at: '2:15', say: { by: reyes, line: line.reyes.cut, on: 1 }, call: [cut, movingOn] }"
/** What is said in it. */
export const TAKE_WORDS = [
  'works.two-bricks:',
  `line.reyes.lock: [Picture’s up. Lock it up., Picture’s up. Lock it up please.]
line.reyes.rolling: [Rolling., Rolling. Rolling.]
line.reyes.cut: [Cut. Moving on., Cut. We’re moving on.]
works.two-bricks:`,
] as const

/** The second at which a beat was said. */
export const when = (story: Told, beat: string): number => {
  const call = factsOf(story, 'call.made').find((fact) => fact.beat === beat)
  if (call === undefined) throw new Error(`Nobody said anything at "${beat}"`)
  return call.tick / 20
}
