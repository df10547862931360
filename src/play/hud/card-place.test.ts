import { describe, expect, it } from 'vitest'
import { cardPlace } from './card-place.ts'

const CARD = { w: 180, h: 160 }
const ROOM = { w: 1000, h: 800 }
const DOCK = { x: 16, y: 400, w: 336, h: 384 }

describe('cardPlace', () => {
  it('stands to the left of whoever it is about', () => {
    expect(cardPlace({ x: 600, y: 400 }, CARD, ROOM, [DOCK])).toEqual({ x: 386, y: 347 })
  })

  it('covers no dock: it goes to the other side', () => {
    expect(cardPlace({ x: 500, y: 500 }, CARD, ROOM, [DOCK])).toEqual({ x: 534, y: 447 })
  })

  it('goes over them where both sides are taken', () => {
    const me = { x: 540, y: 470, w: 60, h: 60 }
    expect(cardPlace({ x: 500, y: 500 }, CARD, ROOM, [DOCK, me])).toEqual({ x: 410, y: 306 })
  })

  it('stays in the picture, and off the person, in a corner', () => {
    const { x, y } = cardPlace({ x: 10, y: 10 }, CARD, ROOM, [])
    expect(x).toBeGreaterThanOrEqual(8)
    expect(y).toBeGreaterThanOrEqual(8)
    expect(x > 27 || y > 27).toBe(true)
  })
})
