import type { Talk } from '../scene/talk.ts'
import { msToTicks } from '../time/ticks.ts'
import type { PersonId } from '../vocabulary/ids.ts'
import { apart } from './plans.ts'
import { bodyOf, type Draft, emit, type OpenTalk, type Run } from './run-state.ts'
import { meOf } from './world.ts'

const talkOf = (run: Pick<Run, 'scenario'>, id: string): Talk => {
  const talk = run.scenario.script.talks?.find((candidate) => candidate.id === id)
  if (talk === undefined) throw new Error(`Scenario ${run.scenario.id} has no talk "${id}"`)
  return talk
}

/** How far somebody is from the trainee, millimetres; null for who is not on the floor. */
const farOf = (run: Run | Draft, who: PersonId): number | null => {
  const body = bodyOf(run, who)
  return body === undefined || body.doing === 'gone' ? null : apart(body, meOf(run))
}

/** Conversations that stand open, nearest first, with whether the trainee is within speaking distance. */
export const talksNow = (
  run: Run | Draft,
): readonly { readonly talk: Talk; readonly open: OpenTalk; readonly far: number; readonly near: boolean }[] =>
  (run.talks ?? [])
    .map((open) => {
      const talk = talkOf(run, open.id)
      const far = farOf(run, talk.who)
      return { talk, open, far: far ?? Number.MAX_SAFE_INTEGER, near: far !== null && far <= talk.withinMm }
    })
    .sort((a, b) => a.far - b.far || (a.open.id < b.open.id ? -1 : 1))

/** A conversation begins. */
export const openTalk = (draft: Draft, id: string): void => {
  const talk = talkOf(draft, id)
  if (draft.talks?.some((open) => open.id === id) === true) return
  const opened = { id, patience: msToTicks(talk.patienceMs), since: draft.tick, quiet: false }
  draft.talks = [...(draft.talks ?? []), opened]
  emit(draft, { type: 'talk.opened', talk: id, person: talk.who })
}

/** A conversation is over; nothing happens where it was over before. */
export const closeTalk = (draft: Draft, id: string, why: 'answered' | 'patience' | 'over'): void => {
  if (draft.talks?.some((open) => open.id === id) !== true) return
  draft.talks = draft.talks.filter((open) => open.id !== id)
  emit(draft, { type: 'talk.closed', talk: id, person: talkOf(draft, id).who, why })
}
