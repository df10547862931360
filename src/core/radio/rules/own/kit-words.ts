import { wordSet } from '../../words/word-set.ts'

export const RADIOS = wordSet('radio radios walkie walkies handheld handset')
export const BRICKS = wordSet('brick bricks battery batteries')
export const EARS = wordSet('headset headsets earpiece earpieces surveillance')
/** What else has a battery, a plug or a speaker on a set. */
export const DEVICES = wordSet(
  'camera cameras monitor monitors mic mics slate phone phones tablet tablets torch torches lav lavs playback light lights generator car',
)
