import type { TFunction } from 'i18next'
import { dayOf } from '../../core/course/card.ts'

/** How far off a moment is, as one says it: `10 min`, `tomorrow`, `6 days`. */
export const whenText = (t: TFunction<'drill'>, atMs: number, nowMs: number): string => {
  const days = dayOf(atMs) - dayOf(nowMs)
  if (days <= 0) {
    const minutes = Math.round((atMs - nowMs) / 60_000)
    return minutes > 0 ? t('when.minutes', { count: minutes }) : t('when.today')
  }
  return days === 1 ? t('when.tomorrow') : t('when.days', { count: days })
}

/** The same in a sentence: `in 10 min`, `tomorrow`, `in 6 days`. */
export const inWhenText = (t: TFunction<'drill'>, atMs: number, nowMs: number): string => {
  const days = dayOf(atMs) - dayOf(nowMs)
  const minutes = Math.round((atMs - nowMs) / 60_000)
  if (days <= 0 && minutes > 0) return t('when.inMinutes', { count: minutes })
  return days > 1 ? t('when.inDays', { count: days }) : whenText(t, atMs, nowMs)
}

/** How long ago a moment was. */
export const agoText = (t: TFunction<'drill'>, atMs: number, nowMs: number): string => {
  const days = dayOf(nowMs) - dayOf(atMs)
  if (days <= 0) return t('when.today')
  return days === 1 ? t('when.yesterday') : t('when.daysAgo', { count: days })
}
