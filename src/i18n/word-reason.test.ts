import { describe, expect, it } from 'vitest'
import { REASON_IDS } from '../core/vocabulary/reason.ts'
import english from './en/reasons.json' with { type: 'json' }
import { inEnglish } from './english-reasons.ts'
import { wordReason } from './word-reason.ts'

describe('the sentences of the reasons', () => {
  it('are one for each, and none besides', () => {
    expect(Object.keys(english).toSorted()).toEqual([...REASON_IDS].toSorted())
  })

  it('quote the words at fault and end with the words that work, with one stop', () => {
    const why = { id: 'hail.unnamed', said: 'Where are you?', better: 'Sam for Torres.' } as const
    expect(inEnglish(why)).toBe('“Where are you?” names nobody: start with “Sam for Torres.”')
    expect(inEnglish({ ...why, better: 'Say again?' })).toMatch(/“Say again\?”$/)
    expect(inEnglish({ ...why, better: '10-4' })).toMatch(/“10-4\.”$/)
  })

  it('keep no stop of words that stand in the midst', () => {
    expect(inEnglish({ id: 'answer.late', said: 'Yes', better: 'Go for Sam.', what: '7.2' })).toBe(
      '“Yes” came 7.2 seconds after you were called: say “Go for Sam” within five.',
    )
  })

  it('stand in another language with its own quotes, stops and figures', () => {
    const table = { ...english, 'answer.late': '« {{said}} » après {{what}} s : dis « {{better}} ».' }
    const why = { id: 'answer.late', said: 'Yes', better: 'Go for Sam.', what: '7.2' } as const
    const comma = (value: number): string => String(value).replace('.', ',')
    expect(wordReason(why, table, comma)).toBe('« Yes » après 7,2 s : dis « Go for Sam ».')
  })
})
