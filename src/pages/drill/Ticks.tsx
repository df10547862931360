import './Ticks.css'

export type TicksProps = { readonly done: number; readonly all: number; readonly label: string }

/** Places of a round: done ones filled, the open one marked, the rest empty. */
export const Ticks = ({ done, all, label }: TicksProps) => (
  <span className="ticks" role="img" aria-label={label}>
    {Array.from({ length: all }, (_, at) => (
      <i key={at} className={at < done ? 'ticks__done' : at === done ? 'ticks__now' : ''} />
    ))}
  </span>
)
