import { describe, expect, it } from 'vitest'
import type { RollCall } from '../vocabulary/words.ts'
import { type Roll, rollAfter } from './roll.ts'

const IDLE: Roll = { state: 'idle', take: 1, rehearsal: false, since: 0 }

const after = (...calls: readonly RollCall[]): Roll =>
  calls.reduce((roll, call, tick) => rollAfter(roll, call, tick + 1), IDLE)

describe('the roll, by the calls of the 1st AD (radio reference (d))', () => {
  it.each<[string, readonly RollCall[], Partial<Roll>]>([
    ['a rehearsal is locked', ['rehearsalUp', 'lockItUp'], { state: 'locked', rehearsal: true }],
    ['a rehearsal is over at its cut', ['rehearsalUp', 'lockItUp', 'cutRehearsal'], { state: 'cut', rehearsal: false }],
    [
      'last looks are a warning',
      ['rehearsalUp', 'lockItUp', 'cutRehearsal', 'hold', 'lastLooks'],
      { state: 'warning' },
    ],
    ['rolling', ['pictureUp', 'lockItUp', 'rolling'], { state: 'rolling', take: 1 }],
    ['a late “lock it up” does not stop the roll', ['pictureUp', 'rolling', 'lockItUp'], { state: 'rolling' }],
    ['cut and hold is locked', ['pictureUp', 'lockItUp', 'rolling', 'cut', 'hold'], { state: 'locked' }],
    [
      'going again is the next take',
      ['pictureUp', 'rolling', 'cut', 'goingAgain', 'hold'],
      { state: 'locked', take: 2 },
    ],
    ['a hold says nothing unless the camera has cut', ['pictureUp', 'hold'], { state: 'warning' }],
    ['checking under on_release stays locked', ['pictureUp', 'rolling', 'cut', 'checking'], { state: 'locked' }],
    ['moving on is idle', ['pictureUp', 'rolling', 'cut', 'checking', 'movingOn'], { state: 'idle' }],
    ['a stopped shot is cut', ['pictureUp', 'rolling', 'stopped'], { state: 'cut' }],
  ])('%s', (_, calls, wanted) => {
    expect(after(...calls)).toMatchObject(wanted)
  })

  it('remembers since when, and not from a call that changes nothing', () => {
    expect(after('pictureUp', 'lockItUp', 'lockItUp').since).toBe(2)
  })
})
