import { ICONS } from '../../../assets/kit/icons.ts'
import type { IconName } from '../../ui/Icon.tsx'

const isIconName = (name: string): name is IconName => Object.hasOwn(ICONS, name)

/** The sign that a scenario names; a flag where the kit does not have it. */
export const iconNameOf = (name: string): IconName => (isIconName(name) ? name : 'flag')
