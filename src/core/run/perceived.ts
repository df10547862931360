import { isSeen, sightBoxes } from '../floor/obstacles.ts'
import { TICK_MS } from '../time/ticks.ts'
import type { Fact, FactOf } from '../vocabulary/fact.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import type { Run } from './run-state.ts'
import { openDoors } from './run-state.ts'
import type { LogLine } from './run-view.ts'
import { inSight } from './people-view.ts'
import { meOf, planHere } from './world.ts'

/** What the eyes and the ears of the trainee got at a moment, apart from what there really was. */
export type Perceived = {
  /** People in sight. */
  readonly seen: readonly PersonId[]
  /** People who were not: behind the trainee's back, behind something, or in another place. */
  readonly unseen: readonly { readonly person: PersonId; readonly why: 'back' | 'hidden' | 'elsewhere' }[]
  /** Lines of the last seconds as they came in, own ones with them, oldest first. */
  readonly heard: readonly LogLine[]
  /** Lines of the same seconds that went by this radio: on another channel, or while it was deaf. */
  readonly unheard: readonly FactOf<'call.made'>[]
}

/** How far back "just now" reaches: ten seconds. */
const JUST_NOW_TICKS = 200

const eyesOf = (run: Run): Pick<Perceived, 'seen' | 'unseen'> => {
  const me = meOf(run)
  const moved = run.props.flatMap((prop) => (prop.moved ? [prop.id] : []))
  const boxes = sightBoxes(planHere(run), { openDoors: openDoors(run), moved })
  const seen: PersonId[] = []
  const unseen: { person: PersonId; why: Perceived['unseen'][number]['why'] }[] = []
  for (const body of run.bodies) {
    if (body.id === me.id || body.doing === 'gone') continue
    // A view reaches 90° to either side of the way one looks (rubric 5, orientation).
    const isAhead = me.dx * (body.x - me.x) + me.dy * (body.y - me.y) >= 0
    if (!inSight(me, body)) unseen.push({ person: body.id, why: 'elsewhere' })
    else if (!isSeen(me, body, boxes)) unseen.push({ person: body.id, why: 'hidden' })
    else if (isAhead) seen.push(body.id)
    else unseen.push({ person: body.id, why: 'back' })
  }
  return { seen, unseen }
}

const isJustNow = (run: Run, tick: number): boolean => tick < run.tick && tick >= run.tick - JUST_NOW_TICKS

/** Whether a call stands in what the trainee heard: begun late it is logged while it still lasts. */
const isLogged = (call: FactOf<'call.made'>, log: readonly LogLine[]): boolean =>
  log.some(
    ({ by, text, tick }) =>
      by === call.by && text?.id === call.line && tick >= call.tick && tick <= call.tick + call.ms / TICK_MS,
  )

/** What could be seen and heard at this moment of a run; `facts` are those of the run, as far as they are known. */
export const perceived = (run: Run, facts: readonly Fact[]): Perceived => ({
  ...eyesOf(run),
  heard: run.log.filter(({ tick }) => isJustNow(run, tick)),
  unheard: facts.filter(
    (fact): fact is FactOf<'call.made'> =>
      fact.type === 'call.made' && isJustNow(run, fact.tick) && !isLogged(fact, run.log),
  ),
})
