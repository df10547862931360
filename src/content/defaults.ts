import type { HouseStyle } from '../core/vocabulary/house-style.ts'
import type { Region } from '../core/vocabulary/radio.ts'
import type { PassKind } from '../core/vocabulary/words.ts'

/**
 * Everything that an author may leave out, and what then holds: the one place. `scenario show` prints a scenario with
 * these filled in.
 */
export const DEFAULTS = {
  /** Seconds of a part's window: "A row without a window has 10 s" (syllabus 3). */
  windowSeconds: 10,
  /** A late answer counts until this many windows have passed (syllabus 3). */
  lateWindows: 2,
  /** Percent by which a gap of the table varies either way (syllabus 3, seeded variation). */
  varyPercent: 20,
  /** Seconds that a probe stays open (syllabus 3, probe). */
  probeSeconds: 15,
  /** Points for a pass (rubric 2.1). */
  passMark: 70,
  homeChannel: 1,
  /** Metres around the mark that still count as at the post. */
  postRadiusMetres: 3.5,
  /** Who somebody is to a lock-up. */
  kind: 'crew' satisfies PassKind,
  /** Company minutes for best, ok, wrong. */
  lost: [0, 0, 0],
  /** A row that loses nothing has no cause. */
  cause: '',
} as const

const HOUSE: HouseStyle = {
  region: 'us',
  hailOrder: 'callerFirst',
  acknowledge: 'readback',
  lockupPoll: false,
  radioEcho: false,
  bogeyWhileRolling: 'silent',
  releaseRule: 'on_cut',
  toiletCode: '10-1',
  bell: 'oneLongTwoShort',
  channelPlan: {
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
    16: 'Medic',
  },
}

/** The switches of a show that says nothing of them (radio reference (b.3), (b.6)). */
export const houseStyleOf = (region: Region): HouseStyle => {
  if (region === 'ca') return { ...HOUSE, region, toiletCode: '10-100' }
  return { ...HOUSE, region, bell: region === 'us' ? HOUSE.bell : 'oneTwo' }
}
