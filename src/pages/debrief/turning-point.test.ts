import { describe, expect, it } from 'vitest'
import type { Entry } from '../../core/cost/ledger.ts'
import type { Pin } from './pins.ts'
import { lostWith, turningPoint } from './turning-point.ts'

const pin = (number: number, more: Partial<Pin> = {}): Pin => ({
  number,
  fact: number,
  tick: number,
  criteria: [],
  row: `row-${number}`,
  outcome: 'ok',
  fault: null,
  gate: null,
  note: null,
  backTo: 0,
  lost: true,
  held: false,
  ...more,
})
const lost = (row: string, owner: Entry['owner'] = 'own'): Entry => ({
  fact: 0,
  tick: 0,
  row,
  cause: 'cause',
  owner,
  minutes: 2,
  money: 1,
  events: [],
})

describe('the turning point of a run', () => {
  it('is what tripped a gate, else what lost minutes of the trainee’s own, else what went wrong', () => {
    const [ok, wrong, dear] = [pin(1), pin(2, { outcome: 'wrong' }), pin(3)]
    const gate = pin(4, {
      gate: { gate: 'G1', row: null, why: 'gate.x', tick: 4, fact: 4, cap: 40, selfReported: false },
    })
    const entries = [lost('row-3'), lost('row-1', 'unavoidable')]
    expect(turningPoint([ok, wrong, dear, gate], { entries })?.number).toBe(4)
    expect(turningPoint([ok, wrong, dear], { entries })?.number).toBe(3)
    expect(turningPoint([ok, wrong, dear], { entries: [] })?.number).toBe(2)
  })

  it('cost what the trainee lost with it, and nothing in money where nobody is charged', () => {
    const entries = [lost('row-1'), lost('row-1'), lost('row-1', 'unavoidable'), { ...lost('row-2'), money: null }]
    expect(lostWith(pin(1), { entries })).toEqual({ minutes: 4, money: 2 })
    expect(lostWith(pin(2), { entries })).toEqual({ minutes: 2, money: null })
    expect(lostWith(pin(3, { row: null }), { entries })).toEqual({ minutes: 0, money: null })
  })

  it('is none where neither minutes nor marks were lost, whatever was only acceptable', () => {
    expect(turningPoint([pin(1, { lost: false })], { entries: [] })).toBeUndefined()
    expect(turningPoint([pin(1, { lost: false })], { entries: [lost('row-1')] })?.number).toBe(1)
  })

  it('is none where everything held, and never a remark', () => {
    expect(
      turningPoint([pin(1, { held: true, outcome: 'best' }), pin(2, { note: 'eyeline' })], { entries: [] }),
    ).toBeUndefined()
  })
})
