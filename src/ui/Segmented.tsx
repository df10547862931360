import { useId, useRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './Segmented.css'

export type SegmentedOption<V extends string> = {
  readonly value: V
  readonly label: string
  readonly icon?: IconName
}

export type SegmentedProps<V extends string> = {
  /** What is being chosen. */
  readonly label: string
  /** Print the label before the choice; otherwise only readers have it. */
  readonly shown?: boolean
  readonly options: readonly SegmentedOption<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  /** Also called when the word chosen already is pressed again; keys are the arrows, the space bar and what reads the screen. */
  readonly onPress?: (value: V, by: 'pointer' | 'keys') => void
  /** `joined` is a small switch, `wide` fills its line, `tabs` heads a panel. */
  readonly look?: 'joined' | 'wide' | 'tabs'
}

/** One of a few words, side by side. Arrow keys move, as in any group of radio buttons. */
export const Segmented = <V extends string>(props: SegmentedProps<V>) => {
  const { label, shown = false, options, value, onChange, onPress, look = 'joined' } = props
  const name = useId()
  const pointed = useRef(false)
  const note = (isPointer: boolean) => (): void => {
    pointed.current = isPointer
  }
  return (
    <fieldset className={`segmented segmented--${look}`}>
      <legend className={shown ? 'segmented__legend' : 'unseen'}>{label}</legend>
      <span className="segmented__row">
        {options.map((option) => (
          <label key={option.value} className="segmented__option" onPointerDown={note(true)}>
            <input
              type="radio"
              className="segmented__input"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              onKeyDown={note(false)}
              onClick={() => onPress?.(option.value, pointed.current ? 'pointer' : 'keys')}
            />
            <span className="segmented__word">
              {option.icon === undefined ? null : <Icon name={option.icon} size={look === 'tabs' ? 19 : 16} />}
              {option.label}
            </span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}
