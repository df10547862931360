import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../../core/record/canonical.ts'
import type { Plan } from '../../core/floor/plan.ts'
import type { Authored } from '../shape/authored.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import { HOUSE_STYLES } from '../../core/vocabulary/house-style.ts'
import type { ShapedPlace } from '../shape/place-shape.ts'
import { netOf } from './air.ts'
import { withEtas } from './etas.ts'
import { inVariant } from '../../core/floor/variant.ts'
import { variantsOf } from '../variants.ts'
import { planBeyond } from './beyond.ts'
import { lowerPlan } from './plan.ts'
import { type CommonTexts, lowerScript } from './script.ts'

const secondsOf = (clock: string): number => {
  const [hours, minutes, seconds] = clock.split(':')
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** A place as a run knows it. */
const withoutDecor = ({ decor: _seen, ...plan }: Plan): Plan => plan

/** SHA-256 over the canonical JSON of a scenario without its hash and without what is only drawn, hex. */
const hashOf = (scenario: Omit<Scenario, 'hash'>): string => {
  const { plan, beyond, ...rest } = scenario
  const known = { ...rest, plan: withoutDecor(plan), ...(beyond && { beyond: beyond.map(withoutDecor) }) }
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(known))))
}

/**
 * The playable value of a scenario with its hash. Marks are no part of it, so that a regrade leaves old runs playable; nor is
 * what is only drawn, so that a place can be dressed.
 */
export const lowerScenario = (authored: Authored): Scenario => {
  const scenario = authored.scenario.value
  const texts = authored.texts.en.value
  const common: CommonTexts = {
    replies: authored.replies['en']?.value ?? {},
    people: authored.people['en']?.value ?? {},
  }
  const { post, show, houseStyle } = scenario
  const [variant] = variantsOf(scenario)
  const seen = (place: ShapedPlace): Plan =>
    variant === undefined || place.variants[variant] === undefined
      ? lowerPlan(place)
      : inVariant(lowerPlan(place), variant)
  const plan = seen(authored.place.value)
  const beyond = authored.beyond.map(({ place }) => planBeyond(seen(place.value)))
  const playable: Omit<Scenario, 'hash'> = {
    id: scenario.id,
    ...(variant === undefined ? {} : { variant }),
    title: scenario.title,
    module: scenario.module,
    tier: scenario.tier,
    minutes: scenario.minutes,
    show: { ...show, clock: secondsOf(show.clock) },
    brief: scenario.brief,
    goal: scenario.goal,
    hazards: scenario.hazards,
    orders: scenario.orders.map(({ id, icon, from }) => ({ text: id, icon, ...(from === undefined ? {} : { from }) })),
    homeChannel: scenario.homeChannel,
    houseStyle: { ...HOUSE_STYLES[houseStyle.region ?? 'us'], ...houseStyle, homeChannel: scenario.homeChannel },
    net: netOf(scenario.radio),
    slack: scenario.slack,
    post: { id: post.id, name: post.name, label: post.label, mark: post.mark },
    neighbours: scenario.neighbours,
    cast: scenario.cast.map(({ id, name, role, look, voice, channel, kind, seen, inShot }) => ({
      id,
      name,
      role,
      look,
      voice,
      channel,
      kind,
      seen,
      ...(inShot ? { inShot } : {}),
    })),
    plan,
    ...(beyond.length === 0 ? {} : { beyond }),
    script: lowerScript(withEtas(scenario, [plan, ...beyond]), texts, common, plan),
    weights: scenario.weights,
  }
  return { ...playable, hash: hashOf(playable) }
}
