import type { Body } from '../floor/bodies.ts'
import type { Run } from './run-state.ts'

/** Whether somebody is one of the public who drives: they brake and set off like any car. */
export const isDriver = ({ scenario: { cast } }: Pick<Run, 'scenario'>, { id }: Pick<Body, 'id'>): boolean =>
  cast.some((member) => member.id === id && member.kind === 'driver')
