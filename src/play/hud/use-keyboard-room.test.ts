import { describe, expect, it } from 'vitest'
import { keyboardOver } from './use-keyboard-room.ts'

const seen = (height: number, offsetTop = 0, scale = 1) => ({ height, offsetTop, scale })

describe('a keyboard on the screen', () => {
  it('takes what the page does not show below, and what was pushed out above', () => {
    expect(keyboardOver(844, seen(544))).toEqual({ bottom: 300, top: 0 })
    expect(keyboardOver(844, seen(544, 120))).toEqual({ bottom: 180, top: 120 })
  })

  it('is neither a bar of the browser nor a page that is pinched larger', () => {
    expect(keyboardOver(844, seen(844))).toEqual({ bottom: 0, top: 0 })
    expect(keyboardOver(844, seen(788))).toEqual({ bottom: 0, top: 0 })
    expect(keyboardOver(844, seen(422, 60, 2))).toEqual({ bottom: 0, top: 0 })
  })
})
