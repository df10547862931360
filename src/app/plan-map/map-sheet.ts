import { crosses } from '../../core/floor/geometry.ts'
import type { Plan, Point, Rect } from '../../core/floor/plan.ts'
import type { PostId } from '../../core/vocabulary/ids.ts'

/** Size of the drawing on the call sheet (LOOK section 4: map 644). */
export const WIDTH = 644
export const HEIGHT = 441

/** What must be on the drawing keeps so far from its edge, and so much of the way to a post is seen, millimetres. */
const AIR = 5000
const UPSTREAM = 12_000
/** It shows no less of a place than this from side to side, millimetres. */
const LEAST = 22_000

/** A part of a place on paper. */
export type MapSheet = {
  readonly window: Rect
  /** Pixels of a metre. */
  readonly metre: number
  /** A point of the place on the paper. */
  readonly at: (point: Point) => Point
}

/** Within the place; where the paper is larger, the place lies at its top, and the scale has the rest. */
const clampTo = (from: number, size: number, low: number, room: number): number =>
  size >= room ? low : Math.min(Math.max(from, low), low + room - size)

const towards = (at: Point, from: Point): Point => {
  const far = Math.max(1, Math.hypot(from.x - at.x, from.y - at.y))
  const share = Math.min(1, UPSTREAM / far)
  return { x: at.x + (from.x - at.x) * share, y: at.y + (from.y - at.y) * share }
}

/** The part of a place that a call sheet shows: the posts, who watches them, and the camera, or all of it. */
export const mapSheet = (plan: Plan, posts: readonly PostId[]): MapSheet => {
  const shown: readonly Point[] = [
    ...plan.posts
      .filter(({ id }) => posts.includes(id))
      .flatMap(({ mark, comesFrom }) => {
        const at = plan.spots.find(({ id }) => id === mark)
        const from = plan.spots.find(({ id }) => id === comesFrom)
        return at === undefined ? [] : from === undefined ? [at] : [at, towards(at, from)]
      }),
    ...plan.cameras,
  ]
  const { x, y, w, h } = plan.bounds
  const points =
    shown.length < 2
      ? [
          { x, y },
          { x: x + w, y: y + h },
        ]
      : shown
  const left = Math.min(...points.map((point) => point.x)) - AIR
  const right = Math.max(...points.map((point) => point.x)) + AIR
  const top = Math.min(...points.map((point) => point.y)) - AIR
  const bottom = Math.max(...points.map((point) => point.y)) + AIR
  const wide = Math.min(w, Math.max(right - left, ((bottom - top) * WIDTH) / HEIGHT, LEAST))
  const high = (wide * HEIGHT) / WIDTH
  const window = {
    x: clampTo((left + right - wide) / 2, wide, x, w),
    y: clampTo((top + bottom - high) / 2, high, y, h),
    w: wide,
    h: high,
  }
  const scale = WIDTH / wide
  return {
    window,
    metre: scale * 1000,
    at: (point) => ({ x: (point.x - window.x) * scale, y: (point.y - window.y) * scale }),
  }
}

/** A word on the drawing, with the room that it takes. */
export type MapWord = {
  readonly key: string
  readonly words: string
  readonly at: Point
  readonly turn: number
  /** The name of an area: beside its middle it would name another one. */
  readonly stays?: boolean
}

/** Half the width of a letter, and half the height of a line, pixels. */
const HALF_LETTER = 3.6
const HALF_LINE = 8

const boxOf = ({ words, at, turn }: MapWord): Rect => {
  const long = words.length * HALF_LETTER
  const [wide, high] = turn % 180 === 0 ? [long, HALF_LINE] : [HALF_LINE, long]
  return { x: at.x - wide, y: at.y - high, w: 2 * wide, h: 2 * high }
}

const meet = (a: Rect, b: Rect): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** A word beside its point leaves so much air, pixels. */
const BESIDE = 12
/** Lines of words above each other, pixels. */
const LINE_UP = 18

/** A place for a word, and how many lines it may cut before another place is better. */
type Place = { readonly word: MapWord; readonly far: number }

/** Where a word may stand: on its point, or over, under and beside it; the name of an area stays in its middle. */
const placesOf = (word: MapWord): readonly Place[] => {
  const aside = word.words.length * HALF_LETTER + BESIDE
  const steps: readonly (readonly [x: number, y: number, far: number])[] =
    word.stays === true || word.turn !== 0
      ? [[0, 0, 0]]
      : [
          [0, 0, 0],
          [0, -LINE_UP, 0.5],
          [0, LINE_UP, 0.5],
          [-aside, 0, 1],
          [aside, 0, 1],
          [-aside, -LINE_UP, 1.2],
          [aside, -LINE_UP, 1.2],
          [-aside, LINE_UP, 1.2],
          [aside, LINE_UP, 1.2],
          [0, -2 * LINE_UP, 1.5],
          [0, 2 * LINE_UP, 1.5],
        ]
  return steps.map(([x, y, far]) => ({ word: { ...word, at: { x: word.at.x + x, y: word.at.y + y } }, far }))
}

/** A line of the drawing. */
export type MapLine = readonly [from: Point, to: Point]

/** Every line between corners, round and back. */
export const outlineOf = (corners: readonly Point[]): readonly MapLine[] =>
  corners.map((from, at): MapLine => [from, corners[(at + 1) % corners.length] ?? from])

const isOnPaper = ({ x, y, w, h }: Rect): boolean => x > 4 && y > 4 && x + w < WIDTH - 4 && y + h < HEIGHT - 4

/**
 * The words that fit on the paper, each near its point and where it cuts the fewest lines: never on each other, nor on what is `taken`. The first
 * choose first; what finds no place is left out.
 */
export const fitting = (
  all: readonly MapWord[],
  taken: readonly Rect[],
  lines: readonly MapLine[] = [],
): readonly MapWord[] => {
  const boxes: Rect[] = [...taken]
  return all.flatMap((word) => {
    let best: { readonly word: MapWord; readonly box: Rect; readonly cost: number } | null = null
    for (const { word: place, far } of placesOf(word)) {
      const box = boxOf(place)
      if (!isOnPaper(box) || boxes.some((other) => meet(box, other))) continue
      const cost = far + lines.filter(([from, to]) => crosses(from, to, box)).length
      if (best === null || cost < best.cost) best = { word: place, box, cost }
    }
    if (best === null) return []
    boxes.push(best.box)
    return [best.word]
  })
}
