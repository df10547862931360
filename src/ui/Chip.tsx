import type { MouseEvent } from 'react'
import './Chip.css'

export type ChipProps = {
  readonly children: string
  readonly chosen: boolean
  readonly onPress: () => void
  readonly disabled?: boolean
}

/** A mouse press must not move the focus: the space bar sends right after it. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/** One word or phrase that can be chosen. */
export const Chip = ({ children, chosen, onPress, disabled = false }: ChipProps) => (
  <button
    type="button"
    className="chip"
    aria-pressed={chosen}
    disabled={disabled}
    onMouseDown={keepFocus}
    onClick={onPress}
  >
    {children}
  </button>
)
