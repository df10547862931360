import type { Drill } from '../../core/radio/drill/drill.ts'
import type { Filling } from '../../core/radio/drill/fill.ts'
import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'

/** Names and phrases of a moment, for recognisers that take hints. */
export const hintsOf = (drill: Drill, filling: Filling, board: PhraseBoard): readonly string[] => [
  filling.me,
  `go for ${filling.me}`,
  ...drill.house.crew.map(({ name }) => name),
  ...board.flatMap(({ chips }) => chips.map(({ words }) => words)),
]
