import { describe, expect, it } from 'vitest'
import { frameWords } from './frame-words.ts'

const figure = (person: string, x: number, framed: boolean, belongs = false) => ({
  person,
  x,
  ahead: 3000,
  framed,
  belongs,
  mirror: false,
})

describe('the words of the monitor', () => {
  it('tell who is in the picture, with and without business there, and who is beside it on which side', () => {
    const figures = [
      figure('courier', 300, true),
      figure('june', 0, true, true),
      figure('jogger', 1200, false),
      figure('guest', -1100, false),
    ]
    expect(frameWords({ camera: 'a', slope: 311, height: 1400, figures, vehicles: [] })).toEqual({
      strangers: ['courier'],
      cast: ['june'],
      left: ['guest'],
      right: ['jogger'],
    })
  })

  it('are none where no camera films', () => {
    expect(frameWords(undefined)).toBeNull()
  })
})
