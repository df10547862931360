import type { RunView } from '../../core/run/run-view.ts'
import type { Plan } from '../../core/floor/plan.ts'
import { type Input, VOLUME_MAX } from '../../core/vocabulary/input.ts'
import type { Command } from '../input/command.ts'
import type { LiveRun } from '../live/live-run.ts'
import { turned } from './channel-knob.ts'

type Doors = Pick<Plan, 'doors'>
type HasDoors = {
  readonly plan: Doors
  readonly script?: { readonly post: { readonly door: string | null } }
  readonly beyond?: readonly (Doors & Pick<Plan, 'id'>)[]
}
type Here = Pick<RunView, 'me' | 'doors'> & Partial<Pick<RunView, 'place'>>

const doorsHere = ({ plan, beyond }: HasDoors, { place }: Here): Plan['doors'] =>
  (beyond?.find(({ id }) => id === place) ?? plan).doors

const facing = (view: Pick<RunView, 'me'>): 'set' | 'out' => view.me.facing

/** Turn from the set to the way in, or back. */
export const faceAbout = (view: Pick<RunView, 'me'>): Input => ({
  type: 'pa.faced',
  toward: facing(view) === 'set' ? 'out' : 'set',
})

/** Farther than this a door is somebody else's matter, millimetres: that of the post, and any other. */
const POST_DOOR_WITHIN = 12_000
const DOOR_WITHIN = 3000

/** The nearest door that the trainee may push, with its state; null where none is near. */
export const myDoor = (scenario: HasDoors, view: Here): { readonly id: string; readonly open: boolean } | null => {
  let nearest: { readonly id: string; readonly open: boolean } | null = null
  let nearestFar = Number.MAX_SAFE_INTEGER
  for (const door of doorsHere(scenario, view)) {
    const now = view.doors.find(({ id }) => id === door.id)
    if (!door.mine || now === undefined) continue
    const dx = door.at.x + door.at.w / 2 - view.me.x
    const dy = door.at.y + door.at.h / 2 - view.me.y
    const far = dx * dx + dy * dy
    const reach = door.id === scenario.script?.post.door ? POST_DOOR_WITHIN : DOOR_WITHIN
    if (far <= reach ** 2 && far < nearestFar) {
      nearestFar = far
      nearest = { id: door.id, open: now.open }
    }
  }
  return nearest
}

/** Push that door the other way; null where there is none. */
export const pushDoor = (scenario: HasDoors, view: Here): Input | null => {
  const door = myDoor(scenario, view)
  return door === null ? null : { type: 'door.pushed', door: door.id, open: !door.open }
}

type Radio = Pick<RunView['radio'], 'channel' | 'volume' | 'headset' | 'canSwap'>

type RadioCommand = Extract<Command, { readonly type: 'knob' | 'volume' | 'headset' | 'brick' }>

/** Turn or plug something of the radio by one step; null where it cannot be done. */
export const workRadio = (radio: Radio, command: RadioCommand): Input | null => {
  switch (command.type) {
    case 'knob':
      return { type: 'radio.tuned', channel: turned(radio.channel, command.by) }
    case 'volume': {
      const level = Math.max(0, Math.min(VOLUME_MAX, radio.volume + command.by))
      return level === radio.volume ? null : { type: 'radio.volume', level }
    }
    case 'headset':
      return { type: 'radio.headset', plugged: !radio.headset }
    case 'brick':
      return radio.canSwap ? { type: 'radio.swapped' } : null
  }
}

/** The radio as it will be after an input. */
const after = (radio: Radio, input: Input): Radio => {
  switch (input.type) {
    case 'radio.tuned':
      return { ...radio, channel: input.channel }
    case 'radio.volume':
      return { ...radio, volume: input.level }
    case 'radio.headset':
      return { ...radio, headset: input.plugged }
    default:
      return radio
  }
}

/** What hands did to the radio since a view: the next tick alone shows it. */
const sinceView = new WeakMap<RunView, Radio>()

/** Works the radio from where the last press left it, so that presses which come faster than ticks all count. */
export const handleRadio = (run: Pick<LiveRun, 'view' | 'send'>, command: RadioCommand): boolean => {
  const view = run.view()
  const radio = sinceView.get(view) ?? view.radio
  const input = workRadio(radio, command)
  if (input === null) return false
  sinceView.set(view, after(radio, input))
  run.send(input)
  return true
}
