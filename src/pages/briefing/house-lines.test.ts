import { describe, expect, it } from 'vitest'
import type { HouseStyle } from '../../core/vocabulary/house-style.ts'
import { houseLines } from './house-lines.ts'

const USUAL: HouseStyle = {
  region: 'us',
  hailOrder: 'callerFirst',
  acknowledge: 'readback',
  lockupPoll: false,
  radioEcho: false,
  bogeyWhileRolling: 'silent',
  releaseRule: 'on_cut',
  toiletCode: '10-1',
  bell: 'oneLongTwoShort',
  channelPlan: { 1: 'Production' },
  homeChannel: 1,
}

describe('house style of a show', () => {
  it('says nothing of a show like any other', () => {
    expect(houseLines(USUAL, USUAL)).toEqual([])
  })

  it('names what differs, in the order of the list', () => {
    const house: HouseStyle = { ...USUAL, releaseRule: 'on_release', lockupPoll: true, region: 'uk', bell: 'oneTwo' }
    expect(houseLines(house, USUAL)).toEqual(['region.uk', 'lockupPoll.on', 'releaseRule.on_release', 'bell.oneTwo'])
  })

  it('has a sentence for every switch, also when all differ', () => {
    const house: HouseStyle = {
      region: 'au',
      hailOrder: 'calledFirst',
      acknowledge: 'copy',
      lockupPoll: true,
      radioEcho: true,
      bogeyWhileRolling: 'report',
      releaseRule: 'on_release',
      toiletCode: '10-100',
      bell: 'threeTwoOne',
      channelPlan: {},
      homeChannel: 2,
    }
    expect(houseLines(house, USUAL)).toHaveLength(9)
  })
})
