import { dark, light } from '../colour.ts'
import { GLASS, GLASS_LIGHT, INK, outline } from '../palette.ts'
import { each, line, rect, shape, stroke } from '../svg.ts'

const TAIL_LIGHT = '#8a2f2a'

type CarOptions = { readonly colour: string; readonly lit: boolean; readonly roof?: string }
/** A car facing east, 200 by 88. */
const car = ({ colour, lit, roof = '' }: CarOptions): string => {
  const headlight = lit ? '#fff2c4' : '#c9c8bd'
  return (
    each(
      [
        [-62, -42],
        [62, -42],
        [-62, 34],
        [62, 34],
      ],
      ([x, y]) => rect(x - 15, y, 30, 9, '#111318', { rx: 3 }),
    ) +
    shape(
      'M-97,-18C-98,-34 -90,-40 -74,-41L70,-41C88,-40 96,-30 99,-14L99,14C96,30 88,40 70,41L-74,41C-90,40 -98,34 -97,18Z',
      colour,
      outline(1.5),
    ) +
    shape('M38,-37C58,-36 80,-34 92,-16L92,16C80,34 58,36 38,37Q46,0 38,-37Z', light(colour, 0.07)) +
    stroke('M42,-22Q66,-22 88,-12M42,22Q66,22 88,12', dark(colour, 0.22), 1.2) +
    shape(
      'M-40,-32C-10,-35 20,-35 36,-32C44,-14 44,14 36,32C20,35 -10,35 -40,32C-48,14 -48,-14 -40,-32Z',
      dark(colour, 0.34),
      outline(1),
    ) +
    shape('M22,-30Q36,-31 44,-27Q52,0 44,27Q36,31 22,30Q30,0 22,-30Z', GLASS, { stroke: INK, width: 0.9 }) +
    shape('M28,-28Q36,-29 42,-26Q46,-14 47,-4L33,-2Q32,-16 28,-28Z', GLASS_LIGHT, { opacity: 0.5 }) +
    shape('M-42,-28Q-54,-27 -58,-24Q-63,0 -58,24Q-54,27 -42,28Q-48,0 -42,-28Z', GLASS, { stroke: INK, width: 0.9 }) +
    rect(-36, -27.5, 56, 55, colour, { rx: 9 }) +
    rect(-33, -24.5, 50, 22, light(colour, 0.1), { rx: 7 }) +
    shape('M-36,-33L20,-34.2L14,-29.5L-32,-29Z', GLASS) +
    shape('M-36,33L20,34.2L14,29.5L-32,29Z', GLASS) +
    shape('M28,-36L34,-43L39,-43L36,-35Z', colour, outline(0.9)) +
    shape('M28,36L34,43L39,43L36,35Z', colour, outline(0.9)) +
    shape('M90,-30Q96,-24 97.5,-16L92,-17Q90,-24 86,-29Z', headlight) +
    shape('M90,30Q96,24 97.5,16L92,17Q90,24 86,29Z', headlight) +
    rect(-96.5, -30, 5, 13, TAIL_LIGHT, { rx: 2 }) +
    rect(-96.5, 17, 5, 13, TAIL_LIGHT, { rx: 2 }) +
    stroke('M-88,-34Q-70,-38 -40,-38L60,-38', light(colour, 0.28), 1.2, { opacity: 0.7 }) +
    roof
  )
}

export const parkedCar = (colour = '#5b7285'): string => car({ colour, lit: false })

/** The picture car: a cab with its lights on. */
export const taxi = (): string =>
  car({
    colour: '#b9973a',
    lit: true,
    roof: rect(-14, -9, 14, 18, '#f3efe4', { rx: 2, ...outline(1) }) + rect(-11, -6, 8, 12, '#20242c', { rx: 1 }),
  })

/** A police car facing east. */
export const policeCar = (): string =>
  car({
    colour: '#e4e6e6',
    lit: false,
    roof:
      rect(-36, -27.5, 56, 55, '#22315a', { rx: 9 }) +
      rect(-12, -24, 10, 23, '#4a86e8', { rx: 2, ...outline(1) }) +
      rect(-12, 1, 10, 23, '#b8bec6', { rx: 2, ...outline(1) }),
  })

/** Passenger van facing east. */
export const passengerVan = (): string =>
  shape(
    'M-104,-30Q-104,-42 -92,-42L72,-42Q100,-40 106,-14L106,14Q100,40 72,42L-92,42Q-104,42 -104,30Z',
    '#8a8f95',
    outline(1.5),
  ) +
  rect(-98, -37, 156, 74, '#9aa0a6', { rx: 6 }) +
  shape('M62,-36Q78,-34 84,-30Q92,0 84,30Q78,34 62,36Q72,0 62,-36Z', GLASS, { stroke: INK, width: 0.9 }) +
  each([-70, -30, 10], (x) => rect(x - 16, -30, 32, 60, '#a7adb2', { rx: 4 })) +
  line(-98, -20, 54, -20, '#868c92', 1) +
  line(-98, 20, 54, 20, '#868c92', 1)
