import { describe, expect, it } from 'vitest'
import { joined } from './probe-answers.ts'

describe('joined', () => {
  it('says none, one, two and three names', () => {
    expect(joined([], 'and')).toBe('')
    expect(joined(['Courier'], 'and')).toBe('Courier')
    expect(joined(['Courier', 'guest'], 'and')).toBe('Courier and guest')
    expect(joined(['Courier', 'guest', 'electrician'], 'and')).toBe('Courier, guest and electrician')
  })
})
