import { dark } from '../colour.ts'
import { DEPARTMENT, type Department, SKIN, type SkinTone } from '../palette.ts'
import { ellipse, put } from '../svg.ts'
import type { HairStyle } from './hair.ts'
import { drawHead } from './head.ts'
import { type Item, type ItemName, itemOf } from './items.ts'
import { drawArm, drawFoot } from './limbs.ts'
import { type BackItemName, drawLanyard, drawOnBack } from './on-back.ts'
import type { Arm, Pose } from './poses.ts'
import { drawHem, drawNeckScarf, drawPrint, type PrintName } from './prints.ts'
import { drawLap, type RideName, RIDES } from './rides.ts'
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
  /** Children are smaller as a whole; 1 without it. */
  readonly size?: number
  readonly bareArms?: boolean
  readonly collar?: string
  readonly print?: PrintName
  readonly shirtFront?: string
  readonly hem?: 'coat' | 'dress'
  readonly neckScarf?: string
  readonly department?: Department
  readonly mark?: DepartmentMark
  readonly headset?: boolean
  readonly hipRadio?: boolean
  readonly headphones?: string
  readonly beard?: boolean
  readonly glasses?: boolean
  readonly lanyard?: boolean
  readonly back?: BackItemName
  readonly ride?: RideName
  /** Colour of what they ride, or of their dog. */
  readonly rideColour?: string
}

export type FigureState = {
  readonly pose: Pose
  /** -1 to 1; the left foot is forward above 0. */
  readonly gait?: number
  /** 0 to 5 on the way: wheels and paws. */
  readonly step?: number
  readonly item?: ItemName
  /** The left hand has what they hold, or the left arm, while the right one says something. */
  readonly tucked?: boolean
  /** Seated people show their laps instead of feet. */
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

function legs(look: FigureLook, { gait = 0, seated = false }: FigureState, halfWidth: number): string {
  const kind = look.ride === undefined ? 'walk' : RIDES[look.ride].legs
  if (seated || kind === 'lap') return drawLap(halfWidth / ORDINARY, look.trousers, look.shoes ?? '#1a1c21')
  return kind === 'none' ? '' : feet(look, halfWidth, gait)
}

function riding(look: FigureLook, step: number): string {
  if (look.ride === undefined) return ''
  return RIDES[look.ride].draw(step, {
    cloth: look.rideColour ?? '#c99a5c',
    trousers: look.trousers,
    shoes: look.shoes ?? '#1a1c21',
  })
}

function head(look: FigureLook, skin: string): string {
  const department = look.department ?? null
  return drawHead({
    skin,
    hair: look.hair,
    hairColour: look.hairColour,
    beard: look.beard === true,
    glasses: look.glasses === true,
    headset: look.headset === true ? (department === null ? '#8e97a5' : DEPARTMENT[department]) : null,
    headphones: look.headphones ?? null,
  })
}

/** In the left hand, or under the left arm where it took both. */
const inLeft = (item: Item): string =>
  item.kept?.() ??
  (item.held === 'right' ? `<g transform="scale(-1 1)">${item.draw()}</g>` : put(item.draw(), -15, 10, -14, 0.86))

/** The drawing of a person in layers: what the pose moves, what stays the same in every pose, what is held above. */
export type FigureLayers = { readonly limbs: string; readonly body: string; readonly above: string }

function bodyOf(look: FigureLook, worn: string): string {
  const halfWidth = look.halfWidth ?? ORDINARY
  return (
    drawTrunk({
      halfWidth,
      top: look.top,
      mark: look.mark ?? 'none',
      department: look.department ?? null,
      collar: look.collar ?? dark(look.top, 0.42),
      print: (look.print === undefined ? '' : drawPrint[look.print](halfWidth, look.top)) + (look.shirtFront ?? ''),
    }) +
    worn +
    (look.neckScarf === undefined ? '' : drawNeckScarf(look.neckScarf)) +
    (look.headset === true || look.hipRadio === true ? drawHipRadio(halfWidth) : '') +
    head(look, SKIN[look.skin]) +
    (look.lanyard === true ? drawLanyard() : '')
  )
}

/** A person from above who faces north, in layers from the lowest up. */
export function figureLayers(look: FigureLook, state: FigureState): FigureLayers {
  const halfWidth = look.halfWidth ?? ORDINARY
  const arms = { sleeve: look.top, skin: SKIN[look.skin], bare: look.bareArms === true }
  const item = state.item === undefined ? null : itemOf(state.item)
  const held = item === null ? '' : state.tucked === true ? inLeft(item) : item.draw()
  const worn = item?.held === 'worn'
  const ride = riding(look, state.step ?? 0)
  const onWheels = look.ride === 'wheelchair'
  const over = item?.over?.() ?? ''
  const sized = (svg: string): string => (svg === '' || (look.size ?? 1) === 1 ? svg : put(svg, 0, 0, 0, look.size))
  return {
    limbs: sized(
      (onWheels ? ride : '') +
        legs(look, state, halfWidth) +
        (onWheels ? '' : ride) +
        (look.hem === undefined ? '' : drawHem(halfWidth, look.top, look.hem === 'dress')) +
        (look.back === undefined ? '' : drawOnBack[look.back]()) +
        (worn ? '' : held) +
        drawArm(-halfWidth + 2.8, fitted(state.pose.left, halfWidth), arms) +
        drawArm(halfWidth - 2.8, fitted(state.pose.right, halfWidth), arms),
    ),
    body: sized(bodyOf(look, worn ? held : '')),
    above: sized(over === '' || state.tucked !== true ? over : `<g transform="scale(-1 1)">${over}</g>`),
  }
}

/**
 * A person from above who faces north, origin between the shoulders, in a box of 48 (more with outstretched arms).
 * The shadow is drawn apart because it does not turn with the figure.
 */
export function figure(look: FigureLook, state: FigureState): string {
  const { limbs, body, above } = figureLayers(look, state)
  return limbs + body + above
}

/** The contact shadow under a person, a little to the south-east. It keeps its direction when the person turns. */
export const contactShadow = (halfWidth = 15): string => ellipse(3.2, 4.6, halfWidth + 2.4, 10.5, '#05070b')

/** The shadow that the sun throws (LOOK 12.2). */
export const dayShadow = (halfWidth = 15): string =>
  ellipse(10, 10, halfWidth + 4, 9, '#10161f', { transform: 'rotate(40 10 10)' })
