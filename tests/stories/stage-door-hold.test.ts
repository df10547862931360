import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { TICK_MS } from '../../src/core/time/ticks.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import { stageDoorWith, theScenario } from './stage.ts'
import { type Line, type Story, tell, type Told, type When } from './story.ts'

const MEDIC = 1

let stageDoor: CompiledScenario

beforeAll(async () => {
  stageDoor = await theScenario('m04-lock-ups-1', 'stage-door')
})

const does = (when: When, input: Input): Line => ({ ...when, input })
const says = (when: When, words: string): Line => does(when, { type: 'radio.said', channel: 1, words, mode: 'typed' })

/** The par bot says nothing of its own for take one; the lines of the story do. */
const story = (lines: readonly Line[]): Told =>
  tell({ seed: MEDIC, bot: 'par', instead: { 'picture-lock.confirm': [] }, lines } satisfies Story, stageDoor)

/** Seconds into the run at which the 1st AD said the line of a beat. */
const saidAt = ({ facts }: Told, beat: string): number => {
  const said = facts.find((fact) => fact.type === 'call.made' && fact.beat === beat)
  return ((said?.tick ?? Number.NaN) * TICK_MS) / 1000
}

const linesOf = ({ facts }: Told): readonly string[] =>
  facts.flatMap((fact) => (fact.type === 'call.made' && fact.by === 'reyes' ? [fact.line] : []))

/** What waiting has cost, by owner. */
const waited = ({ ledger }: Told) =>
  ledger.entries.filter(({ cause }) => cause === 'cause.held').map(({ owner, minutes }) => ({ owner, minutes }))

const opens = (when: When, open: boolean): Line => does(when, { type: 'door.pushed', door: 'door-2-outer', open })

describe('hold the roll', () => {
  it('with the door open: they wait, hear that it is locked, and roll', () => {
    const held = story([
      opens({ beat: 'picture-up', after: 1 }, true),
      says({ beat: 'picture-up', after: 3 }, 'Hold the roll, door two is not locked.'),
      opens({ beat: 'picture-up', after: 6 }, false),
      says({ beat: 'picture-up', after: 14 }, 'Door two, locked.'),
    ])
    const plain = story([says({ beat: 'picture-up', after: 4 }, 'Door two, locked.')])
    expect(held.facts).toContainEqual(expect.objectContaining({ type: 'roll.held', beat: 'rolling', needed: true }))
    expect(held.facts).toContainEqual(expect.objectContaining({ type: 'roll.freed', beat: 'rolling', why: 'reported' }))
    expect(linesOf(held)).toEqual(expect.arrayContaining(['line.reyes.holding', 'line.reyes.thanks']))
    expect(held.outcomes).toHaveProperty('picture-lock', 'best')
    expect(saidAt(held, 'rolling')).toBeGreaterThan(saidAt(plain, 'rolling') + 8)
    // The next calls move along with it.
    expect(saidAt(held, 'cut') - saidAt(held, 'rolling')).toBeGreaterThan(30)
    // It was the trainee's own door.
    expect(waited(held)).toEqual([{ owner: 'own', minutes: expect.closeTo(0.2, 0) }])
    expect(held.ledger.minutes).toBe(held.ledger.own + held.ledger.inherited + held.ledger.unavoidable)
    expect(held.run.ended).not.toBe('breach')
  })

  it('for somebody who comes: what it costs is not the trainee’s', () => {
    const walker = stageDoorWith(
      "{ id: walker, at: '1:25', bring: { who: courier, from: aisle-west, to: queue-3 } }",
      'rolling',
      'caption.walker: A courier walks up from the west.',
    )
    const lines = [
      says({ beat: 'picture-up', after: 3 }, 'Hold the roll, bogey at door two.'),
      says({ beat: 'picture-up', after: 12 }, 'Door two, clear.'),
    ]
    const held = tell({ seed: MEDIC, bot: 'par', instead: { 'picture-lock.confirm': [] }, lines }, walker)
    expect(held.facts).toContainEqual(expect.objectContaining({ type: 'roll.held', needed: true }))
    expect(held.outcomes).toHaveProperty('picture-lock', 'best')
    expect(waited(held)).toEqual([expect.objectContaining({ owner: 'inherited' })])
    expect(linesOf(held)).toContain('line.reyes.thanks-lock')
  })

  it('for nothing: it is judged, and the wait is the trainee’s own', () => {
    const needless = story([
      says({ beat: 'picture-up', after: 3 }, 'Hold the roll at door two.'),
      says({ beat: 'picture-up', after: 24 }, 'Door two, locked.'),
    ])
    expect(needless.facts).toContainEqual(expect.objectContaining({ type: 'roll.held', needed: false }))
    expect(needless.outcomes).toHaveProperty('picture-lock', 'wrong')
    expect(waited(needless)).toEqual([expect.objectContaining({ owner: 'own' })])
    expect(needless.ledger.own).toBeGreaterThan(0.2)
  })

  it('and not a word more: they wait a minute and go', () => {
    const mute = story([says({ beat: 'picture-up', after: 3 }, 'Hold the roll at door two.')])
    expect(mute.facts).toContainEqual(expect.objectContaining({ type: 'roll.freed', why: 'tooLong' }))
    expect(linesOf(mute)).toContain('line.reyes.waited')
    expect(mute.ledger.own).toBeGreaterThan(1)
    expect(mute.run.ended).not.toBeNull()
  })

  it('“not clear yet” is no report that it is', () => {
    const still = story([
      says({ beat: 'picture-up', after: 3 }, 'Hold the roll at door two.'),
      says({ beat: 'picture-up', after: 9 }, 'Door two, not clear yet.'),
      says({ beat: 'picture-up', after: 20 }, 'Door two, clear.'),
    ])
    const freed = still.facts.find(({ type }) => type === 'roll.freed')
    expect(((freed?.tick ?? 0) * TICK_MS) / 1000).toBeGreaterThan(saidAt(still, 'picture-up') + 18)
    expect(still.facts.filter(({ type }) => type === 'roll.freed')).toHaveLength(1)
  })

  it('too late: while they roll nobody holds anything', () => {
    const late = story([
      says({ beat: 'picture-up', after: 4 }, 'Door two, locked.'),
      says({ beat: 'rolling', after: 3 }, 'Hold the roll, bogey at door two.'),
    ])
    expect(late.facts.map(({ type }) => type)).not.toContain('roll.held')
  })
})

