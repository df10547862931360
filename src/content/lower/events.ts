import type { Row } from '../../core/scene/script.ts'
import type { CostEvent } from '../../core/vocabulary/cost-event.ts'
import type { ShapedEvent } from '../shape/event-shape.ts'
import type { ShapedRow } from '../shape/row-shape.ts'

const eventOf = (event: ShapedEvent): CostEvent => {
  if ('meal' in event) return { kind: 'meal', ...event.meal }
  if ('overtime' in event) return { kind: 'overtime', ...event.overtime }
  return { kind: 'forcedCall', ...event.forcedCall }
}

/** What a row costs on top of its minutes; a row that says nothing of it has no such key. */
export const eventsOf = ({ events }: ShapedRow): Pick<Row, 'events'> => {
  if (events === undefined) return {}
  const { best, ok, wrong } = events
  return { events: { best: best.map(eventOf), ok: ok.map(eventOf), wrong: wrong.map(eventOf) } }
}
