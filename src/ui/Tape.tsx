import type { CSSProperties, ReactNode } from 'react'
import './Tape.css'

export type TapeTone = 'bone' | 'yellow' | 'black' | 'blue' | 'teal'

export type TapeProps = {
  readonly children: ReactNode
  readonly tone?: TapeTone
  /** Pixels of the lettering, 14 or more. */
  readonly size?: number
  /** Department colour along the left edge. */
  readonly edge?: string
  readonly as?: 'span' | 'h2' | 'h3'
}

/** A strip of gaffer tape with a hand-lettered word: people, posts, the radio, one label a panel. Never a sentence. */
export const Tape = ({ children, tone = 'bone', size = 16, edge, as: Element = 'span' }: TapeProps) => {
  const style: CSSProperties = { fontSize: `${size / 16}rem` }
  if (edge !== undefined) style.boxShadow = `inset 4px 0 0 ${edge}`
  return (
    <Element className={`tape tape--${tone}`} style={style}>
      {children}
    </Element>
  )
}
