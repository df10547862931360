type Spot = readonly [x: number, y: number]

/** What the fingers say: seen from above, so an open palm and a single finger are drawn a little large. */
export type Hand = 'closed' | 'open' | 'finger' | 'thumb'
/** The sleeve bends over the elbow to the hand; the fingers go on in the direction of the forearm. */
export type Arm = { readonly elbow: Spot; readonly hand: Spot; readonly shows?: Hand }
export type Pose = { readonly left: Arm; readonly right: Arm }

const LEFT_REST: Arm = { elbow: [-15.6, -1], hand: [-14.6, -6.5] }
const RIGHT_REST: Arm = { elbow: [15.6, -1], hand: [14.6, -6.5] }

/** Arms of a figure of ordinary width that faces north. Wider shoulders move them outwards. */
export const POSES = {
  idle: { left: LEFT_REST, right: RIGHT_REST },
  front: { left: { elbow: [-15.4, -6], hand: [-5, -12.5] }, right: { elbow: [15.4, -6], hand: [5, -12.5] } },
  /** Left hand on the microphone switch at the collar. */
  ptt: { left: { elbow: [-15.8, -6], hand: [-4.2, -10] }, right: { elbow: [15.6, -1], hand: [15, -6.5] } },
  /** The handheld at the mouth. */
  radio: { left: LEFT_REST, right: { elbow: [17, -7], hand: [8.6, -11.2] } },
  /** Open palm, low, at arm's length. */
  palm: { left: LEFT_REST, right: { elbow: [17, -7], hand: [9.5, -16], shows: 'open' } },
  point: { left: LEFT_REST, right: { elbow: [18.5, -8], hand: [17, -21], shows: 'finger' } },
  /** One finger up: one minute. */
  finger: { left: LEFT_REST, right: { elbow: [17, -6.5], hand: [10, -14], shows: 'finger' } },
  /** Finger to the lips. */
  hush: { left: LEFT_REST, right: { elbow: [16, -8.6], hand: [4.4, -12.6], shows: 'finger' } },
  thumb: { left: LEFT_REST, right: { elbow: [17, -7], hand: [11, -15], shows: 'thumb' } },
  reach: { left: LEFT_REST, right: { elbow: [18, -11], hand: [11, -23.5], shows: 'open' } },
  /** Hands folded in front. */
  wait: { left: { elbow: [-15, -7], hand: [3, -10] }, right: { elbow: [15, -7], hand: [-3, -12] } },
  carry: { left: { elbow: [-17.4, 0], hand: [-17.5, -4.5] }, right: { elbow: [17.4, 0], hand: [17.5, -4.5] } },
  /** Both arms up before the chest: stop. */
  stop: {
    left: { elbow: [-19, -8], hand: [-15.5, -17], shows: 'open' },
    right: { elbow: [19, -8], hand: [15.5, -17], shows: 'open' },
  },
  /** Left arm out to the side: a door held open, a road closed. */
  hold: {
    left: { elbow: [-20, -5], hand: [-24, -9], shows: 'open' },
    right: { elbow: [15.8, -4], hand: [10, -10.5] },
  },
  boom: { left: { elbow: [-14, -8], hand: [-3.5, -15] }, right: { elbow: [15.5, -4], hand: [6, -10] } },
  work: { left: { elbow: [-15.4, -6], hand: [-6, -14] }, right: { elbow: [15.6, -8], hand: [3.5, -17] } },
  /** Both hands on a bar or a wheel. */
  bars: { left: { elbow: [-14.4, -8], hand: [-9.5, -15] }, right: { elbow: [14.4, -8], hand: [9.5, -15] } },
  /** Both hands at a viewfinder. */
  eye: { left: { elbow: [-14.6, -8], hand: [-5.5, -13] }, right: { elbow: [14.6, -8], hand: [5.5, -13] } },
  /** A coil or a bag on the right shoulder, held by its strap. */
  shoulder: { left: LEFT_REST, right: { elbow: [18.4, -3], hand: [12.5, -9.5] } },
  /** A telephone at the right ear. */
  ear: { left: LEFT_REST, right: { elbow: [18, -6], hand: [10.4, -6.4] } },
  /** Both arms round something in front. */
  hug: { left: { elbow: [-15.5, -8], hand: [-9.5, -15] }, right: { elbow: [15.5, -8], hand: [9.5, -15] } },
  tray: { left: { elbow: [-16, -7], hand: [-12, -16] }, right: { elbow: [16, -7], hand: [12, -16] } },
  pages: { left: { elbow: [-16, -6], hand: [-6, -13] }, right: { elbow: [16, -6], hand: [7, -14] } },
  /** A case hanging from the right hand. */
  'at-side': { left: LEFT_REST, right: { elbow: [17, 0], hand: [17.6, 0.6] } },
  umbrella: { left: LEFT_REST, right: { elbow: [16.6, -7], hand: [7, -12] } },
  sweep: { left: { elbow: [-15, -6], hand: [-4, -11] }, right: { elbow: [16, -9], hand: [4.6, -22] } },
  tool: { left: { elbow: [-15.4, -5], hand: [2, -11] }, right: { elbow: [17.4, -3], hand: [14.4, -9] } },
  leash: { left: LEFT_REST, right: { elbow: [16.5, -6], hand: [12, -13] } },
  /** Arms crossed before the chest. */
  crossed: { left: { elbow: [-15.4, -7], hand: [6.4, -9] }, right: { elbow: [15.4, -7], hand: [-6, -10.6] } },
  /** One arm up, the hand to and fro. */
  wave: { left: LEFT_REST, right: { elbow: [19.5, -6], hand: [19, -17], shows: 'open' } },
  'wave-out': { left: LEFT_REST, right: { elbow: [20, -5], hand: [23, -14], shows: 'open' } },
  /** Both hands out with something in them: to hand over. */
  offer: {
    left: { elbow: [-15.6, -9], hand: [-5.5, -21], shows: 'open' },
    right: { elbow: [15.6, -9], hand: [5.5, -21], shows: 'open' },
  },
  /** Right arm out to the side. */
  'hold-right': { left: LEFT_REST, right: { elbow: [20, -5], hand: [24, -9] } },
  /** The wheels of a wheelchair. */
  rims: { left: { elbow: [-18, 2], hand: [-14, -3] }, right: { elbow: [18, 2], hand: [14, -3] } },
  crutches: { left: { elbow: [-16.6, 0], hand: [-15.6, -4.6] }, right: { elbow: [16.6, 0], hand: [15.6, -4.6] } },
  run: {
    left: { elbow: [-17.5, -2], hand: [-9, -12.5] },
    right: { elbow: [18, 6], hand: [11, 11] },
  },
} as const satisfies Readonly<Record<string, Pose>>

