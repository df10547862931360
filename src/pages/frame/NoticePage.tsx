import type { ReactNode } from 'react'
import { useTitle } from './use-title.ts'
import { Wordmark } from './Wordmark.tsx'
import './NoticePage.css'

export type NoticePageProps = {
  /** What readers hear first, and the title of the window. */
  readonly title: string
  readonly children: ReactNode
}

/** A page that has one thing to say. */
export const NoticePage = ({ title, children }: NoticePageProps) => {
  useTitle(title)
  return (
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
}
