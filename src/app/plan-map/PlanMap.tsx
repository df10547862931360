import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { boundsOf } from '../../core/floor/area.ts'
import { framePolygon } from '../../core/floor/frame-polygon.ts'
import type { GroundKind } from '../../core/floor/kinds.ts'
import type { Area, Plan, Point, PostPlace, Rect } from '../../core/floor/plan.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Say } from '../../pages/say.ts'
import { cornersOf, boxOfThing } from '../../core/floor/box.ts'
import { fitting, HEIGHT, type MapLine, type MapSheet, mapSheet, type MapWord, outlineOf, WIDTH } from './map-sheet.ts'
import './PlanMap.css'

/** Lengths of a scale bar, metres. */
const BARS = [1, 2, 4, 5, 10, 20] as const
const BAR_PX = 70
/** Ground that people walk on is the paper; the rest has a tone of its own. */
const TONE: Readonly<Partial<Record<GroundKind, string>>> = {
  road: 'road',
  lane: 'road',
  grass: 'grass',
  water: 'water',
  set: 'set',
  'hot-set': 'set',
}

/** Things this long stand on a plan: vehicles, trailers, tents; millimetres. */
const LARGE = 1800

const largeThings = (plan: Plan): Plan['dressing'] =>
  plan.dressing.filter(({ solid, w, d }) => solid && Math.max(w, d) >= LARGE)

const pathOf = (sheet: MapSheet, area: readonly Point[], closed = true): string => {
  const points = area.map(sheet.at).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  return `M${points.join('L')}${closed ? 'Z' : ''}`
}

const middleOf = (area: Area): Point => {
  const { x, y, w, h } = boundsOf(area)
  return { x: x + w / 2, y: y + h / 2 }
}

