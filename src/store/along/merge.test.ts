import { describe, expect, it } from 'vitest'
import type { Box, BoxEntry, Change } from '../shelf.ts'
import { merge } from './merge.ts'

const lastAsked = (raw: unknown): number | null => (typeof raw === 'number' ? raw : null)
const entry = (box: Box, key: string, value: unknown): BoxEntry => ({ box, key, value })
const run = (id: string, reaction = '', application = ''): BoxEntry =>
  entry('records', id, {
    id,
    scenario: 'stage-door',
    ended: 5,
    score: 70,
    record: `record of ${id}`,
    words: { reaction, application },
  })
const head = (id: string): BoxEntry =>
  entry('runs', `${id}/`, { id, scenario: 'stage-door', header: {}, began: 2, tick: 4, post: 'D2', take: 1 })
const log = (id: string, value: unknown): BoxEntry => entry('log', `${id}/00000000`, value)
const SETTINGS = entry('kept', 'settings', { name: 'Ines' })
const HABITS = entry('kept', 'drill/habits', { spoken: false })

/** What stands here afterwards, as `box key` and value. */
const after = (here: readonly BoxEntry[], changes: readonly Change[]): Readonly<Record<string, unknown>> => {
  const at = new Map(here.map(({ box, key, value }) => [`${box} ${key}`, value]))
  for (const change of changes) {
    if (change.kind === 'put') at.set(`${change.box} ${change.key}`, change.value)
    else for (const key of at.keys()) if (key.startsWith(`${change.box} ${change.start}`)) at.delete(key)
  }
  return Object.fromEntries(at)
}
const merged = (here: readonly BoxEntry[], file: readonly BoxEntry[], settings = false) => {
  const { changes, coming } = merge(here, file, settings, lastAsked)
  return { coming, stands: after(here, changes) }
}
const standing = (entries: readonly BoxEntry[]) => after(entries, [])

describe('a file beside what is here', () => {
  it('brings everything to an empty browser', () => {
    const file = [SETTINGS, HABITS, head('b'), log('b', 1), run('a', 'Loud.'), entry('cards', 'rule:R-HAIL', 7)]
    const { coming, stands } = merged([], file, true)
    expect(stands).toEqual(standing(file))
    expect(coming).toEqual({
      runs: { new: 1, here: 0 },
      sentences: { new: 1, here: 0 },
      cards: { new: 1, here: 0 },
      unfinished: { new: 1, here: 0 },
      settings: { name: 'Ines', replace: false },
    })
  })

  it('changes nothing when it is brought a second time', () => {
    const file = [head('b'), log('b', 1), run('a', 'Loud.'), entry('cards', 'rule:R-HAIL', 7)]
    const { changes, coming } = merge(file, file, false, lastAsked)
    expect(changes).toEqual([])
    expect(coming).toMatchObject({ runs: { new: 0, here: 1 }, sentences: { new: 0, here: 1 }, settings: null })
  })

  it('leaves settings that are here unless it is told to take the others', () => {
    const here = [entry('kept', 'settings', { name: 'Sam' })]
    expect(merged(here, [SETTINGS, HABITS]).stands).toEqual(standing(here))
    expect(merged(here, [SETTINGS, HABITS], true).stands).toEqual(standing([SETTINGS, HABITS]))
    expect(merged(here, [SETTINGS]).coming.settings).toEqual({ name: 'Ines', replace: true })
  })

  it('does not carry over who may hear the voice', () => {
    const there = entry('kept', 'settings', { name: 'Ines', voice: { agreed: 'service', toggle: true } })
    const toggled = { name: 'Ines', voice: { agreed: 'no', toggle: true } }
    expect(merged([], [there], true).stands).toEqual({ 'kept settings': toggled })
  })

  it('keeps the sentences that are here, and fills those that are empty', () => {
    const { coming, stands } = merged([run('a', 'Mine.')], [run('a', 'Theirs.', 'I listen first.')])
    expect(stands).toEqual(standing([run('a', 'Mine.', 'I listen first.')]))
    expect(coming.sentences).toEqual({ new: 1, here: 1 })
  })

  it('takes the memory of a card that was asked for later', () => {
    const here = [entry('cards', 'one', 5), entry('cards', 'two', 9), entry('cards', 'torn', 'x')]
    const file = [entry('cards', 'one', 6), entry('cards', 'two', 6), entry('cards', 'torn', 1)]
    const { coming, stands } = merged(here, file)
    expect(stands).toEqual({ 'cards one': 6, 'cards two': 9, 'cards torn': 1 })
    expect(coming.cards).toEqual({ new: 2, here: 1 })
  })

  it('never mixes the logs of a run that goes on here', () => {
    const here = [head('b'), log('b', 'mine')]
    expect(merged(here, [head('b'), log('b', 'theirs')]).stands).toEqual(standing(here))
  })

  it('ends a run that was broken off here and is finished there, and begins none that is finished here', () => {
    expect(merged([head('a'), log('a', 1)], [run('a')]).stands).toEqual(standing([run('a')]))
    expect(merged([run('a')], [head('a'), log('a', 1)]).stands).toEqual(standing([run('a')]))
  })
})
