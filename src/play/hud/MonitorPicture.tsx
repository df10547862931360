import { memo } from 'react'
import type { Lighting } from '../../core/floor/kinds.ts'
import type { Plan } from '../../core/floor/plan.ts'
import type { MonitorFigure, MonitorVehicle, MonitorView } from '../../core/run/run-view.ts'
import { nearSidesOf } from './monitor/backdrop.ts'
import type { Screen } from './monitor/lens.ts'
import { Silhouette } from './monitor/Silhouette.tsx'
import { vehicleFaces } from './monitor/vehicle.ts'
import { usePlaySlice } from './PlayContext.ts'
import { usePlan } from './use-plan.ts'

/** Size of the small picture in its own pixels. */
export const WIDTH = 282
export const HEIGHT = 159
/** The frame inside its surround. */
const HALF = WIDTH / 2 / 1.35
const HALF_HIGH = (HALF * 9) / 16
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 }
/** Where the frame lies on it. */
export const SCREEN: Screen = { middle: MIDDLE, half: HALF }
/** Height of a person and half the width of the shoulders, millimetres. */
const TALL = 1720
const SHOULDERS = 240
/** A silhouette is drawn so high. */
const DRAWN = 100

/** Pixels of somebody on the monitor: the perspective of the lens, with the horizon at the height of the camera. */
const drawnAt = ({ x, ahead }: MonitorFigure, { slope, height }: MonitorView) => {
  const scale = HALF / ((slope / 1000) * Math.max(400, ahead))
  return {
    x: MIDDLE.x + (x / 1000) * HALF,
    head: MIDDLE.y - (TALL - height) * scale,
    feet: MIDDLE.y + height * scale,
    wide: SHOULDERS * scale,
  }
}

type FigureProps = { readonly figure: MonitorFigure; readonly monitor: MonitorView; readonly lighting: Lighting }

const Figure = ({ figure, monitor, lighting }: FigureProps) => {
  const { x, head, feet, wide } = drawnAt(figure, monitor)
  const r = Math.max(9, wide * 1.25)
  const corner = Math.min(9, r * 0.6)
  const top = Math.max(4, head - 4)
  const bottom = Math.min(HEIGHT - 4, Math.max(top + 20, feet + 2))
  return (
    <g transform={`translate(${x.toFixed(1)} 0)`} opacity={figure.mirror ? 0.6 : 1}>
      {figure.drives ? null : (
        <g transform={`translate(0 ${head.toFixed(1)}) scale(${((feet - head) / DRAWN).toFixed(3)})`}>
          <Silhouette person={figure.person} lighting={lighting} />
        </g>
      )}
      {figure.belongs ? null : (
        <path
          className="monitor__reticle"
          d={`M${-r} ${top + corner}V${top}h${corner}M${r - corner} ${top}h${corner}V${top + corner}M${r} ${bottom - corner}V${bottom}h${-corner}M${-r + corner} ${bottom}h${-corner}V${bottom - corner}`}
        />
      )}
    </g>
  )
}

type VehicleProps = { readonly vehicle: MonitorVehicle; readonly plan: Plan; readonly camera: string }

/** What drives by, in the perspective of the lens. */
const Vehicle = ({ vehicle, plan, camera: id }: VehicleProps) => {
  const camera = plan.cameras.find((one) => one.id === id)
  if (camera === undefined) return null
  const patches = nearSidesOf(vehicleFaces(vehicle), plan, camera, SCREEN)
  return (
    <g>
      {patches.map(({ corners, fill }) => {
        const points = corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
        return <polygon key={`${fill} ${points}`} points={points} fill={fill} />
      })}
    </g>
  )
}

/** Whatever is farther off is drawn first; what stands by is all people or vehicles. */
const byDepth = ({ figures, vehicles }: MonitorView): readonly (MonitorFigure | MonitorVehicle)[] =>
  vehicles.length === 0 ? figures : [...figures, ...vehicles].sort((one, other) => other.ahead - one.ahead)

const LEFT = MIDDLE.x - HALF
const RIGHT = MIDDLE.x + HALF
const TOP = MIDDLE.y - HALF_HIGH
const BOTTOM = MIDDLE.y + HALF_HIGH
const CORNER = 12
const FRAME = `M${LEFT} ${TOP + CORNER}V${TOP}h${CORNER}M${RIGHT - CORNER} ${TOP}h${CORNER}v${CORNER}M${RIGHT} ${BOTTOM - CORNER}v${CORNER}h${-CORNER}M${LEFT + CORNER} ${BOTTOM}h${-CORNER}v${-CORNER}`

/** People move in steps of this on the small picture, thousandths: it is looked at, not measured. */
const STEP = 8

const coarse = (monitor: MonitorView | undefined): MonitorView | null =>
  monitor === undefined
    ? null
    : {
        ...monitor,
        figures: monitor.figures.map((figure) => ({
          ...figure,
          x: Math.round(figure.x / STEP) * STEP,
          ahead: Math.round(figure.ahead / 50) * 50,
        })),
      }

/** Whoever the camera sees, from its side, with the lines of the frame: outside of them nobody is in the picture yet. */
export const MonitorPicture = memo(() => {
  const monitor = usePlaySlice((view) => coarse(view.monitor))
  const plan = usePlan()
  const lighting = plan.looks[0]?.lighting ?? 'day'
  if (monitor === null) return null
  return (
    <svg className="monitor__people" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {byDepth(monitor).map((one) =>
        'person' in one ? (
          <Figure key={one.person} figure={one} monitor={monitor} lighting={lighting} />
        ) : (
          <Vehicle key={`vehicle ${one.id}`} vehicle={one} plan={plan} camera={monitor.camera} />
        ),
      )}
      <path className="monitor__frame" d={FRAME} />
    </svg>
  )
})
MonitorPicture.displayName = 'MonitorPicture'
