import { describe, expect, it } from 'vitest'
import { cardPlace } from './card-place.ts'

const CARD = { w: 180, h: 160 }
const ROOM = { w: 1000, h: 800 }
const DOCK = { x: 16, y: 400, w: 336, h: 384 }

describe('cardPlace', () => {
  it('stands to the left of whoever it is about', () => {
    expect(cardPlace({ x: 600, y: 400 }, CARD, ROOM, [DOCK])).toMatchObject({ x: 386, y: 347 })
  })

  it('covers no dock: it goes to the other side', () => {
    expect(cardPlace({ x: 500, y: 500 }, CARD, ROOM, [DOCK])).toMatchObject({ x: 534, y: 447 })
  })

  it('goes over them where both sides are taken', () => {
    const me = { x: 540, y: 470, w: 60, h: 60 }
    expect(cardPlace({ x: 500, y: 500 }, CARD, ROOM, [DOCK, me])).toMatchObject({ x: 410, y: 306 })
  })

  it('goes to a corner where all four sides are taken', () => {
    const tapes = [
      { x: 300, y: 350, w: 250, h: 100 },
      { x: 650, y: 350, w: 200, h: 100 },
      { x: 560, y: 250, w: 80, h: 60 },
      { x: 560, y: 440, w: 80, h: 60 },
    ]
    expect(cardPlace({ x: 600, y: 400 }, { w: 100, h: 90 }, ROOM, tapes)).toMatchObject({ x: 634, y: 276 })
  })

  it('goes beside the dock that is in the way in a low picture', () => {
    const low = { w: 1000, h: 220 }
    const monitor = { x: 16, y: 16, w: 220, h: 150 }
    expect(cardPlace({ x: 4, y: 120 }, CARD, low, [monitor])).toMatchObject({ x: 244, y: 52 })
  })

  it('stays on the side where it hangs while another is hardly better', () => {
    const sliver = { x: 386, y: 400, w: 10, h: 10 }
    expect(cardPlace({ x: 600, y: 400 }, CARD, ROOM, [sliver], 0).side).toBe(0)
    expect(cardPlace({ x: 600, y: 400 }, CARD, ROOM, [sliver]).side).toBe(1)
  })

  it('stays in the picture, and off the person, in a corner', () => {
    const { x, y } = cardPlace({ x: 10, y: 10 }, CARD, ROOM, [])
    expect(x).toBeGreaterThanOrEqual(8)
    expect(y).toBeGreaterThanOrEqual(8)
    expect(x > 27 || y > 27).toBe(true)
  })
})
