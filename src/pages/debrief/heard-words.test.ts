import { describe, expect, it } from 'vitest'
import { heardWords } from './heard-words.ts'

describe('words as they came in', () => {
  it.each<[string, readonly number[], string]>([
    ['Rolling. Rolling.', [], 'Rolling. Rolling.'],
    ['Two bricks to door two.', [1, 2], 'Two ~~~ door two.'],
    ['Two bricks to door two.', [0, 3, 4], '~~~ bricks to ~~~'],
    ['Copy.', [0], '~~~'],
  ])('%s without %j', (words, lost, wanted) => {
    expect(heardWords(words, lost)).toBe(wanted)
  })
})
