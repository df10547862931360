import type { ChoiceId, DoorId, FlagId, PersonId, TermId, ThingId } from '../vocabulary/ids.ts'
import type { Act } from '../vocabulary/radio.ts'
import type { Loudness } from '../vocabulary/words.ts'

/** Which terms must be among the words: all of the first list, and one of the second where it is given. */
export type Words = { readonly all?: readonly TermId[]; readonly any?: readonly TermId[] }

/**
 * What an author may ask of an event and of the world at that moment. The closed list: every key that is given must
 * hold. At most one of the first six says which event is meant.
 */
export type Condition = {
  /** The trainee took this choice. */
  readonly did?: ChoiceId
  /** The trainee said, in person, words with these terms, at one of these loudnesses. */
  readonly spoke?: Words & { readonly loud?: readonly Loudness[] }
  /** A conversation, an encounter or a thing came to this: `talk.answer`, `talk.silence`, `encounter.waits`, `thing.given`. */
  readonly told?: string
  /** The trainee was heard on the air with these terms, as one of these acts; on the home channel unless it says another. */
  readonly said?: Words & {
    readonly acts?: readonly Act[]
    readonly on?: number
    /** Minutes that are given, from and to. */
    readonly minutes?: readonly [number, number]
  }
  /** The trainee opened this door. */
  readonly opened?: DoorId
  /** The trainee answered the probe with so many of its parts right. */
  readonly answered?: number
  /** What was claimed agrees with what happened. */
  readonly truth?: boolean
  readonly atPost?: boolean
  readonly facing?: 'set' | 'out'
  /** This door is shut. */
  readonly shut?: DoorId
  readonly rolling?: boolean
  /** Nothing is about to get into picture or sound by the post. */
  readonly clear?: boolean
  readonly flag?: FlagId
  /** The trainee stands in this zone of the place. */
  readonly in?: string
  /** Somebody who was not won over is past the turn-back point, on the way to the frame. */
  readonly bogey?: boolean
  /** The trainee carries this. */
  readonly carries?: ThingId
  /** The trainee stands in the line of sight from the first to the second. */
  readonly between?: readonly [PersonId, PersonId]
  /** The trainee stands in the eyeline of somebody of the shot. */
  readonly eyeline?: boolean
  /** All of these have come of encounters so far: `encounter.outcome`. */
  readonly met?: readonly string[]
  /** None of these has. */
  readonly unmet?: readonly string[]
}

/** The event that a condition waits for. */
export const EVENT_KEYS = ['did', 'spoke', 'told', 'said', 'opened', 'answered'] as const
export type EventKey = (typeof EVENT_KEYS)[number]

/** The world as the scene may ask about it; the driver attaches it to every event, so that guards stay pure. */
export type WorldNow = {
  readonly atPost: boolean
  readonly facing: 'set' | 'out'
  /** Doors that stand open, in plan order. */
  readonly openDoors: readonly DoorId[]
  readonly rolling: boolean
  /** Nothing is about to get into picture or sound by the post (lock-ups 6). */
  readonly clear: boolean
  /** Flags that no scenario sets: how the take was spoiled. */
  readonly flags?: readonly FlagId[]
  /** The trainee's own channel now. */
  readonly home: number
  /** Zones that the trainee stands in, in plan order; left out where the place has none. */
  readonly zones?: readonly string[]
  /** Left out where nobody comes by. */
  readonly bogey?: boolean
  /** What the trainee carries; left out where there is nothing to carry. */
  readonly carries?: readonly ThingId[]
  /** Whether the trainee stands in the line of sight between two people, of those that the scenario asks for: "a b". */
  readonly between?: readonly string[]
  /** Left out where nobody belongs in the picture. */
  readonly eyeline?: boolean
  /** What has come of encounters so far, in order; left out where there are none. */
  readonly met?: readonly string[]
}

