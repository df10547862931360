import { describe, expect, it } from 'vitest'
import { keptLoads } from './kept-loads.ts'

describe('keptLoads', () => {
  it('goes once for each thing', async () => {
    const asked: string[] = []
    const load = keptLoads(async (id: string, variant: string | null) => {
      asked.push(`${id} ${variant ?? '-'}`)
      return asked.length
    })
    expect(load('a', null)).toBe(load('a', null))
    await Promise.all([load('a', null), load('a', 'night')])
    expect(asked).toEqual(['a -', 'a night'])
  })

  it('goes again for what did not come', async () => {
    let times = 0
    const load = keptLoads(async (id: string) => {
      times += 1
      if (times === 1) throw new Error(`${id} did not come`)
      return id
    })
    await expect(load('a')).rejects.toThrow('a did not come')
    await expect(load('a')).resolves.toBe('a')
  })
})
