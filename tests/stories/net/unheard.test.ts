import { describe, expect, it } from 'vitest'
import { does, factsOf, faultsIn, quiet, saidBy, told, withBeats } from './the-net.ts'

/** A take that rolls and is cut. */
const TAKE = [
  "{ id: lock, at: '1:30', say: { by: reyes, line: line.reyes.lock, on: 1 }, call: [pictureUp, lockItUp] }",
  "{ id: rolling, at: '1:40', say: { by: reyes, line: line.reyes.rolling, on: 1 }, call: [rolling] }",
]
const CUT = "{ id: cut, at: '2:15', say: { by: reyes, line: line.reyes.cut, on: 1 }, call: [cut, movingOn] }"
const TAKE_WORDS = [
  'works.two-bricks:',
  `line.reyes.lock: [Picture’s up. Lock it up., Picture’s up. Lock it up please.]
line.reyes.rolling: [Rolling., Rolling. Rolling.]
line.reyes.cut: [Cut. Moving on., Cut. We’re moving on.]
works.two-bricks:`,
] as const

const when = (story: ReturnType<typeof told>, beat: string): number => {
  const call = factsOf(story, 'call.made').find((fact) => fact.beat === beat)
  if (call === undefined) throw new Error(`Nobody said anything at "${beat}"`)
  return call.tick / 20
}

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
