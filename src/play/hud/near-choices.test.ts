import { describe, expect, it } from 'vitest'
import type { ChoiceView, PersonView, TalkView } from '../../core/run/run-view.ts'
import { comesUp, forRow, forSpeaker, grouped, isAloud, type KeyedChoice, keyedChoices } from './near-choices.ts'

const choice = (id: string, to: string | null): ChoiceView => ({
  id,
  text: `choice.${id}`,
  gesture: 'palm',
  loudness: 'silent',
  to,
  row: null,
})

const person = (id: string, far: number): PersonView => ({
  id,
  name: `name.${id}`,
  look: 'courier',
  x: 0,
  y: 0,
  dx: 0,
  dy: 1,
  doing: 'waits',
  gesture: 'none',
  seen: null,
  far,
  bearing: 'south',
  coming: false,
  inside: false,
})

const keyed = (choices: readonly ChoiceView[]): readonly KeyedChoice[] =>
  choices.map((one, place) => ({ number: place + 1, choice: one }))

const people = [person('guest', 4000), person('courier', 1000)]

describe('who comes up', () => {
  const walks = (id: string, far: number, over: Partial<PersonView> = {}): PersonView => ({
    ...person(id, far),
    doing: 'walks',
    coming: true,
    ...over,
  })
  const first = (...there: readonly PersonView[]) => comesUp({ people: there })

  it('is the nearest on their way to the trainee, down to the last step beside them', () => {
    expect(first(person('torres', 900), walks('courier', 4200), walks('guest', 6000))).toEqual({
      id: 'courier',
      metres: 4,
    })
    expect(first(walks('courier', 500, { coming: false }))).toMatchObject({ id: 'courier' })
  })

  it('is nobody who stands, goes off, has their answer, works with the set, rides, or is far away', () => {
    expect(
      first(
        person('torres', 900),
        walks('grip', 3500, { coming: false }),
        walks('guest', 3000, { settled: true }),
        walks('reyes', 3000, { inside: true }),
        walks('june', 3000, { aboard: 'van' }),
        walks('jogger', 13_000),
      ),
    ).toBeNull()
  })
})

describe('forSpeaker', () => {
  it('puts what answers whoever speaks before what is for others, and leaves the keys', () => {
    const all = keyed([choice('wave-all', null), choice('wave', 'guest'), choice('owed', 'kaur')])
    expect(forSpeaker(all, 'kaur').map((one) => [one.choice.id, one.number])).toEqual([
      ['owed', 3],
      ['wave-all', 1],
      ['wave', 2],
    ])
  })
})

describe('keyedChoices', () => {
  it('puts the nearest person first and general moves last, and keeps the order within', () => {
    const choices = [choice('move', null), choice('g1', 'guest'), choice('c1', 'courier'), choice('c2', 'courier')]
    expect(keyedChoices({ choices, people }).map(({ id }) => id)).toEqual(['c1', 'c2', 'g1', 'move'])
  })

  it('puts whoever an alert is about before who is nearer', () => {
    const choices = [choice('c1', 'courier'), choice('g1', 'guest')]
    const alert = { person: 'guest', title: null, ms: 5000, toward: null, lines: [], way: [] }
    expect(keyedChoices({ choices, people, alert }).map(({ id }) => id)).toEqual(['g1', 'c1'])
  })

  it('puts whoever one is talking with before who is nearer', () => {
    const choices = [choice('c1', 'courier'), choice('g1', 'guest')]
    const talk = { id: 'talk', person: 'guest', near: true, ms: 1, of: 1 }
    const first = (talks: readonly TalkView[]) => keyedChoices({ choices, people, talks })[0]?.id
    expect(first([{ ...talk, scripted: true }])).toBe('g1')
    expect([first([talk]), first([{ ...talk, scripted: true, near: false }])]).toEqual(['c1', 'c1'])
  })

  it('puts what is offered before the signs', () => {
    const choices = ['sign-palm.guest', 'shout', 'sign-wave.guest', 'arm'].map((id) => choice(id, 'guest'))
    expect(keyedChoices({ choices, people }).map(({ id }) => id)).toEqual([
      'shout',
      'arm',
      'sign-palm.guest',
      'sign-wave.guest',
    ])
  })

  it('keeps what the moment offers where nine keys are not enough', () => {
    const signs = Array.from({ length: 10 }, (_, at) => choice(`sign-${at}`, 'courier'))
    const offered = { ...choice('echo', null), row: 'rolling' }
    expect(keyedChoices({ choices: [...signs, offered], people }).map(({ id }) => id)).toContain('echo')
  })

  it('has nine keys', () => {
    const choices = Array.from({ length: 12 }, (_, place) => choice(`c${place}`, 'courier'))
    expect(keyedChoices({ choices, people })).toHaveLength(9)
  })
})

describe('forRow', () => {
  it('takes what is offered and the signs by turns, each with its own key, so that neither hides the other', () => {
    const ids = ['shout', 'arm', 'sign-palm.guest', 'sign-point.guest']
    const choices = keyed([...ids.map((id) => choice(id, 'guest')), choice('echo', null)])
    const row = forRow(choices, 4).map(({ number, choice: { id } }) => [number, id])
    expect(row).toEqual([
      [1, 'shout'],
      [3, 'sign-palm.guest'],
      [2, 'arm'],
      [4, 'sign-point.guest'],
    ])
    expect(forRow(choices, 9)).toHaveLength(5)
  })

  it('shows what is due to nobody before the signs to somebody who is offered nothing run out of room', () => {
    const due = { ...choice('two-minutes', null), row: 'cut-rehearsal' }
    const row = forRow(keyed([choice('sign-palm.grip', 'grip'), choice('sign-point.grip', 'grip'), due]), 2)
    expect(row.map(({ choice: { id } }) => id)).toEqual(['two-minutes', 'sign-palm.grip'])
  })
})

describe('grouped', () => {
  it('numbers through all groups', () => {
    const groups = grouped(keyed([choice('a', 'courier'), choice('b', 'courier'), choice('c', null)]))
    expect(groups.map(({ to, choices }) => [to, choices.map(({ number }) => number)])).toEqual([
      ['courier', [1, 2]],
      [null, [3]],
    ])
  })
})

describe('isAloud', () => {
  it('is so for talking and calling only', () => {
    expect((['silent', 'whisper', 'voice', 'call'] as const).map(isAloud)).toEqual([false, false, true, true])
  })
})
