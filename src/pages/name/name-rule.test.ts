import { describe, expect, it } from 'vitest'
import { CAST_NAMES, checkName } from './name-rule.ts'

describe('the name on the tape', () => {
  it.each(['Sam', 'Alex', 'Ines', 'José', 'Wei', 'Aoife', 'Mary-Ann', 'O’Neil', 'Tina', 'Kim', 'Ray'])(
    'takes %s',
    (name) => {
      expect(checkName(name)).toEqual({ ok: true, name })
    },
  )

  it.each(CAST_NAMES)('refuses %s, who is already on the show', (name) => {
    expect(checkName(name.toUpperCase())).toEqual({ ok: false, why: 'cast', near: name })
  })

  it.each([
    ['Coffee', 'Kofi'],
    ['Lewis', 'Luis'],
    ['Louis', 'Luis'],
    ['Moe', 'Mo'],
    ['Neena', 'Nina'],
    ['Thom', 'Tom'],
    ['Di', 'Dee'],
    ['Rays', 'Reyes'],
    ['Jae', 'Jay'],
    ['Preeya', 'Priya'],
    ['Omer', 'Omar'],
    ['Torez', 'Torres'],
    ['Sam Osay', 'Osei'],
    ['Lynd', 'Lind'],
    ['Joon', 'June'],
  ])('refuses %s, which sounds like %s', (name, near) => {
    expect(checkName(name)).toEqual({ ok: false, why: 'cast', near })
  })

  it('refuses words that stop a take', () => {
    expect(checkName('Cut')).toEqual({ ok: false, why: 'call' })
  })

  it('trims, and refuses what does not fit the tape', () => {
    expect(checkName('  Ana   Paz ')).toEqual({ ok: true, name: 'Ana Paz' })
    expect(checkName('   ')).toEqual({ ok: false, why: 'empty' })
    expect(checkName('Maximiliana')).toEqual({ ok: false, why: 'long' })
    expect(checkName('R2')).toEqual({ ok: false, why: 'letters' })
  })
})
