import { describe, expect, it } from 'vitest'
import { within } from './within.ts'

describe('within', () => {
  it('waits for no promise for ever', async () => {
    expect(await within(new Promise<string>(() => undefined), 5, 'late')).toBe('late')
    expect(await within(Promise.resolve('here'), 5000, 'late')).toBe('here')
    expect(await within(Promise.reject<string>(new Error('no')), 5000, 'late')).toBe('late')
  })
})
