import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/rubric/assess.ts'
import type { IntruderKind } from '../../../src/core/vocabulary/words.ts'
import type { Line } from '../story.ts'
import { after, BEATS, type Change, COMER, outcomes, pavement, played, radios, says, told } from './the-pavement.ts'

/** Nothing is locked: all that counts is how somebody is asked. */
const IDLE: readonly Change[] = [
  ['ROWS', COMER],
  [BEATS.lock, ''],
  [BEATS.rolling, ''],
]

/** They give no more than a few seconds, however they are asked. */
const SHORT: readonly Change[] = [['from: walk-20, to: east', 'from: walk-20, to: east, patience: [3, 6]']]

const climbs = (kind: IntruderKind, ...given: readonly (Line | readonly Change[])[]) => {
  const changes = given.filter((one): one is readonly Change[] => Array.isArray(one))
  const lines = given.filter((one): one is Line => !Array.isArray(one))
  const compiled = pavement(kind, ...IDLE, ...changes.flat())
  const { run, facts } = played(compiled, ...lines)
  return {
    known: outcomes({ run }),
    slips: facts.flatMap((fact) => (fact.type === 'ladder.judged' ? [`${fact.slip} ${fact.rung}`] : [])),
    notes: assess(facts, compiled.marks).criteria.flatMap(({ evidence }) =>
      evidence.flatMap((one) => (one.kind === 'note' ? [one.what] : [])),
    ),
  }
}

const ASK = 'Hello, could you wait please?'
const WELL = 'Could you give me about a minute? They’re recording sound right there.'
const ESCORT = 'May I walk you through in the gap?'
const MANAGER = 'I’ll get the location manager, who has the permit.'

describe('the ladder (lock-ups 7.1)', () => {
  it('well: ask, a time and a reason, an escort, the location manager', () => {
    const story = climbs('resident', says(11, ASK), says(14, WELL), says(17, ESCORT), says(20, MANAGER))
    expect(story.known).toEqual(expect.arrayContaining(['asked', 'asked-well', 'escort', 'helped']))
    expect(story.slips).toEqual([])
    expect(story.notes).toEqual([])
  })

  it('well: with the second rung first, which is the better question', () => {
    expect(climbs('resident', says(11, WELL), says(14, ESCORT)).slips).toEqual([])
  })

  it('tolerably: asked bare, and never more until it ran out', () => {
    const story = climbs('resident', says(11, ASK))
    expect(story.known).toContain('goes-on')
    expect(story.slips).toEqual(['stopped-short 1'])
    expect(story.notes).toEqual(['ladder-stopped-short'])
  })

  it('wrongly: security before anybody has asked', () => {
    const story = climbs('resident', says(11, 'I’m calling security.'))
    expect(story.slips).toEqual(['skipped 6'])
    expect(story.notes).toEqual(['ladder-skipped'])
  })

  it('wrongly: police, which is never the PA’s to call on', () => {
    const lines = [
      says(11, ASK),
      says(13, WELL),
      says(15, ESCORT),
      says(17, MANAGER),
      says(19, 'I’ll call the police.'),
    ]
    expect(climbs('resident', ...lines).slips).toEqual(['skipped 7'])
  })

  it('wrongly: the same again to somebody who has gone on', () => {
    const story = climbs('resident', says(11, ASK), says(24, 'Please wait. Could you wait?'))
    expect(story.slips).toEqual(['stopped-short 1', 'repeated 1'])
  })

  it('and more to somebody who has gone on is the next rung', () => {
    expect(climbs('resident', says(11, ASK), says(23, ESCORT)).slips).toEqual(['stopped-short 1'])
  })

  it('wrongly: asked on after all was offered and refused; to call the location manager is the next rung still', () => {
    const refuses = says(11, `${WELL} ${ESCORT}`)
    const pressed = climbs('resident', SHORT, refuses, says(19, ASK))
    expect(pressed.known).toContain('goes-on')
    expect(pressed.slips).toEqual(['pressed 3'])
    expect(climbs('resident', SHORT, refuses, says(19, MANAGER)).slips).toEqual([])
    expect(climbs('resident', SHORT, refuses).slips).toEqual([])
  })

  it('calls for somebody at once where the kind asks for it: who is in distress, and who is heard', () => {
    expect(climbs('distressed', says(6, 'I’m getting security and a medic for you.', 'whisper')).slips).toEqual([])
    expect(climbs('heckler', says(6, MANAGER)).slips).toEqual([])
  })

  it('knows the location manager by radio as the rung before security', () => {
    const asked = [says(11, ASK), says(13, WELL), says(15, ESCORT)]
    const security = says(20, 'Security is on the way.')
    expect(climbs('resident', ...asked, security).slips).toEqual(['skipped 6'])
    const called = after(17, radios('Torres, W2. Could locations come to W2?'))
    expect(climbs('resident', ...asked, called, security).slips).toEqual([])
  })

  it('replays, resumes and reads as any other run', () => {
    const story = told(pavement('resident', ...IDLE), says(11, 'I’m calling security.'))
    expect(story.facts.some(({ type }) => type === 'ladder.judged')).toBe(true)
  })
})
