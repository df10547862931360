import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compilePlace } from '../../src/content/compile-place.ts'
import type { Plan } from '../../src/core/floor/plan.ts'

const PLACES = join(import.meta.dirname, '../../scenarios/places')

/** The files of a place, made into its plan and its English words. */
export async function readPlace(
  id: string,
): Promise<{ readonly plan: Plan; readonly words: Readonly<Record<string, unknown>> }> {
  const given = async (name: string) => {
    const file = join(PLACES, name)
    return { file, content: await readFile(file, 'utf8') }
  }
  const compiled = compilePlace({ place: await given(`${id}.yaml`), texts: { en: await given(`${id}.en.yaml`) } })
  if (compiled.plan === null) throw new Error(`${id} cannot be read: ${compiled.problems[0]?.message ?? ''}`)
  return { plan: compiled.plan, words: compiled.texts['en'] ?? {} }
}

/** The plan alone. */
export const readPlan = async (id: string): Promise<Plan> => (await readPlace(id)).plan
