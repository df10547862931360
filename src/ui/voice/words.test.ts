import { describe, expect, it } from 'vitest'
import type { Stretch } from './recogniser.ts'
import { NO_WORDS, settled, textOf, wordsFrom } from './words.ts'

const stretch = (isFinal: boolean, ...readings: readonly string[]): Stretch =>
  Object.assign(
    readings.map((transcript) => ({ transcript })),
    { isFinal },
  )
const final = (...readings: readonly string[]): Stretch => stretch(true, ...readings)
const open = (...readings: readonly string[]): Stretch => stretch(false, ...readings)

describe('wordsFrom', () => {
  it('keeps what stands apart from what may still change', () => {
    expect(wordsFrom([final(' copy two bricks '), open('to pre', 'to pray')])).toEqual({
      sure: 'copy two bricks',
      maybe: 'to pre',
      others: [],
    })
  })

  it('gives other readings of the whole, each once, at most five', () => {
    const words = wordsFrom([final('go for', 'gopher', 'Go For'), final('Sam', 'some', 'son')])
    expect(words.sure).toBe('go for Sam')
    expect(words.others).toEqual(['gopher Sam', 'go for some', 'go for son'])
    expect(wordsFrom([final('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')]).others).toHaveLength(5)
  })

  it('takes a stretch that is given again, grown longer, once', () => {
    expect(wordsFrom([final('door'), final('door two'), final('Door two locked')]).sure).toBe('Door two locked')
    expect(wordsFrom([final('stop'), final('the roll')]).sure).toBe('stop the roll')
  })

  it('goes on after a session that is over', () => {
    const first = settled(wordsFrom([final('door two'), open('is')]))
    expect(textOf(first)).toBe('door two is')
    expect(wordsFrom([final('locked', 'logged')], first)).toEqual({
      sure: 'door two is locked',
      maybe: '',
      others: ['door two is logged'],
    })
  })

  it('makes nothing of nothing', () => {
    expect(wordsFrom([final(''), open('  ')])).toEqual(NO_WORDS)
  })
})
