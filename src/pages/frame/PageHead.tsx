import type { ReactNode } from 'react'
import './PageHead.css'

export type PageHeadProps = {
  readonly label: string
  readonly title: string
  readonly lead: string
  /** Stands at the end of the line. */
  readonly children?: ReactNode
}

/** The head of a page in the paper room: what it is, and what for. */
export const PageHead = ({ label, title, lead, children }: PageHeadProps) => (
  <header className="pagehead">
    <div>
      <p className="label">{label}</p>
      <h1>{title}</h1>
    </div>
    <p className="pagehead__lead">{lead}</p>
    {children}
  </header>
)
