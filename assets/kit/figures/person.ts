import { put } from '../svg.ts'
import { type FigureLayers, type FigureLook, type FigureState, figureLayers } from './figure.ts'
import { type ItemName, itemOf } from './items.ts'
import { type Arm, GAITS, mirrored, type Pose, type PoseName, POSES, running, type Swings, walking } from './poses.ts'
import { onRims, RIDES } from './rides.ts'

/** Somebody: how they look, what their hands do at rest and what they hold. */
export type Person = {
  readonly look: FigureLook
  readonly rest: PoseName
  readonly item?: ItemName
  readonly seated?: boolean
  /** What they are seen doing at work; without it the hands are busy before them. */
  readonly task?: { readonly pose: PoseName; readonly item?: ItemName }
  /** Part of an ordinary stride; the old take shorter ones. */
  readonly stride?: number
}

/** What somebody is seen doing: a pose, standing or at a step of six of their walk. */
export type Stance = {
  readonly pose: PoseName | 'rest' | 'task'
  readonly gait: 'stand' | 'walk' | 'run'
  readonly step: number
}

/** People are drawn a tenth over their measure, so that they read at 40 to 46 px (LOOK, how a figure is built). */
export const FIGURE_SCALE = 1.1
/** Half of the box of an ordinary figure with its arms out. */
const FIGURE_HALF = 40

/** Half the side of a box in which all frames of somebody have room. */
export const reachOf = ({ look, item }: Person): number =>
  Math.max(
    FIGURE_HALF,
    look.ride === undefined ? 0 : RIDES[look.ride].reach,
    item === undefined ? 0 : (itemOf(item).reach ?? 0),
  )

/** Steps of a full cycle of two steps. */
export const STEPS = GAITS.length

const freeArms = ({ item, look }: Person): Swings => {
  if (look.ride !== undefined) return look.ride === 'dog' ? 'left' : 'none'
  const held = item === undefined ? null : itemOf(item).held
  if (held === null) return 'both'
  return held === 'both' ? 'none' : 'left'
}

/** The left arm with the half of it that is kept, or closed over all of it. */
const keptIn = (item: ItemName): Arm => {
  const { kept, rest } = itemOf(item)
  return kept === undefined ? { elbow: [-17, 0], hand: [-13.5, 3] } : POSES[rest].left
}

/** The arms of somebody who does nothing but go, stand or ride. */
function resting(person: Person, { gait, step }: Stance): Pose {
  const { look } = person
  if (look.ride === 'wheelchair' && gait !== 'stand') return onRims(step)
  const pose: Pose = look.ride === undefined ? POSES[person.rest] : POSES[RIDES[look.ride].pose]
  if (gait === 'stand') return pose
  const swing = (GAITS[step % STEPS] ?? 0) * (person.stride ?? 1)
  const arms = freeArms(person)
  if (gait === 'run') return running(pose, swing, arms)
  return walking(pose, swing, arms)
}

/** Poses for which both hands must be free. */
const BOTH_HANDS: ReadonlySet<PoseName> = new Set([
  'stop',
  'offer',
  'crossed',
  'wait',
  'front',
  'hug',
  'bars',
  'work',
  'carry',
])

/** The left hand takes over what the right one held. */
const handedOver = (item: ItemName): Arm => mirrored(POSES[itemOf(item).rest].right)

function atWork({ task, item, look }: Person, rest: Pose): FigureState {
  if (task !== undefined) return { pose: POSES[task.pose], ...(task.item === undefined ? {} : { item: task.item }) }
  if (item !== undefined || look.ride !== undefined) return { pose: rest, ...(item === undefined ? {} : { item }) }
  return { pose: POSES.work }
}

/** The arms and what they hold. */
function stateOf(person: Person, stance: Stance): FigureState {
  const { item, look } = person
  const rest = resting(person, stance)
  if (stance.pose === 'rest') return { pose: rest, ...(item === undefined ? {} : { item }) }
  if (stance.pose === 'task') return atWork(person, rest)
  const wanted: Pose = POSES[stance.pose]
  if (look.ride !== undefined) return { pose: { left: rest.left, right: wanted.right } }
  const held = item === undefined ? null : itemOf(item).held
  if (item === undefined || held === null) {
    const left = BOTH_HANDS.has(stance.pose) || stance.gait === 'stand' ? wanted.left : rest.left
    return { pose: { left, right: wanted.right } }
  }
  if (BOTH_HANDS.has(stance.pose)) return held === 'worn' ? { pose: wanted, item } : { pose: wanted }
  if (held === 'worn') return { pose: { left: rest.left, right: wanted.right } }
  const left: Arm = held === 'right' ? handedOver(item) : keptIn(item)
  return { pose: { left, right: wanted.right }, item, tucked: true }
}

/** Somebody in a stance, facing north about their own middle, in layers from the lowest up. */
export function layersOf(person: Person, stance: Stance): FigureLayers {
  const { gait, step } = stance
  const stride = gait === 'stand' ? 0 : (GAITS[step % STEPS] ?? 0) * (person.stride ?? 1) * (gait === 'run' ? 1.25 : 1)
  const { limbs, body, above } = figureLayers(person.look, {
    ...stateOf(person, stance),
    gait: stride,
    step: gait === 'stand' ? 0 : step,
    ...(person.seated === true ? { seated: true } : {}),
  })
  const drawn = (svg: string): string => (svg === '' ? '' : put(svg, 0, 0, 0, FIGURE_SCALE))
  return { limbs: drawn(limbs), body: drawn(body), above: drawn(above) }
}

/** The same as one drawing. */
export function drawPerson(person: Person, stance: Stance): string {
  const { limbs, body, above } = layersOf(person, stance)
  return limbs + body + above
}
