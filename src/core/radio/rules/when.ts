import type { Rule } from '../moment.ts'
import { isPulled, type Trigger } from '../words/trigger.ts'

/** A rule that is asked only where its trigger is pulled: without one of those words there is nothing that it could find. */
export const when =
  (trigger: Trigger, rule: Rule): Rule =>
  (moment) =>
    isPulled(moment.pulled, trigger) ? rule(moment) : null
