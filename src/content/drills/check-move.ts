import type { Reason } from '../../core/vocabulary/reason.ts'
import { builtCall } from '../../core/radio/drill/board.ts'
import { fillSentence, type Filling, worksHere } from '../../core/radio/drill/fill.ts'
import type { DrillHouse, MoveDeed, MoveItem, MoveStep } from '../../core/radio/drill/item.ts'
import { beginMove, type Deed, doNext, type MoveState } from '../../core/radio/drill/move.ts'
import type { Where } from '../problems/problem.ts'
import { fillingsOf, spellFilling } from './check-names.ts'
import { type DrillProblem, drillProblem } from './problems.ts'

const saying = (words: string): Deed => ({
  do: 'say',
  answer: { words, mode: 'typed', channel: 1, afterMs: 1500 },
})

const rightDeed = (step: MoveStep, filling: Filling): Deed => {
  switch (step.expect) {
    case 'say':
      return saying(worksHere(step, filling)[0] ?? '')
    case 'turn':
      return { do: 'turn', to: step.turnTo }
    case 'listen':
      return { do: 'listen' }
  }
}

const deedWords = (deed: Deed): string =>
  deed.do === 'say' ? deed.answer.words : deed.do === 'turn' ? `turning to ${deed.to}` : 'listening'

const spellReason = (reason: string | Reason | undefined): string =>
  typeof reason === 'string' ? reason : (reason?.id ?? 'nothing')

const judgedAfter = (item: MoveItem, filling: Filling, state: MoveState, deed: Deed) =>
  doNext(item, filling, state, deed)?.done.at(-1)?.judged

const proveStep = (
  item: MoveItem,
  step: MoveStep,
  state: MoveState,
  chips: readonly string[],
  filling: Filling,
  where: Where,
): DrillProblem[] => {
  const { id } = item
  const spelled = `step ${state.done.length + 1}, ${spellFilling(filling)}`
  const built = step.built.length === 0 ? [] : [builtCall(chips, step.built, filling)]
  const rights =
    step.expect === 'say' ? [...worksHere(step, filling), ...built].map(saying) : [rightDeed(step, filling)]
  const works = rights.flatMap((deed) => {
    const judged = judgedAfter(item, filling, state, deed)
    if (judged?.level === 'works') return []
    const told = { id, words: deedWords(deed), where: spelled, verdict: spellReason(judged?.reason) }
    return [drillProblem('DR009', where, told)]
  })
  const fails = step.fails.flatMap((template) => {
    const words = fillSentence(filling, template)
    return judgedAfter(item, filling, state, saying(words))?.level === 'works'
      ? [drillProblem('DR010', where, { id, words, where: spelled })]
      : []
  })
  return [...works, ...fails]
}

const proveIn = (item: MoveItem, chips: readonly string[], filling: Filling, where: Where): DrillProblem[] => {
  let state = beginMove(item)
  return item.steps.flatMap((step) => {
    const problems = proveStep(item, step, state, chips, filling, where)
    state = doNext(item, filling, state, rightDeed(step, filling)) ?? state
    return problems
  })
}

const DEEDS: readonly MoveDeed[] = ['say', 'turn', 'listen']

const lacks = (item: MoveItem, where: Where): DrillProblem[] => {
  const missing = item.steps.flatMap((step, at) => [
    ...(step.because === '' ? [`because: for step ${at + 1}`] : []),
    ...(step.expect === 'say' && step.works.length < 2 ? [`works: with two wordings for step ${at + 1}`] : []),
    ...(step.expect === 'say' && step.built.length === 0 ? [`built: for step ${at + 1}`] : []),
    ...DEEDS.flatMap((deed) =>
      step.instead[deed] === undefined && (deed !== step.expect || deed !== 'listen')
        ? [`instead.${deed}: for step ${at + 1}`]
        : [],
    ),
  ])
  const { id } = item
  return [...(item.scene === '' ? ['scene:'] : []), ...missing].map((what) =>
    drillProblem('DR012', where, { id, what }),
  )
}

/**
 * Proves a move: in every region and row each step takes what is said to work there, whatever was said before it, and
 * refuses what is said to fail; and every other deed has its reason.
 */
export const checkMove = (
  item: MoveItem,
  chips: readonly string[],
  house: DrillHouse,
  where: Where,
): readonly DrillProblem[] => {
  const unproved = fillingsOf(item, house, 'Sam').flatMap((filling) => proveIn(item, chips, filling, where))
  const first = new Map([...unproved].reverse().map((one) => [`${one.code} ${one.message.split('(')[0]}`, one]))
  return [...lacks(item, where), ...first.values()]
}
