import type { TFunction } from 'i18next'
import { fillSentence, type Filling } from '../../core/radio/drill/fill.ts'
import type { HoldJudgement } from '../../core/radio/drill/hold.ts'
import type { HoldItem } from '../../core/radio/drill/item.ts'
import type { Timeline } from '../../core/radio/drill/timeline.ts'
import { timelineOf } from '../../core/radio/drill/timeline.ts'
import type { Reason } from '../../core/vocabulary/reason.ts'
import { RULE_IDS, type RuleId } from '../../core/vocabulary/radio.ts'

/** The words that nobody heard, as they stand in the line. */
export const lostWords = (timeline: Timeline, { lost }: HoldJudgement): string =>
  lost
    .map((at) => timeline.words[at]?.word ?? '')
    .join(' ')
    .replace(/[.,!?]+$/, '')

/** The verdict in a few words. */
export const holdTitle = (
  t: TFunction<'drill'>,
  item: HoldItem,
  filling: Filling,
  judged: HoldJudgement | null,
): string => {
  if (judged === null) return t('hold.never')
  if (judged.level === 'works') return t('hold.whole')
  const lost = lostWords(timelineOf(item, filling), judged)
  if (judged.verdict.faults[0]?.rule === 'R-LISTEN-FIRST') return t('hold.into')
  return lost === '' ? t('hold.almost') : t('hold.lost', { words: lost })
}

/** Why, in a sentence. */
export const holdReason = (
  t: TFunction<'drill'>,
  item: HoldItem,
  filling: Filling,
  judged: HoldJudgement | null,
): Reason | string => {
  if (judged === null) return t('hold.neverWhy')
  if (judged.held !== 'during') return t(`hold.${judged.held}Why`)
  return judged.verdict.faults[0]?.why ?? fillSentence(filling, item.because)
}

/** Rules of the button that this press kept although it broke another; beside the line it kept none. */
export const keptIn = (
  item: HoldItem,
  judged: HoldJudgement | null,
  broken: ReadonlyMap<RuleId, unknown>,
): readonly RuleId[] =>
  judged?.held !== 'during'
    ? []
    : RULE_IDS.filter((rule) => broken.size > 0 && !broken.has(rule) && item.trains.includes(`rule:${rule}`))
