import { fillWords, type Filling, ME, openSlots, personIn } from '../../core/radio/drill/fill.ts'
import type { DrillHouse, DrillItem, DrillLine, Staged } from '../../core/radio/drill/item.ts'
import { RULE_IDS } from '../../core/vocabulary/radio.ts'
import type { Source } from '../read/source.ts'
import { hintFor } from '../shape/near.ts'
import { type DrillProblem, drillProblem } from './problems.ts'

const EVERYBODY = '*'

/** Everything of an item that is printed or spoken with slots in it. */
const wordsOf = (item: Exclude<DrillItem, { kind: 'choose' }>): readonly string[] => {
  const lines = (list: readonly DrillLine[]): readonly string[] =>
    list.flatMap(({ words, facts }) => [words, ...Object.values(facts ?? {})])
  const shared = [
    ...lines(item.before),
    item.scene,
    item.myPost ?? '',
    item.hazard?.kind ?? '',
    item.hazard?.place ?? '',
  ]
  const wanted = (one: {
    works: readonly string[]
    fails: readonly string[]
    built: readonly string[]
    decoys: readonly string[]
    tells: readonly string[]
    speaksOf: readonly string[]
    facts: Readonly<Record<string, string>>
    because: string
  }) => [
    ...one.works,
    ...one.fails,
    ...one.built,
    ...one.decoys,
    ...one.tells,
    ...one.speaksOf,
    ...Object.values(one.facts),
    one.because,
  ]
  switch (item.kind) {
    case 'talk':
      return [...shared, ...wanted(item), item.miss, item.after]
    case 'find':
      return [
        ...shared,
        ...lines(item.lines),
        ...item.lines.flatMap(({ spans }) => spans.map(({ why }) => why)),
        item.clean,
      ]
    case 'hold':
      return [...shared, item.words, item.because]
    case 'move':
      return [
        ...shared,
        ...item.steps.flatMap((step) => [...wanted(step), ...lines(step.then), ...Object.values(step.instead)]),
      ]
  }
}

const peopleOf = (item: Exclude<DrillItem, { kind: 'choose' }>): readonly string[] => {
  const lines = [
    ...item.before,
    ...(item.kind === 'find' ? item.lines : []),
    ...(item.kind === 'move' ? item.steps.flatMap(({ then }) => then) : []),
  ]
  return [...lines.flatMap(({ by, to }) => [by, ...(to ?? [])]), ...(item.kind === 'find' ? [item.watch] : [])]
}

/** Every way in which an item can be filled: each region it runs in, each of its rows. */
export const fillingsOf = (item: Staged, house: DrillHouse, me: string): readonly Filling[] =>
  item.regions.flatMap((region) => item.vary.map((slots) => ({ region, me, slots, house })))

/** Where a filling stands in the file's own terms: `uk, who: kaur`. */
export const spellFilling = ({ region, slots }: Filling): string =>
  [region, ...Object.entries(slots).map(([slot, value]) => `${slot}: ${value}`)].join(', ')

const unfilled = (
  item: Exclude<DrillItem, { kind: 'choose' }>,
  house: DrillHouse,
  source: Source,
  at: number,
): DrillProblem[] => {
  const known = [...new Set([...Object.keys(house.local), ...item.vary.flatMap((row) => Object.keys(row)), ME])]
  const seen = new Set<string>()
  return fillingsOf(item, house, 'Sam').flatMap((filling) =>
    wordsOf(item).flatMap((words) =>
      openSlots(filling, words).flatMap((slot) => {
        if (seen.has(slot + words)) return []
        seen.add(slot + words)
        const hint = hintFor(slot, known)
        return [
          drillProblem('DR006', source.at(['items', at]), {
            slot: `{${slot}}`,
            words: fillWords(filling, words),
            hint,
          }),
        ]
      }),
    ),
  )
}

const strangers = (
  item: Exclude<DrillItem, { kind: 'choose' }>,
  house: DrillHouse,
  source: Source,
  at: number,
): DrillProblem[] => {
  const known = [ME, EVERYBODY, ...house.crew.map(({ id }) => id)]
  const meant = fillingsOf(item, house, 'Sam').flatMap((filling) => peopleOf(item).map((one) => personIn(filling, one)))
  return [...new Set(meant)]
    .filter((person) => !known.includes(person) && !person.startsWith('stranger'))
    .map((person) => drillProblem('DR007', source.at(['items', at]), { person, hint: hintFor(person, known) }))
}

/** Names in one item that nothing and nobody stands behind. */
export const checkNames = (
  item: DrillItem,
  house: DrillHouse,
  phrases: readonly string[],
  source: Source,
  at: number,
): readonly DrillProblem[] => {
  const cards = item.trains.flatMap((card) => {
    const name = card.slice(card.indexOf(':') + 1)
    const known = [...RULE_IDS, ...phrases]
    if (known.includes(name)) return []
    return [drillProblem('DR008', source.at(['items', at]), { card: name, hint: hintFor(name, known) })]
  })
  if (item.kind === 'choose') return cards
  return [...cards, ...strangers(item, house, source, at), ...unfilled(item, house, source, at)]
}
