import type { Layer } from '../layer.ts'
import {
  blurFilter,
  circle,
  ellipse,
  group,
  line,
  linearGradient,
  radialGradient,
  rect,
  shape,
  stroke,
} from '../svg.ts'

const BOX = { x: 0, y: 0, w: 320, h: 180 } as const

const defs = (): string =>
  linearGradient(
    'monitor-room',
    [
      { at: 0, colour: '#2a2320' },
      { at: 1, colour: '#14120f' },
    ],
    [0, 0],
    [0, 1],
  ) +
  radialGradient('monitor-lamp', [
    { at: 0, colour: '#ffd9a0', opacity: 0.9 },
    { at: 1, colour: '#ffb060', opacity: 0 },
  ]) +
  linearGradient(
    'monitor-dusk',
    [
      { at: 0, colour: '#05070b', opacity: 0 },
      { at: 1, colour: '#05070b', opacity: 0.55 },
    ],
    [0, 0],
    [0, 1],
  ) +
  blurFilter('monitor-soft', 1.2)

/** Behind the actors and out of focus: a window, a dresser with pictures, a desk. */
const room = (): string =>
  group(
    rect(20, 18, 120, 110, '#3b342c') +
      rect(30, 28, 100, 70, '#56708a') +
      rect(30, 28, 100, 70, '#cfe0ea', { opacity: 0.5 }) +
      line(80, 28, 80, 98, '#3b342c', 4) +
      line(30, 62, 130, 62, '#3b342c', 4) +
      rect(190, 20, 110, 120, '#2b2520') +
      rect(206, 34, 36, 24, '#8a6a44') +
      rect(252, 30, 34, 40, '#6b5238') +
      rect(0, 126, 320, 54, '#2a2119') +
      shape('M150,130L280,130L300,176L130,176Z', '#4c3523') +
      rect(168, 122, 96, 12, '#6b4d36'),
    { filter: 'monitor-soft' },
  )

const lamp = (): string =>
  ellipse(216, 84, 70, 66, 'url(#monitor-lamp)', { opacity: 0.6 }) +
  circle(214, 72, 9, '#fff0cc', { opacity: 0.9 }) +
  shape('M206,62L222,62L230,80L198,80Z', '#d9b070')

const inRed = (): string =>
  shape('M150,180L152,128Q150,106 160,98Q168,93 176,98Q186,108 184,130L188,180Z', '#8e2c38') +
  shape('M150,180L152,128Q150,106 160,98L164,96Q157,112 159,134L160,180Z', '#7a2430') +
  shape('M158,84C156,70 162,62 168,62C177,62 181,70 179,84C178,94 174,98 168,98C162,98 159,92 158,84Z', '#c08258') +
  shape('M156,86C154,66 162,58 169,58C180,58 183,68 180,86Q178,70 168,69Q160,70 156,86Z', '#5d2716')

/** The edge that the lamp between them gives each of the two. */
const rims = (): string =>
  stroke('M176,98Q186,108 184,130L188,178', '#e79a6a', 1.6, { opacity: 0.75 }) +
  stroke('M180,72Q182,84 177,92', '#ffd9a0', 1.4, { opacity: 0.8 }) +
  stroke('M250,98Q238,104 238,124L236,178', '#b9c486', 1.6, { opacity: 0.75 }) +
  stroke('M250,70Q249,82 253,90', '#e0a878', 1.4, { opacity: 0.8 })

const inGreen = (): string =>
  shape('M236,180L238,124Q238,104 250,98Q260,94 270,98Q280,106 278,128L280,180Z', '#6b7a4a') +
  shape('M280,180L278,128Q280,106 270,98L266,96Q273,112 271,134L271,180Z', '#59663d') +
  shape('M250,80C249,66 254,60 261,60C269,60 273,67 272,80C271,90 267,95 261,95C254,95 251,90 250,80Z', '#8d5a3b') +
  shape('M249,78Q250,58 261,58Q273,58 273,78Q270,68 261,67Q252,68 249,78Z', '#1d1a1c')

/** What the little monitor at the door shows of the set: the frame, not the story. */
export const monitorPicture = (): Layer => ({
  name: 'stage-4/monitor',
  box: BOX,
  blend: 'normal',
  keep: 'painted',
  drawing:
    `<defs>${defs()}</defs>` +
    rect(0, 0, 320, 180, 'url(#monitor-room)') +
    room() +
    lamp() +
    inRed() +
    inGreen() +
    rims() +
    rect(0, 110, 320, 70, 'url(#monitor-dusk)', { opacity: 0.5 }),
})
