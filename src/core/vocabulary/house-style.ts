import type { Region } from './radio.ts'

/** The switches of a show (radio reference (b.6), the one list). A switch changes what is due, never what is understood. */
export type HouseStyle = {
  /** Local words in prompts and in what others say. */
  readonly region: Region
  /** How others hail; the other order is a note. */
  readonly hailOrder: 'callerFirst' | 'calledFirst'
  /** `copy`: a read-back is due for safety elements only. */
  readonly acknowledge: 'readback' | 'copy'
  /** The ADs ask the posts to answer. */
  readonly lockupPoll: boolean
  /** Trainees repeat roll calls on the radio as well as by voice. */
  readonly radioEcho: boolean
  readonly bogeyWhileRolling: 'silent' | 'report'
  readonly releaseRule: 'on_cut' | 'on_release'
  /** The local code; all four are accepted. */
  readonly toiletCode: '10-1' | '10-100'
  readonly bell: 'oneLongTwoShort' | 'oneTwo' | 'threeTwoOne'
  /** Channel number to what it is for. */
  readonly channelPlan: Readonly<Record<number, string>>
  /** Where the trainee belongs when the run begins; a beat may change it. */
  readonly homeChannel: number
}

/** Channels of a show that says nothing of them (radio reference (b.3)). */
export const CHANNEL_PLAN: HouseStyle['channelPlan'] = {
  1: 'Production',
  2: 'Open',
  3: 'Transpo',
  4: 'Open',
  5: 'Props/Art',
  6: 'Camera',
  7: 'Electric',
  8: 'Grip',
  9: 'Locations',
  10: 'Background',
  11: 'Basecamp',
  12: 'SFX/stunts',
  13: 'Spare',
  14: 'Spare',
  15: 'Spare',
  16: 'Medic',
}

const US: HouseStyle = {
  region: 'us',
  hailOrder: 'callerFirst',
  acknowledge: 'readback',
  lockupPoll: false,
  radioEcho: false,
  bogeyWhileRolling: 'silent',
  releaseRule: 'on_cut',
  toiletCode: '10-1',
  bell: 'oneLongTwoShort',
  channelPlan: CHANNEL_PLAN,
  homeChannel: 1,
}

/** What holds in a region unless the show says otherwise (radio reference (b.6), column Default). */
export const HOUSE_STYLES: Readonly<Record<Region, HouseStyle>> = {
  us: US,
  uk: { ...US, region: 'uk', bell: 'oneTwo' },
  ca: { ...US, region: 'ca', toiletCode: '10-100' },
  au: { ...US, region: 'au', bell: 'oneTwo' },
}
