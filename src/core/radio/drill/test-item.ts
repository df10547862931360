import type { Staged, Wanted } from './item.ts'

/** A moment of no account, for tests of what an item asks in it. */
export const A_MOMENT: Omit<Staged, 'id' | 'trains'> = {
  regions: ['us'],
  roll: 'idle',
  post: 'off',
  lockupPoll: false,
  bogeyWhileRolling: 'silent',
  public: false,
  emergencyOnAir: false,
  vary: [{}],
  before: [],
  scene: '',
}

/** Nothing in particular is wanted, for tests that say what is. */
export const NOTHING_WANTED: Wanted = {
  acts: [],
  due: null,
  tells: [],
  speaksOf: [],
  facts: {},
  orElse: [],
  works: [],
  fails: [],
  built: [],
  decoys: [],
  because: '',
}
