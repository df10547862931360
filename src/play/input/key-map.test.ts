import { describe, expect, it } from 'vitest'
import { keyTable } from '../../store/controls/keys.ts'
import { steered } from './command.ts'
import { commandFor as commandIn, type Focus, type KeyPress } from './key-map.ts'

const FIRST = keyTable({})
const commandFor = (key: KeyPress, focus: Focus) => commandIn(key, focus, FIRST)

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

  it('leaves TAB and what belongs to the browser alone', () => {
    expect(commandFor(press('Tab', 'Tab'), 'free')).toBeNull()
    expect(commandFor(press('[', 'BracketLeft', { metaKey: true }), 'free')).toBeNull()
    expect(commandFor(press('[', 'BracketLeft', { ctrlKey: true }), 'free')).toBeNull()
    expect(commandFor(press('8', 'Digit8', { altKey: true }), 'free')).toBeNull()
    expect(commandFor(press('f', 'KeyF', { altKey: true }), 'free')).toBeNull()
  })

  it('works the kit of the radio', () => {
    expect(commandFor(press('h', 'KeyH'), 'control')).toEqual({ type: 'headset' })
    expect(commandFor(press('.', 'Period'), 'free')).toEqual({ type: 'volume', by: 1 })
    expect(commandFor(press('b', 'KeyB'), 'free')).toEqual({ type: 'brick' })
  })

  it('reads letters in either case and leaves the browser its own', () => {
    expect(commandFor(press('V'), 'free')).toEqual({ type: 'textView' })
    expect(commandFor(press('f'), 'control')).toEqual({ type: 'faceAbout' })
    expect(commandFor(press('f', 'KeyF', { ctrlKey: true }), 'free')).toBeNull()
    expect(commandFor(press('constructor'), 'free')).toBeNull()
  })
})

describe('a trainee’s own keys', () => {
  const own = keyTable({
    walkUp: { by: 'place', code: 'KeyW', key: 'w' },
    walkList: { by: 'print', code: 'KeyG', key: 'g' },
    talk: { by: 'print', code: 'KeyT', key: 't' },
    choose3: { by: 'place', code: 'KeyE', key: 'e' },
    door: null,
  })
  const ask = (key: string, code: string, focus: Focus = 'free') => commandIn(press(key, code), focus, own)

  it('go by their place where the place matters, whatever is printed there', () => {
    expect(ask('z', 'KeyW')).toEqual({ type: 'steer', axis: 'dy', sign: -1 })
    expect(ask('w', 'KeyZ')).toBeNull()
    expect(ask('g', 'KeyP')).toEqual({ type: 'walkList' })
  })

  it('talk from a button too, for no button wants a letter', () => {
    expect(ask('t', 'KeyT', 'control')).toEqual({ type: 'talk' })
    expect(ask('t', 'KeyT', 'typing')).toBeNull()
    expect(ask(' ', 'Space')).toBeNull()
  })

  it('take the place of what was there', () => {
    expect(ask('3', 'Digit3')).toBeNull()
    expect(ask('o', 'KeyO')).toBeNull()
    expect(ask('ArrowUp', 'ArrowUp')).toBeNull()
  })

  it('have the keypad to themselves; without them it has the digits', () => {
    const walked = keyTable({ walkUp: { by: 'place', code: 'Numpad8', key: '8' } })
    expect(commandIn(press('8', 'Numpad8'), 'free', walked)).toMatchObject({ type: 'steer' })
    expect(commandIn(press('7', 'Numpad7'), 'free', walked)).toEqual({ type: 'choose', number: 7 })
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
