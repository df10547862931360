import type { RunView } from '../../core/run/run-view.ts'
import type { TextId } from '../../core/vocabulary/ids.ts'

/** Whoever is fetched first, and where they are in the works; null where nobody is fetched, or the set does more than wait. */
export const firstTeam = ({
  works,
  roll,
}: Pick<RunView, 'works'> & { readonly roll: Pick<RunView['roll'], 'state'> }): {
  readonly number: string
  readonly station: TextId
} | null => {
  const [lane] = works?.lanes ?? []
  const station = lane?.stations.find(({ state }) => state === 'now')
  return roll.state !== 'idle' || lane === undefined || station === undefined
    ? null
    : { number: lane.number, station: station.text }
}
