import { Icon } from './Icon.tsx'
import './Kbd.css'

/** Arrows are drawn: no font has them as the kit does. */
const ARROW = /([←↑→↓])/
const TURNS: Readonly<Record<string, string>> = { '←': 'left', '↑': 'up', '→': 'right', '↓': 'down' }

/** The name of a key, as printed on it. */
export const Kbd = ({ children }: { readonly children: string }) => (
  <kbd className="kbd">
    {children.split(ARROW).map((part, at) => {
      const turn = TURNS[part]
      if (turn === undefined) return part
      return (
        <span key={at} className={`kbd__arrow kbd__arrow--${turn}`}>
          <Icon name="arrow" size={13} />
          <span className="unseen">{part}</span>
        </span>
      )
    })}
  </kbd>
)
