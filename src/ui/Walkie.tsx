import { memo, useId, useMemo } from 'react'
import { coilSvg, headsetSvg, type Led, WALKIE_JACK, WALKIE_TAPE, walkieSvg } from '../../assets/kit/walkie.ts'
import { readDrawing } from './drawing.ts'
import './Walkie.css'

export type { Led } from '../../assets/kit/walkie.ts'

export type WalkieProps = {
  readonly channel: number
  readonly led: Led
  /** Hand lettering on the tape: post and unit, ten letters at most. */
  readonly tape: string
  /** The talk button is down. */
  readonly keyed?: boolean
  /** Charge, 0 to 4. */
  readonly bars?: number
  readonly wrongChannel?: boolean
  /** With the headset and its lead, cropped as in the side column; otherwise the whole radio alone. */
  readonly headset?: boolean
  readonly width?: number
}

/** Where the headset hangs beside the radio, in units of the radio. */
const HEADSET = { x: 228, y: 248, scale: 0.52 } as const
const CROP = { x: -2.5, y: 50, w: 330, h: 283 } as const
const WHOLE = { x: 0, y: 0, w: 190, h: 420 } as const

/** The drawn handheld. It is a picture: its state stands in words beside it. */
export const Walkie = memo(
  ({ channel, led, tape, keyed = false, bars = 3, wrongChannel = false, headset = false, width }: WalkieProps) => {
    const id = `walkie${useId().replace(/[^a-zA-Z0-9]/g, '')}`
    const radio = useMemo(
      () => readDrawing(walkieSvg({ channel, led, ptt: keyed, plug: headset, bars, wrongChannel, id }).svg),
      [channel, led, keyed, headset, bars, wrongChannel, id],
    )
    const cord = useMemo(() => readDrawing(coilSvg(WALKIE_JACK, { x: 240, y: 296 }, 12, 5.2)), [])
    const muff = useMemo(() => readDrawing(headsetSvg().svg), [])
    const view = headset ? CROP : WHOLE
    const size = width ?? (headset ? 264 : 95)
    return (
      <svg
        className="walkie"
        width={size}
        height={(size * view.h) / view.w}
        viewBox={`${view.x} ${view.y} ${view.w} ${view.h}`}
        aria-hidden="true"
        focusable="false"
      >
        {radio}
        <text
          className="walkie__tape"
          x={WALKIE_TAPE.x}
          y={WALKIE_TAPE.y + 6}
          transform={`rotate(${WALKIE_TAPE.turn} ${WALKIE_TAPE.x} ${WALKIE_TAPE.y})`}
        >
          {tape}
        </text>
        {headset ? (
          <>
            {cord}
            <g transform={`translate(${HEADSET.x} ${HEADSET.y}) scale(${HEADSET.scale})`}>{muff}</g>
          </>
        ) : null}
      </svg>
    )
  },
)
Walkie.displayName = 'Walkie'
