import type { Region } from './radio.ts'

/** The switches of a show (radio reference (b.6), the one list). */
export type HouseStyle = {
  readonly region: Region
  readonly hailOrder: 'callerFirst' | 'calledFirst'
  readonly acknowledge: 'readback' | 'copy'
  readonly lockupPoll: boolean
  readonly radioEcho: boolean
  readonly bogeyWhileRolling: 'silent' | 'report'
  readonly releaseRule: 'on_cut' | 'on_release'
  readonly toiletCode: '10-1' | '10-100'
  readonly bell: 'oneLongTwoShort' | 'oneTwo' | 'threeTwoOne'
  readonly channelPlan: Readonly<Record<number, string>>
}
