import { describe, expect, it } from 'vitest'
import { refusalOf } from './refused-keys.ts'

describe('keys that cannot be taken', () => {
  it.each([
    ['Tab', 'tab'],
    ['Escape', 'escape'],
    ['Delete', 'delete'],
    ['F1', 'function'],
    ['F24', 'function'],
    ['Shift', 'modifier'],
    ['CapsLock', 'modifier'],
    ['Insert', 'modifier'],
    ['AltGraph', 'modifier'],
    ['Dead', 'noSign'],
    ['Process', 'noSign'],
    ['AudioVolumeUp', 'machine'],
    ['BrowserBack', 'machine'],
    ['ContextMenu', 'machine'],
  ] as const)('%s: %s', (key, why) => {
    expect(refusalOf({ code: key, key })).toBe(why)
  })

  it('nor anything together with CTRL, ALT or the command key', () => {
    expect(refusalOf({ code: 'KeyF', key: 'f', ctrlKey: true })).toBe('together')
    expect(refusalOf({ code: 'KeyF', key: 'ƒ', altKey: true })).toBe('together')
    expect(refusalOf({ code: 'KeyF', key: 'f', metaKey: true })).toBe('together')
  })

  it.each(['f', 'F', ' ', 'Enter', 'ArrowUp', 'PageDown', 'Backspace', '[', 'ц', 'é', 'Pause'])(
    'and everything else can: %s',
    (key) => {
      expect(refusalOf({ code: '', key })).toBeNull()
    },
  )
})
