import { keepFocus } from './keep-focus.ts'
import './Chip.css'

export type ChipProps = {
  readonly children: string
  readonly chosen: boolean
  readonly onPress: () => void
  readonly disabled?: boolean
}

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
