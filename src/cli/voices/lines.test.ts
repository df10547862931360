import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { clipName, spokenForm } from './render.ts'

const scenario = {
  id: 'gate',
  cast: [{ id: 'me' }, { id: 'reyes', voice: 'reyes' }, { id: 'torres', voice: 'torres' }],
  beats: [{ say: { by: 'torres', line: 'line.shared' } }, { says: [{ by: 'me', line: 'line.me.mine' }] }],
}

describe('linesOf', () => {
  it('gives every wording to the person whom the key names, or to whom a beat gives it', () => {
    const lines = linesOf(scenario, {
      'line.reyes.rolling': ['Rolling.', 'Rolling. Rolling.'],
      'line.shared': 'Copy that.',
      'line.me.mine': 'Go for Sam.',
      'choice.palm': 'Palm',
    })
    expect(lines.map(({ voice, text }) => [voice, text])).toEqual([
      ['reyes', 'Rolling.'],
      ['reyes', 'Rolling. Rolling.'],
      ['torres', 'Copy that.'],
    ])
  })

  it('reports a text file of another shape', () => {
    expect(() => linesOf({ id: 'gate' }, {})).toThrow(/cast/)
  })
})

describe('spokenForm', () => {
  it('writes words as a synthesiser reads them', () => {
    expect(spokenForm('Picture’s up… “Priya” at W1.', { Priya: 'Preeya' })).toBe("Picture's up, Preeya at W 1.")
  })
})

describe('clipName', () => {
  const voice = { engine: 'flite', voice: 'rms', f0: 1, size: 1, pace: 1 } as const

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
