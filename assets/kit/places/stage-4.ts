import type { Box } from '../geometry.ts'
import { grounds } from '../grounds.ts'
import type { Layer } from '../layer.ts'
import { glows, isolated, lightMap } from '../lighting.ts'
import { paintInside } from './stage-4.inside.ts'
import { redEdge, redGlow, stageGlows, stageLight, stageLightDefs, wallShadows } from './stage-4.light.ts'
import { paintOutside } from './stage-4.outside.ts'
import { WORLD } from './stage-4.plan.ts'

/** Everything that never changes: floors, walls, set, light and burning lamps. Nobody is in it. */
const groundLayer = (): string =>
  `<defs>${grounds('stage', 'concrete', 'hazard', 'padding', 'carpet', 'roof')}${stageLightDefs()}</defs>${isolated(
    paintInside() + paintOutside() + wallShadows() + lightMap(stageLight()) + glows(stageGlows()),
  )}`

const RED_GLOW_BOX: Box = { x: 424, y: 412, w: 300, h: 128 }
const RED_EDGE_BOX: Box = { x: 470, y: 420, w: 132, h: 62 }

/** The layers of stage 4 from the ground upwards. People and moving things stand between ground and red light. */
export const stage4Layers = (): readonly Layer[] => [
  { name: 'stage-4/ground', box: WORLD, blend: 'normal', keep: 'painted', drawing: groundLayer() },
  {
    name: 'stage-4/red-edge',
    box: RED_EDGE_BOX,
    blend: 'normal',
    keep: 'exact',
    drawing: redEdge(),
  },
  {
    name: 'stage-4/red-glow',
    box: RED_GLOW_BOX,
    blend: 'screen',
    keep: 'exact',
    drawing: redGlow(),
  },
]
