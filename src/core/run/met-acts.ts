import type { Encounter, Met, MetOutcome } from '../encounters/encounter.ts'
import { KINDS } from '../encounters/kinds.ts'
import { HELD } from '../encounters/treat.ts'
import type { Body } from '../floor/bodies.ts'
import { wayToPoint } from '../floor/paths.ts'
import type { Gate } from '../vocabulary/words.ts'
import { sayLine } from './air.ts'
import { dropOff } from './drop-off.ts'
import { sendOn, wayOf } from './open-encounters.ts'
import { perTick } from './people.ts'
import { planOf } from './plans.ts'
import { bodyOf, type Draft, emit, openDoors, setBody } from './run-state.ts'
import { meOf } from './world.ts'

/** Gates that what was done to somebody trips by itself (rubric 4): the public is asked, and help is never held. */
const GATES: Readonly<Partial<Record<MetOutcome, Gate>>> = {
  touched: 'G2',
  'refused-twice': 'G2',
  held: 'G1',
  directed: 'G2',
}

/** What they say to what happens; nothing in a take but in anger. */
const LINES: Readonly<Partial<Record<MetOutcome, string>>> = {
  waits: 'agrees',
  round: 'agrees',
  quiet: 'agrees',
  led: 'agrees',
  'steps-aside': 'agrees',
  'goes-on': 'declines',
  angry: 'angry',
  banned: 'sharp',
  refused: 'sharp',
  unclear: 'sorry',
  'let-go': 'thanks',
  dismounts: 'agrees',
}

const tripGate = (draft: Draft, { id, kind }: Encounter, outcome: MetOutcome): void => {
  const blocked = outcome === 'blocked' && kind === 'emergency' ? 'G1' : undefined
  const refused = outcome === 'refused-twice' && kind !== 'resident' && kind !== 'pram'
  // A hand on a bonnet is on nobody (lock-ups 11, row 22).
  if (outcome === 'touched' && kind === 'driver') return
  const gate = blocked ?? (refused ? undefined : GATES[outcome])
  if (gate === undefined) return
  const key = `${gate}:${id}`
  if (draft.gates.includes(key)) return
  draft.gates = [...draft.gates, key]
  emit(draft, { type: 'gate.tripped', gate, row: null, why: `people.gate.${outcome}` })
}

/** What was asked of them without an outcome of its own. */
const ASKED: readonly MetOutcome[] = ['asked', 'timed', 'choice', 'reason', 'escort']

/** To words that move nobody: who waits agrees again, who does not says why, who is thanked, or told that they may go the
 * way that they go anyhow, says so. */
const answerOf = (outcomes: readonly MetOutcome[], { stage, known }: Met, { kind }: Encounter): string => {
  const goesOn = stage === 'goes' || (stage === 'comes' && KINDS[kind].hasRight)
  const isOnTheWay = goesOn && !known.includes('angry')
  if (outcomes.includes('thanked') || (isOnTheWay && outcomes.includes('yielded'))) return 'thanks'
  if (!outcomes.some((outcome) => ASKED.includes(outcome))) return 'listens'
  return HELD.includes(stage) || stage === 'aside' || stage === 'round' ? 'agrees' : 'declines'
}

/** What they say: who is touched says so, who is angry says why, and nobody who is spoken to says nothing. */
const momentOf = (
  encounter: Encounter,
  outcomes: readonly MetOutcome[],
  met: Met,
  spokenTo: boolean,
): string | undefined => {
  if (outcomes.includes('touched')) return 'touched'
  if (outcomes.includes('angry')) return 'angry'
  const said = outcomes.map((outcome) => LINES[outcome]).find((line) => line !== undefined)
  return said ?? (spokenTo ? answerOf(outcomes, met, encounter) : undefined)
}

/** Of people who come together one speaks for all. */
const isSaid = ({ log, tick }: Draft, moment: string): boolean =>
  log.some(
    ({ tick: at, text }) => at === tick && text?.id.startsWith('people.') === true && text.id.endsWith(`.${moment}`),
  )

