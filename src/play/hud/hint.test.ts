import { describe, expect, it } from 'vitest'
import { hintOf } from './hint.ts'

type Called = Parameters<typeof hintOf>[0]
type View = Parameters<typeof hintOf>[1]

const scenario: Called = {
  post: { id: 'd2', name: 'post.d2', mark: 'd2-mark' },
  plan: { spots: [{ id: 'd2-mark', x: 1000, y: 1000 }] },
  script: { post: { radiusMm: 3500 } },
  houseStyle: { lockupPoll: true, releaseRule: 'on_release' },
}
const quiet: View = {
  tick: 0,
  probe: null,
  alert: null,
  holding: false,
  posts: [{ id: 'd2', holder: 'me', state: 'free' }],
  orders: [],
  people: [],
  choices: [],
  roll: { state: 'idle', take: 0, rehearsal: false, since: 0 },
  log: [],
  me: { x: 4000, y: 1000, walking: false },
  radio: { channel: 1, home: 1, volume: 6, battery: 80, canSwap: false },
}
const due = (over: Partial<View>, house = scenario.houseStyle) =>
  hintOf({ ...scenario, houseStyle: house }, { ...quiet, ...over })

const choice = (to: string | null, over: Partial<View['choices'][number]> = {}): View['choices'][number] => ({
  id: 'c',
  text: 'choice.c',
  gesture: 'palm',
  loudness: 'silent',
  to,
  row: 'courier',
  ...over,
})
const roll = (state: View['roll']['state'], rehearsal = false): View['roll'] => ({
  state,
  take: 1,
  rehearsal,
  since: 100,
})
const locked: View['posts'] = [{ id: 'd2', holder: 'me', state: 'locked' }]
const said = (tick: number, over = {}): View['log'][number] => ({
  order: tick,
  tick,
  channel: 1,
  by: 'me',
  text: null,
  words: 'Door two, locked.',
  call: null,
  ...over,
})

const WORKS: NonNullable<View['works']> = {
  lanes: [{ who: 'june', number: '1', stations: [] }],
  eta: { who: 'june', to: 'kaur', since: null, sum: [], given: null, late: false },
}
const walk = (over = {}) => [{ text: 'order.walk', icon: 'walk', done: false, ...over }]
const june = (over = {}) => [
  { id: 'june', doing: 'walks' as const, coming: false, x: 30_000, y: 1000, far: 26_000, ...over },
]

describe('the hint about whoever is walked', () => {
  const radio = { ...quiet.radio, channel: 3 }

  it('is to go with them, before the knob', () => {
    expect(due({ orders: walk(), works: WORKS, people: june(), radio })).toEqual({ due: 'with', person: 'june' })
    expect(due({ orders: walk(), works: WORKS, people: june({ far: 1500 }), radio })).toMatchObject({ due: 'channel' })
  })

  it('is to say so and follow, where they have left the place', () => {
    expect(due({ orders: walk(), works: WORKS, people: [], radio })).toEqual({
      due: 'left',
      person: 'june',
      to: 'kaur',
      channel: 1,
    })
  })

  it('is none before the walk is what comes next, and after it', () => {
    expect(due({ orders: walk({ later: true }), works: WORKS, people: june() })).toBeNull()
    expect(due({ orders: walk({ done: true }), works: WORKS, people: june() })).toBeNull()
  })
})

