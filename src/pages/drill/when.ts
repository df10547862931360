import type { TFunction } from 'i18next'
import { dayOf } from '../../core/course/card.ts'

const HOUR_MIN = 60

const minutesTo = (atMs: number, nowMs: number): number => Math.round((atMs - nowMs) / 60_000)

/** A time within the hour is told in minutes, also over midnight; a later one by its day. */
const daysTo = (atMs: number, nowMs: number): number =>
  minutesTo(atMs, nowMs) < HOUR_MIN ? 0 : dayOf(atMs) - dayOf(nowMs)

/** How far off a moment is, as one says it: `10 min`, `tomorrow`, `6 days`. */
export const whenText = (t: TFunction<'drill'>, atMs: number, nowMs: number): string => {
  const days = daysTo(atMs, nowMs)
  if (days <= 0) {
    const minutes = minutesTo(atMs, nowMs)
    return minutes > 0 ? t('when.minutes', { count: minutes }) : t('when.today')
  }
  return days === 1 ? t('when.tomorrow') : t('when.days', { count: days })
}

/** The same in a sentence: `in 10 min`, `tomorrow`, `in 6 days`. */
export const inWhenText = (t: TFunction<'drill'>, atMs: number, nowMs: number): string => {
  const days = daysTo(atMs, nowMs)
  const minutes = minutesTo(atMs, nowMs)
  if (days <= 0 && minutes > 0) return t('when.inMinutes', { count: minutes })
  return days > 1 ? t('when.inDays', { count: days }) : whenText(t, atMs, nowMs)
}

/** How long ago a moment was. */
export const agoText = (t: TFunction<'drill'>, atMs: number, nowMs: number): string => {
  const days = dayOf(nowMs) - dayOf(atMs)
  if (days <= 0) return t('when.today')
  return days === 1 ? t('when.yesterday') : t('when.daysAgo', { count: days })
}