const Camera = ({ plan, sheet }: { readonly plan: Plan; readonly sheet: MapSheet }) => {
  const [camera] = plan.cameras
  if (camera === undefined) return null
  const { x, y } = sheet.at(camera)
  const turn = (Math.atan2(camera.dy, camera.dx) * 180) / Math.PI
  return (
    <>
      <path className="planmap__frame" d={pathOf(sheet, framePolygon(plan, camera))} />
      <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`}>
        <path d="M-30-8H-6V8H-30ZM-6-4 4-9V9L-6 4Z" className="planmap__ink" />
      </g>
    </>
  )
}

/** The tape of a post. */
const PostBox = ({ at, label, mine }: { readonly at: Point; readonly label: string; readonly mine: boolean }) => {
  const half = Math.max(17, label.length * 5.2 + 5)
  return (
    <>
      <rect
        x={at.x - half}
        y={at.y - 15}
        width={2 * half}
        height={30}
        className={mine ? 'planmap__post planmap__post--mine' : 'planmap__post'}
      />
      <text x={at.x} y={at.y + 6} className="planmap__label">
        {label}
      </text>
    </>
  )
}

/** The way that people come to a post, on paper: from where it is drawn to its arrow; null where there is no room for it. */
type Way = { readonly from: Point; readonly tip: Point; readonly turn: number }

const wayTo = (plan: Plan, sheet: MapSheet, { mark, comesFrom }: PostPlace): Way | null => {
  const at = plan.spots.find(({ id }) => id === mark)
  const from = plan.spots.find(({ id }) => id === comesFrom)
  if (at === undefined || from === undefined) return null
  const [here, there] = [sheet.at(at), sheet.at(from)]
  const far = Math.hypot(there.x - here.x, there.y - here.y)
  const long = Math.min(96, far)
  if (long < 34) return null
  const off = (px: number): Point => ({
    x: here.x + ((there.x - here.x) * px) / far,
    y: here.y + ((there.y - here.y) * px) / far,
  })
  return {
    from: off(long),
    tip: off(19),
    turn: (Math.atan2(here.y - there.y, here.x - there.x) * 180) / Math.PI,
  }
}

const Post = ({
  post,
  plan,
  sheet,
  mine,
}: {
  readonly post: PostPlace
  readonly plan: Plan
  readonly sheet: MapSheet
  readonly mine: boolean
}) => {
  const mark = plan.spots.find(({ id }) => id === post.mark)
  if (mark === undefined) return null
  const way = wayTo(plan, sheet, post)
  return (
    <g>
      {way === null ? null : (
        <>
          <path className="planmap__way" d={`M${way.from.x} ${way.from.y}L${way.tip.x} ${way.tip.y}`} />
          <path
            className="planmap__ink"
            d="M0 0-11-5V5Z"
            transform={`translate(${way.tip.x} ${way.tip.y}) rotate(${way.turn})`}
          />
        </>
      )}
      <PostBox at={sheet.at(mark)} label={post.label} mine={mine} />
    </g>
  )
}

const Scale = ({ metre, words }: { readonly metre: number; readonly words: (metres: number) => string }) => {
  const metres = BARS.find((many) => many * metre >= BAR_PX) ?? 20
  const long = metres * metre
  return (
    <g transform={`translate(20 ${HEIGHT - 22})`}>
      <rect x={-10} y={-46} width={long + 66} height={60} className="planmap__key" />
      <path d={`M0-4H${long / 2}V3H0Z`} className="planmap__ink" />
      <path d={`M${long / 2}-4H${long}V3H${long / 2}Z`} className="planmap__line" />
      <text x={long} y={-12} className="planmap__word planmap__word--end">
        {words(metres)}
      </text>
      <g transform={`translate(${long + 32} -10)`}>
        <circle r={13} className="planmap__line" />
        <path d="M0-9 5 6 0 3-5 6Z" className="planmap__ink" />
      </g>
    </g>
  )
}

/** So far behind its lens lie the back of the drawn camera and the word for it, pixels. */
const BACK = 32
const WORD = 54

/** A point of the paper straight behind the lens. */
const behind = (camera: Plan['cameras'][number], sheet: MapSheet, px: number): Point => {
  const { x, y } = sheet.at(camera)
  const far = Math.hypot(camera.dx, camera.dy)
  return { x: x - (camera.dx / far) * px, y: y - (camera.dy / far) * px }
}

/** An area so high on the paper, pixels, is still itself beside its middle. */
const WIDE = 200

const isWide = (corners: readonly Point[]): boolean =>
  Math.max(...corners.map(({ y }) => y)) - Math.min(...corners.map(({ y }) => y)) > WIDE

/** Names of ground and buildings, and what is lettered on the place, largest first. */
const wordsOf = (plan: Plan, sheet: MapSheet, say: Say): readonly MapWord[] => {
  const named = [...plan.blocks, ...plan.ground].flatMap(({ id, name, area }): readonly MapWord[] =>
    name === null
      ? []
      : [{ key: id, words: say(name), at: sheet.at(middleOf(area)), turn: 0, stays: !isWide(area.map(sheet.at)) }],
  )
  const lettered = plan.labels.map(
    ({ x, y, text, turn }): MapWord => ({
      key: `${text} ${x}`,
      words: say(text),
      at: sheet.at({ x, y }),
      turn,
    }),
  )
  const known = new Set<string>()
  return [...lettered, ...named].filter(({ words }) => {
    if (known.has(words)) return false
    known.add(words)
    return true
  })
}

/** Upright around two points of the paper, with some air. */
const around = (a: Point, b: Point, air: number): Rect => ({
  x: Math.min(a.x, b.x) - air,
  y: Math.min(a.y, b.y) - air,
  w: Math.abs(a.x - b.x) + 2 * air,
  h: Math.abs(a.y - b.y) + 2 * air,
})

/** What no word may lie on: posts with the ways to them, the camera, and the scale. */
const takenOf = (plan: Plan, sheet: MapSheet, posts: readonly PostPlace[], own: Point | undefined): readonly Rect[] => [
  ...posts.flatMap((post) => {
    const way = wayTo(plan, sheet, post)
    return way === null ? [] : [around(way.from, way.tip, 6)]
  }),
  ...[...posts.flatMap(({ mark }) => plan.spots.filter(({ id }) => id === mark)), ...(own === undefined ? [] : [own])]
    .map(sheet.at)
    .map((at) => around(at, at, 21)),
  ...plan.cameras.slice(0, 1).map((camera) => around(sheet.at(camera), behind(camera, sheet, BACK), 6)),
  { x: 0, y: HEIGHT - 80, w: 190, h: 80 },
]

/** Lines that words had better not cut. */
const linesOf = (plan: Plan, sheet: MapSheet): readonly MapLine[] => {
  const [camera] = plan.cameras
  const areas: readonly (readonly Point[])[] = [
    ...(camera === undefined ? [] : [framePolygon(plan, camera)]),
    ...plan.blocks.map(({ area }) => area),
    ...largeThings(plan).map((thing) => cornersOf(boxOfThing(thing, thing))),
  ]
  return [
    ...areas.flatMap((area) => outlineOf(area.map(sheet.at))),
    ...plan.walls.map(({ from, to }): MapLine => [sheet.at(from), sheet.at(to)]),
    ...plan.kerbs.flatMap(({ line }) => outlineOf(line.map(sheet.at)).slice(0, -1)),
  ]
}

/** A place on the call sheet: what stands where, what the camera sees, the posts and where people come from. */
export const PlanMap = ({ scenario, say }: { readonly scenario: Scenario; readonly say: Say }) => {
  const { t } = useTranslation('pages')
  const { plan, post, neighbours } = scenario
  return useMemo((): ReactNode => {
    const ids = [post.id, ...neighbours.map(({ id }) => id)]
    const sheet = mapSheet(plan, ids)
    const posts = plan.posts.filter(({ id }) => ids.includes(id))
    const own = plan.spots.find(({ id }) => id === post.mark)
    const [camera] = plan.cameras
    const cameraWord: readonly MapWord[] =
      camera === undefined ? [] : [{ key: 'camera', words: t('map.camera'), at: behind(camera, sheet, WORD), turn: 0 }]
    const words = [...cameraWord, ...wordsOf(plan, sheet, say)]
    return (
      <svg className="planmap" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <defs>
          <pattern id="planmap-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="9" height="9" fill="#ece4d4" />
            <path d="M0 0V9" stroke="#cbbfa6" strokeWidth="1.6" />
          </pattern>
        </defs>
        {plan.ground.map(({ id, kind, area }) => (
          <path
            key={id}
            d={pathOf(sheet, area)}
            className={`planmap__ground planmap__ground--${TONE[kind] ?? 'walk'}`}
          />
        ))}
        {plan.lanes.map(({ id, centre }) => (
          <path key={id} d={pathOf(sheet, centre, false)} className="planmap__lane" />
        ))}
        {plan.kerbs.map(({ line }) => (
          <path key={pathOf(sheet, line, false)} d={pathOf(sheet, line, false)} className="planmap__line" />
        ))}
        {plan.blocks.map(({ id, area }) => (
          <path key={id} d={pathOf(sheet, area)} className="planmap__block" />
        ))}
        {plan.walls.map(({ id, from, to, thick }) => (
          <path
            key={`${id} ${from.x} ${from.y}`}
            d={pathOf(sheet, [from, to], false)}
            className="planmap__wall"
            strokeWidth={Math.max(2, (thick / 1000) * sheet.metre)}
          />
        ))}
        {largeThings(plan).map(({ id, x, y, w, d, turn }) => {
          const middle = sheet.at({ x, y })
          const [wide, deep] = [(w / 1000) * sheet.metre, (d / 1000) * sheet.metre]
          return (
            <rect
              key={id}
              className="planmap__thing"
              x={-wide / 2}
              y={-deep / 2}
              width={wide}
              height={deep}
              rx={3}
              transform={`translate(${middle.x.toFixed(1)} ${middle.y.toFixed(1)}) rotate(${turn})`}
            />
          )
        })}
        <Camera plan={plan} sheet={sheet} />
        {fitting(words, takenOf(plan, sheet, posts, own), linesOf(plan, sheet)).map(({ key, words, at, turn }) => (
          <text
            key={key}
            className="planmap__word"
            transform={`translate(${at.x.toFixed(1)} ${(at.y + (turn === 0 ? 5 : 0)).toFixed(1)}) rotate(${turn})`}
          >
            {words}
          </text>
        ))}
        {posts.map((one) => (
          <Post key={one.id} post={one} plan={plan} sheet={sheet} mine={one.id === post.id} />
        ))}
        {own === undefined || posts.some(({ id }) => id === post.id) ? null : (
          <PostBox at={sheet.at(own)} label={post.label} mine />
        )}
        <Scale metre={sheet.metre} words={(metres) => t('map.metres', { metres })} />
      </svg>
    )
  }, [plan, post, neighbours, say, t])
}
