import type { RuleId } from '../vocabulary/radio.ts'
import { type Card, type Outcome, OUTCOMES } from './card.ts'

/** What an answer was worth, before the memory of it is looked at. */
export interface Answered {
  readonly level: 'works' | 'nearly' | 'fails'
  readonly quick: boolean
  /** Rules that the answer broke, whatever it was there to train. */
  readonly broken: ReadonlyMap<RuleId, 'missed' | 'partly'>
  /** What the moment asked for did not come, whatever else was broken. */
  readonly missed?: boolean
  /** Rules that were seen to be kept although another was broken. */
  readonly kept?: readonly RuleId[]
}

const WORTH = { works: 'held', nearly: 'partly', fails: 'missed' } as const

/** Quick counts as easy only for what was held before: a first right answer may be luck. */
const worthOf = ({ level, quick }: Answered, card: Card | undefined): Outcome => {
  const heldBefore = card !== undefined && (card.last === 'held' || card.last === 'easy')
  return level === 'works' && quick && heldBefore ? 'easy' : WORTH[level]
}

/**
 * Which cards an answer updates, and how: those that its item trains, and the rules that it broke besides. Where only
 * other rules were broken, and the answer that was due came, the item's own card was at least partly held.
 */
export const learnFrom = (
  trains: readonly string[],
  answered: Answered,
  cards: ReadonlyMap<string, Card>,
): ReadonlyMap<string, Outcome> => {
  const { broken, missed = false, kept = [] } = answered
  const ownBroken = trains.some((card) => [...broken.keys()].some((rule) => card === `rule:${rule}`))
  const elsewhere = broken.size > 0 && !ownBroken && !missed
  const learned = new Map<string, Outcome>()
  for (const [rule, outcome] of broken) learned.set(`rule:${rule}`, outcome)
  for (const card of trains) {
    const worth = worthOf(answered, cards.get(card))
    if (kept.some((rule) => card === `rule:${rule}`)) learned.set(card, 'held')
    else if (!learned.has(card)) learned.set(card, worth === 'missed' && elsewhere ? 'partly' : worth)
  }
  return learned
}

/** The card that an answer told most of: of those that its item trains the one that slipped worst, else `asked`. */
export const tellingCard = (
  asked: string,
  trains: readonly string[],
  learned: ReadonlyMap<string, Outcome>,
): string => {
  const worth = (card: string): number => OUTCOMES.indexOf(learned.get(card) ?? 'easy')
  return trains.reduce((worst, card) => (worth(card) < worth(worst) ? card : worst), asked)
}
