import { describe, expect, it } from 'vitest'
import { KEY_COMMANDS } from './commands.ts'
import { type KeyBinding, KEYS, keptAs, keyTable, readKeyChanges } from './keys.ts'
import { holderOf, laidAt, swappedAt } from './table.ts'

const place = (code: string, key: string): KeyBinding => ({ by: 'place', code, key })
const print = (key: string, code = ''): KeyBinding => ({ by: 'print', code, key })
const FIRST = keyTable({})

/** Every two commands whose keys are the same key. */
const clashes = (table = FIRST): readonly string[] =>
  KEY_COMMANDS.flatMap((command) => {
    const binding = table[command]
    const other = binding === null ? null : holderOf(KEYS, table, command, binding)
    return other === null ? [] : [`${command} ${other}`]
  })

describe('the keys of the first day', () => {
  it('give every command a key of its own', () => {
    expect(Object.values(FIRST)).not.toContain(null)
    expect(clashes()).toEqual([])
  })
})

describe('a key that is asked for', () => {
  it('goes by its place for what lies side by side, and by its print for the rest', () => {
    expect(keptAs('walkUp', { code: 'KeyW', key: 'W' })).toEqual(place('KeyW', 'w'))
    expect(keptAs('choose4', { code: 'KeyR', key: 'r' })).toEqual(place('KeyR', 'r'))
    expect(keptAs('door', { code: 'KeyD', key: 'D' })).toEqual(print('d', 'KeyD'))
    expect(keptAs('walkUp', { code: '', key: 'w' })).toEqual(print('w'))
  })

  it.each([
    ['a letter on its key', 'walkUp', place('KeyF', 'f'), 'faceAbout'],
    ['what the row of digits prints in France', 'door', print('&', 'Digit1'), 'choose1'],
    ['the space bar', 'pause', print(' ', 'Space'), 'talk'],
    ['a place whose print is somebody’s', 'choose1', place('KeyB', 'b'), 'brick'],
    ['a free key', 'door', print('d', 'KeyD'), null],
    ['a place that prints something else here', 'walkUp', place('KeyW', 'z'), null],
    ['one’s own key', 'door', print('o', 'KeyO'), null],
  ] as const)('clashes, or not, with the command that has it: %s', (_what, command, key, other) => {
    expect(holderOf(KEYS, FIRST, command, key)).toBe(other)
  })
})

describe('changing keys', () => {
  const swapped = swappedAt(KEYS, {}, 'door', 'talk', print(' ', 'Space'))

  it('swaps two and keeps both', () => {
    expect(keyTable(swapped)).toMatchObject({ door: { key: ' ' }, talk: { key: 'o' } })
    expect(clashes(keyTable(swapped))).toEqual([])
  })

  it('keeps nothing of what is back to the first day', () => {
    expect(swappedAt(KEYS, swapped, 'talk', 'door', print(' ', 'Space'))).toEqual({})
    expect(laidAt(KEYS, laidAt(KEYS, {}, 'door', print('d')), 'door', print('o', 'KeyO'))).toEqual({})
  })

  it('can leave a command without a key', () => {
    expect(keyTable(laidAt(KEYS, {}, 'pause', null)).pause).toBeNull()
  })
})

describe('keys from the shelf', () => {
  it('are taken as they were kept', () => {
    const kept = { walkUp: place('KeyW', 'w'), walkList: print('g', 'KeyG'), pause: null }
    expect(readKeyChanges(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it.each([
    ['nothing', undefined],
    ['a list', ['KeyW']],
    ['no bindings', { door: 'o', talk: 3, pause: {} }],
    ['half a binding', { door: { by: 'print', code: 'KeyO' }, talk: { by: 'place', code: '', key: ' ' } }],
    ['a way that there is none', { door: { by: 'heart', code: 'KeyD', key: 'd' } }],
    ['keys that are not given away', { door: print('Tab', 'Tab'), talk: print('F5', 'F5'), pause: print('Escape') }],
    ['a novel', { door: print('x'.repeat(99)) }],
    ['commands that there are none', { dance: print('d'), constructor: print('c') }],
  ])('take their defaults from %s', (_what, raw) => {
    expect(readKeyChanges(raw)).toEqual({})
  })

  it('never give two commands the same key, whatever was kept', () => {
    const table = keyTable(readKeyChanges({ door: print('x'), pause: print('x'), talk: print('f') }))
    expect(clashes(table)).toEqual([])
    expect(table).toMatchObject({ door: { key: 'x' }, pause: { key: 'p' }, talk: { key: 'f' }, faceAbout: null })
  })
})