describe('the hint', () => {
  it('asks for the report while they hold the roll', () => {
    expect(
      due({ holding: true, posts: locked, roll: roll('locked'), me: { x: 1000, y: 1000, walking: false } }),
    ).toEqual({
      due: 'clear',
    })
  })

  it('is nothing where nothing is due', () => {
    expect(due({})).toBeNull()
  })

  it('names the first order that is still open', () => {
    const orders = [
      { text: 'order.a', icon: 'walk', done: true },
      { text: 'order.b', icon: 'walk', done: false },
    ]
    expect(due({ orders })).toEqual({ due: 'order', order: 'order.b' })
  })

  it('puts what runs out before everything', () => {
    const probe = { id: 'p', question: 'probe.p', answers: [], ms: 9000 }
    const alert = { person: 'courier', title: 'alert.hand', ms: 3000, toward: 't', lines: [], way: [] }
    expect(due({ probe, alert, roll: roll('rolling') })).toEqual({ due: 'probe' })
    expect(due({ alert, roll: roll('rolling') })).toEqual({ due: 'alert', title: 'alert.hand' })
  })

  it('puts the radio before what is said on it', () => {
    const radio = { ...quiet.radio, channel: 3 }
    expect(due({ radio, roll: roll('warning') })).toEqual({ due: 'channel', channel: 1 })
    expect(due({ radio: { ...radio, volume: 0 } })).toEqual({ due: 'deaf' })
    expect(due({ radio: { ...radio, battery: 0, canSwap: true } })).toEqual({ due: 'brick' })
  })

  it('asks for the report until it has gone out, where the house asks the posts', () => {
    const call = (name: string) => said(100, { by: 'reyes', call: name })
    const after = (log: View['log'], house = scenario.houseStyle, choices: View['choices'] = []) =>
      due({ posts: locked, roll: roll('locked'), log, choices }, house)
    expect(after([call('pictureUp')])).toEqual({ due: 'report', channel: 1 })
    expect(after([call('lockItUp')], scenario.houseStyle, [choice('courier')])).toMatchObject({ due: 'report' })
    expect(after([said(90), call('lockItUp')])).toMatchObject({ due: 'report' })
    expect(after([call('lockItUp'), said(120, { unsent: 'busy' })])).toMatchObject({ due: 'report' })
    expect(after([call('lockItUp'), said(120, { channel: null })])).toMatchObject({ due: 'report' })
    expect(after([call('lockItUp'), said(120, { unheard: true })])).toMatchObject({ due: 'report' })
    expect(after([call('lockItUp'), said(120, { unheard: true }), said(200)])).toEqual({ due: 'hold' })
    expect(after([call('lockItUp'), said(120)])).toEqual({ due: 'hold' })
    expect(after([call('lockItUp')], { ...scenario.houseStyle, lockupPoll: false })).toEqual({ due: 'hold' })
  })

  it('asks for none where the lock-up only goes on after a cut', () => {
    const log = [said(100, { by: 'reyes', call: 'lockItUp' }), said(120), said(200, { by: 'reyes', call: 'cut' })]
    expect(due({ posts: locked, roll: roll('locked'), log })).toEqual({ due: 'hold' })
  })

  it('calls back to a post that is locked, and not while one is on the way', () => {
    expect(due({ posts: locked, me: { x: 4501, y: 1000, walking: false }, roll: roll('rolling') })).toEqual({
      due: 'back',
      post: 'post.d2',
      metres: 4,
    })
    expect(due({ posts: locked, me: { x: 4501, y: 1000, walking: true }, roll: roll('rolling') })).toEqual({
      due: 'rolling',
    })
    expect(due({ me: { x: 1000, y: 9000, walking: false } })).toEqual({ due: 'mark', post: 'post.d2', metres: 8 })
    expect(due({ posts: [{ id: 'd2', holder: 'me', state: 'breach' }] })).toEqual({ due: 'shut', post: 'post.d2' })
    const away = { ...quiet, me: { x: 1000, y: 9000, walking: false } }
    expect(hintOf({ ...scenario, beyond: [] }, away)).toBeNull()
  })

  it('tells who waits, and that a sign is silent while it rolls', () => {
    expect(due({ choices: [choice('courier')] })).toEqual({ due: 'somebody', person: 'courier' })
    expect(due({ choices: [choice('courier')], roll: roll('rolling') })).toEqual({ due: 'sign', person: 'courier' })
    expect(due({ choices: [choice('courier')], roll: roll('rolling', true) })).toMatchObject({ due: 'somebody' })
    expect(due({ choices: [choice(null)] })).toEqual({ due: 'something', row: 'courier' })
    const both = [choice(null), choice('courier')]
    expect(due({ choices: both, roll: roll('rolling') })).toEqual({ due: 'sign', person: 'courier' })
    expect(due({ choices: both })).toMatchObject({ due: 'something' })
    expect(due({ choices: [choice('courier', { id: 'sign-palm', row: null })] })).toMatchObject({ due: 'somebody' })
  })

  it('lets nobody be waited for who has got their answer', () => {
    const people = [{ id: 'courier', doing: 'waits' as const, coming: false, settled: true as const }]
    const sign = choice('courier', { id: 'sign-wave.courier', row: null })
    expect(due({ choices: [sign], people })).toBeNull()
    expect(due({ choices: [sign], people, posts: locked, roll: roll('rolling') })).toEqual({ due: 'rolling' })
    expect(due({ choices: [choice('courier'), sign], people })).toEqual({ due: 'something', row: 'courier' })
  })

  it('sends to the mark before what is nobody’s, and after whoever still waits', () => {
    const away = { me: { x: 1000, y: 9000, walking: false } }
    const kaur = (doing: 'stands' | 'walks') => [{ id: 'kaur', doing, coming: false }]
    const mark = { due: 'mark', post: 'post.d2', metres: 8 }
    expect(due({ ...away, choices: [choice(null)] })).toEqual(mark)
    expect(due({ ...away, choices: [choice('kaur')], people: kaur('stands') })).toMatchObject({ due: 'somebody' })
    expect(due({ ...away, choices: [choice('kaur')], people: kaur('walks') })).toEqual(mark)
    const met = [choice('kaur'), choice('kaur', { id: 'sign-palm.kaur', row: null })]
    expect(due({ ...away, choices: met, people: kaur('walks') })).toMatchObject({ due: 'somebody' })
    const talk = { id: 'brief', person: 'kaur', near: false, ms: 9000, of: 9000 }
    expect(due({ ...away, choices: [choice('kaur')], people: kaur('stands'), talks: [talk] })).toEqual(mark)
  })

  it('asks for the report where “last looks” and “lock it up” are one call', () => {
    const log = [said(100, { by: 'reyes', call: 'lastLooks' })]
    const at = { posts: locked, me: { x: 1000, y: 1000, walking: false }, log }
    expect(due({ ...at, roll: roll('locked') })).toEqual({ due: 'report', channel: 1 })
    expect(due({ ...at, roll: { ...roll('locked'), since: 50 } })).toEqual({ due: 'hold' })
  })

  it('calls to answer what was asked on the channel, until it was answered or is long ago', () => {
    const log = [said(100, { by: 'kaur' })]
    const asked = (over: Partial<View>) => hintOf(scenario, { ...quiet, log, tick: 150, ...over }, () => true)
    expect(asked({ choices: [choice('june')] })).toEqual({ due: 'asked', by: 'kaur', channel: 1 })
    expect(asked({ log: [...log, said(140)] })).toBeNull()
    expect(asked({ tick: 301 })).toBeNull()
    expect(hintOf(scenario, { ...quiet, log, tick: 150 }, () => false)).toBeNull()
  })

  it('leaves out what hands can do at any time', () => {
    const sign = choice(null, { row: null })
    expect(due({ choices: [sign] })).toBeNull()
    expect(due({ choices: [sign], posts: locked, roll: roll('rolling') })).toEqual({ due: 'rolling' })
    expect(due({ choices: [sign, choice('courier')] })).toEqual({ due: 'somebody', person: 'courier' })
  })

  it('tells a rehearsal from a lock-up that waits for the camera', () => {
    expect(due({ posts: locked, roll: roll('locked', true) })).toEqual({ due: 'rehearsal' })
    expect(due({ posts: locked, roll: roll('locked') })).toEqual({ due: 'hold' })
    expect(due({ posts: locked, roll: roll('rolling') })).toEqual({ due: 'rolling' })
  })

  it('goes by the house at the cut', () => {
    expect(due({ roll: roll('cut') })).toEqual({ due: 'release' })
    const onCut = { lockupPoll: true, releaseRule: 'on_cut' } as const
    expect(due({ roll: roll('cut') }, onCut)).toEqual({ due: 'cut' })
    expect(due({ roll: roll('cut'), log: [said(100, { channel: null })] }, onCut)).toEqual({ due: 'hold' })
    expect(due({ roll: roll('cut'), log: [said(100)] }, onCut)).toEqual({ due: 'cut' })
  })

  it('tells of the time that is owed once it can be added up, and of one that holds no more', () => {
    const eta = { who: 'june', to: 'kaur', since: 60, sum: [{ text: 'drive', minutes: 3 }], given: null, late: false }
    const works = (over: object) => ({ works: { lanes: [], eta: { ...eta, ...over } } })
    expect(due(works({}))).toEqual({ due: 'eta', to: 'kaur', channel: 1 })
    expect(due(works({ sum: [{ text: 'ask', minutes: null }] }))).toBeNull()
    expect(due(works({ since: null }))).toBeNull()
    expect(due({ ...works({ late: true }), choices: [choice('kaur')] })).toEqual({
      due: 'late',
      to: 'kaur',
      channel: 1,
    })
    expect(due({ ...works({}), choices: [choice('kaur')] })).toMatchObject({ due: 'somebody' })
  })

  it('names what is left to do about who has gone off, and no order before its time', () => {
    const people = [{ id: 'tom', doing: 'walks' as const, coming: false }]
    const orders = [{ text: 'order.walk', icon: 'walk', done: false, later: true as const }]
    expect(due({ orders, people, choices: [choice('tom')] })).toEqual({ due: 'something', row: 'courier' })
    expect(due({ orders })).toBeNull()
  })
})
