import { describe, expect, it } from 'vitest'
import { centreOn, fillingZoom, follow, makeCamera, NO_COVER, type Cover } from './follow-camera.ts'

const world = { x: -40, y: 60, w: 1200, h: 900 }

const aCamera = (width = 390, height = 394) => {
  const camera = makeCamera()
  camera.width = width
  camera.height = height
  centreOn(camera, 560, 510, world, NO_COVER)
  return camera
}

describe('follow', () => {
  it('stays while the trainee walks inside the middle 30 %', () => {
    const camera = aCamera()
    const { x, y } = camera
    expect(follow(camera, 560 + 390 * 0.15 - 1, 510 - 394 * 0.15 + 1, world, NO_COVER, 50, false)).toBe(false)
    expect([camera.x, camera.y]).toEqual([x, y])
  })

  it('goes after a trainee who leaves the dead zone, by what is beyond it', () => {
    const camera = aCamera()
    const { x } = camera
    follow(camera, 560 + 390 * 0.15 + 20, 510, world, NO_COVER, 0, true)
    expect(camera.x - x).toBeCloseTo(20)
  })

  it('takes its time, and jumps where motion is reduced', () => {
    const slow = aCamera()
    const quick = aCamera()
    follow(slow, 700, 510, world, NO_COVER, 50, false)
    follow(quick, 700, 510, world, NO_COVER, 50, true)
    expect(slow.x).toBeLessThan(quick.x)
    for (let i = 0; i < 60; i += 1) follow(slow, 700, 510, world, NO_COVER, 50, false)
    expect(slow.x).toBeCloseTo(quick.x, 1)
  })

  it('shows the world only', () => {
    const camera = aCamera()
    follow(camera, -30, 70, world, NO_COVER, 0, true)
    expect([camera.x, camera.y]).toEqual([world.x, world.y])
  })

  it('lets the world end under a strip that is covered anyway', () => {
    const cover: Cover = { ...NO_COVER, top: 80 }
    const camera = aCamera()
    follow(camera, 560, 70, world, cover, 0, true)
    expect(camera.y).toBeCloseTo(world.y - 80)
  })

  it('keeps the trainee out from under a dock, and comes to rest there', () => {
    const dock = { x: 16, y: 540, w: 336, h: 260 }
    const cover: Cover = { ...NO_COVER, docks: [dock] }
    const camera = aCamera(1064, 816)
    for (let i = 0; i < 200; i += 1) follow(camera, 20, 700, world, cover, 50, false)
    const at = { x: 20 - camera.x, y: 700 - camera.y }
    expect(at.x < dock.x || at.x > dock.x + dock.w || at.y < dock.y || at.y > dock.y + dock.h).toBe(true)
    expect(follow(camera, 20, 700, world, cover, 50, false)).toBe(false)
  })

  it('shows the way that is watched over a dock on that side, and leaves one on the other side alone', () => {
    const cover: Cover = { ...NO_COVER, docks: [{ x: 16, y: 400, w: 336, h: 400 }] }
    const watching = (x: number) => {
      const camera = aCamera(1064, 816)
      for (let i = 0; i < 200; i += 1) follow(camera, 760, 560, world, cover, 50, false, { x, y: 0 })
      return 560 - camera.y
    }
    expect(watching(-1)).toBeLessThan(400)
    expect(watching(1)).toBeGreaterThan(400)
  })
})

describe('fillingZoom', () => {
  it('never shrinks the world and fills a large screen', () => {
    expect(fillingZoom(390, 394, world)).toBe(1)
    expect(fillingZoom(1800, 900, world)).toBe(1.5)
  })
})
