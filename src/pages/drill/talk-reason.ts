import type { TFunction } from 'i18next'
import { fillSentence, type Filling } from '../../core/radio/drill/fill.ts'
import type { TalkItem } from '../../core/radio/drill/item.ts'
import type { Judgement } from '../../core/radio/drill/judge.ts'
import type { Reason } from '../../core/vocabulary/reason.ts'
import { type FactCell, factCells } from './fact-cells.ts'

const word = (t: TFunction<'drill'>, count: number): string =>
  count <= 6 ? t(`number.${count as 0 | 1 | 2 | 3 | 4 | 5 | 6}`) : String(count)

const factsTitle = (t: TFunction<'drill'>, cells: readonly FactCell[]): string => {
  const right = cells.filter(({ state }) => state === 'right').length
  if (right === 0) return t('verdict.noFacts')
  if (right === cells.length) return t(right === 1 ? 'verdict.oneFact' : 'verdict.allFacts')
  return t('verdict.someFacts', { right: word(t, right), all: word(t, cells.length).toLowerCase() })
}

/** The verdict in a few words. */
export const talkTitle = (t: TFunction<'drill'>, item: TalkItem, judgement: Judgement, silent: boolean): string => {
  const { level, facts } = judgement
  if (level === 'works' && silent) return t('verdict.rightSilent')
  if (level === 'fails' && silent) return t('verdict.failsSilent')
  if (level === 'fails' && item.silent) return t('verdict.failsSpoke')
  const cells = factCells(facts)
  const told = level !== 'works' || cells.some(({ state }) => state === 'right')
  if (cells.length > 0 && told) return factsTitle(t, cells)
  return t(level === 'works' ? 'verdict.right' : level === 'nearly' ? 'verdict.nearly' : 'verdict.fails')
}

/** Why, in one sentence: the most costly fault, what the moment asked for, or why it worked. */
export const talkReason = (item: TalkItem, filling: Filling, judgement: Judgement): Reason | string => {
  const [fault] = judgement.verdict.faults
  if (fault !== undefined) return fault.why
  return fillSentence(filling, judgement.missed ? item.miss : item.because)
}
