import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { said, shortOf, someLines } from './story.ts'

const ORDER = { kind: 'order', to: ['Sam'], facts: { count: 'three', item: 'chairs', place: 'holding' } } as const
const ordered = someLines(['Omar', 'Sam, three chairs to holding, please.', ORDER])
const warned = someLines([
  'Omar',
  'Sam, live weapon on set, keep the fire door shut.',
  { kind: 'order', to: ['Sam'], facts: { safety: 'live weapon', place: 'fire door' } },
])
const styled = (style: RadioCase['style'], given: Partial<RadioCase> = {}): Partial<RadioCase> => ({
  ...given,
  ...(style === undefined ? {} : { style }),
})

describe('a show that reads back, and one that does not', () => {
  it('owes the facts by default', () => {
    expect(shortOf(said('Copy that.', { before: ordered }))).toBe('acknowledge coach R-READBACK minor')
  })

  it('takes a bare copy where the show does', () => {
    expect(shortOf(said('Copy that.', styled({ acknowledge: 'copy' }, { before: ordered })))).toBe('acknowledge right')
  })

  it('owes what is a matter of safety all the same', () => {
    const bare = said('Copy that.', styled({ acknowledge: 'copy' }, { before: warned }))
    expect(shortOf(bare)).toBe('acknowledge wrong R-READBACK major')
  })

  it('never takes wrong facts', () => {
    const wrong = said('Copy, five chairs to holding.', styled({ acknowledge: 'copy' }, { before: ordered }))
    expect(shortOf(wrong)).toContain('R-READBACK major')
  })
})

describe('a show that names the person called first', () => {
  const hail = (text: string): RadioCase => said(text, styled({ hailOrder: 'calledFirst' }))

  it('notes the other order and faults neither', () => {
    expect(grade(hail('Sam for Nina.'))).toMatchObject({
      level: 'right',
      notes: [{ id: 'note.orderHere', better: 'Nina, this is Sam.' }],
    })
    expect(grade(hail('Nina, this is Sam.'))).toMatchObject({ level: 'right', notes: [] })
  })

  it('gives words that work in that order', () => {
    const told = grade(said('Where do you want these chairs?', styled({ hailOrder: 'calledFirst' })))
    expect(told.faults[0]?.why.better).toContain('this is Sam')
  })
})

it('hears a sign-off in “out”, and none in “one minute out”', () => {
  const notes = (text: string) => grade(said(text)).notes.map(({ id }) => id)
  expect(notes('Kaur, number 1 is one minute out.')).toEqual([])
  expect(notes('Number 1 is on set, out.')).toEqual(['note.over'])
})

describe('the code for the toilet', () => {
  const notes = (text: string, given: Partial<RadioCase>) => grade(said(text, given)).notes

  it.each([
    ['Sam is 10-1.', { region: 'us' }, 0],
    ['Sam is 10-100.', { region: 'us' }, 1],
    ['Sam is 10-1.', { region: 'ca' }, 1],
    ['Sam is ten one hundred.', { region: 'ca' }, 0],
    ['Sam is 10-100.', { region: 'us', style: { toiletCode: '10-100' } }, 0],
  ] as const)('“%s” in %j earns %d notes and no fault', (text, given, count) => {
    expect(notes(text, given)).toHaveLength(count)
    expect(grade(said(text, given)).faults).toEqual([])
  })
})

describe('a post after the cut', () => {
  const opens = said('North door, opening up.', {
    post: 'onLockup',
    roll: 'cut',
    before: someLines(['Marcus', 'Cut.']),
  })

  it('opens on the cut by default', () => {
    expect(shortOf(opens)).not.toContain('R-HOLD-TILL-CUT')
  })

  it('waits for the release where the show says so', () => {
    expect(shortOf({ ...opens, style: { releaseRule: 'on_release' } })).toContain('R-HOLD-TILL-CUT critical')
    const released = {
      ...opens,
      before: someLines(['Marcus', 'Cut.'], ['Dee', 'Sam, release the lock-up.', { to: ['Sam'] }]),
    }
    expect(shortOf({ ...released, style: { releaseRule: 'on_release' } })).not.toContain('R-HOLD-TILL-CUT')
  })
})

describe('a small show with one channel', () => {
  it('has nowhere else to take the lunch order', () => {
    const lunch = 'Sam for Dee, what does everyone want for lunch?'
    expect(shortOf(said(lunch))).toContain('R-CH1-CLEAR')
    expect(shortOf(said(lunch, styled({ channelPlan: { 1: 'Everybody' } })))).not.toContain('R-CH1-CLEAR')
  })
})
