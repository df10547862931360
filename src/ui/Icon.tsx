import { type ReactNode, memo } from 'react'
import { ICONS, type IconName } from '../../assets/kit/icons.ts'
import { readDrawing } from './drawing.ts'

export type { IconName } from '../../assets/kit/icons.ts'

const read = new Map<IconName, readonly ReactNode[]>()

const insideOf = (name: IconName): readonly ReactNode[] => {
  const known = read.get(name)
  if (known !== undefined) return known
  const inside = readDrawing(ICONS[name])
  read.set(name, inside)
  return inside
}

export type IconProps = {
  readonly name: IconName
  /** Pixels of the square; 18 in a line of text. */
  readonly size?: number
  /** Words for readers where no text stands beside the sign. */
  readonly label?: string
}

/** A sign of the kit in the colour of the text around it. */
export const Icon = memo(({ name, size = 18, label }: IconProps) => (
  <svg
    className="icon"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    focusable="false"
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    {insideOf(name)}
  </svg>
))
Icon.displayName = 'Icon'
