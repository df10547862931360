import { describe, expect, it } from 'vitest'
import { proveDrill } from '../../src/content/drills/compile.ts'
import { drillFiles, loadDrills } from '../../src/content/drills/load.ts'
import { printProblem } from '../../src/content/problems/problem.ts'
import { withPhrases } from '../../src/core/radio/drill/choose.ts'
import { DRILL_IDS } from '../../src/core/radio/drill/drill.ts'

describe('the drills', () => {
  it('compile, all of them, each with enough that nobody has learned it by heart in a week', async () => {
    const all = await loadDrills()
    expect(all.flatMap((one) => (one.ok ? [] : one.problems.map(printProblem)))).toEqual([])
    const counts = all
      .flatMap((one) => (one.ok ? [withPhrases(one.drill)] : []))
      .map(({ id, items }) => [id, items.length >= 20])
    expect(counts).toEqual(DRILL_IDS.map((id) => [id, true]))
  })

  it.each(DRILL_IDS)('%s: what works is graded right and what fails is not, wherever it can be drawn', async (id) => {
    const given = await drillFiles(id)
    expect(given.ok ? proveDrill(given.files).map(printProblem) : given.problems).toEqual([])
  })
})
