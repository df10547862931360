import type { ChoiceView, RunView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { fullMetres } from '../../ui/numbers.ts'
import type { Loudness } from '../../core/vocabulary/words.ts'

/** Keys 1 to 9. */
const MOST = 9

/** Signs that may be made to anybody who is met, by their ids. */
export const isSign = ({ id }: ChoiceView): boolean => id.startsWith('sign-')

const SIGNS = ['palm', 'finger', 'point', 'wave', 'stop', 'go', 'lead', 'leave'] as const

/** Which sign it is; undefined for what is none. */
export const signOf = (choice: ChoiceView): (typeof SIGNS)[number] | undefined =>
  isSign(choice) ? SIGNS.find((sign) => choice.id.startsWith(`sign-${sign}.`)) : undefined

/** A choice with the number of its key. */
export type KeyedChoice = { readonly number: number; readonly choice: ChoiceView }

/**
 * As many as a row has room for: what a scenario offers to the first person, or to others where it offers nothing to them,
 * and the signs that are always there by turns, so that neither kind hides the other, and the order tells nothing.
 */
export const forRow = (keyed: readonly KeyedChoice[], room: number): readonly KeyedChoice[] => {
  const first = keyed.filter(({ choice }) => choice.to === keyed[0]?.choice.to)
  const signs = first.filter(({ choice }) => isSign(choice))
  const theirs = first.filter(({ choice }) => !isSign(choice))
  const offered = theirs.length > 0 ? theirs : keyed.filter(({ choice }) => choice.row !== null)
  const turns = keyed.flatMap((_, at) => [offered[at], signs[at]].filter((one) => one !== undefined))
  return [...turns, ...keyed.filter((one) => !turns.includes(one))].slice(0, room)
}

/** Nine of them, where there are more: what the moment offers before what one can always do with whoever is there. */
const nineOf = (choices: readonly ChoiceView[]): readonly ChoiceView[] => {
  if (choices.length <= MOST) return choices
  const offered = choices.filter(({ row }) => row !== null)
  const kept = new Set([...offered, ...choices.filter(({ row }) => row === null)].slice(0, MOST))
  return choices.filter((choice) => kept.has(choice))
}

type Seen = Pick<RunView, 'choices' | 'people'> & Partial<Pick<RunView, 'alert' | 'talks'>>

const talkingWith = ({ talks }: Seen): PersonId | undefined =>
  talks?.find(({ scripted, near }) => scripted === true && near)?.person

/** An alert is about them, or one is talking with them: they come before whoever is nearer. */
export const comesFirst = (view: Seen, person: PersonId): boolean =>
  person === view.alert?.person || person === talkingWith(view)

/**
 * The choices that have a key now, in the order in which they are shown: those for people first, nearest first, and before
 * all whoever an alert is about, and whoever one is talking with; for each what the scenario offers, then the signs that are
 * always there.
 */
export const keyedChoices = (view: Seen): readonly ChoiceView[] => {
  const talking = talkingWith(view)
  const far = (person: PersonId | null): number => {
    if (person === null) return Number.MAX_SAFE_INTEGER
    if (person === view.alert?.person) return -2
    if (person === talking) return -1
    return view.people.find(({ id }) => id === person)?.far ?? Number.MAX_SAFE_INTEGER - 1
  }
  const sorted = view.choices
    .map((choice, place) => ({ choice, place, far: far(choice.to) }))
    .toSorted((a, b) => a.far - b.far || a.place - b.place)
    .map(({ choice }) => choice)
  const shown = nineOf(sorted)
  return [...new Set(shown.map(({ to }) => to))].flatMap((to) => {
    const theirs = shown.filter((choice) => choice.to === to)
    return [...theirs.filter((choice) => !isSign(choice)), ...theirs.filter(isSign)]
  })
}

/** Runs of choices that are for the same person; null stands for moves that are for nobody. */
export type ChoiceGroup = {
  readonly to: PersonId | null
  readonly choices: readonly KeyedChoice[]
}

/** In the order of the keys. */
export const byKey = (keyed: readonly KeyedChoice[]): readonly KeyedChoice[] =>
  keyed.toSorted((a, b) => a.number - b.number)

/** What answers whoever speaks stands before what is for others, or for nobody in particular; keys stay as they are. */
export const forSpeaker = (keyed: readonly KeyedChoice[], person: PersonId): readonly KeyedChoice[] => [
  ...keyed.filter(({ choice }) => choice.to === person),
  ...keyed.filter(({ choice }) => choice.to !== person),
]

/** The choices by the person they are for, each in the order of the keys. */
export const grouped = (keyed: readonly KeyedChoice[]): readonly ChoiceGroup[] => {
  const groups = new Map<PersonId | null, KeyedChoice[]>()
  for (const one of keyed) {
    const group = groups.get(one.choice.to) ?? []
    group.push(one)
    groups.set(one.choice.to, group)
  }
  return [...groups].map(([to, members]) => ({ to, choices: byKey(members) }))
}

/** Farther than this somebody who comes is not near yet, millimetres. */
const COMES_WITHIN = 12_000
/** Nearer than this somebody is there, whichever way their last steps lead, millimetres. */
const BESIDE = 3000

/** Somebody who comes up to the trainee or goes by beside them. */
export type ComesUp = { readonly id: PersonId; readonly metres: number }

/**
 * The nearest who comes up to the trainee, null where nobody does. A choice opens when they are there and ask; until then
 * nothing can be done about them, and it is not so that nobody is near.
 */
export const comesUp = ({ people }: Pick<RunView, 'people'>): ComesUp | null => {
  const first = people.find(
    ({ doing, coming, inside, settled, aboard, far }) =>
      doing === 'walks' &&
      !inside &&
      settled !== true &&
      aboard === undefined &&
      far <= (coming ? COMES_WITHIN : BESIDE),
  )
  return first === undefined ? null : { id: first.id, metres: fullMetres(first.far) }
}

/** Who can be talked to in own words now, nearest first. */
export const talkersOf = (view: Pick<RunView, 'talks'>): readonly PersonId[] =>
  (view.talks ?? []).map(({ person }) => person)

/** The groups with one for everybody who can be talked to, choices or none. */
export const withTalkers = (groups: readonly ChoiceGroup[], talkers: readonly PersonId[]): readonly ChoiceGroup[] => [
  ...groups,
  ...talkers.filter((person) => !groups.some(({ to }) => to === person)).map((to) => ({ to, choices: [] })),
]

/** A microphone may hear it: words in voice and louder (set and crew 2.4). */
export const isAloud = (loudness: Loudness): boolean => loudness === 'voice' || loudness === 'call'
