import type { RunView } from '../core/run/run-view.ts'

/** A radio on channel 1 that nothing is wrong with, for tests. */
export const A_RADIO: RunView['radio'] = {
  channel: 1,
  home: 1,
  volume: 6,
  headset: true,
  canSwap: true,
  keyed: false,
  hears: true,
  battery: 100,
  onAir: null,
  drafting: false,
}

/** A run in which nothing happens yet, but for what a test is about. */
export const aView = (over: Partial<RunView> = {}): RunView => ({
  scenario: 'stage-door',
  place: 'stage-4',
  tick: 0,
  ended: null,
  roll: { state: 'idle', take: 1, rehearsal: false, since: 0 },
  holding: false,
  clock: 0,
  lamp: false,
  me: { x: 0, y: 0, dx: 0, dy: 1, facing: 'out', spot: null, walking: false, gesture: 'none' },
  people: [],
  doors: [],
  props: [],
  posts: [],
  radio: A_RADIO,
  log: [],
  orders: [],
  choices: [],
  spots: [],
  alert: null,
  probe: null,
  ahead: [],
  cost: {
    minutes: 0,
    own: 0,
    inherited: 0,
    unavoidable: 0,
    money: 0,
    perMinute: 0,
    slack: 0,
    safety: false,
  },
  ...over,
})
