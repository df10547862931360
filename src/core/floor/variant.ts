import type { Variant } from '../vocabulary/words.ts'
import type { Look, Only, Plan } from './plan.ts'

const isThere =
  (variant: Variant) =>
  (one: Only): boolean =>
    one.only === null || one.only.includes(variant)

/** The look of a plan in a variant; its first where it has no such variant. */
export const lookOf = (plan: Plan, variant: Variant | null): Look => {
  const look = plan.looks.find((candidate) => candidate.variant === variant) ?? plan.looks[0]
  if (look === undefined) throw new Error(`Place ${plan.id} has no variant`)
  return look
}

/** A plan with only what is there in one variant, which becomes its first. */
export const inVariant = (plan: Plan, variant: Variant): Plan => {
  const look = lookOf(plan, variant)
  const here = isThere(look.variant)
  return {
    ...plan,
    looks: [look],
    ground: plan.ground.filter(here),
    panes: plan.panes.filter(here),
    mirrors: plan.mirrors.filter(here),
    props: plan.props.filter(here),
    dressing: plan.dressing.filter(here),
    ...(plan.decor === undefined ? {} : { decor: plan.decor.filter(here) }),
    cameras: plan.cameras.filter(here),
    lights: plan.lights.filter(here),
    sounds: plan.sounds.filter(here),
    labels: plan.labels.filter(here),
  }
}
