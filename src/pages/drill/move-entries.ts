import { crewOf, fillSentence, type Filling, nameOf, worksHere } from '../../core/radio/drill/fill.ts'
import type { DrillLine, MoveItem } from '../../core/radio/drill/item.ts'
import type { Deed, DeedJudgement, MoveState } from '../../core/radio/drill/move.ts'

/** Something heard, or something the trainee did with what came of it. */
export type MoveEntry =
  | {
      readonly kind: 'heard'
      readonly who: string
      readonly mine: boolean
      readonly voice: string | null
      readonly channel: number
      readonly words: string
      readonly gloss: string | null
    }
  | {
      readonly kind: 'did'
      readonly deed: Deed
      readonly judged: DeedJudgement
      /** What would have worked, where it failed. */
      readonly works: { readonly do: Deed['do']; readonly words: string; readonly to: number }
    }

const heard = (line: DrillLine, filling: Filling): MoveEntry => ({
  kind: 'heard',
  who: nameOf(filling, line.by),
  mine: line.by === 'me',
  voice: crewOf(filling, line.by)?.voice ?? null,
  channel: line.channel,
  words: fillSentence(filling, line.words),
  gloss: line.gloss === undefined ? null : fillSentence(filling, line.gloss),
})

/** Everything that happened in a move so far, in order. */
export const moveEntries = (item: MoveItem, filling: Filling, { done }: MoveState): readonly MoveEntry[] => [
  ...item.before.map((line) => heard(line, filling)),
  ...item.steps.slice(0, done.length).flatMap((step, at): readonly MoveEntry[] => {
    const one = done[at]
    if (one === undefined) return []
    const works = { do: step.expect, words: worksHere(step, filling)[0] ?? '', to: step.turnTo }
    return [{ kind: 'did', ...one, works }, ...step.then.map((line) => heard(line, filling))]
  }),
]
