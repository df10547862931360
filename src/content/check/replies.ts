import { FACTS_SLOT, REPLY_KINDS, REPLY_SLOTS } from '../../core/radio/replies/kinds.ts'
import { REGIONS } from '../../core/vocabulary/radio.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import { hintFor } from '../shape/near.ts'
import { inSetLanguage } from './translations.ts'

/** Texts of the file besides the lines themselves. */
const NAMES = ['name.stranger', 'role.stranger'] as const
const HOLES: readonly string[] = [...REPLY_SLOTS, FACTS_SLOT]
const KNOWN: readonly string[] = [
  ...NAMES,
  ...REPLY_KINDS.flatMap((kind) => [`reply.${kind}`, ...REGIONS.map((region) => `reply.${kind}.${region}`)]),
]

const holesOf = (words: string): readonly string[] => [...words.matchAll(/\{([^}]*)\}/g)].map(([, hole = '']) => hole)

/** What the net says by rule is all there, and its holes can be filled; other languages are held against this one. */
export const checkReplies = ({ replies }: Authored): readonly Problem[] =>
  inSetLanguage(replies).flatMap(([language, { value, source }]) => [
    ...[...NAMES, ...REPLY_KINDS.map((kind) => `reply.${kind}`)].flatMap((text) =>
      Object.hasOwn(value, text) ? [] : [problemOf('SC062', source.at([]), { text, language })],
    ),
    ...Object.entries(value).flatMap(([text, said]) => {
      if (!KNOWN.includes(text)) {
        return [problemOf('SC064', source.keyAt([text]), { text, hint: hintFor(text, KNOWN) })]
      }
      const holes = (typeof said === 'string' ? [said] : said).flatMap(holesOf)
      const unknown = holes.find((hole) => !HOLES.includes(hole))
      return unknown === undefined
        ? []
        : [problemOf('SC063', source.at([text]), { text, hole: unknown, known: HOLES.join(', ') })]
    }),
  ])
