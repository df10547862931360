/** A string that names one kind of thing, so that a post can never be passed where a row is meant. */
export type Id<Kind extends string> = string & { readonly kind?: Kind }

export type ScenarioId = Id<'scenario'>
export type PlaceId = Id<'place'>
/** Somebody on the set. The trainee is always `me`. */
export type PersonId = Id<'person'>
/** A lock-up mark that somebody holds. */
export type PostId = Id<'post'>
export type DoorId = Id<'door'>
/** A named place to stand in a plan. */
export type SpotId = Id<'spot'>
/** One thing that the trainee is judged on: a line of the scenario's table. */
export type RowId = Id<'row'>
/** One step of the scenario's timeline: a call, an arrival, an event. */
export type BeatId = Id<'beat'>
/** One way to act in person that the scenario offers. */
export type ChoiceId = Id<'choice'>
export type ProbeId = Id<'probe'>
/** A loose thing on the floor that can stand in the way: a flight case. */
export type PropId = Id<'prop'>
/** Something that is carried by hand. */
export type ThingId = Id<'thing'>
/** The key of a text in the scenario's text file. */
export type TextId = Id<'text'>
/** Something that was said or meant, found by its phrases: `door-two`, `east-corridor`. */
export type TermId = Id<'term'>
/** A true or false that the scene remembers. */
export type FlagId = Id<'flag'>

/** The trainee. */
export const ME: PersonId = 'me'
/** A voice on the channel that nobody on this show knows: another production, or a button that is stuck somewhere. */
export const STRANGER: PersonId = 'stranger'
