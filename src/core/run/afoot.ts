import type { Body } from '../floor/bodies.ts'

/** Whether somebody goes on their own feet, in a place: not in a vehicle, nor on the road between two places. */
export const isAfoot = (body: Body): boolean => body.aboard === undefined && body.road === undefined
