import { useMemo } from 'react'
import { personOf } from '../../../assets/kit/figures/describe.ts'
import { drawPerson } from '../../../assets/kit/figures/person.ts'
import { drivenOf } from '../../../assets/kit/props/driven.ts'
import { readDrawing } from '../../ui/drawing.ts'

const SEED = 7
/** The verge repeats after this much, as the animation has it. */
const REPEAT = 600
const CROWNS = [
  [60, -178, 46],
  [250, -196, 58],
  [430, -184, 40],
  [140, 186, 52],
  [520, 192, 44],
] as const

const Verge = ({ at }: { readonly at: number }) => (
  <g transform={`translate(${at} 0)`}>
    {CROWNS.map(([x, y, r]) => (
      <g key={x} transform={`translate(${x} ${y})`}>
        <circle className="road__shade" cx={9} cy={10} r={r} />
        <circle className="road__crown" r={r} />
        <circle className="road__crown road__crown--lit" cx={-r / 5} cy={-r / 5} r={r * 0.62} />
      </g>
    ))}
  </g>
)

/** The road between two places from above: whoever drives stands still in the picture, and the verges go by. */
export const RoadPicture = ({ vehicle, me }: { readonly vehicle: string | null; readonly me: string }) => {
  const goes = useMemo(() => {
    const driven = vehicle === null ? null : drivenOf(vehicle)
    if (driven !== null) return readDrawing(driven.draw(SEED, false))
    return readDrawing(drawPerson(personOf(me, SEED), { pose: 'rest', gait: 'walk', step: 1 }))
  }, [vehicle, me])
  const onFoot = vehicle === null
  return (
    <svg className="road" viewBox="-300 -220 600 440" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect className="road__ground" x={-900} y={-400} width={1800} height={800} />
      <rect className="road__path" x={-900} y={-132} width={1800} height={264} />
      <rect className="road__lane" x={-900} y={-98} width={1800} height={196} />
      <path className="road__kerb" d="M-900 -98H900M-900 98H900" />
      <g className={onFoot ? 'road__goes road__goes--slow' : 'road__goes'}>
        <path className="road__dashes" d="M-900 0H1500" />
        <path className="road__joints" d="M-900 -115H1500M-900 115H1500" />
        {[-REPEAT, 0, REPEAT].map((at) => (
          <Verge key={at} at={at} />
        ))}
      </g>
      <g transform={onFoot ? 'translate(0 115) rotate(90) scale(1.3)' : 'translate(0 50)'}>{goes}</g>
    </svg>
  )
}
