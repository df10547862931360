import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/core/rubric/assess.ts'
import type { IntruderKind } from '../../../src/core/vocabulary/words.ts'
import type { Line } from '../story.ts'
import { after, BEATS, type Change, COMER, outcomes, pavement, played, radios, signs, told } from './the-pavement.ts'

const BEFORE_ROLLING = "  - { id: comes, at: '0:12' }\n"

/** They come while the post is locked, and the roll comes a while after them. */
const beforeRoll: readonly Change[] = [
  ['ROWS', COMER],
  [BEATS.rolling, ''],
  [BEFORE_ROLLING, `${BEFORE_ROLLING}${BEATS.rolling.replace('0:10', '0:24')}`],
]
/** They come in the take. */
const inTake: readonly Change[] = [['ROWS', COMER]]

const play = (kind: IntruderKind, changes: readonly Change[], ...lines: readonly Line[]) => {
  const compiled = pavement(kind, ...changes)
  const { run, facts } = played(compiled, faces('out'), ...lines)
  const all = facts.filter((fact) => fact.type === 'bogey.judged')
  const faults = facts
    .filter((fact) => fact.type === 'radio.graded')
    .flatMap((one) => one.faults.map(({ rule, why, severity }) => [rule, why.id, severity, one.words]))
  const { criteria } = assess(facts, compiled.marks)
  return {
    known: outcomes({ run }),
    judged: all.filter(({ when }) => when === all[0]?.when),
    notes: criteria.flatMap(({ evidence }) => evidence.filter(({ kind: what }) => what === 'note')),
    faults,
    /** What came of it after the roll is another story. */
    before: faults.map(([, id]) => id).filter((id) => id !== 'bogey.unsaid.cut'),
  }
}

const tells = (seconds: number, words: string): Line => after(seconds, radios(words))
const drafts = (seconds: number): Line => after(seconds, { type: 'radio.drafted' })
const atCut = (seconds: number, words: string): Line => ({ beat: 'cut', after: seconds, input: radios(words) })
const faces = (toward: 'set' | 'out'): Line => ({ at: 2, input: { type: 'pa.faced', toward } })
const ROUND = [signs(2.4, 'palm'), signs(2.9, 'point')]

describe('somebody on the way into the picture, before the roll', () => {
  it('well: within three seconds, what it is, which side, how long', () => {
    const story = play('jogger', beforeRoll, tells(3, 'Hold the roll, one jogger, frame right, fifteen seconds.'))
    expect(story.judged).toMatchObject([{ when: 'before', result: 'told', level: 'B1', seen: true, lacks: [] }])
    expect(story.known).toEqual(expect.arrayContaining(['reported', 'reported-well']))
    expect(story.before).toEqual([])
    expect(story.notes).toMatchObject([{ what: 'reported' }])
  })

  it('tolerably: a bogey and a place, and nothing of what, or how long', () => {
    const story = play('jogger', beforeRoll, tells(3, 'Hold the roll, bogey at W2.'))
    expect(story.judged).toMatchObject([{ result: 'told', lacks: ['type', 'time'] }])
    expect(story.known).not.toContain('reported-well')
    expect(story.before).toEqual([])
    expect(story.notes).toMatchObject([{ what: 'reported-in-part' }])
  })

  it('tolerably: late, which is a breach of its rule', () => {
    const words = 'Hold the roll, one jogger, frame right, ten seconds.'
    const story = play('jogger', beforeRoll, tells(6.5, words))
    expect(story.judged).toMatchObject([{ result: 'late' }])
    expect(story.faults).toContainEqual(['R-BOGEY-CALL', 'bogey.before', 'major', words])
  })

  it('wrongly: in sight, the roll comes, and nothing was said', () => {
    const story = play('jogger', beforeRoll)
    const [first] = story.judged
    expect(first).toMatchObject({ when: 'before', result: 'missed', seen: true })
    expect(story.known).toContain('unreported')
    expect(story.faults[0]).toEqual(['R-BOGEY-CALL', 'bogey.unsaid.before', 'major', ''])
  })

  it('wrongly: the roll comes between the first window and the second, and is named', () => {
    const soon: readonly Change[] = [
      ['ROWS', COMER],
      [BEATS.rolling, ''],
      [BEFORE_ROLLING, `${BEFORE_ROLLING.replace('0:12', '0:10')}${BEATS.rolling.replace('0:10', '0:16')}`],
    ]
    expect(play('jogger', soon).faults[0]?.[1]).toBe('bogey.unsaid.roll')
  })

  it('wrongly: another than who comes', () => {
    const story = play('jogger', beforeRoll, tells(3, 'Hold the roll, one cyclist, frame right, fifteen seconds.'))
    expect(story.judged[0]).toMatchObject({ result: 'missed' })
  })

  it('on the side on which they come in, as the camera has it', () => {
    const story = play('jogger', beforeRoll, tells(3, 'Hold the roll, one jogger, frame left, fifteen seconds.'))
    expect(story.judged).toMatchObject([{ result: 'told', lacks: ['side'] }])
  })

  it('in words that take longer to type: the first character counts', () => {
    const typed = play(
      'jogger',
      beforeRoll,
      drafts(3),
      tells(9, 'Hold the roll, one jogger, frame right, five seconds.'),
    )
    expect(typed.judged).toMatchObject([{ result: 'told', lacks: [] }])
    expect(typed.before).toEqual([])
  })

  it('is not due of who was turned round within the three seconds', () => {
    const story = play('jogger', beforeRoll, ...ROUND)
    expect(story.known).toContain('round')
    expect(story.judged).toEqual([])
    expect(story.before).toEqual([])
  })

  it('behind the back of whoever watches the set is told as that', () => {
    const story = play('jogger', beforeRoll, faces('set'))
    expect(story.judged[0]).toMatchObject({ result: 'missed', seen: false })
    expect(story.faults[0]?.[1]).toBe('bogey.unsaid.back')
  })
})

