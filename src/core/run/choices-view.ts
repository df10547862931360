import { choicesNow } from './inputs.ts'
import type { Run } from './run-state.ts'
import type { ChoiceView } from './run-view.ts'
import { signsNow, unseeingNow } from './signs.ts'
import { handlingsNow } from './things.ts'

/** What can be done in person now, by words, signs and hands, in that order. */
export const choicesOf = (run: Run): readonly ChoiceView[] => [
  ...choicesNow(run).map((choice) => ({
    id: choice.id,
    text: `choice.${choice.id}`,
    gesture: choice.gesture,
    loudness: choice.loudness,
    to: choice.to,
    row: run.scenario.script.offers.find((offer) => offer.choices.includes(choice.id))?.row ?? null,
    ...(choice.tone === undefined ? {} : { tone: choice.tone }),
    ...(choice.borrows === undefined ? {} : { borrows: choice.borrows }),
  })),
  ...signsOf(run),
  ...handsOf(run),
]

const signsOf = (run: Run): readonly ChoiceView[] => {
  const unseeing = unseeingNow(run)
  return signsNow(run).map(({ id, text, to, gesture, leads }) => {
    const sign = { id, text, gesture, loudness: 'silent' as const, to, row: null }
    return leads === null && unseeing.has(to) ? { ...sign, unseen: true as const } : sign
  })
}

const handsOf = (run: Run): readonly ChoiceView[] =>
  handlingsNow(run).map(({ id, text, to }) => ({ id, text, gesture: 'move', loudness: 'silent', to, row: null }))
