import { describe, expect, it } from 'vitest'
import type { LogLine } from '../../core/run/run-view.ts'
import { announced, isForMe } from './hearing.ts'

const line = (over: Partial<LogLine>): LogLine => ({
  order: 0,
  tick: 0,
  channel: 1,
  by: 'reyes',
  text: null,
  words: null,
  call: null,
  ...over,
})

describe('isForMe', () => {
  it('hears its own post and name, what is said face to face, and a stop', () => {
    expect(isForMe(line({}), 'Door two, are you locked?', ['door two', 'D2', 'Sam'])).toBe(true)
    expect(isForMe(line({}), 'Door three?', ['door two', 'D2', 'Sam'])).toBe(false)
    expect(isForMe(line({ channel: null }), 'Ten seconds.', [])).toBe(true)
    expect(isForMe(line({ call: 'stopped' }), 'Stop, stop, stop.', [])).toBe(true)
  })

  it('is not told of its own words', () => {
    expect(isForMe(line({ by: 'me', channel: null }), 'Door two, locked.', ['door two'])).toBe(false)
  })
})

describe('announced', () => {
  it('interrupts for one’s own call only, and says the rest only when all is wanted', () => {
    expect(announced(true, false, 'mine')).toBe('assertive')
    expect(announced(false, false, 'mine')).toBeNull()
    expect(announced(false, false, 'all')).toBe('polite')
  })

  it('says nothing but a stop when nothing is wanted', () => {
    expect(announced(true, false, 'nothing')).toBeNull()
    expect(announced(true, true, 'nothing')).toBe('assertive')
  })
})
