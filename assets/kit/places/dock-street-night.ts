import type { Box } from '../geometry.ts'
import { grounds } from '../grounds.ts'
import type { Layer } from '../layer.ts'
import { glows, isolated, lightMap } from '../lighting.ts'
import { paintBuildings } from './dock-street/buildings.ts'
import { paintDressing } from './dock-street/dressing.ts'
import { paintStreet } from './dock-street/ground.ts'
import { streetGlows, streetLight, streetLightDefs } from './dock-street/light.ts'
import { paintPeople, paintShadows, peopleDefs } from './dock-street/people.ts'

/** What the front page shows of the corner of Dock Street and Weir Lane, in world pixels. */
const HERO_BOX: Box = { x: 440, y: 104, w: 620, h: 690 }
/** The strip that a phone shows. */
const HERO_PHONE_BOX: Box = { x: 470, y: 505, w: 459, h: 212 }

const street = (): string =>
  `<defs>${grounds('asphalt', 'slab', 'brick', 'check', 'roof', 'tar')}${streetLightDefs()}${peopleDefs()}</defs>` +
  isolated(
    paintStreet() +
      paintBuildings() +
      paintDressing() +
      lightMap(streetLight()) +
      glows(streetGlows()) +
      paintShadows(),
  ) +
  paintPeople()

/** Everything that stands on the corner, also what the pictures cut off. */
const CANVAS: Box = { x: 380, y: -60, w: 780, h: 1000 }

/** The street at rest with its people; the page lays names and falloff over it. */
export function heroPictures(): readonly Layer[] {
  const drawing = street()
  return [
    { name: 'landing/hero', box: HERO_BOX, blend: 'normal', keep: 'painted', drawing, canvas: CANVAS },
    { name: 'landing/hero-phone', box: HERO_PHONE_BOX, blend: 'normal', keep: 'painted', drawing, canvas: CANVAS },
  ]
}
