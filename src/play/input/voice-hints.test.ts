import { describe, expect, it } from 'vitest'
import { voiceHints } from './voice-hints.ts'

describe('voiceHints', () => {
  it('names people, posts, the words of the board and set lingo, each once, names first', () => {
    const hints = voiceHints(
      {
        post: { id: 'd2', name: 'post.d2', label: 'D2', mark: 'd2-mark' },
        cast: [
          { name: 'name.torres', role: 'role.key-pa' },
          { name: 'name.priya', role: 'role.pa' },
        ],
        neighbours: [{ label: 'D3' }],
      },
      [
        {
          kind: 'lingo',
          pick: 'many',
          joins: 'comma',
          chips: [
            { id: 'copy', words: 'copy' },
            { id: 'east', words: 'east corridor', label: 'East' },
          ],
        },
      ],
      (text) => text.replace(/^(?:name|role|post)\./, ''),
    )
    expect(hints.slice(0, 5)).toEqual(['torres', 'priya', 'd2', 'D2', 'D3'])
    expect(hints).toEqual(expect.arrayContaining(['east corridor', 'copy', 'lock-up', 'key-pa']))
    expect(new Set(hints).size).toBe(hints.length)
  })
})
