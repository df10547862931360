import { describe, expect, it } from 'vitest'
import { grade } from '../../core/radio/grade.ts'
import { checkCase, checked } from './walkie-check.ts'

const say = (words: string) => checked(checkCase('Sam', 1, 'us', words, 'typed'), grade)

describe('the walkie check', () => {
  it.each([
    'Walkie check.',
    'Radio check',
    'Walkie check, Sam',
    'Sam for Torres, radio check',
    'Torres, Sam, walkie check.',
    'Torres, radio check',
  ])('answers “%s” with a good check', (words) => {
    expect(say(words)).toMatchObject({ reply: 'goodCheck', verdict: { act: 'check', level: 'right', faults: [] } })
  })

  it.each(['Sam for Torres', 'Torres, do you copy?'])('lets “%s” go ahead, as the check is still to come', (words) => {
    expect(say(words)).toMatchObject({ reply: 'goAhead', verdict: { level: 'right' } })
  })

  it.each(['Copy', 'banana', 'Hello?', 'Is this thing on?', 'good check', 'yes'])(
    'asks for “%s” again, and never says that it works',
    (words) => {
      expect(say(words)).toMatchObject({ reply: 'sayAgain', verdict: { level: 'wrong' } })
    },
  )

  it('names the check as what works, whatever rule was broken', () => {
    expect(say('Is this thing on?').verdict.faults[0]?.why).toMatchObject({ better: 'Walkie check.' })
  })
})
