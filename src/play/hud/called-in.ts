import type { LogLine, RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import { ME, type PostId } from '../../core/vocabulary/ids.ts'

type House = Pick<Scenario['houseStyle'], 'lockupPoll' | 'releaseRule'>
type Heard = Pick<RunView, 'log' | 'roll'> & { readonly radio: Pick<RunView['radio'], 'home'> }

/** Calls of the 1st AD that end with “lock it up”, as the log has them: by their first words. */
const LOCKING: ReadonlySet<string> = new Set(['rehearsalUp', 'pictureUp', 'lockItUp'])

/** “Last looks” may lock up in the same breath: then the set locks after it. */
const isLocking = ({ call, tick }: LogLine, { state, since }: RunView['roll']): boolean =>
  LOCKING.has(call ?? '') || (call === 'lastLooks' && state === 'locked' && since >= tick)

/** What lets a lock-up go under each rule, so that posts must call in anew (lock-ups 8). */
const LETS_GO: Readonly<Record<House['releaseRule'], ReadonlySet<string>>> = {
  on_cut: new Set(['cut', 'cutRehearsal', 'stopped']),
  on_release: new Set(['release', 'movingOn']),
}

/** Said on the channel, and others had it. A line by rule, as the answer to a hail, is no report. */
const isReport = ({ channel, unsent, unheard, text }: LogLine, home: number): boolean =>
  channel === home && unsent === undefined && unheard === undefined && text?.id.startsWith('reply.') !== true

/** The lock-up was called, and nothing that the trainee has said on the channel since came through. */
export const owesReport = ({ log, roll, radio }: Heard): boolean => {
  const called = log.findLast(({ call }) => call !== null)
  if (roll.state !== 'locked' || called === undefined || !isLocking(called, roll)) return false
  return !log.some((line) => line.order > called.order && line.by === ME && isReport(line, radio.home))
}

/**
 * How a post stands, as the trainee knows it. Three things that a set keeps apart: whether a lock-up is called (free where
 * none is), whether the post has called in (called where it has not), and whether its door is open meanwhile (breach).
 */
export type PostState = 'free' | 'called' | 'locked' | 'breach'

/** The call that locked the set last since the posts were let go; “last looks” where no other call of the lock-up came. */
const lockUpOf = (log: Heard['log'], letGo: number): LogLine | undefined => {
  const since = log.filter(({ order }) => order > letGo)
  return since.findLast(({ call }) => LOCKING.has(call ?? '')) ?? since.findLast(({ call }) => call === 'lastLooks')
}

/**
 * Posts of which the trainee knows that they are locked. Where the house polls its posts that is who has called in since
 * the lock-up was called, the trainee since it was called last: neither “rolling” nor a cut that keeps the lock-up makes
 * a report of silence. Elsewhere the call alone locks them.
 */
export const postsKnown = (
  { lockupPoll, releaseRule }: House,
  { log, roll, radio, posts, holding }: Heard & Pick<RunView, 'posts' | 'holding'>,
): ReadonlySet<PostId> => {
  const locked = posts.filter(({ state }) => state === 'locked')
  if (!lockupPoll || roll.state === 'idle') return new Set(locked.map(({ id }) => id))
  const letGo = log.findLast(({ call }) => LETS_GO[releaseRule].has(call ?? ''))?.order ?? -1
  const first = log.find((line) => line.order > letGo && isLocking(line, roll)) ?? lockUpOf(log, letGo)
  const last = lockUpOf(log, letGo)
  const hasReported = (by: string, since: number): boolean =>
    log.some((line) => line.order > since && line.by === by && isReport(line, radio.home))
  const isMine = !holding && (last === undefined || hasReported(ME, last.order))
  const hasCalled = (holder: string): boolean => (holder === ME ? isMine : hasReported(holder, first?.order ?? -1))
  return new Set(locked.filter(({ holder }) => hasCalled(holder)).map(({ id }) => id))
}

/** The state of a post by its id: what its tag over the picture, the text view and a reader are told alike. */
export const postStates = (house: House, view: Parameters<typeof postsKnown>[1]): ReadonlyMap<PostId, PostState> => {
  const known = postsKnown(house, view)
  return new Map(
    view.posts.map(({ id, state }) => [id, state === 'locked' && !known.has(id) ? 'called' : state] as const),
  )
}
