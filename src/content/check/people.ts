import { MET_OUTCOMES, SLIPS } from '../../core/encounters/encounter.ts'
import { INTRUDER_KINDS } from '../../core/vocabulary/words.ts'
import { PEOPLE_MOMENTS } from '../lower/encounters.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import { hintFor } from '../shape/near.ts'
import { inSetLanguage } from './translations.ts'

/** Buttons and gates that are the same for everybody who is met. */
const SIGNS = ['palm', 'finger', 'point', 'pull-up', 'wave', 'stop', 'go', 'lead', 'leave'] as const
const GATES = ['touched', 'refused-twice', 'held', 'blocked', 'directed'] as const

const NOTES = [
  'eyeline',
  'reported',
  'reported-in-part',
  'reported-welcome',
  ...SLIPS.map((slip) => `ladder-${slip}`),
] as const

const SPOKEN = INTRUDER_KINDS.flatMap((kind) => PEOPLE_MOMENTS.map((moment) => `people.${kind}.${moment}`))
const NEEDED = [
  ...NOTES.map((note) => `people.note.${note}`),
  ...SIGNS.map((sign) => `people.sign.${sign}`),
  ...GATES.map((gate) => `people.gate.${gate}`),
  ...SPOKEN,
]
const KNOWN: readonly string[] = [
  ...NEEDED,
  ...MET_OUTCOMES.flatMap((outcome) => [
    `people.did.${outcome}`,
    ...INTRUDER_KINDS.map((kind) => `people.${kind}.did.${outcome}`),
  ]),
]

/** Every line of somebody else has at least two wordings (syllabus 3). */
const FEWEST = 2

/** What people of each kind say, and what is seen of them, is all there; other languages are held against this one. */
export const checkPeople = ({ people }: Authored): readonly Problem[] =>
  inSetLanguage(people).flatMap(([language, { value, source }]) => [
    ...NEEDED.flatMap((text) =>
      Object.hasOwn(value, text) ? [] : [problemOf('SC062', source.at([]), { text, language })],
    ),
    ...Object.entries(value).flatMap(([text, said]) => {
      if (!KNOWN.includes(text)) {
        return [problemOf('SC064', source.keyAt([text]), { text, hint: hintFor(text, KNOWN) })]
      }
      const count = typeof said === 'string' ? 1 : said.length
      if (!SPOKEN.includes(text) || count >= FEWEST) return []
      return [problemOf('SC028', source.at([text]), { text, language, count })]
    }),
  ])
