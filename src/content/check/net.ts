import { brickOf, drain, isDead } from '../../core/radio/net/battery.ts'
import { termsIn } from '../../core/radio/terms.ts'
import { HOUSE_STYLES } from '../../core/vocabulary/house-style.ts'
import { worksOf } from '../lower/lines.ts'
import { problemOf } from '../problems/problem-of.ts'
import type { Problem } from '../problems/problem.ts'
import type { Path } from '../read/source.ts'
import type { Authored } from '../shape/authored.ts'
import type { ShapedAir } from '../shape/net-shape.ts'
import { effectsOf } from './names.ts'
import { longestSeconds } from './timeline.ts'

const TICKS_A_SECOND = 20

/** Everything that happens on the air, each with its path. */
const airOf = (authored: Authored): readonly { readonly path: Path; readonly air: ShapedAir }[] => [
  ...authored.scenario.value.beats.map((beat, at) => ({ path: ['beats', at], air: beat })),
  ...effectsOf(authored).map(({ path, effect }) => ({ path, air: effect })),
]

type Spoken = { readonly path: Path; readonly by: string; readonly on: number }

/** Every line that somebody of the show says on a channel. */
const saysOf = (authored: Authored): readonly Spoken[] => {
  const beats = authored.scenario.value.beats.map(({ say }, at) => ({ path: ['beats', at, 'say'], say }))
  const effects = effectsOf(authored).map(({ path, effect }) => ({ path: [...path, 'says'], say: effect.says }))
  return [...beats, ...effects].flatMap(({ path, say }) =>
    say === undefined || say.on === null ? [] : [{ path, by: say.by, on: say.on }],
  )
}

/** Whoever transmits has a radio. */
const radioProblems = (authored: Authored): readonly Problem[] => {
  const { value, source } = authored.scenario
  const hasRadio = (who: string): boolean => value.cast.find(({ id }) => id === who)?.channel !== null
  const named = [
    ...saysOf(authored).map(({ path, by }) => ({ path: [...path, 'by'], who: by })),
    ...airOf(authored).flatMap(({ path, air }) => [
      ...(air.spins === undefined ? [] : [{ path: [...path, 'spins', 'by'], who: air.spins.by }]),
      ...(air.sticks === undefined ? [] : [{ path: [...path, 'sticks', 'who'], who: air.sticks.who }]),
      ...(air.misreads === undefined ? [] : [{ path: [...path, 'misreads', 'by'], who: air.misreads.by }]),
    ]),
  ]
  return named.flatMap(({ path, who }) => (hasRadio(who) ? [] : [problemOf('SC044', source.at(path), { person: who })]))
}

/** Channels that nobody finds on the call sheet, a spin to where it was said, a home that is home already. */
const channelProblems = (authored: Authored): readonly Problem[] => {
  const { value, source } = authored.scenario
  const plan = value.houseStyle.channelPlan ?? HOUSE_STYLES[value.houseStyle.region ?? 'us'].channelPlan
  const isNamed = (channel: number): boolean => Object.hasOwn(plan, String(channel))
  const used: { path: Path; channel: number }[] = saysOf(authored).map(({ path, on }) => ({
    path: [...path, 'on'],
    channel: on,
  }))
  const problems: Problem[] = []
  let home: number = value.homeChannel
  for (const { path, air } of airOf(authored)) {
    if (air.home !== undefined) {
      used.push({ path: [...path, 'home'], channel: air.home })
      if (air.home === home) problems.push(problemOf('SC049', source.at([...path, 'home']), { channel: home }))
      home = air.home
    }
    if (air.crosstalk !== undefined) used.push({ path: [...path, 'crosstalk', 'on'], channel: air.crosstalk.on })
    for (const [at, channel] of (air.spins?.to ?? []).entries()) {
      used.push({ path: [...path, 'spins', 'to', at], channel })
      if (channel === value.homeChannel)
        problems.push(problemOf('SC045', source.at([...path, 'spins', 'to', at]), { channel }))
    }
  }
  const unnamed = used.filter(({ channel }) => !isNamed(channel))
  return [...problems, ...unnamed.map(({ path, channel }) => problemOf('SC047', source.at(path), { channel }))]
}

/** A read-back goes wrong only where the words are said that it gets wrong. */
const misreadProblems = (authored: Authored): readonly Problem[] => {
  const { value, source } = authored.scenario
  const texts = authored.texts.en.value
  const said = worksOf(value).flatMap((id) => texts[id] ?? [])
  return airOf(authored).flatMap(({ path, air }) =>
    Object.keys(air.misreads?.swap ?? {}).flatMap((words) =>
      said.some((text) => termsIn(text, { words: [words] }).length > 0)
        ? []
        : [problemOf('SC046', source.keyAt([...path, 'misreads', 'swap', words]), { words })],
    ),
  )
}

/** A brick that goes flat in the run by itself, and no other at hand. */
const brickProblems = ({ scenario: { value, source } }: Authored): readonly Problem[] => {
  const { radio } = value
  if (radio === undefined || radio.spares > 0 || radio.bricksAt.length > 0) return []
  const seconds = longestSeconds(value)
  let brick = brickOf(radio.battery, radio.wear)
  let ticks = 0
  for (; ticks < seconds * TICKS_A_SECOND && !isDead(brick); ticks += 1) brick = drain(brick, 'idle')
  if (!isDead(brick)) return []
  const at = Math.round(ticks / TICKS_A_SECOND)
  return [problemOf('SC048', source.at(['radio', 'battery']), { battery: radio.battery, at })]
}

/** Everything that is wrong with the radios of a scenario. */
export const checkNet = (authored: Authored): readonly Problem[] => [
  ...radioProblems(authored),
  ...channelProblems(authored),
  ...misreadProblems(authored),
  ...brickProblems(authored),
]
