import type { RunView } from '../../core/run/run-view.ts'
import type { Plan } from '../../core/floor/plan.ts'
import type { Input } from '../../core/vocabulary/input.ts'

type HasDoors = { readonly plan: Pick<Plan, 'doors'> }

const facing = (view: Pick<RunView, 'me'>): 'set' | 'out' => view.me.facing

/** Turn from the set to the way in, or back. */
export const faceAbout = (view: Pick<RunView, 'me'>): Input => ({
  type: 'pa.faced',
  toward: facing(view) === 'set' ? 'out' : 'set',
})

/** The nearest door that the trainee may push, with its state; null where the place has none. */
export const myDoor = (
  scenario: HasDoors,
  view: Pick<RunView, 'me' | 'doors'>,
): { readonly id: string; readonly open: boolean } | null => {
  let nearest: { readonly id: string; readonly open: boolean } | null = null
  let nearestFar = Number.POSITIVE_INFINITY
  for (const door of scenario.plan.doors) {
    const now = view.doors.find(({ id }) => id === door.id)
    if (!door.mine || now === undefined) continue
    const dx = door.at.x + door.at.w / 2 - view.me.x
    const dy = door.at.y + door.at.h / 2 - view.me.y
    const far = dx * dx + dy * dy
    if (far < nearestFar) {
      nearestFar = far
      nearest = { id: door.id, open: now.open }
    }
  }
  return nearest
}

/** Push that door the other way; null where there is none. */
export const pushDoor = (scenario: HasDoors, view: Pick<RunView, 'me' | 'doors'>): Input | null => {
  const door = myDoor(scenario, view)
  return door === null ? null : { type: 'door.pushed', door: door.id, open: !door.open }
}
