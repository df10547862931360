import { type IconName, isIconName } from '../../../assets/kit/icons.ts'

/** The sign that a scenario names for an order; an open hand where it names none that the kit knows. */
export const scenarioIcon = (name: string): IconName => (isIconName(name) ? name : 'flag')