const speak = (draft: Draft, { who, kind }: Encounter, moment: string | undefined): void => {
  const line = `people.${kind}.${moment ?? ''}`
  if (moment === undefined || draft.scenario.script.lines[line] === undefined) return
  const isUpset = moment === 'angry' || moment === 'touched'
  if (!isUpset && (draft.roll.state === 'rolling' || isSaid(draft, moment))) return
  sayLine(draft, { by: who, line, on: null, call: [], when: {} }, null)
}

/** They stop where they are, or go to where one waits, and look at whoever asked them to. */
const stopAt = (draft: Draft, encounter: Encounter, body: Body): void => {
  const { waits } = encounter
  const way = waits === null || waits === body.spot ? [] : wayOf(draft, encounter, body, waits)
  const me = meOf(draft)
  const facing = me.x === body.x && me.y === body.y ? body : { dx: me.x - body.x, dy: me.y - body.y }
  setBody(draft, {
    ...body,
    ...(way.length === 0 ? facing : {}),
    dx: way.length === 0 ? facing.dx : body.dx,
    dy: way.length === 0 ? facing.dy : body.dy,
    doing: 'waits',
    way,
    then: null,
  })
}

/** Whoever has got off walks, millimetres a second (lock-ups 3.4). */
const WALKING = 1400

/** So far somebody steps back who has nowhere to wait, millimetres. */
const STEP_BACK = 1500

/** They go to where one waits, or step back from whoever asks them to. */
const stepBack = (draft: Draft, encounter: Encounter, body: Body): void => {
  if (encounter.waits !== null) return stopAt(draft, encounter, body)
  const me = meOf(draft)
  const [dx, dy] = [body.x - me.x, body.y - me.y]
  const far = Math.sqrt(dx * dx + dy * dy)
  if (far === 0) return stopAt(draft, encounter, body)
  const to = { x: body.x + Math.round((dx * STEP_BACK) / far), y: body.y + Math.round((dy * STEP_BACK) / far) }
  const way = wayToPoint(planOf(draft, body), body, to, openDoors(draft)) ?? []
  setBody(draft, { ...body, doing: 'waits', way, then: null })
}

const move = (draft: Draft, encounter: Encounter, body: Body, outcome: MetOutcome): void => {
  const { round, to, waits, who } = encounter
  switch (outcome) {
    case 'waits':
      stopAt(draft, encounter, body)
      return emit(draft, { type: 'person.waited', person: who })
    case 'clears':
      return stepBack(draft, encounter, body)
    case 'round':
      if (round === null) return
      draft.wentRound = [...draft.wentRound, who]
      sendOn(draft, encounter, body, round)
      return emit(draft, { type: 'person.went', person: who, way: 'round' })
    case 'steps-aside': {
      const aside = waits ?? round
      return aside === null ? undefined : sendOn(draft, encounter, body, aside)
    }
    case 'dismounts':
      return setBody(draft, { ...body, speed: perTick(WALKING) })
    case 'quiet':
      return KINDS[encounter.kind].speed === 0
        ? undefined
        : setBody(draft, { ...body, doing: 'stands', way: [], then: null })
    case 'let-go':
    case 'goes-on':
      return sendOn(draft, encounter, body, to)
    case 'drops-off':
      return dropOff(draft, encounter, body)
    case 'drives-off':
      return sendOn(draft, encounter, body, encounter.off ?? to)
    default:
      return undefined
  }
}

/** What people do upon what became of an encounter: where they go, what they say, which gate it trips. */
export const act = (
  draft: Draft,
  encounter: Encounter,
  before: Met,
  outcomes: readonly MetOutcome[],
  spokenTo = false,
): void => {
  for (const outcome of outcomes) {
    tripGate(draft, encounter, outcome)
    const body = bodyOf(draft, encounter.who)
    if (body !== undefined && body.doing !== 'gone') move(draft, encounter, body, outcome)
  }
  speak(draft, encounter, momentOf(encounter, outcomes, before, spokenTo))
}
