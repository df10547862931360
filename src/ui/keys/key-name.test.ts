import { describe, expect, it } from 'vitest'
import { keyName, type NamedKey } from './key-name.ts'

const name = (key: string, code = '', by: NamedKey['by'] = 'print'): string =>
  keyName({ by, code, key }, (word) => `<${word}>`)

describe('keyName', () => {
  it.each([
    ['f', 'KeyF', 'F'],
    ['ц', 'KeyW', 'Ц'],
    ['ß', 'Minus', 'ß'],
    ['[', 'BracketLeft', '['],
    [' ', 'Space', '<space>'],
    ['Enter', 'NumpadEnter', '<enter>'],
    ['PageDown', 'PageDown', '<pageDown>'],
    ['ArrowUp', 'ArrowUp', '↑'],
    ['ArrowUp', 'Numpad8', 'NUM ↑'],
    ['8', 'Numpad8', 'NUM 8'],
    ['+', 'NumpadAdd', 'NUM +'],
    ['', 'KeyQ', 'Q'],
    ['Clear', 'NumLock', 'CLEAR'],
  ])('names what prints “%s” at %s “%s”', (key, code, printed) => {
    expect(name(key, code)).toBe(printed)
  })
})
