import type { PersonId, ThingId } from '../vocabulary/ids.ts'
import type { Thing } from '../scene/thing.ts'
import type { Carried, Draft, Run } from './run-state.ts'

/** A thing as the scenario names it. */
export const thingOf = ({ scenario }: Pick<Run, 'scenario'>, id: ThingId): Thing | undefined =>
  scenario.script.things?.find((thing) => thing.id === id)

/** What somebody carries. */
export const carriedBy = ({ things }: Pick<Run, 'things'>, who: PersonId): readonly Carried[] =>
  (things ?? []).filter((one) => one.with === who)

/** How somebody is drawn who carries something that can be seen; null where nothing is. */
export const drawnWith = (run: Run | Draft, who: PersonId): string | null => {
  for (const { id } of carriedBy(run, who)) {
    const drawn = thingOf(run, id)?.drawn ?? null
    if (drawn !== null) return drawn
  }
  return null
}
