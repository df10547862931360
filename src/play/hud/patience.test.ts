import { expect, it } from 'vitest'
import { patienceShare } from './patience.ts'

it('tells patience by thirds', () => {
  const shares = [90, 61, 60, 31, 30, 0].map((ms) => patienceShare({ ms, of: 90 }))
  expect(shares).toEqual(['plenty', 'plenty', 'some', 'some', 'little', 'little'])
})
