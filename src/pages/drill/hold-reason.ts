import type { TFunction } from 'i18next'
import { TAIL_PASS_MS } from '../../core/radio/thresholds.ts'
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

const whyOf = ({ verdict }: HoldJudgement, rule: RuleId): Reason | undefined =>
  verdict.faults.find((fault) => fault.rule === rule)?.why

/** The verdict in a few words: others on the channel first, then what was lost, then a button that was down too long. */
export const holdTitle = (
  t: TFunction<'drill'>,
  item: HoldItem,
  filling: Filling,
  judged: HoldJudgement | null,
): string => {
  if (judged === null) return t('hold.never')
  if (judged.level === 'works') return t('hold.whole')
  const listen = whyOf(judged, 'R-LISTEN-FIRST')
  if (listen !== undefined) return t(listen.id === 'listen.close' ? 'hold.tooSoon' : 'hold.into')
  const lost = lostWords(timelineOf(item, filling), judged)
  if (lost !== '') return t('hold.lost', { words: lost })
  return t(judged.tailMs < TAIL_PASS_MS ? 'hold.almost' : 'hold.long')
}

/** Who spoke while the button was down: they were not heard. */
const unheard = (timeline: Timeline, { leadMs, onAirMs }: HoldJudgement): string | undefined => {
  const downMs = (timeline.words[0]?.from ?? 0) - leadMs
  return timeline.traffic.find(({ mine, from, to }) => !mine && downMs < to && downMs + onAirMs > from)?.who
}

const MOST_REASONS = 3

/** Why, the most costly first: into whose words it went and what was missed by that, then what the button did to the line. */
export const holdReasons = (
  t: TFunction<'drill'>,
  item: HoldItem,
  filling: Filling,
  judged: HoldJudgement | null,
): readonly [Reason | string, ...(Reason | string)[]] => {
  if (judged === null) return [t('hold.neverWhy')]
  const listen = whyOf(judged, 'R-LISTEN-FIRST')
  const who = unheard(timelineOf(item, filling), judged)
  const ofLine =
    judged.held === 'during'
      ? judged.verdict.faults.flatMap(({ rule, why }) => (rule === 'R-LISTEN-FIRST' ? [] : [why]))
      : [t(`hold.${judged.held}Why`)]
  const [first, ...rest] = [
    ...(listen === undefined ? [] : [listen]),
    ...(listen === undefined || who === undefined ? [] : [t('hold.deafWhy', { who })]),
    ...ofLine,
  ].slice(0, MOST_REASONS)
  return [first ?? fillSentence(filling, item.because), ...rest]
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
