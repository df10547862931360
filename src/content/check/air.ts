import { wordsOf } from '../../core/radio/words/tokens.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import { holdSays } from '../lower/holds.ts'
import { linesOf, worksOf } from '../lower/lines.ts'
import type { Authored } from '../shape/authored.ts'
import { effectsOf } from './names.ts'

/** The cast list of the show (syllabus 3, standing cast): numbers on the radio, never these names. */
const CAST_NAMES = ['june', 'tom', 'nina', 'leo', 'omar'] as const

/** Ids of the texts that go out on a channel. */
const onAir = (authored: Authored): readonly string[] => {
  const { value } = authored.scenario
  const says = [
    ...value.beats.map(({ say }) => say),
    ...effectsOf(authored).map(({ effect }) => effect.says),
    ...holdSays(value),
  ]
  const air = [...value.beats, ...effectsOf(authored).map(({ effect }) => effect)]
  const aired = new Set([
    ...says.flatMap((say) => (say === undefined || say.on === null ? [] : [say.line, ...Object.values(say.when)])),
    ...air.flatMap(({ spins, crosstalk }) => [spins?.line ?? [], crosstalk?.line ?? []].flat()),
  ])
  return [...linesOf(value).filter((id) => aired.has(id)), ...worksOf(value), ...Object.values(value.board).flat()]
}

/** Nobody's name of the cast goes out on the radio. */
export const checkAir = (authored: Authored): readonly Problem[] => {
  const ids = onAir(authored)
  return Object.values(authored.texts).flatMap(({ value, source }) =>
    ids.flatMap((id) => {
      const text = Object.hasOwn(value, id) ? value[id] : undefined
      const words = (typeof text === 'string' ? [text] : (text ?? [])).flatMap(wordsOf)
      const name = CAST_NAMES.find((cast) => words.includes(cast))
      return name === undefined ? [] : [problemOf('SC031', source.at([id]), { name })]
    }),
  )
}
