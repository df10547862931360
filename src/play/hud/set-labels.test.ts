import { describe, expect, it } from 'vitest'
import type { PersonView } from '../../core/run/run-view.ts'
import { setLabels } from './set-labels.ts'

const member = (id: string, channel: number | null) => ({ id, channel })
const SHEET = {
  cast: [member('priya', 1), member('torres', 1), member('reyes', 1), member('courier', null)],
  post: { id: 'd2', name: 'post.d2', label: 'D2', mark: 'd2-mark' },
  neighbours: [{ id: 'd3', label: 'D3', holder: 'priya', mark: 'd3-mark' }],
  houseStyle: { lockupPoll: true, releaseRule: 'on_cut' as const },
}

const QUIET = {
  log: [],
  radio: { home: 1 },
  holding: false,
  roll: { state: 'rolling', take: 1, rehearsal: false, since: 0 },
} as const

const LOCK_CALLED = {
  order: 1,
  tick: 1,
  channel: 1,
  by: 'reyes',
  text: null,
  words: null,
  call: 'lockItUp',
} as const

const at = (id: string, doing: PersonView['doing'] = 'stands'): PersonView => ({
  id,
  name: `name.${id}`,
  look: id,
  x: 0,
  y: 0,
  dx: 0,
  dy: 1,
  doing,
  gesture: 'none',
  seen: null,
  far: 1000,
  bearing: 'east',
  coming: false,
  inside: id === 'reyes',
})

describe('setLabels', () => {
  it('names the trainee, posts and the crew on the channel, and nobody of the public', () => {
    const labels = setLabels(SHEET, {
      ...QUIET,
      people: [at('courier'), at('priya'), at('torres'), at('reyes')],
      posts: [
        { id: 'd2', holder: 'me', state: 'locked' },
        { id: 'd3', holder: 'priya', state: 'breach' },
      ],
    })
    expect(labels).toEqual([
      { person: 'me', me: true, post: { label: 'D2', state: 'locked' } },
      { person: 'priya', me: false, post: { label: 'D3', state: 'breach' } },
      { person: 'torres', me: false, post: null },
    ])
  })

  it('names the cast, by the number of the call sheet where the works have one', () => {
    const sheet = {
      ...SHEET,
      cast: [...SHEET.cast, member('june', null), { ...member('ivy', null), inShot: true as const }],
    }
    const lanes = [{ who: 'june', number: '1', stations: [] }]
    const labels = setLabels(sheet, {
      ...QUIET,
      people: [at('june'), at('ivy')],
      posts: [],
      works: { lanes, eta: null },
    })
    expect(labels.slice(1)).toEqual([
      { person: 'june', me: false, post: null, cast: { number: '1' } },
      { person: 'ivy', me: false, post: null, cast: { number: null } },
    ])
  })

  it('keeps apart that no lock-up is called, that a post has yet to call in, and that its door is open', () => {
    const stateOf = (state: 'free' | 'locked' | 'breach', roll: 'idle' | 'locked') =>
      setLabels(SHEET, {
        ...QUIET,
        roll: { ...QUIET.roll, state: roll },
        log: [LOCK_CALLED],
        people: [],
        posts: [{ id: 'd2', holder: 'me', state }],
      })[0]?.post?.state
    expect(stateOf('free', 'idle')).toBe('free')
    expect(stateOf('locked', 'locked')).toBe('called')
    expect(stateOf('breach', 'locked')).toBe('breach')
  })

  it('shows a neighbour locked once they have called in', () => {
    const posts = [{ id: 'd3', holder: 'priya', state: 'locked' as const }]
    const labels = setLabels(SHEET, {
      ...QUIET,
      roll: { ...QUIET.roll, state: 'locked' },
      people: [at('priya')],
      posts,
    })
    expect(labels.at(-1)?.post).toEqual({ label: 'D3', state: 'called' })
  })
})