describe('somebody who comes in the take', () => {
  it('well: silence while they roll, and a word within five seconds of cut', () => {
    const story = play('jogger', inTake, atCut(3.5, 'One jogger got past me, frame right, my post.'))
    expect(story.known).toContain('in-frame')
    expect(story.judged).toMatchObject([{ when: 'cut', result: 'told', lacks: [] }])
    expect(story.faults).toEqual([])
  })

  it('tolerably: told after the five seconds, once and not twice', () => {
    const story = play('jogger', inTake, atCut(10, 'One jogger got past me, frame right, my post.'))
    expect(story.judged).toMatchObject([{ when: 'cut', result: 'late' }])
    expect(story.faults.filter(([rule]) => rule === 'R-BOGEY-CALL')).toHaveLength(1)
  })

  it('wrongly: never told', () => {
    const story = play('jogger', inTake)
    expect(story.judged).toMatchObject([{ when: 'cut', result: 'missed' }])
    expect(story.faults).toEqual([['R-BOGEY-CALL', 'bogey.unsaid.cut', 'major', '']])
  })

  it('and turns round short of the frame: a word is welcome, and none is due', () => {
    expect(play('jogger', inTake, ...ROUND).judged).toEqual([])
    const story = play('jogger', inTake, ...ROUND, atCut(3.5, 'One jogger turned round short of frame right.'))
    expect(story.judged).toMatchObject([{ when: 'cut', result: 'welcome' }])
    expect(story.notes).toMatchObject([{ what: 'reported-welcome' }])
  })

  it('is called in the take where the show wants it so', () => {
    const report: readonly Change[] = [...inTake, ['slack: 12', 'slack: 12\nhouseStyle: { bogeyWhileRolling: report }']]
    expect(play('jogger', report).judged[0]).toMatchObject({ when: 'take', result: 'missed' })
    expect(play('jogger', report, tells(3, 'One jogger, frame right, fifteen seconds.')).judged[0]).toMatchObject({
      when: 'take',
      result: 'told',
    })
  })

  it('makes a noise: its source and where, within five seconds of cut', () => {
    const loud: readonly Change[] = [...inTake, ['from: walk-20, to: east', 'from: walk-60, to: edge']]
    const story = play('noise', loud, atCut(3.5, 'Noise, a blower up the lane, two minutes.'))
    expect(story.known).toContain('in-sound')
    expect(story.judged).toMatchObject([{ level: 'N', when: 'cut', result: 'told', lacks: [] }])
    expect(play('noise', loud).judged).toMatchObject([{ level: 'N', result: 'missed' }])
  })
})

describe('a run with reports in it', () => {
  it('replays, resumes and reads as any other', () => {
    const story = told(pavement('jogger', ...beforeRoll), faces('out'), tells(3, 'Hold the roll, bogey at W2.'))
    expect(story.facts.some(({ type }) => type === 'bogey.judged')).toBe(true)
  })
})

describe('help on its way', () => {
  it('well: the safety call, over the rolling camera and no breach of its silence', () => {
    const story = play('emergency', inTake, tells(2, 'Stop, stop, stop, ambulance at W2.'))
    expect(story.judged).toMatchObject([{ level: 'B3', result: 'told' }])
    expect(story.faults).toEqual([])
  })

  it('wrongly: nobody stops the shot', () => {
    expect(play('emergency', inTake).faults[0]?.slice(0, 3)).toEqual(['R-SAFETY-FIRST', 'safety.silent', 'critical'])
  })
})
