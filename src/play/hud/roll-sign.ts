import type { IconName } from '../../ui/Icon.tsx'
import type { RollFace } from './roll-block.ts'

/** The shape of each face of the roll block, wherever it is shown. */
export const ROLL_SIGN: Readonly<Record<RollFace, IconName>> = {
  reset: 'reset',
  standby: 'standby',
  locked: 'locked',
  rehearsal: 'reset',
  rolling: 'rolling',
  cut: 'cut',
}
