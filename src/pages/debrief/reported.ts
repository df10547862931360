import type { TFunction } from 'i18next'
import { TICK_MS } from '../../core/time/ticks.ts'
import type { Fact, FactOf } from '../../core/vocabulary/fact.ts'

type Judged = FactOf<'bogey.judged'>

/** "Rolling" came so soon after the last look that it is told with it: half a minute. */
const SOON_TICKS = 600

const secondsOf = ({ tick, since }: Judged): number => Math.round(((tick - since) * TICK_MS) / 1000)

/** The tick at which they rolled with somebody unreported; null where they did not. */
const rollAfter = (facts: readonly Fact[], { since, when }: Judged): number | null => {
  if (when !== 'before') return null
  const roll = facts.find((fact) => fact.type === 'roll.changed' && fact.state === 'rolling' && fact.tick >= since)
  return roll !== undefined && roll.tick - since <= SOON_TICKS ? roll.tick : null
}

/** The last "cut" before something was said of it. */
const cutBefore = (facts: readonly Fact[], tick: number): number =>
  facts.findLast((fact) => fact.type === 'roll.changed' && fact.state === 'cut' && fact.tick <= tick)?.tick ?? tick

/** When somebody was in sight, when the roll came, and what was said of them: the words after their name. */
export const reported = (
  t: TFunction<'pages'>,
  fact: Judged,
  facts: readonly Fact[],
  at: (tick: number) => string,
): string => {
  const since = at(fact.since)
  const after = secondsOf(fact)
  if (fact.result === 'welcome') return t('debrief.told.report.welcome')
  if (fact.result === 'missed') {
    if (fact.when === 'cut')
      return fact.since < cutBefore(facts, fact.tick)
        ? t('debrief.told.report.cutSeen', { since })
        : t('debrief.told.report.cut')
    if (!fact.seen) return t('debrief.told.report.back', { since })
    const roll = rollAfter(facts, fact)
    if (roll !== null) return t('debrief.told.report.roll', { since, roll: at(roll) })
    return t('debrief.told.report.missed', { since, after })
  }
  const lacks = fact.lacks.map((part) => t(`debrief.told.report.part.${part}`)).join(', ')
  const left = lacks === '' ? '' : ` ${t('debrief.told.report.lacks', { parts: lacks })}`
  if (fact.when === 'cut') {
    const owned = Math.round(((fact.tick - cutBefore(facts, fact.tick)) * TICK_MS) / 1000)
    return `${t('debrief.told.report.owned', { after: owned })}${left}`
  }
  return `${t('debrief.told.report.told', { since, after })}${left}`
}
