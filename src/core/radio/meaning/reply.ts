import type { HearContext } from '../case.ts'
import type { FactCheck } from '../facts/fact-check.ts'
import type { Due } from '../traffic/due.ts'
import type { Found } from '../words/phrases.ts'
import type { Spoken } from '../words/trigger.ts'
import type { Utterance } from '../words/utterance.ts'

/** The words of a reply as the functions below look at them. */
export type Reply = {
  readonly context: HearContext
  readonly due: Due
  readonly utterance: Utterance
  readonly spoken: Spoken
  readonly lead: Found | null
  readonly checks: readonly FactCheck[]
}