describe('a post that says nothing when it is polled', () => {
  const unsaid = { 'rehearsal-lock.confirm': [], 'picture-lock.confirm': [], 'second-lock.confirm': [] }
  const mute = (lines: readonly Line[]): Told => tell({ seed: MEDIC, bot: 'par', instead: unsaid, lines }, stageDoor)
  const asked = ['line.torres.chase', 'line.reyes.nothing', 'line.torres.looks']
  const heard = ({ facts }: Told, from: string, to: string): readonly string[] => {
    const [after, before] = [from, to].map((beat) =>
      facts.findIndex((fact) => fact.type === 'call.made' && fact.beat === beat),
    )
    return facts.slice(after, before).flatMap((fact) => (fact.type === 'call.made' ? [fact.line] : []))
  }

  it('is asked again before each take, until somebody else looks, and the wait is the trainee’s own', () => {
    const told = mute([])
    expect(heard(told, 'picture-up', 'rolling')).toEqual(['line.reyes.picture-up', 'line.priya.locked', ...asked])
    expect(heard(told, 'lock-two', 'rolling-two')).toEqual(['line.reyes.lock-two', ...asked])
    expect(saidAt(told, 'rolling') - saidAt(told, 'picture-up')).toBeGreaterThan(25)
    expect(told.facts.filter(({ type }) => type === 'roll.held' || type === 'roll.freed')).toMatchObject([
      { type: 'roll.held', beat: 'rolling', why: 'unanswered' },
      { type: 'roll.freed', beat: 'rolling', why: 'looked' },
      { type: 'roll.held', beat: 'rolling-two', why: 'unanswered' },
      { type: 'roll.freed', beat: 'rolling-two', why: 'looked' },
    ])
    expect(waited(told)).toEqual([
      { owner: 'own', minutes: expect.closeTo(0.4, 0) },
      { owner: 'own', minutes: expect.closeTo(0.4, 0) },
    ])
    // The rows of the take open when it rolls, and not when it should have.
    const opened = told.facts.find((fact) => fact.type === 'row.opened' && fact.row === 'rolling-echo')
    expect(((opened?.tick ?? 0) * TICK_MS) / 1000).toBe(saidAt(told, 'rolling'))
  })

  it('that answers when it is asked again is thanked, and they roll', () => {
    const told = mute([says({ beat: 'picture-up', after: 14 }, 'Door two, locked.')])
    expect(heard(told, 'picture-up', 'rolling')).toEqual([
      'line.reyes.picture-up',
      'line.priya.locked',
      'line.torres.chase',
      'line.reyes.thanks',
    ])
    expect(told.facts).toContainEqual(expect.objectContaining({ type: 'roll.freed', beat: 'rolling', why: 'reported' }))
  })

  it('and one that has answered is not asked', () => {
    const told = story([says({ beat: 'picture-up', after: 4 }, 'Door two, locked.')])
    expect(told.facts.map(({ type }) => type)).not.toContain('roll.held')
  })
})

it('an answer that has post and state, and comes too late, is told by how much', () => {
  const answered = (after: number) =>
    tell(
      {
        seed: MEDIC,
        bot: 'par',
        instead: { 'second-lock.confirm': [] },
        lines: [says({ beat: 'lock-two', after }, 'Two, locked.')],
      },
      stageDoor,
    ).run.log.find(({ words }) => words === 'Two, locked.')?.verdict
  expect(answered(3)).not.toHaveProperty('lateMs')
  expect(answered(6.8)).toMatchObject({ rule: 'R-LOCK-CONFIRM', lateMs: expect.closeTo(1000, -3) })
})
