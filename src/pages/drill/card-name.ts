import type { TFunction } from 'i18next'
import { RULE_IDS } from '../../core/vocabulary/radio.ts'

/** What a card is called on the page: the habit of its rule, or the phrase. */
export const cardName = (t: TFunction<'drill'>, card: string, labels: Readonly<Record<string, string>>): string => {
  const name = card.slice(card.indexOf(':') + 1)
  const rule = RULE_IDS.find((id) => id === name)
  return rule === undefined ? (labels[name] ?? name) : t(`habit.${rule}`)
}
