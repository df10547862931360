import { describe, expect, it } from 'vitest'
import { commandFor, type KeyPress, steered } from './key-map.ts'

const press = (key: string, code = '', over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...over,
})

describe('commandFor', () => {
  it('leaves every key but ESC to somebody who types', () => {
    for (const key of [' ', 'v', 'w', 'f', 'o', 'p', '[', ']', '1', 'ArrowUp', 'Enter']) {
      expect([key, commandFor(press(key, 'Digit1'), 'typing')]).toEqual([key, null])
    }
    expect(commandFor(press('Escape'), 'typing')).toBeNull()
    expect(commandFor(press('Escape'), 'control')).toEqual({ type: 'close' })
  })

  it('chooses by the place of the digit, also where it prints a sign', () => {
    expect(commandFor(press('3', 'Digit3'), 'free')).toEqual({ type: 'choose', number: 3 })
    expect(commandFor(press('"', 'Digit3'), 'control')).toEqual({ type: 'choose', number: 3 })
    expect(commandFor(press('0', 'Digit0'), 'free')).toBeNull()
  })

  it('turns the knob, with ALT too where a keyboard needs it', () => {
    expect(commandFor(press('[', 'Digit8', { altKey: true, ctrlKey: true }), 'free')).toEqual({ type: 'knob', by: -1 })
    expect(commandFor(press(']'), 'control')).toEqual({ type: 'knob', by: 1 })
  })

  it('keeps space and arrows with a button, and arrows with what scrolls', () => {
    expect(commandFor(press(' '), 'control')).toBeNull()
    expect(commandFor(press(' '), 'free')).toEqual({ type: 'talk' })
    expect(commandFor(press('ArrowUp'), 'scroller')).toBeNull()
    expect(commandFor(press('ArrowUp'), 'free')).toEqual({ type: 'steer', axis: 'dy', sign: -1 })
  })

  it('talks by the space bar from the tabs of the talk box, and sends by ENTER from where nothing has it', () => {
    expect(commandFor(press(' '), 'choice')).toEqual({ type: 'talk' })
    expect(commandFor(press('ArrowUp'), 'choice')).toBeNull()
    expect(commandFor(press('Enter'), 'choice')).toBeNull()
    expect(commandFor(press('Enter'), 'control')).toBeNull()
    expect(commandFor(press('Enter'), 'free')).toEqual({ type: 'send' })
    expect(commandFor(press('Enter'), 'scroller')).toEqual({ type: 'send' })
  })

  it('reads letters in either case and leaves the browser its own', () => {
    expect(commandFor(press('V'), 'free')).toEqual({ type: 'textView' })
    expect(commandFor(press('f'), 'control')).toEqual({ type: 'faceAbout' })
    expect(commandFor(press('f', 'KeyF', { ctrlKey: true }), 'free')).toBeNull()
    expect(commandFor(press('constructor'), 'free')).toBeNull()
  })
})

describe('steered', () => {
  const up = { type: 'steer', axis: 'dy', sign: -1 } as const
  const down = { type: 'steer', axis: 'dy', sign: 1 } as const
  const left = { type: 'steer', axis: 'dx', sign: -1 } as const

  it('joins the axes, and the last arrow of an axis counts', () => {
    expect(steered([up, left])).toEqual({ dx: -1, dy: -1 })
    expect(steered([up, down])).toEqual({ dx: 0, dy: 1 })
    expect(steered([])).toEqual({ dx: 0, dy: 0 })
  })
})
