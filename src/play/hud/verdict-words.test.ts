import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../core/vocabulary/radio.ts'
import play from '../../i18n/en/play.json' with { type: 'json' }

const verdicts = new Map<string, string>(Object.entries(play.verdict))

describe('verdict words', () => {
  it('exist for every rule of the radio reference and for no other', () => {
    expect(RULE_IDS).toHaveLength(40)
    expect([...verdicts.keys()].filter((key) => key.startsWith('R-'))).toEqual([...RULE_IDS])
  })

  it('are four words at most and differ from one another', () => {
    const words = RULE_IDS.map((rule) => verdicts.get(rule) ?? '')
    expect(words.filter((said) => said.split(' ').length > 4)).toEqual([])
    expect(new Set(words).size).toBe(words.length)
  })
})
