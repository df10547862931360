import { useId } from 'react'
import './Slide.css'

export type SlideProps = {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The value in words. */
  readonly words: string
  readonly onChange: (value: number) => void
}

/** A slider with its name and its value in words. */
export const Slide = ({ label, words, onChange, ...range }: SlideProps) => {
  const id = useId()
  return (
    <div className="slide">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{words}</output>
      <input
        id={id}
        type="range"
        aria-valuetext={words}
        {...range}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  )
}
