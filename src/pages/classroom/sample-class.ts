import type { MarkedRun } from '../../core/proof/marked-run.ts'
import type { Level } from '../../core/rubric/assessment.ts'
import type { Criterion } from '../../core/vocabulary/words.ts'
import type { CountedRun } from './class-run.ts'

/** Criteria of the stage door. */
const SEEN: readonly Criterion[] = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R11']

type Sample = Pick<MarkedRun, 'score' | 'band' | 'gates'> & {
  readonly letter: string
  /** One for each of the criteria. */
  readonly levels: readonly Level[]
}

const SAMPLES: readonly Sample[] = [
  { letter: 'A', score: 93, band: 'distinction', gates: [], levels: [4, 4, 3, 4, 4, 3, 4, 4] },
  { letter: 'B', score: 78, band: 'pass', gates: [], levels: [3, 3, 2, 3, 4, 3, 3, 3] },
  { letter: 'C', score: 61, band: 'none', gates: [], levels: [2, 3, 1, 2, 3, 3, 2, 3] },
  { letter: 'D', score: 39, band: 'none', gates: ['G1'], levels: [1, 2, 2, 3, 2, 3, 2, 3] },
]

/** What a class looks like, with nobody in it: runs that were never played, under names that nobody has. */
export const sampleClass = (nameOf: (letter: string) => string, file: string): readonly CountedRun[] =>
  SAMPLES.map(({ letter, levels, ...mark }, key) => ({
    key,
    file,
    refusal: null,
    left: false,
    debrief: null,
    sameAs: null,
    run: {
      ...mark,
      seal: '',
      scenario: 'stage-door',
      variant: null,
      seed: key + 1,
      pace: 1,
      name: nameOf(letter),
      bot: null,
      passed: mark.band !== 'none',
      levels: Object.fromEntries(SEEN.map((criterion, at) => [criterion, levels[at] ?? 1])),
    },
  }))
