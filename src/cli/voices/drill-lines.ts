import { loadDrills } from '../../content/drills/load.ts'
import { printProblem } from '../../content/problems/problem.ts'
import type { Drill } from '../../core/radio/drill/drill.ts'
import { crewOf, type Filling, fillSentence } from '../../core/radio/drill/fill.ts'
import type { ChooseItem, DrillItem, DrillLine, Staged } from '../../core/radio/drill/item.ts'
import type { SpokenLine } from './lines.ts'

/** What the drills fetch. */
const DRILLS = 'drills'
/** What the trainee is called where nobody has written another name on the tape. */
const ME = 'Sam'

/** Lines of an item that are heard. */
const linesOf = (item: Exclude<DrillItem, ChooseItem>): readonly DrillLine[] => {
  switch (item.kind) {
    case 'talk':
    case 'hold':
      return item.before
    case 'find':
      return [...item.before, ...item.lines]
    case 'move':
      return [...item.before, ...item.steps.flatMap(({ then }) => then)]
  }
}

/** Every way in which the slots of an item may be filled. */
const fillingsOf = ({ regions, vary }: Staged, { house }: Drill): readonly Filling[] =>
  regions.flatMap((region) => vary.map((slots) => ({ region, me: ME, slots, house })))

/** Everything that the crew of a drill say aloud, in every region and with every row of its slots. */
const spokenInDrill = (drill: Drill): readonly SpokenLine[] =>
  drill.items.flatMap((item) => {
    // A word of the glossary is heard from the glossary.
    if (item.kind === 'choose') return []
    return fillingsOf(item, drill).flatMap((filling) =>
      linesOf(item).flatMap(({ by, words }) => {
        const voice = crewOf(filling, by)?.voice ?? null
        const from = `drill ${drill.id}, ${item.id}`
        return voice === null ? [] : [{ voice, text: fillSentence(filling, words), set: DRILLS, from }]
      }),
    )
  })

/** Everything that is said aloud in any drill. Throws where one does not hold together. */
export const drillLines = async (folder: string): Promise<readonly SpokenLine[]> =>
  (await loadDrills(folder)).flatMap((compiled) => {
    if (!compiled.ok) throw new Error(compiled.problems.map(printProblem).join('\n\n'))
    return spokenInDrill(compiled.drill)
  })
