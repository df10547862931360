import { describe, expect, it } from 'vitest'
import { CUT, TAKE, TAKE_WORDS, when } from './take.ts'
import { does, faultsIn, quiet, saidBy, told, withBeats } from './the-net.ts'

const press = [does(40, { type: 'radio.keyed' }), does(43, { type: 'radio.unkeyed' })] as const
const nothing = { type: 'radio.said', channel: 1, words: '', mode: 'voice' } as const

describe('a press without words', () => {
  it('is an open microphone where nobody spoke, at once or when no words have followed', () => {
    expect(faultsIn(told(quiet(), ...press))).toEqual(['R-NO-OPEN-MIC major'])
    expect(faultsIn(told(quiet(), ...press, does(44, { ...nothing, durMs: 3000 })))).toEqual(['R-NO-OPEN-MIC major'])
  })

  it('is none where the microphone heard speech and no recogniser could tell what', () => {
    const unheard = does(44, { ...nothing, leadMs: 600, tailMs: 400, durMs: 3000 })
    const set = quiet()
    const story = told(set, ...press, unheard)
    expect(faultsIn(story)).toEqual([])
    expect(saidBy(story, set, 40)[0]).toMatch(/^torres: .*say again\?$/i)
  })

  it('is still a press into the roll, whatever was said', () => {
    const rolling = quiet([withBeats(...TAKE, CUT)], [[...TAKE_WORDS]])
    const at = when(told(rolling), 'rolling') + 5
    const story = told(
      rolling,
      does(at, { type: 'radio.keyed' }),
      does(at + 2.5, { type: 'radio.unkeyed' }),
      does(at + 3, { ...nothing, leadMs: 600, tailMs: 400, durMs: 2500 }),
    )
    expect(faultsIn(story)).toEqual(['R-SILENT-ROLLING critical'])
  })
})
