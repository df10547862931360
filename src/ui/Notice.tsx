import type { ReactNode } from 'react'
import './Notice.css'

export type NoticeProps = {
  /** One typed sentence: what is the case, then what works. */
  readonly sentence: string
  /** One button, or the way on and another beside it. */
  readonly action: ReactNode
  /** What is drawn beside it: `assets/kit/signs.ts`. */
  readonly sign?: 'case' | 'chair' | 'fallen' | 'post'
  readonly room?: 'paper' | 'night'
  /** Say it at once to a reader: for something that has just gone wrong. */
  readonly urgent?: boolean
}

/** What stands where there is nothing to show, or where something is missing. */
export const Notice = ({ sentence, action, sign, room = 'paper', urgent = false }: NoticeProps) => (
  <div className="notice" data-room={room} {...(urgent ? { role: 'alert' } : {})}>
    {sign === undefined ? null : (
      <div className="notice__art">
        <img src={`/generated/signs/${sign}.svg`} width={76} height={76} alt="" />
      </div>
    )}
    <div className="notice__words">
      <p>{sentence}</p>
      <div className="notice__ways">{action}</div>
    </div>
  </div>
)
