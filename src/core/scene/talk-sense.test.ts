import { describe, expect, it } from 'vitest'
import { minutesSaid } from './minutes-said.ts'
import type { Talk } from './talk.ts'
import { senseOf, senseOfChoice } from './talk-sense.ts'

const none = { terms: [], choices: [], ms: 1000 }
const talk: Talk = {
  id: 'door',
  who: 'june',
  withinMm: 4000,
  authority: 'cast',
  patienceMs: 30_000,
  manners: {
    rushed: none,
    ordering: none,
    promising: { ...none, choices: ['great'] },
    lying: { ...none, terms: ['nobody-knows'] },
    private: { ...none, terms: ['pages'] },
  },
  answers: [
    { id: 'both', all: ['feeling', 'options'], choices: ['kind'], line: null, ends: false },
    { id: 'fetch', any: ['fetch'], choices: [], line: null, ends: true },
  ],
  silenceMs: null,
  sorry: 'line.sorry',
  sharp: null,
  quiet: null,
  gone: null,
}
const terms = {
  feeling: ['a lot', 'frustrating'],
  options: ['open or closed'],
  fetch: ['get pat', 'fetch pat'],
  pages: ['pages'],
  'nobody-knows': ['nobody knows'],
}
const sense = (words: string, loudness: 'voice' | 'whisper' = 'voice', overheard = true, to: Talk = talk) =>
  senseOf(to, words, terms, loudness, overheard)

describe('own words in person', () => {
  it('are an answer in the order of the list', () => {
    expect(sense('That is a lot. Door open or closed? I can get Pat.').answer).toBe('both')
    expect(sense("I'll get Pat.").answer).toBe('fetch')
  })

  it('in which nothing is understood have no manner and no answer', () => {
    expect(sense('Lovely weather, bonjour.')).toEqual({ manners: [], answer: null })
    expect(sense('')).toEqual({ manners: [], answer: null })
  })

  it('that hurry or promise cost patience, whatever else they say', () => {
    expect(sense("Hurry up, I'll get Pat.")).toEqual({ manners: ['rushed'], answer: null })
    expect(sense("You'll be great, I promise.").manners).toEqual(['promising'])
    expect(sense('No hurry. I can get Pat.')).toEqual({ manners: [], answer: 'fetch' })
  })

  it('are orders to everybody but a colleague', () => {
    expect(sense('Calm down.').manners).toEqual(['ordering'])
    expect(sense('Calm down.', 'voice', true, { ...talk, authority: 'crew' }).manners).toEqual([])
  })

  it('name a private matter only where somebody else can hear it', () => {
    expect(sense('Is it the pages?').manners).toEqual(['private'])
    expect(sense('Is it the pages?', 'whisper').manners).toEqual([])
    expect(sense('Is it the pages?', 'voice', false).manners).toEqual([])
  })

  it('and choices say the same', () => {
    expect(senseOfChoice(talk, 'kind')).toEqual({ manners: [], answer: 'both' })
    expect(senseOfChoice(talk, 'great')).toEqual({ manners: ['promising'], answer: null })
    expect(senseOfChoice(talk, 'wave')).toBeNull()
  })
})

describe('minutes that are said', () => {
  it.each([
    ['Kaur, number one, ten minutes.', 10],
    ['Number 1, plus two.', 2],
    ['ETA number one: nine.', null],
    ['ETA nine.', 9],
    ['Stand by for number 1, update in three.', 3],
    ['About twenty-five minutes.', 25],
    ['Copy.', null],
  ] as const)('%s', (words, minutes) => {
    expect(minutesSaid(words)).toBe(minutes)
  })
})
