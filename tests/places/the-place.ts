import { join } from 'node:path'
import { compilePlace } from '../../src/content/compile-place.ts'
import { readPlaceFiles } from '../../src/content/load.ts'
import { printProblem } from '../../src/content/problems/problem.ts'
import type { Texts } from '../../src/content/shape/texts-shape.ts'
import type { Plan } from '../../src/core/floor/plan.ts'

const PLACES = join(import.meta.dirname, '../../scenarios/places')

/** A place of the project with its English words; throws with its problems. */
export const thePlace = async (id: string): Promise<{ readonly plan: Plan; readonly texts: Texts }> => {
  const files = await readPlaceFiles(join(PLACES, `${id}.yaml`))
  if (files === null) throw new Error(`There is no place ${id}`)
  const result = compilePlace(files)
  if (!result.ok || result.problems.length > 0) throw new Error(result.problems.map(printProblem).join('\n\n'))
  return { plan: result.plan, texts: result.texts['en'] ?? {} }
}
