import type { Camera, Door, Fixture, Mirror, Pane, Plan, Point, Spot, Wall } from '../../src/core/floor/plan.ts'

/** A plan for tests: nothing in it but what is given. */
export const planOf = (parts: Partial<Plan>): Plan => ({
  id: 'test',
  bounds: { x: 0, y: 0, w: 40_000, h: 40_000 },
  looks: [{ variant: 'day', lighting: 'day', wet: false, rain: false }],
  ground: [],
  kerbs: [],
  lanes: [],
  walls: [],
  blocks: [],
  doors: [],
  panes: [],
  mirrors: [],
  spots: [],
  paths: [],
  props: [],
  dressing: [],
  zones: [],
  posts: [],
  cameras: [],
  lights: [],
  sounds: [],
  mic: { x: 0, y: 0 },
  acoustics: [],
  ways: null,
  deadSpots: [],
  labels: [],
  ...parts,
})

export const at = (x: number, y: number): Point => ({ x, y })

export const wall = (from: Point, to: Point, more: Partial<Wall> = {}): Wall => ({
  id: 'wall',
  from,
  to,
  thick: 200,
  made: 'plaster',
  sees: false,
  damps: true,
  ...more,
})

export const door = (from: Point, to: Point, more: Partial<Door> = {}): Door => ({
  id: 'door',
  from,
  to,
  thick: 200,
  at: { x: from.x, y: from.y, w: to.x - from.x, h: 200 },
  open: false,
  mine: true,
  who: 'all',
  leaves: 1,
  hinge: null,
  swing: null,
  glass: false,
  ...more,
})

export const pane = (from: Point, to: Point, glass: Pane['glass']): Pane => ({
  id: 'pane',
  from,
  to,
  thick: 200,
  glass,
  only: null,
})

export const mirror = (from: Point, to: Point): Mirror => ({ id: 'mirror', from, to, only: null })

/** A camera that looks east from a point: 35 mm, 0.356 to either side. */
export const camera = (point: Point, more: Partial<Camera> = {}): Camera => ({
  id: 'a',
  ...point,
  dx: 1,
  dy: 0,
  lens: 35,
  slope: 356,
  depth: 20_000,
  height: 1500,
  only: null,
  ...more,
})

export const thing = (point: Point, more: Partial<Fixture> = {}): Fixture => ({
  id: 'thing',
  kind: 'van',
  ...point,
  turn: 0,
  w: 2000,
  d: 2000,
  h: 2300,
  solid: true,
  only: null,
  ...more,
})

export const spot = (id: string, point: Point, to: readonly string[], more: Partial<Spot> = {}): Spot => ({
  id,
  ...point,
  text: null,
  to,
  through: {},
  drives: [],
  ...more,
})
