import { describe, expect, it } from 'vitest'
import { grade } from '../../core/radio/grade.ts'
import { wordsOf } from '../../ui/talk/phrase-board.ts'
import { boardFor } from './first-board.ts'
import { beginCall, renamed, said, worksFor } from './first-call.ts'
import type { FirstCall } from './first-call.ts'

const say = (call: FirstCall, ...calls: readonly string[]): FirstCall =>
  calls.reduce((before, words) => said(before, words, 'typed', grade), call)
const ordered = (): FirstCall => say(beginCall('Sam'), 'Go for Sam.')
const torres = (call: FirstCall): string | undefined => call.lines.findLast(({ by }) => by === 'torres')?.words

describe('the first call', () => {
  it('has come in before anybody does anything', () => {
    expect(torres(beginCall('Ines'))).toBe('Torres for Ines.')
    expect(beginCall('Ines').stage).toBe('hail')
  })

  it.each(['Go for Sam.', 'Go ahead.', 'Yes?', 'Sam here', 'Torres, go for Sam', 'Receiving'])(
    'takes “%s” as an answer and gives the order',
    (words) => {
      const call = say(beginCall('Sam'), words)
      expect(call.stage).toBe('order')
      expect(call.answer?.verdict.level).toBe('right')
      expect(torres(call)).toBe('Two bricks to Priya at W1, before we roll.')
    },
  )

  it('has a gloss for whatever the others say, and none for the trainee', () => {
    const calls = [
      ordered(),
      say(ordered(), 'Copy, nine bricks.'),
      say(beginCall('Sam'), 'Stand by.'),
      say(beginCall('Sam'), 'asdf'),
    ]
    for (const { by, words, gloss } of calls.flatMap(({ lines }) => lines))
      expect([words, gloss === undefined]).toEqual([words, by === 'me'])
  })

  it('marks a bare “copy” to a hail as wrong, and goes on', () => {
    const call = say(beginCall('Sam'), 'Copy.')
    expect(call.answer?.verdict).toMatchObject({ level: 'wrong', faults: [{ rule: 'R-ANSWER' }] })
    expect(call.stage).toBe('order')
  })

  it('waits for who asks to stand by, and keeps that as the answer', () => {
    const waiting = say(beginCall('Sam'), 'Stand by.')
    expect([waiting.stage, torres(waiting)]).toEqual(['standby', 'Standing by.'])
    const call = say(waiting, 'Go ahead.')
    expect([call.stage, call.answer?.words]).toEqual(['order', 'Stand by.'])
  })

  it('asks again when nothing usable was said, and says it again when asked', () => {
    const lost = say(beginCall('Sam'), 'asdf qwer')
    expect([lost.stage, torres(lost)]).toEqual(['hail', 'Say again?'])
    expect(torres(say(beginCall('Sam'), 'Say again?'))).toBe('Torres for Sam.')
    expect(torres(say(ordered(), 'Say again?'))).toBe('Two bricks to Priya at W1, before we roll.')
  })

  it.each([
    ['asdf qwer'],
    ['banana', 'banana'],
    ['Copying machine', 'Say again?', 'banana'],
    ['Go for Sam.'],
    ['Priya looks tired today.', 'banana'],
    ['Copy, three bricks to W1 before the roll', 'banana'],
  ])('still waits for the read-back after “%s”', (...lost) => {
    const call = say(ordered(), ...lost)
    expect(call.stage).toBe('order')
    expect(say(call, 'Copy, two bricks to Priya at W1, before we roll')).toMatchObject({
      stage: 'done',
      readback: { verdict: { act: 'readback', level: 'right' } },
    })
    expect(say(call, 'Copy').readback?.verdict).toMatchObject({ level: 'coach', faults: [{ rule: 'R-READBACK' }] })
  })

  it.each([['banana'], ['banana', 'asdf qwer'], ['Stand by.', 'banana']])(
    'still waits for the answer to the call after “%s”',
    (...lost) => {
      const call = say(beginCall('Sam'), ...lost)
      expect(torres(call)).toBe('Say again?')
      expect(torres(say(call, 'Go for Sam.'))).toBe('Two bricks to Priya at W1, before we roll.')
      expect(say(call, 'Go for Sam.', 'Copy, two bricks to W1, before the roll.').stage).toBe('done')
    },
  )

  it('says of no words that they work when Torres has to say anything again because of them', () => {
    const strange = ['banana', 'asdf qwer', 'Go for Sam.', 'hello', 'Priya looks tired today.', 'banana']
    const levels = (call: FirstCall) =>
      call.lines.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict.level]))
    expect(levels(say(beginCall('Sam'), 'banana', 'banana', 'asdf qwer'))).toEqual(['wrong', 'wrong', 'wrong'])
    expect(levels(say(ordered(), ...strange))).toEqual(['right', ...strange.map(() => 'wrong')])
  })

  it.each([
    'Copy, two bricks to Priya at W1, before the roll.',
    'two bricks to W1 before we roll',
    'Copy, two bricks to Priya before we roll',
  ])('is done after the read-back “%s”', (words) => {
    const call = say(ordered(), words)
    expect([call.stage, call.readback?.verdict.level]).toEqual(['done', 'right'])
  })

  it('coaches a bare copy of the order', () => {
    const call = say(ordered(), 'Copy.')
    expect(call.stage).toBe('done')
    expect(call.readback?.verdict).toMatchObject({ level: 'coach', faults: [{ rule: 'R-READBACK' }] })
  })

  it.each(['Copy, three bricks to W1 before the roll', 'Copy, two bricks to Priya at W2 before the roll'])(
    'puts “%s” right and waits for another read-back',
    (words) => {
      const wrong = say(ordered(), words)
      expect([wrong.stage, wrong.readback?.verdict.level]).toEqual(['order', 'wrong'])
      expect(torres(wrong)).toMatch(/^Negative, I say again/)
      expect(say(wrong, 'Copy, two bricks to W1, before the roll.').readback?.verdict.level).toBe('right')
    },
  )

  it('never blames the clock: no verdict names a late answer', () => {
    const call = say(beginCall('Sam'), 'asdf', 'asdf', 'Go for Sam.')
    expect(call.answer?.verdict.faults).toEqual([])
  })

  it('gives words that work, and a board from which they can be built', () => {
    const works = worksFor('Sam')
    expect(say(beginCall('Sam'), works.answer, works.readback)).toMatchObject({
      stage: 'done',
      answer: { verdict: { level: 'right' } },
      readback: { verdict: { level: 'right' } },
    })
    const built = [
      wordsOf(boardFor('hail', 'Sam'), ['go-for']),
      wordsOf(boardFor('order', 'Sam'), ['copy', 'two', 'priya', 'w1', 'before']),
    ]
    expect(say(beginCall('Sam'), ...built)).toMatchObject({
      stage: 'done',
      answer: { verdict: { level: 'right' } },
      readback: { verdict: { level: 'right' } },
    })
  })

  it('begins anew under another name, and stays as it is under the same', () => {
    const call = ordered()
    expect(renamed(call, 'Sam')).toBe(call)
    expect(renamed(call, 'Ines').lines.at(-1)?.words).toBe('Torres for Ines.')
  })
})
