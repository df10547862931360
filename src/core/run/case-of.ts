import type { RadioCase, RosterEntry, Transmission } from '../radio/case.ts'
import { ME } from '../vocabulary/ids.ts'
import type { Draft, Moment } from './run-state.ts'
import { postState } from './watch.ts'

/** A danger is on: the scenario has a row for it, or nobody has called it yet. */
export const isInDanger = (draft: Draft): boolean =>
  draft.scenario.script.rows.some((row) => row.safety && draft.rows[row.id] === 'open') ||
  draft.duties?.some(({ level, done }) => level === 'B3' && done === null) === true

/** The state of things now, to judge a press by that begins now. */
export const momentNow = (draft: Draft): Moment => ({
  tick: draft.tick,
  roll: draft.roll.state,
  post: postState(draft),
  hazard: isInDanger(draft),
  emergency: draft.emergencyOnAir,
  before: draft.heard,
})

/** A transmission of the trainee as the grader takes it. */
export const caseOf = (draft: Draft, moment: Moment, say: Transmission): RadioCase => {
  const { scenario } = draft
  const { houseStyle, script } = scenario
  const entry = ({ name, role, post }: (typeof script.roster)[number]): RosterEntry =>
    post === null ? { name, role } : { name, role, post }
  const me = script.roster.find(({ id }) => id === ME)
  return {
    id: `${scenario.id}:${moment.tick}`,
    region: houseStyle.region,
    me: me === undefined ? { name: 'Sam', role: 'Set PA' } : entry(me),
    roster: script.roster.filter(({ id }) => id !== ME).map(entry),
    homeChannel: draft.home,
    roll: moment.roll,
    post: moment.post,
    lockupPoll: houseStyle.lockupPoll,
    bogeyWhileRolling: houseStyle.bogeyWhileRolling,
    radioEcho: houseStyle.radioEcho,
    // The scene's own row asks for the place; any place that is said will do here.
    hazard: moment.hazard ? { kind: 'danger', place: '' } : null,
    emergencyOnAir: moment.emergency,
    before: moment.before,
    say,
    terms: script.terms,
    style: {
      acknowledge: houseStyle.acknowledge,
      hailOrder: houseStyle.hailOrder,
      toiletCode: houseStyle.toiletCode,
      channelPlan: houseStyle.channelPlan,
      releaseRule: houseStyle.releaseRule,
    },
  }
}
