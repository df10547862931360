import type { Region, RuleId } from '../../vocabulary/radio.ts'
import type { DrillHouse, DrillItem, DrillKind } from './item.ts'

/** The seven drills of the radio, in the order in which they are taught. */
export const DRILL_IDS = [
  'answer-the-call',
  'read-back',
  'find-the-fault',
  'wrong-read-back',
  'lingo',
  'ptt-timing',
  'channel-moves',
] as const
export type DrillId = (typeof DRILL_IDS)[number]

/** A word of the glossary as the lingo drill asks for it. */
export interface Phrase {
  readonly id: string
  readonly say: string
  /** Tells apart two phrases with the same words; empty where nothing else has them. */
  readonly sense: string
  /** The words as they are spoken, and whose clip speaks them. */
  readonly line: string
  readonly voice: string
  readonly means: string
  readonly when: string
  readonly group: string
  readonly regions: readonly Region[]
  /** Its meaning gives its words away, so it is asked in one direction only. */
  readonly oneWay: boolean
  /** Phrases that would be right as well and may not stand beside it. */
  readonly alike: readonly string[]
}

/** What kind of answer each drill wants: known before its items are. */
export const DRILL_KINDS: Readonly<Record<DrillId, DrillKind>> = {
  'answer-the-call': 'talk',
  'read-back': 'talk',
  'find-the-fault': 'find',
  'wrong-read-back': 'talk',
  lingo: 'choose',
  'ptt-timing': 'hold',
  'channel-moves': 'move',
}

interface DrillHead {
  readonly id: DrillId
  /** Items of a round, and about how many seconds one takes. */
  readonly round: number
  readonly seconds: number
}

/** What the list of drills knows of one without its items. */
export interface DrillEntry extends DrillHead {
  /** Every card that its items train, each once. */
  readonly cards: readonly string[]
  /** How many of its items train each rule. */
  readonly rules: Readonly<Partial<Record<RuleId, number>>>
}

/** A drill with everything that is needed to run it. */
export interface Drill extends DrillHead {
  readonly house: DrillHouse
  readonly items: readonly DrillItem[]
  /** Chips that stand on every board of the drill. */
  readonly chips: readonly string[]
  /** What its phrase cards are called on the page. */
  readonly labels: Readonly<Record<string, string>>
  readonly phrases: readonly Phrase[]
}
