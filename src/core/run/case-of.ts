import type { Duty } from '../encounters/duty.ts'
import type { Encounter } from '../encounters/encounter.ts'
import { stopWords } from '../encounters/report.ts'
import type { Hazard, RadioCase, RosterEntry, Transmission } from '../radio/case.ts'
import type { Row } from '../scene/script.ts'
import { ME } from '../vocabulary/ids.ts'
import { encounterOf } from './met-state.ts'
import type { Draft } from './run-state.ts'
import type { Moment } from './air-state.ts'
import { postState } from './watch.ts'

const dangerRow = (draft: Draft): Row | undefined =>
  draft.scenario.script.rows.find((row) => row.safety && draft.rows[row.id] === 'open')

const dangerDue = (draft: Draft): Duty | undefined =>
  draft.duties?.find(({ level, done }) => level === 'B3' && done === null)

/** A danger is on: the scenario has a row for it, or nobody has called it yet. */
const isInDanger = (draft: Draft): boolean => dangerRow(draft) !== undefined || dangerDue(draft) !== undefined

const stopFor = ({ kind, drives }: Encounter): string => stopWords(kind, drives)

/** The safety call that is due now: the words that the row has for it, or the kind of whoever is in danger, or is help. */
const callDue = (draft: Draft): Pick<Hazard, 'call'> => {
  const { works } = draft.scenario.script
  const says = dangerRow(draft)?.parts.flatMap(({ play }) =>
    play.flatMap((one) => ('say' in one ? works[one.say] : [])),
  )
  const due = dangerDue(draft)
  const [call = due === undefined ? undefined : stopFor(encounterOf(draft, due.encounter))] = says ?? []
  return call === undefined ? {} : { call }
}

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
    hazard: moment.hazard ? { kind: 'danger', place: '', ...callDue(draft) } : null,
    emergencyOnAir: moment.emergency,
    before: moment.before,
    say,
    terms: script.terms,
    presenceWatched: true,
    style: {
      acknowledge: houseStyle.acknowledge,
      hailOrder: houseStyle.hailOrder,
      toiletCode: houseStyle.toiletCode,
      channelPlan: houseStyle.channelPlan,
      releaseRule: houseStyle.releaseRule,
    },
  }
}
