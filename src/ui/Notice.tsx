import type { ReactNode } from 'react'
import './Notice.css'

export type NoticeProps = {
  /** One typed sentence: what is the case, then what works. */
  readonly sentence: string
  /** One button, or the way on and another beside it. */
  readonly action: ReactNode
  /** A drawing of about 120 px. */
  readonly art?: ReactNode
  readonly room?: 'paper' | 'night'
  /** Say it at once to a reader: for something that has just gone wrong. */
  readonly urgent?: boolean
}

/** What stands where there is nothing to show, or where something is missing. */
export const Notice = ({ sentence, action, art, room = 'paper', urgent = false }: NoticeProps) => (
  <div className="notice" data-room={room} {...(urgent ? { role: 'alert' } : {})}>
    {art === undefined ? null : (
      <div className="notice__art" aria-hidden="true">
        {art}
      </div>
    )}
    <div className="notice__words">
      <p>{sentence}</p>
      <div className="notice__ways">{action}</div>
    </div>
  </div>
)
