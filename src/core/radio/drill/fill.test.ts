import { describe, expect, it } from 'vitest'
import { type Filling, fillWords } from './fill.ts'

const filling = (region: Filling['region']): Filling => ({
  region,
  me: 'Lou',
  slots: { who: 'lind' },
  house: {
    crew: [{ id: 'lind', name: 'Lind', role: 'key PA', voice: null }],
    local: { gofor: { us: 'go for {me}', uk: 'go ahead', ca: 'go for {me}', au: 'go ahead' } },
  },
})

describe('fillWords', () => {
  it('fills people, the trainee, and the trainee within the words of a region', () => {
    expect(fillWords(filling('us'), '{who}, {gofor}')).toBe('Lind, go for Lou')
    expect(fillWords(filling('uk'), '{gofor}, {me}')).toBe('go ahead, Lou')
  })
})
