import type { Staged } from './item.ts'

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
