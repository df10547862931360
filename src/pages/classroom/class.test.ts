import { describe, expect, it } from 'vitest'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import { classCsv } from './class-csv.ts'
import { type CountedRun, inOrder } from './class-run.ts'

const run = (name: string, change: Partial<MarkedRun> = {}): MarkedRun => ({
  seal: name,
  scenario: 'stage-door',
  variant: null,
  seed: 3,
  pace: 1,
  name,
  bot: null,
  score: 80,
  passed: true,
  band: 'merit',
  gates: [],
  levels: { R1: 3, R2: 4 },
  ...change,
})

const handedIn = (key: number, played: MarkedRun, left = false): CountedRun => ({
  key,
  file: `${key}.pictures-up.txt`,
  run: played,
  refusal: null,
  left,
  debrief: null,
  sameAs: null,
})

const ZOE = handedIn(0, run('Zoë', { score: 95 }))
const ANA = handedIn(1, run('Ána', { scenario: 'upset-actor' }))
const BEN = handedIn(2, run('Ben', { score: 100 }), true)

const namesBy = (order: 'name' | 'mark' | 'scene'): readonly string[] =>
  inOrder([ZOE, ANA, BEN], order, 'en').map(({ run: { name } }) => name)

describe('a class', () => {
  it('stands by name, by mark with nobody’s unfinished run before a mark, or by scene', () => {
    expect(namesBy('name')).toEqual(['Ána', 'Ben', 'Zoë'])
    expect(namesBy('mark')).toEqual(['Zoë', 'Ána', 'Ben'])
    expect(namesBy('scene')).toEqual(['Ben', 'Zoë', 'Ána'])
  })

  it('goes into a spreadsheet with a level for each criterion, and no mark where the scene was left', () => {
    const [head = '', zoe = '', ben = ''] = classCsv([ZOE, BEN]).split('\r\n')
    const valueOf = (row: string, column: string): string | undefined => row.split(',')[head.split(',').indexOf(column)]
    expect(head).toMatch(/^\uFEFFname,file,scene/)
    expect(['score', 'band', 'R1', 'R2', 'R3'].map((column) => valueOf(zoe, column))).toEqual([
      '95',
      'merit',
      '3',
      '4',
      '',
    ])
    expect([valueOf(ben, 'score'), valueOf(ben, 'band')]).toEqual(['', 'left'])
  })

  it('lets no name be a formula, and quotes what would break a row', () => {
    const csv = classCsv([handedIn(0, run('=1+1')), handedIn(1, run('A "B", C'))])
    expect(csv).toContain("\r\n'=1+1,")
    expect(csv).toContain('\r\n"A ""B"", C",')
  })
})
