import { dark, light } from '../colour.ts'
import { INK } from '../palette.ts'
import { circle, ellipse, rect, shape, stroke } from '../svg.ts'
import { drawHair, HEAD_Y, type HairStyle } from './hair.ts'

const Y = HEAD_Y

export type HeadOptions = {
  readonly skin: string
  readonly hair: HairStyle
  readonly hairColour: string
  readonly beard: boolean
  readonly glasses: boolean
  /** The dot on the cup of the walkie headset; null for none. */
  readonly headset: string | null
  /** Colour of music headphones; null for none. */
  readonly headphones: string | null
}

function face(skin: string): string {
  const ear = (x: number): string => ellipse(x, Y - 0.4, 1.7, 2.2, dark(skin, 0.18), { stroke: INK, width: 0.8 })
  return (
    ear(-7.4) +
    ear(7.4) +
    shape(`M-2,${Y - 6.4}Q0,${Y - 12} 2,${Y - 6.4}Z`, dark(skin, 0.1), { stroke: INK, width: 0.9, join: 'round' }) +
    circle(0, Y - 0.2, 7.5, skin, { stroke: INK, width: 1.1 }) +
    shape(`M-1.6,${Y - 5.6}Q0,${Y - 10.6} 1.6,${Y - 5.6}Z`, light(skin, 0.1))
  )
}

const BAND = `M-8.4,${Y}Q0,${Y + 1.6} 8.4,${Y}`

/** Band over the head, cup on the left with the department's dot, microphone before the mouth. */
function walkieHeadset(dot: string): string {
  const boom = `M-9.4,${Y - 3.6}Q-9.4,${Y - 9.4} -4,${Y - 10}`
  return (
    stroke(BAND, INK, 3.8) +
    stroke(BAND, '#59616d', 2.1) +
    rect(-11, Y - 4, 4.6, 7.6, '#2b3039', { rx: 2.1, stroke: INK, width: 1.1 }) +
    rect(-10, Y - 2.4, 1.7, 4.4, dot, { rx: 0.8 }) +
    rect(6.6, Y - 3.2, 3.8, 6.2, '#2b3039', { rx: 1.8, stroke: INK, width: 1.1 }) +
    stroke(boom, INK, 3) +
    stroke(boom, '#7d8694', 1.3) +
    ellipse(-3.4, Y - 10, 2, 1.5, '#14171c', { stroke: '#59616d', width: 0.6 })
  )
}

const musicHeadphones = (colour: string): string =>
  stroke(BAND, INK, 3.4) +
  stroke(BAND, colour, 1.8) +
  rect(-10.8, Y - 3.4, 4.2, 6.6, colour, { rx: 2, stroke: INK, width: 1 }) +
  rect(6.6, Y - 3.4, 4.2, 6.6, colour, { rx: 2, stroke: INK, width: 1 })

export function drawHead(options: HeadOptions): string {
  const glasses = `M-5.6,${Y - 5.6}L-1.2,${Y - 7.2}M5.6,${Y - 5.6}L1.2,${Y - 7.2}`
  const beard = `M-5.4,${Y - 5.2}Q0,${Y - 10.4} 5.4,${Y - 5.2}`
  return (
    face(options.skin) +
    drawHair[options.hair](options.hairColour) +
    (options.glasses ? stroke(glasses, '#14171c', 1.5) : '') +
    (options.beard ? stroke(beard, options.hairColour, 1.9) : '') +
    (options.headset === null ? '' : walkieHeadset(options.headset)) +
    (options.headphones === null ? '' : musicHeadphones(options.headphones))
  )
}
