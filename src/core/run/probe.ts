import { nextInt } from '../chance/chance.ts'
import { msToTicks } from '../time/ticks.ts'
import type { PersonId, ProbeId } from '../vocabulary/ids.ts'
import { type Draft, emit, type OpenProbe } from './run-state.ts'
import { waitingOf } from './people.ts'

type Answer = OpenProbe['answers'][number]

const same = (a: readonly PersonId[], b: readonly PersonId[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))

/** Three answers about who waits and who went round: one right, one half right, one wrong, in an order of the seed's. */
const answersOf = (draft: Draft, about: readonly PersonId[]): readonly Answer[] => {
  const waiting = about.filter((id) => waitingOf(draft).includes(id))
  const round = about.filter((id) => draft.wentRound.includes(id))
  const others = about.filter((id) => !waiting.includes(id))
  const fewer = waiting.length > 1 ? waiting.slice(0, -1) : others.slice(0, 1)
  const swapped = same(waiting, round)
    ? { waiting: about.slice(0, 1), round: about.slice(1, 2) }
    : { waiting: round, round: waiting }
  const rate = (answer: Omit<Answer, 'right'>): Answer => ({
    ...answer,
    right: (same(answer.waiting, waiting) ? 1 : 0) + (same(answer.round, round) ? 1 : 0),
  })
  return [rate({ waiting, round }), rate({ waiting: fewer, round }), rate(swapped)]
}

export const askProbe = (draft: Draft, id: ProbeId): void => {
  const probe = draft.scenario.script.probes.find((candidate) => candidate.id === id)
  if (probe === undefined) throw new Error(`Scenario ${draft.scenario.id} has no probe "${id}"`)
  const answers = [...answersOf(draft, probe.about)]
  const [turn, state] = nextInt(draft.wording, answers.length)
  draft.wording = state
  draft.probe = {
    id,
    until: draft.tick + msToTicks(probe.ms) * 2,
    answers: [...answers.slice(turn), ...answers.slice(0, turn)],
  }
  emit(draft, { type: 'probe.asked', probe: id })
}