export type PoseName = keyof typeof POSES

const FORWARD: Arm = { elbow: [16.2, -4], hand: [12, -12] }
const BACK: Arm = { elbow: [16.4, 4], hand: [14.8, 9.5] }

const between = (from: Spot, to: Spot, part: number): Spot => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
]

/** A free right arm at a point of its swing, -1 behind to 1 before. */
function swung(swing: number): Arm {
  const end = swing < 0 ? BACK : FORWARD
  const part = Math.abs(swing)
  return {
    elbow: between(RIGHT_REST.elbow, end.elbow, part),
    hand: between(RIGHT_REST.hand, end.hand, part),
  }
}

/** A right arm as a left one. */
export const mirrored = (arm: Arm): Arm => ({
  ...arm,
  elbow: [-arm.elbow[0], arm.elbow[1]],
  hand: [-arm.hand[0], arm.hand[1]],
})

/** Which arms swing in walking; an arm that holds something does not. */
export type Swings = 'both' | 'left' | 'right' | 'none'

/** The pose in walking: gait is -1 to 1, the left foot is forward above 0, and the arms go against the feet. */
export function walking(rest: Pose, gait: number, swings: Swings): Pose {
  return {
    left: swings === 'both' || swings === 'left' ? mirrored(swung(-gait)) : rest.left,
    right: swings === 'both' || swings === 'right' ? swung(gait) : rest.right,
  }
}

const RUN_FORWARD: Arm = { elbow: [17.5, -2], hand: [9, -12.5] }
const RUN_BACK: Arm = { elbow: [18, 6], hand: [11, 11] }

/** The pose in running: arms bent, against the feet; an arm that holds something keeps it. */
export function running(rest: Pose, gait: number, swings: Swings): Pose {
  const ahead = gait > 0
  return {
    left: swings === 'both' || swings === 'left' ? mirrored(ahead ? RUN_BACK : RUN_FORWARD) : rest.left,
    right: swings === 'both' || swings === 'right' ? (ahead ? RUN_FORWARD : RUN_BACK) : rest.right,
  }
}

/** Gait of the six frames of two steps: the sine at 15 degrees and every 60 degrees after. */
export const GAITS = [0.26, 0.97, 0.71, -0.26, -0.97, -0.71] as const
