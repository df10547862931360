import { put } from '../svg.ts'
import { CAST } from './cast.ts'
import type { CastMember } from './cast-member.ts'
import { contactShadow, figure } from './figure.ts'
import type { ItemName } from './items.ts'
import { GAITS, type Pose, POSES, walking } from './poses.ts'
import { type StrangerKind, strangers } from './strangers.ts'

/** One picture of an atlas: a drawing about its own origin in a square box of twice `half`. */
export type Frame = { readonly name: string; readonly svg: string; readonly half: number }

/** People are drawn a tenth over their measure, so that they read at 40 to 46 px (LOOK, how a figure is built). */
export const FIGURE_SCALE = 1.1
/** Half of the 72 px box of an ordinary figure. */
export const FIGURE_HALF = 36

const scaled = (svg: string): string => put(svg, 0, 0, 0, FIGURE_SCALE)

function still(member: CastMember, pose: Pose, item: ItemName | undefined): string {
  return scaled(
    figure(member.look, {
      pose,
      seated: member.seated === true,
      ...(item === undefined ? {} : { item }),
    }),
  )
}

function stepping(member: CastMember, gait: number): string {
  const pose = walking(POSES[member.rest], gait, member.swings)
  return scaled(figure(member.look, { pose, gait, ...(member.item === undefined ? {} : { item: member.item }) }))
}

/** Longer strides and bent arms: the frames of somebody who runs. */
function running(member: CastMember, gait: number): string {
  const stride = POSES.run
  const ahead = gait > 0
  const left = ahead ? POSES.idle.left : stride.left
  const right: Pose['right'] = ahead
    ? { elbow: [17.5, -2], hand: [9, -12.5] }
    : { elbow: stride.right.elbow, hand: stride.right.hand }
  const pose: Pose = { left: member.swings === 'right' ? POSES[member.rest].left : left, right }
  return scaled(figure(member.look, { pose, gait: gait * 1.25 }))
}

function framesOf(member: CastMember): readonly Frame[] {
  const half = member.reach ?? FIGURE_HALF
  const { name } = member
  const frames: Frame[] = [
    {
      name: `${name}/${member.seated === true ? 'seated' : 'idle'}`,
      svg: still(member, POSES[member.rest], member.item),
      half,
    },
  ]
  if (member.moves !== 'stays') {
    frames.push(...GAITS.map((gait, step) => ({ name: `${name}/walk-${step}`, svg: stepping(member, gait), half })))
  }
  if (member.moves === 'walks-and-runs') {
    frames.push(...GAITS.map((gait, step) => ({ name: `${name}/run-${step}`, svg: running(member, gait), half })))
  }
  for (const doing of member.does) {
    const item = doing.item === 'nothing' ? undefined : (doing.item ?? member.item)
    frames.push({ name: `${name}/${doing.frame}`, svg: still(member, POSES[doing.pose], item), half })
  }
  return frames
}

/** How many strangers of each kind the atlas holds. */
export const STRANGER_COUNT = 12

function strangerFrames(kind: StrangerKind): readonly Frame[] {
  return strangers(kind, STRANGER_COUNT).flatMap((look, number) =>
    framesOf({
      name: `${kind}-${number}`,
      look,
      rest: 'idle',
      moves: 'walks',
      swings: 'both',
      does: [
        { frame: 'wait', pose: 'wait' },
        { frame: 'palm', pose: 'palm' },
      ],
    }),
  )
}

/** The people of the stage door and the shadow that lies under each of them. */
export const castFrames = (): readonly Frame[] => [
  ...CAST.flatMap(framesOf),
  { name: 'shadow/person', svg: scaled(contactShadow()), half: 28 },
]

/** `crew-0` to `crew-11` and `public-0` to `public-11`. */
export const strangersFrames = (): readonly Frame[] => [...strangerFrames('crew'), ...strangerFrames('public')]
