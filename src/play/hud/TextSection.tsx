import type { ReactNode } from 'react'
import { useChanged } from './use-changed.ts'

export type TextSectionProps = { readonly title: string; readonly note?: ReactNode; readonly children: ReactNode }

/** One heading of the text view with its rows. */
export const TextSection = ({ title, note, children }: TextSectionProps) => (
  <section className="textview__section">
    <h3 className="textview__head">
      {title}
      {note === undefined ? null : <span>{note}</span>}
    </h3>
    {children}
  </section>
)

export type TextRowProps = {
  /** Distance or time. */
  readonly first: string
  /** The row has changed when this has: it keeps a bone edge for two seconds. */
  readonly signature: string
  readonly children: ReactNode
  readonly end?: ReactNode
}

/** A row of the text view: first the distance or the time, then what there is. */
export const TextRow = ({ first, signature, children, end }: TextRowProps) => {
  const changed = useChanged(signature)
  return (
    <li className={changed ? 'textview__row textview__row--changed' : 'textview__row'}>
      <span className="textview__first">{first}</span>
      <span className="textview__what">{children}</span>
      {end}
    </li>
  )
}
