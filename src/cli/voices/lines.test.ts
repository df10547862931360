import { describe, expect, it } from 'vitest'
import { linesOf, replyLines } from './lines.ts'
import { clipName, spokenForm } from './render.ts'

const scenario = {
  id: 'gate',
  cast: [{ id: 'me' }, { id: 'reyes', voice: 'reyes' }, { id: 'torres', voice: 'torres' }],
  beats: [
    { say: { by: 'torres', line: 'line.shared' } },
    { says: [{ by: 'me', line: 'line.me.mine' }] },
    { crosstalk: { channel: 1, line: 'line.other-show' } },
  ],
}

describe('linesOf', () => {
  it('gives every wording to the person whom the key names, or to whom a beat gives it', () => {
    const lines = linesOf(scenario, {
      'line.reyes.rolling': ['Rolling.', 'Rolling. Rolling.'],
      'line.shared': 'Copy that.',
      'line.me.mine': 'Go for Sam.',
      'line.other-show': 'Cut, moving on.',
      'choice.palm': 'Palm',
    })
    expect(lines.map(({ voice, text }) => [voice, text])).toEqual([
      ['reyes', 'Rolling.'],
      ['reyes', 'Rolling. Rolling.'],
      ['torres', 'Copy that.'],
      ['stranger', 'Cut, moving on.'],
    ])
  })

  it('reports a text file of another shape', () => {
    expect(() => linesOf({ id: 'gate' }, {})).toThrow(/cast/)
  })
})

describe('replyLines', () => {
  it('gives every wording to whom the id names, and leaves out what is filled in when it is said', () => {
    const said = (...words: readonly string[]) => words.map((one) => ({ words: one, ms: 500 }))
    const lines = {
      'reply.go.torres': said('Go for Torres.', 'Go ahead for Torres.'),
      'reply.readback.torres': said('Copy, {facts}.'),
      'reply.elsewhere.reyes.torres': said('Torres is on 2.'),
      'reply.go.forklift': said('Go for forklift.'),
      'line.reyes.rolling': said('Rolling.'),
    }
    const cast = [
      { id: 'torres', voice: 'torres' },
      { id: 'reyes', voice: 'reyes' },
      { id: 'forklift', voice: null },
    ]
    const got = replyLines({ id: 'gate', cast, script: { lines } })
    expect(got.map(({ voice, text, set }) => [voice, text, set])).toEqual([
      ['torres', 'Go for Torres.', 'gate.replies'],
      ['torres', 'Go ahead for Torres.', 'gate.replies'],
      ['reyes', 'Torres is on 2.', 'gate.replies'],
    ])
  })
})

describe('spokenForm', () => {
  it('writes words as a synthesiser reads them', () => {
    expect(spokenForm('10-4, going 10-100.', {})).toBe('ten 4, going ten 100.')
    expect(spokenForm('Picture’s up… “Priya” at W1.', { Priya: 'Preeya' })).toBe("Picture's up, Preeya at W 1.")
  })
})

describe('clipName', () => {
  const voice = { engine: 'flite', voice: 'rms', f0: 1, size: 1, pace: 1, bright: 0 } as const

  it('changes with the words, the voice and the tools, and with nothing else', () => {
    const name = clipName('Rolling.', voice, { flite: '2.2' })
    expect(clipName('Rolling.', { ...voice }, { flite: '2.2' })).toBe(name)
    const others = [
      clipName('Cut.', voice, { flite: '2.2' }),
      clipName('Rolling.', { ...voice, pace: 1.1 }, { flite: '2.2' }),
      clipName('Rolling.', voice, { flite: '2.3' }),
    ]
    expect(new Set([name, ...others]).size).toBe(4)
  })
})
