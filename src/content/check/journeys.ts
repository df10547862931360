import { pathBetween } from '../../core/floor/paths.ts'
import type { Plan } from '../../core/floor/plan.ts'
import { planBeyond } from '../lower/beyond.ts'
import { clockOf } from '../lower/journeys.ts'
import { lowerPlan } from '../lower/plan.ts'
import { anchorsOf } from '../lower/timeline.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedWay } from '../shape/journey-shape.ts'

const plansOf = ({ place, beyond }: Authored): readonly Plan[] => [
  lowerPlan(place.value),
  ...beyond.map((other) => planBeyond(lowerPlan(other.place.value))),
]

const wayProblems = (authored: Authored): readonly Problem[] => {
  const plans = plansOf(authored)
  const { value, source } = authored.scenario
  const planWith = (spot: string | undefined): Plan | undefined =>
    plans.find(({ spots }) => spots.some(({ id }) => id === spot))
  const drives = (from: string | undefined, to: string): boolean => {
    const plan = planWith(from)
    return plan !== undefined && from !== undefined && pathBetween(plan, from, to, 'vehicle') !== null
  }
  return value.ways.flatMap((way, at) => {
    const wrong = (key: keyof ShapedWay, what: string): Problem =>
      problemOf('SC065', source.at(['ways', at, key]), { way: way.id, key, what })
    const { by, from, to, out, in: into, stop } = way
    if (planWith(from) === planWith(to)) return [wrong('to', `"${from}" and "${to}" are in one place`)]
    if (by === undefined || out === undefined || into === undefined || stop === undefined) return []
    const vehicle = value.cast.find(({ id }) => id === by)
    if (vehicle?.kind !== 'vehicle') return [wrong('by', `"${by}" is no vehicle`)]
    return [
      ...(drives(vehicle.at, out) ? [] : [wrong('out', `no lane leads from "${vehicle.at ?? ''}" to "${out}"`)]),
      ...(planWith(out) === planWith(from) ? [] : [wrong('out', `"${out}" is not where one gets in`)]),
      ...(drives(into, stop) ? [] : [wrong('in', `no lane leads from "${into}" to "${stop}"`)]),
      ...(planWith(stop) === planWith(to) ? [] : [wrong('stop', `"${stop}" is not where one gets out`)]),
    ]
  })
}

const travelProblems = ({ scenario: { value, source } }: Authored): readonly Problem[] => {
  const anchors = anchorsOf(value.beats)
  return value.beats.flatMap((beat, at) => {
    if (beat.travels === undefined) return []
    const { way, until } = beat.travels
    const anchor = anchors.find(({ beat: own, sides }) => [own, ...sides].some(({ id }) => id === beat.id))
    const next = anchor?.next?.id
    const wrong = (key: string, what: string, fix: string): Problem =>
      problemOf('SC066', source.at(['beats', at, 'travels', key]), { beat: beat.id, what, fix })
    return [
      ...(next === until
        ? []
        : [wrong('until', `"${until}" is not the next beat of the spine`, `Write until: ${next ?? 'a later beat'}.`)]),
      ...(value.ways.some(({ id, by }) => id === way && by !== undefined)
        ? []
        : [wrong('way', `way "${way}" is on foot`, 'Name a way with a vehicle.')]),
    ]
  })
}

const clockProblems = ({ scenario: { value, source } }: Authored): readonly Problem[] => {
  const spine = new Set(anchorsOf(value.beats).map(({ beat }) => beat.id))
  let latest = value.show.clock
  return value.beats.flatMap((beat, at) => {
    if (beat.clock === undefined) return []
    const wrong = (why: string): Problem =>
      problemOf('SC067', source.at(['beats', at, 'clock']), { beat: beat.id, why })
    if (!spine.has(beat.id)) return [wrong('Only beats of the spine keep their order; others come sooner or later.')]
    if (beat.clock < latest) return [wrong(`It says ${beat.clock}, and was ${latest} before.`)]
    latest = beat.clock
    return []
  })
}

/** From where a vehicle first goes to where it is in the end, the set clock gives it the minutes of its way. */
const honestMinutes = ({ scenario: { value, source } }: Authored): readonly Problem[] => {
  const { clock } = clockOf(value)
  if (clock === undefined) return []
  const anchors = anchorsOf(value.beats)
  const at = (beat: string): number => clock.find((point) => point.beat === beat)?.seconds ?? 0
  return value.ways.flatMap(({ id, by, minutes }, index) => {
    const legs = value.beats.filter(({ travels }) => travels?.way === id)
    const [first] = legs
    const last = legs.at(-1)
    if (by === undefined || first === undefined || last?.travels === undefined) return []
    const anchor = anchors.find(({ beat, sides }) => [beat, ...sides].some((one) => one.id === first.id))
    const found = Math.floor((at(last.travels.until) - at(anchor?.beat.id ?? '')) / 60)
    if (found >= minutes) return []
    return [problemOf('SC068', source.at(['ways', index, 'minutes']), { way: id, said: minutes, found })]
  })
}

/** Everything that is wrong with the ways between places, and with the clock that they are told by. */
export const checkJourneys = (authored: Authored): readonly Problem[] => [
  ...wayProblems(authored),
  ...travelProblems(authored),
  ...clockProblems(authored),
  ...honestMinutes(authored),
]
