import { dark } from '../colour.ts'
import { DEPARTMENT, type Department, SKIN, type SkinTone } from '../palette.ts'
import { ellipse } from '../svg.ts'
import type { HairStyle } from './hair.ts'
import { drawHead } from './head.ts'
import { type BackItemName, drawItem, drawLanyard, drawOnBack, type ItemName } from './items.ts'
import { drawArm, drawFoot } from './limbs.ts'
import type { Arm, Pose } from './poses.ts'
import { type DepartmentMark, drawHipRadio, drawTrunk } from './trunk.ts'

/** How somebody looks. What they do at the moment is the pose. */
export type FigureLook = {
  readonly skin: SkinTone
  readonly hair: HairStyle
  readonly hairColour: string
  readonly top: string
  readonly trousers: string
  readonly shoes?: string
  /** Half the width of the shoulders; 14.6 without it. */
  readonly halfWidth?: number
  readonly bareArms?: boolean
  readonly collar?: string
  readonly print?: string
  readonly department?: Department
  readonly mark?: DepartmentMark
  readonly headset?: boolean
  readonly hipRadio?: boolean
  readonly headphones?: string
  readonly beard?: boolean
  readonly glasses?: boolean
  readonly lanyard?: boolean
  readonly back?: BackItemName
}

export type FigureState = {
  readonly pose: Pose
  /** -1 to 1; the left foot is forward above 0. */
  readonly gait?: number
  readonly item?: ItemName
  /** Seated people show no feet. */
  readonly seated?: boolean
}

const ORDINARY = 14.6

/** Wider or narrower shoulders move the arms half as much. */
function fitted(arm: Arm, halfWidth: number): Arm {
  const wide = (halfWidth / ORDINARY) * 0.5 + 0.5
  return { ...arm, elbow: [arm.elbow[0] * wide, arm.elbow[1]], hand: [arm.hand[0] * wide, arm.hand[1]] }
}

function feet(look: FigureLook, halfWidth: number, gait: number): string {
  const x = (5.4 * halfWidth) / ORDINARY
  const shoes = look.shoes ?? '#1a1c21'
  return drawFoot(-x, -4.6 - 7.4 * gait, look.trousers, shoes) + drawFoot(x, -4.6 + 7.4 * gait, look.trousers, shoes)
}

/**
 * A person from above who faces north, origin between the shoulders, in a box of 48 (more with outstretched arms).
 * The shadow is drawn apart because it does not turn with the figure.
 */
export function figure(look: FigureLook, state: FigureState): string {
  const halfWidth = look.halfWidth ?? ORDINARY
  const skin = SKIN[look.skin]
  const department = look.department ?? null
  const arms = { sleeve: look.top, skin, bare: look.bareArms === true }
  const headset = look.headset === true
  const item = state.item === undefined ? '' : drawItem[state.item]()
  const worn = state.item === 'coil'
  return (
    (state.seated === true ? '' : feet(look, halfWidth, state.gait ?? 0)) +
    (look.back === undefined ? '' : drawOnBack[look.back]()) +
    (worn ? '' : item) +
    drawArm(-halfWidth + 2.8, fitted(state.pose.left, halfWidth), arms) +
    drawArm(halfWidth - 2.8, fitted(state.pose.right, halfWidth), arms) +
    drawTrunk({
      halfWidth,
      top: look.top,
      mark: look.mark ?? 'none',
      department,
      collar: look.collar ?? dark(look.top, 0.42),
      print: look.print ?? '',
    }) +
    (worn ? item : '') +
    (headset || look.hipRadio === true ? drawHipRadio(halfWidth) : '') +
    drawHead({
      skin,
      hair: look.hair,
      hairColour: look.hairColour,
      beard: look.beard === true,
      glasses: look.glasses === true,
      headset: headset ? (department === null ? '#8e97a5' : DEPARTMENT[department]) : null,
      headphones: look.headphones ?? null,
    }) +
    (look.lanyard === true ? drawLanyard() : '')
  )
}

/** The contact shadow under a person, a little to the south-east. It keeps its direction when the person turns. */
export const contactShadow = (halfWidth = 15): string => ellipse(3.2, 4.6, halfWidth + 2.4, 10.5, '#05070b')
