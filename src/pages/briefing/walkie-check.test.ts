import { describe, expect, it } from 'vitest'
import { grade } from '../../core/radio/grade.ts'
import { checkCase, checked } from './walkie-check.ts'

const say = (words: string) => checked(checkCase('Sam', 1, 'us', words, 'typed'), grade)

describe('the walkie check', () => {
  it.each(['Walkie check.', 'Radio check', 'Walkie check, Sam'])('answers “%s” with a good check', (words) => {
    expect(say(words)).toMatchObject({ reply: 'goodCheck', verdict: { level: 'right' } })
  })

  it.each(['Copy', 'Hello?'])('does not take “%s” for one', (words) => {
    expect(say(words).reply).toBe('sayAgain')
  })
})
