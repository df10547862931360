import type { ReactNode } from 'react'
import { Wordmark } from './Wordmark.tsx'
import './NoticePage.css'

export type NoticePageProps = {
  /** What readers hear first. */
  readonly title: string
  readonly children: ReactNode
}

/** A page that has one thing to say. */
export const NoticePage = ({ title, children }: NoticePageProps) => (
  <div className="noticepage" data-room="paper">
    <header>
      <Wordmark room="desk" />
    </header>
    <main>
      <h1 className="unseen">{title}</h1>
      {children}
    </main>
  </div>
)