/** What may enter the scene's machine. `beat.X`, `due.X`, `over.X`, `held.X` and `ask.X` are deadlines and arrivals of the driver. */
export type SceneEvent = { readonly world: WorldNow } & (
  | { readonly type: `beat.${string}` | `due.${string}` | `over.${string}` | `held.${string}` | `ask.${string}` }
  | { readonly type: 'did'; readonly choice: ChoiceId; readonly truth: boolean | null }
  | {
      readonly type: 'spoke'
      readonly terms: readonly TermId[]
      readonly loudness: Loudness
      readonly truth: boolean | null
    }
  | {
      readonly type: 'said'
      readonly terms: readonly TermId[]
      readonly act: Act
      readonly channel: number
      /** Minutes that the words give; null where they give none. */
      readonly minutes?: number | null
    }
  | { readonly type: 'told'; readonly outcome: string }
  | { readonly type: 'opened'; readonly door: DoorId }
  | { readonly type: 'answered'; readonly right: number }
)

/** Whether all and one of the wanted terms are among those said. */
export const wordsHold = (wanted: Words, terms: readonly TermId[]): boolean =>
  (wanted.all ?? []).every((term) => terms.includes(term)) &&
  (wanted.any === undefined || wanted.any.some((term) => terms.includes(term)))

const minutesHold = (wanted: readonly [number, number] | undefined, minutes: number | null = null): boolean =>
  wanted === undefined || (minutes !== null && minutes >= wanted[0] && minutes <= wanted[1])

const eventHolds = (wanted: Condition, event: SceneEvent): boolean => {
  if (wanted.did !== undefined) return event.type === 'did' && event.choice === wanted.did
  if (wanted.opened !== undefined) return event.type === 'opened' && event.door === wanted.opened
  if (wanted.answered !== undefined) return event.type === 'answered' && event.right === wanted.answered
  if (wanted.told !== undefined) return event.type === 'told' && event.outcome === wanted.told
  if (wanted.said !== undefined) {
    if (event.type !== 'said' || !wordsHold(wanted.said, event.terms)) return false
    if (event.channel !== (wanted.said.on ?? event.world.home)) return false
    if (!minutesHold(wanted.said.minutes, event.minutes)) return false
    return wanted.said.acts === undefined || wanted.said.acts.includes(event.act)
  }
  if (wanted.spoke !== undefined) {
    if (event.type !== 'spoke' || !wordsHold(wanted.spoke, event.terms)) return false
    return wanted.spoke.loud === undefined || wanted.spoke.loud.includes(event.loudness)
  }
  return true
}

/** Whether a condition holds for this event, in this world, with these flags set. Pure. */
export const conditionHolds = (
  wanted: Condition,
  event: SceneEvent,
  flags: Readonly<Record<FlagId, boolean>>,
): boolean => {
  const { world } = event
  if (!eventHolds(wanted, event)) return false
  if (wanted.truth !== undefined && !('truth' in event && event.truth === wanted.truth)) return false
  if (wanted.atPost !== undefined && world.atPost !== wanted.atPost) return false
  if (wanted.facing !== undefined && world.facing !== wanted.facing) return false
  if (wanted.shut !== undefined && world.openDoors.includes(wanted.shut)) return false
  if (wanted.rolling !== undefined && world.rolling !== wanted.rolling) return false
  if (wanted.in !== undefined && world.zones?.includes(wanted.in) !== true) return false
  if (wanted.bogey !== undefined && (world.bogey ?? false) !== wanted.bogey) return false
  if (wanted.carries !== undefined && world.carries?.includes(wanted.carries) !== true) return false
  if (wanted.between !== undefined && world.between?.includes(wanted.between.join(' ')) !== true) return false
  if (wanted.eyeline !== undefined && (world.eyeline ?? false) !== wanted.eyeline) return false
  const met = world.met ?? []
  if (wanted.met?.every((one) => met.includes(one)) === false) return false
  if (wanted.unmet?.some((one) => met.includes(one)) === true) return false
  if (wanted.clear !== undefined && world.clear !== wanted.clear) return false
  return wanted.flag === undefined || flags[wanted.flag] === true || world.flags?.includes(wanted.flag) === true
}
