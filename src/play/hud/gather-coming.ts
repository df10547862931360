import type { RunView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'

/** Whoever starts to come within this time is told of together, ticks: a crowd is one sentence. */
const TOGETHER = 30

/** Of somebody who was told of, or spoke, nobody is told again within this time, ticks. */
const TOLD_AGAIN = 400

type Seen = Pick<RunView, 'tick' | 'people'>

/**
 * Gathers who starts to come up to the trainee. Each look gives those to be told of now, in the order of the view:
 * nobody who has turned away again meanwhile, and nobody who is known already, because they were told of or `spoke`.
 */
export const gatherComing = (): ((view: Seen, spoke: readonly PersonId[]) => readonly PersonId[]) => {
  const known = new Map<PersonId, number>()
  let since: number | null = null
  return ({ tick, people }, spoke) => {
    for (const person of spoke) known.set(person, tick)
    const coming = people.filter(({ coming, inside, doing }) => coming && !inside && doing !== 'gone')
    const fresh = coming.filter(({ id }) => tick - (known.get(id) ?? -Infinity) > TOLD_AGAIN).map(({ id }) => id)
    for (const { id } of coming) if (!fresh.includes(id)) known.set(id, tick)
    if (fresh.length === 0) {
      since = null
      return []
    }
    since ??= tick
    if (tick - since < TOGETHER) return []
    for (const id of fresh) known.set(id, tick)
    since = null
    return fresh
  }
}
