import { useState } from 'react'
import type { RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'

/** A conversation that the scenario wrote, as a card shows it. */
export type OpenTalk = {
  readonly id: string
  readonly person: PersonId
  readonly near: boolean
  /** Patience that is left, hundredths. */
  readonly left: number
  readonly seconds: number
}

/** The nearest conversation that is open; those with passers-by are no scenes of their own. */
export const openTalk = ({ script }: Pick<Scenario, 'script'>, { talks }: Pick<RunView, 'talks'>): OpenTalk | null => {
  const talk = talks?.find(({ id }) => script.talks?.some((one) => one.id === id) === true)
  if (talk === undefined) return null
  const { id, person, near, ms, of } = talk
  return { id, person, near, left: Math.round((100 * ms) / Math.max(1, of)), seconds: Math.ceil(ms / 1000) }
}

/** Farther off than this nobody talks face to face: a voice carries so far, millimetres (set and crew 2.4). */
const FACE_TO_FACE = 8000

/** The conversation of now, from when one stands near enough until it is over; null where there is none. */
export const useOpenTalk = (): OpenTalk | null => {
  const { scenario } = usePlay()
  const talk = usePlaySlice((view) => {
    const open = openTalk(scenario, view)
    const beside = view.people.some(({ id, far }) => id === open?.person && far <= FACE_TO_FACE)
    return open === null ? null : { ...open, near: open.near && beside }
  })
  const writes = usePlaySlice(({ radio }) => radio.drafting)
  const [begun, setBegun] = useState<string | null>(null)
  // A step back does not take the words away that somebody is writing.
  if (talk?.near === true && begun !== talk.id) setBegun(talk.id)
  return talk !== null && (talk.near || (writes && begun === talk.id)) ? talk : null
}
