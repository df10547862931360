import type { Plan, Point } from '../../../core/floor/plan.ts'
import { PLACE_PROBLEMS, type PlaceProblemCode } from '../../problems/place-problems.ts'
import { problemsFrom } from '../../problems/problem-of.ts'
import type { Found } from '../../problems/problem.ts'
import type { Source } from '../../read/source.ts'
import type { ShapedPlace } from '../../shape/place-shape.ts'

export type PlaceProblem = Found<PlaceProblemCode>

/** A place under check: as it was written, as it was lowered, and where each part stands in its file. */
export type Placed = { readonly place: ShapedPlace; readonly plan: Plan; readonly source: Source }

/** The problem of a place with this number, its sentences filled in. */
export const placeProblem = problemsFrom(PLACE_PROBLEMS)

const MM = 1000

/** Metres with two decimals: `12.82`. */
export const metres = (mm: number): string => (Math.round(mm / 10) / (MM / 10)).toFixed(2)

/** A point as an author reads it: `12.82, 11.59 m`. */
export const spelled = ({ x, y }: Point): string => `${metres(x)}, ${metres(y)} m`

/** A problem with its places on the ground, in metres. */
export const at = (problem: PlaceProblem, ...points: readonly Point[]): PlaceProblem => ({
  ...problem,
  metres: points.map(({ x, y }) => ({ x: Number(metres(x)), y: Number(metres(y)) })),
})
