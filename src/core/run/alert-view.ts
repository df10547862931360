import { TICK_MS } from '../time/ticks.ts'
import type { TextId } from '../vocabulary/ids.ts'
import { bogeyAhead, type Coming, comingToFrame, isWonOver } from './bogeys.ts'
import { bodyOf, type Run } from './run-state.ts'
import type { AlertView } from './run-view.ts'
import { planHere } from './world.ts'

/** What is about to go wrong at the post, if anything is. */
export const alertOf = (run: Run): AlertView | null => {
  const { alert } = run
  const body = alert === null ? undefined : bodyOf(run, alert.who)
  if (alert === null || body === undefined || isWonOver(run, alert.who)) return frameAlert(run, bogeyAhead(run), null)
  const coming = comingToFrame(run, alert.who)
  if (coming !== null) return frameAlert(run, coming, alert.title)
  const member = run.scenario.cast.find((candidate) => candidate.id === alert.who)
  const toward = planHere(run).doors.find((door) => door.id === run.scenario.script.post.door)
  const handle = toward === undefined ? [] : [{ x: toward.at.x + toward.at.w / 2, y: toward.at.y + toward.at.h }]
  return {
    person: alert.who,
    title: alert.title,
    ms: Math.max(0, (alert.at - run.tick) * TICK_MS),
    toward: member?.kind === 'vehicle' ? 'alert.toward.people' : 'alert.toward.handle',
    lines: member === undefined ? [] : [member.name, ...(member.seen === null ? [] : [member.seen])],
    way: [{ x: body.x, y: body.y }, ...(body.way.length > 0 ? body.way.map(({ x, y }) => ({ x, y })) : handle)],
  }
}

/** Somebody comes into the picture, whether a scenario has words for it or not. */
const frameAlert = (run: Run, coming: Coming | null, title: TextId | null): AlertView | null => {
  if (coming === null) return null
  const { body, ms, way } = coming
  const member = run.scenario.cast.find(({ id }) => id === body.id)
  return {
    person: body.id,
    title,
    ms,
    toward: null,
    lines: member === undefined ? [] : [member.name, ...(member.seen === null ? [] : [member.seen])],
    way,
  }
}
