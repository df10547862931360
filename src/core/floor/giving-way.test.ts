import { describe, expect, it } from 'vitest'
import { type Body, walk } from './bodies.ts'
import { boxOf } from './box.ts'
import { giveWay } from './giving-way.ts'

const somebody = (id: string, x: number, y: number, to: readonly { x: number; y: number }[], speed = 70): Body => ({
  id,
  x,
  y,
  dx: 1,
  dy: 0,
  doing: to.length > 0 ? 'walks' : 'stands',
  way: to.map((point) => ({ ...point, door: null, spot: null })),
  speed,
  spot: null,
  gesture: 'none',
  gestureUntil: 0,
  opens: false,
  then: null,
})

const WALLS = [
  boxOf({ from: { x: 0, y: 0 }, to: { x: 20_000, y: 0 }, thick: 100 }),
  boxOf({ from: { x: 0, y: 2500 }, to: { x: 20_000, y: 2500 }, thick: 100 }),
]

/** Everybody walks, in their order, for so many ticks; gives them, and how near any two ever came. */
const crossing = (bodies: readonly Body[], ticks: number, walls = WALLS) => {
  let now = [...bodies]
  let nearest = Number.MAX_SAFE_INTEGER
  for (let tick = 0; tick < ticks; tick += 1) {
    for (const [at, body] of now.entries()) {
      if (body.way.length === 0) continue
      const stepped = walk(body, []).body
      const leaves = stepped.way.length === 0 && stepped.then?.kind === 'leave'
      const moved = leaves ? { ...stepped, doing: 'gone' as const } : giveWay(body, stepped, now, () => walls)
      now = now.map((one, index) => (index === at ? moved : one))
    }
    const here = now.filter(({ doing }) => doing !== 'gone')
    for (const [at, a] of here.entries())
      for (const b of here.slice(at + 1)) nearest = Math.min(nearest, Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2))
  }
  return { bodies: now, nearest: Math.round(nearest) }
}

/** Shoulder to shoulder, as near as anybody comes where many meet, millimetres. */
const SHOULDERS = 220

const EAST = { x: 19_000, y: 1250 }
const WEST = { x: 1000, y: 1250 }

describe('giving way', () => {
  it('keeps what somebody pushes out of whoever stands in the way, on a bend of it, too', () => {
    const pram = { ...somebody('pram', 1000, 1250, [{ x: 8000, y: 1250 }, EAST], 55), pushes: 750 }
    let now = [pram, somebody('stands', 8000, 1250, [])] as [Body, Body]
    let nearest = Number.MAX_SAFE_INTEGER
    for (let tick = 0; tick < 420; tick += 1) {
      const [pushing, standing] = now
      if (pushing.way.length === 0) break
      const moved = giveWay(pushing, walk(pushing, []).body, now, () => WALLS)
      const length = Math.sqrt(moved.dx ** 2 + moved.dy ** 2)
      const front = { x: moved.x + (750 * moved.dx) / length, y: moved.y + (750 * moved.dy) / length }
      nearest = Math.min(nearest, Math.sqrt((front.x - standing.x) ** 2 + (front.y - standing.y) ** 2))
      now = [moved, standing]
    }
    expect(now[0]).toMatchObject({ x: EAST.x, y: EAST.y })
    expect(nearest).toBeGreaterThanOrEqual(380)
  })

  it('two who meet pass each other on the right, an arm apart, and get there', () => {
    const { bodies, nearest } = crossing([somebody('a', 1000, 1250, [EAST]), somebody('b', 19_000, 1250, [WEST])], 320)
    expect(bodies.map(({ x, y }) => [x, y])).toEqual([
      [EAST.x, EAST.y],
      [WEST.x, WEST.y],
    ])
    expect(nearest).toBeGreaterThanOrEqual(380)
  })

  it('whoever stands on a bend is passed beside', () => {
    const way = [{ x: 9000, y: 1250 }, EAST]
    const { bodies, nearest } = crossing([somebody('a', 1000, 1250, way), somebody('post', 9000, 1250, [])], 320)
    expect(bodies[0]).toMatchObject(EAST)
    expect(nearest).toBeGreaterThanOrEqual(380)
  })

  it('a faster one overtakes, and comes back to the way', () => {
    const { bodies, nearest } = crossing(
      [somebody('walker', 3000, 1250, [EAST], 60), somebody('jogger', 1000, 1250, [EAST], 140)],
      140,
    )
    expect(bodies[1]).toMatchObject(EAST)
    expect(nearest).toBeGreaterThanOrEqual(380)
  })

  it('where there is no room somebody waits, squeezes by, and nobody stands for ever', () => {
    const narrow = [
      boxOf({ from: { x: 0, y: 800 }, to: { x: 20_000, y: 800 }, thick: 100 }),
      boxOf({ from: { x: 0, y: 1700 }, to: { x: 20_000, y: 1700 }, thick: 100 }),
    ]
    const two = [somebody('a', 1000, 1250, [EAST]), somebody('b', 19_000, 1250, [WEST])]
    const { bodies } = crossing(two, 500, narrow)
    expect(bodies.map(({ x }) => x)).toEqual([EAST.x, WEST.x])
    for (const { y } of bodies) expect(y).toBe(1250)
  })

  /** Ten people one behind the other, all of them on the same way; whoever has come to its end is gone. */
  const stream = (name: string, x: number, y: number, by: readonly [number, number], way: Body['way']) =>
    Array.from({ length: 10 }, (_, at) => ({
      ...somebody(`${name}-${at}`, x + by[0] * at, y + by[1] * at, way),
      then: { kind: 'leave' } as const,
    }))
  const to = (x: number, y: number) => ({ x, y, door: null, spot: null })

  it('two streams that cross pass between each other, and all of them get there', () => {
    const { bodies, nearest } = crossing(
      [
        ...stream('east', 10_000, 10_000, [-900, 0], [to(22_000, 10_000)]),
        ...stream('south', 15_000, 5000, [0, -900], [to(15_000, 18_000)]),
      ],
      600,
      [],
    )
    expect(bodies.every(({ doing }) => doing === 'gone')).toBe(true)
    expect(nearest).toBeGreaterThanOrEqual(SHOULDERS)
  })

  it('two streams that join go on as one', () => {
    const { bodies, nearest } = crossing(
      [
        ...stream('east', 10_000, 10_000, [-900, 0], [to(15_000, 10_000), to(26_000, 10_000)]),
        ...stream('south', 15_000, 5000, [0, -900], [to(15_000, 10_000), to(26_000, 10_000)]),
      ],
      700,
      [],
    )
    expect(bodies.every(({ doing }) => doing === 'gone')).toBe(true)
    expect(nearest).toBeGreaterThanOrEqual(SHOULDERS)
  })

  it('nobody alone is touched by it', () => {
    const body = somebody('a', 1000, 1250, [EAST])
    const stepped = walk(body, []).body
    expect(giveWay(body, stepped, [body, somebody('far', 8000, 1250, [])], () => WALLS)).toBe(stepped)
  })
})
