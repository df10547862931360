import type { TFunction } from 'i18next'
import type { Fault } from '../../core/radio/case.ts'
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
  if (level === 'fails' && judgement.verdict.act === 'none') return t('verdict.failsUnclear')
  const cells = factCells(facts)
  const right = cells.filter(({ state }) => state === 'right').length
  // What fails with every fact in it fails for something else: a copy of a garble, words in a take.
  const told = level === 'works' ? right > 0 : level !== 'fails' || right < cells.length
  if (cells.length > 0 && told) return factsTitle(t, cells)
  return t(level === 'works' ? 'verdict.right' : level === 'nearly' ? 'verdict.nearly' : 'verdict.fails')
}

/** A fault that says less than that the moment was missed: a slip of style, or a call to nobody where none was due. */
const isBeside = ({ rule, severity }: Fault, item: TalkItem): boolean =>
  severity === 'minor' ? !item.trains.includes(`rule:${rule}`) : item.silent && rule === 'R-HAIL'

/**
 * Why, the most costly first: a fault, what the moment asked for, or why it worked; and one thing more where there is
 * one.
 */
export const talkReasons = (
  t: TFunction<'drill'>,
  item: TalkItem,
  filling: Filling,
  judgement: Judgement,
): readonly [Reason | string, ...(Reason | string)[]] => {
  const { level, missed, verdict } = judgement
  const [fault, other] = verdict.faults
  const miss = judgement.objected ? t('verdict.objected') : fillSentence(filling, item.miss)
  if (level !== 'fails' || fault === undefined)
    return [fault?.why ?? (level === 'fails' ? miss : fillSentence(filling, item.because))]
  if (missed && isBeside(fault, item)) return fault.rule === 'R-HAIL' ? [miss] : [miss, fault.why]
  return other === undefined || other.severity === 'minor' ? [fault.why] : [fault.why, other.why]
}
