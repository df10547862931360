import type { ReactNode } from 'react'
import { Wordmark } from './Wordmark.tsx'
import './NoticePage.css'

/** A page that has one thing to say. */
export const NoticePage = ({ children }: { readonly children: ReactNode }) => (
  <div className="noticepage" data-room="paper">
    <header>
      <Wordmark room="desk" />
    </header>
    <main>{children}</main>
  </div>
)
