import { TICK_MS } from '../time/ticks.ts'
import type { Loudness } from '../vocabulary/words.ts'
import type { Came, Encounter, Met, MetOutcome, Stage } from './encounter.ts'
import { climb } from './ladder.ts'
import { type Agreeing, KINDS, type KindRow, MAKES_WAY, MOST_HELD, TWO_ARMS } from './kinds.ts'
import type { Said } from './manner.ts'
import type { Move } from './manner-phrases.ts'

/** The other way lies ahead of somebody; behind them, and they still turn round; or behind, and they do so no more. */
export type Turn = 'ahead' | 'back' | 'past'

/** What something that was said or shown came to, at the moment when it reached them. */
export type Treated = Said & {
  readonly tick: number
  readonly loudness: Loudness
  /** Millimetres between the two. */
  readonly far: number
  /** How the other way lies for somebody who walks by. */
  readonly turn: Turn
}

const ticks = (seconds: number): number => Math.round((seconds * 1000) / TICK_MS)

/** What each move comes to when it has reached somebody. */
export const OUTCOME_OF: Readonly<Record<Move, MetOutcome>> = {
  greeting: 'greeted',
  request: 'asked',
  time: 'timed',
  choice: 'choice',
  reason: 'reason',
  escort: 'escort',
  apology: 'apologised',
  thanks: 'thanked',
  go: 'let-go',
  help: 'helped',
  hearing: 'acknowledged',
  yielding: 'yielded',
  money: 'money',
  refusal: 'refused',
  banned: 'banned',
  clear: 'clears',
  dismount: 'asked-to-dismount',
}

/** Moves that ask something of them. */
const ASKS: readonly Move[] = ['request', 'time', 'choice', 'reason', 'escort']
/** Stages in which they are still to be won, or are being held. */
const OPEN: readonly Stage[] = ['comes', 'waits', 'quiet', 'aside', 'goes']
/** Stages in which patience is spent. */
export const HELD: readonly Stage[] = ['waits', 'quiet']

const and = (came: Came, change: Partial<Met>, ...outcomes: readonly MetOutcome[]): Came => ({
  met: { ...came.met, ...change },
  outcomes: [...came.outcomes, ...outcomes],
})

/** Patience is at an end: they go on, or make their noise again, and who was wronged says so (lock-ups 7.0). */
export const endPatience = (came: Came, kind: KindRow, wronged: boolean): Came => {
  const { stage } = came.met
  if (stage === 'over' || stage === 'round' || stage === 'back') return came
  // Whoever stands in a car is there until somebody has got out, angry or not.
  if (kind.needs === 'standing') return and(came, {}, ...(wronged ? (['angry', 'complains'] as const) : []))
  const goesOn: readonly MetOutcome[] = kind.agrees === 'quiet' ? ['resumes'] : ['goes-on']
  const anger: readonly MetOutcome[] = wronged ? ['angry', ...(kind.complains ? (['complains'] as const) : [])] : []
  return and(came, { stage: 'goes', left: 0, promised: null }, ...anger, ...goesOn)
}

const STAGE_OF: Readonly<Record<Exclude<Agreeing, 'never'>, readonly [stage: Stage, outcome: MetOutcome]>> = {
  waits: ['waits', 'waits'],
  round: ['round', 'round'],
  quiet: ['quiet', 'quiet'],
  aside: ['aside', 'steps-aside'],
}

/** They do what they agree to; a window of quiet begins afresh each time. */
export const agree = (came: Came, how: Agreeing): Came => {
  if (how === 'never') return came
  const [stage, outcome] = STAGE_OF[how]
  if (came.met.stage === stage) return came
  const left = stage === 'quiet' && came.met.agreed ? came.met.figure : came.met.left
  return and(came, { stage, left }, outcome)
}

const isWell = (known: readonly MetOutcome[]): boolean =>
  known.includes('timed') && (known.includes('choice') || known.includes('reason'))

const isKind = ({ known }: Met): boolean => !known.includes('banned') && !known.includes('refused')

/** Whether a request counts at all with this kind, as things are. Who was wronged is not won again. */
const counts = (met: Met, kind: KindRow, treated: Treated): boolean => {
  if (met.known.includes('angry') || met.held >= ticks(MOST_HELD)) return false
  switch (kind.needs) {
    case 'nothing':
      return true
    case 'lowVoice':
      return treated.loudness !== 'call' && treated.far >= TWO_ARMS
    case 'beingHeard':
      return met.known.includes('listened')
    case 'agreement':
      return met.agreed
    case 'standing':
      return met.stood !== undefined && met.stage !== 'goes' && isKind(met)
    case 'kindness':
      return isKind(met)
  }
}

const halved = (ticks: number, times: number): number =>
  times === 0 ? ticks : halved(Math.floor(ticks / 2), times - 1)

/** The larger figure of 7.0 applies once a time and a choice or a reason were given; banned phrases halve it. */
const give = (came: Came, kind: KindRow, patience: Encounter['patience']): Came => {
  const { met } = came
  const [bare, asked] = patience ?? [kind.bare, kind.asked]
  const figure = ticks(isWell(met.known) ? asked : bare)
  if (figure <= met.figure) return came
  const more = halved(figure - met.figure, met.halved)
  const outcomes: readonly MetOutcome[] = isWell(met.known) ? ['asked-well'] : []
  return and(came, { figure, left: met.left + more, halved: 0 }, ...outcomes)
}

/** A promise stands from now on; one that is renewed before it lapses adds half, once (lock-ups 7.0). */
const promise = (came: Came, { promiseMs, tick }: Treated): Came => {
  const { met } = came
  if (promiseMs === null || met.stage === 'over') return came
  const promised = tick + Math.round(promiseMs / TICK_MS)
  const stands = met.promised !== null && met.promised > tick && HELD.includes(met.stage)
  if (!stands || met.renewed) return and(came, { promised })
  return and(came, { promised, renewed: true, left: met.left + Math.floor(met.figure / 2) }, 'renewed')
}

/** Somebody takes the other way; past the turn-back point of the post nobody turns round for it any more (lock-ups 3.4). */
const takeWay = (came: Came, kind: KindRow, turn: Turn): Came => {
  if (kind.offered !== 'round') return agree(came, kind.offered)
  if (turn === 'past') return agree(came, kind.agrees)
  const isNew = came.met.stage !== 'round'
  return agree(turn === 'back' && isNew ? and(came, {}, 'turns-back') : came, 'round')
}

/** What becomes of a request: nothing of patience, no wait. */
const answer = (came: Came, encounter: Encounter, kind: KindRow, { moves, turn }: Treated): Came => {
  const { met } = came
  const isOffered = moves.includes('choice') && encounter.round !== null
  if (kind.needs === 'kindness' || kind.needs === 'standing') return agree(came, kind.agrees)
  if (met.left > 0 || (met.agreed && met.figure > 0))
    return isOffered ? takeWay(came, kind, turn) : agree(came, kind.agrees)
  if (met.known.includes('goes-on') || met.stage !== 'comes') return came
  return and(came, { stage: 'goes' }, 'goes-on')
}

const learn = (came: Came, moves: readonly Move[]): Came => {
  const all = moves.map((move) => OUTCOME_OF[move])
  // A choice is a way that somebody can take; to be let go is something only for whoever is held.
  const known = [...new Set([...came.met.known, ...all.filter((outcome) => outcome !== 'let-go')])]
  const twice = moves.includes('refusal') && came.met.known.includes('refused')
  return and(
    came,
    { known },
    ...all.filter((outcome) => outcome !== 'let-go'),
    ...(twice ? (['refused-twice'] as const) : []),
  )
}

const spoil = (came: Came): Came => {
  const { met } = came
  if (met.figure === 0) return and(came, { halved: met.halved + 1 })
  return and(came, { left: Math.floor(met.left / 2) })
}

/** Whoever waits, stands aside or is led goes on; so does whoever asked whether they may. */
const letGo = (came: Came): Came =>
  HELD.includes(came.met.stage) ||
  came.met.stage === 'aside' ||
  came.met.stage === 'led' ||
  (came.met.stage === 'comes' && came.met.asking !== undefined)
    ? and(came, { stage: 'goes', left: 0, promised: null }, 'let-go')
    : came

/** Everybody makes way for help, whatever they were about, and stands for as long as it needs (lock-ups 7, police and ambulance). */
const makeWay = (came: Came): Came => {
  if (!OPEN.includes(came.met.stage)) return came
  const left = Math.max(came.met.left, ticks(MAKES_WAY))
  return and(came, { stage: 'waits', left, figure: Math.max(came.met.figure, left) })
}

/** A dismount is asked only where the permit closes the way (lock-ups 7, cyclist): there they walk it, elsewhere they ride on. */
const dismount = (came: Came, { closed }: Encounter): Came => {
  if (!OPEN.includes(came.met.stage) || came.met.known.includes('dismounts')) return came
  if (closed === true) return and(came, {}, 'dismounts')
  return and(came, { stage: 'goes', left: 0, promised: null }, 'overreached', 'goes-on')
}

/** To stop a car that drives, or to wave it on, is an officer's alone (lock-ups 2 and 4, traffic). */
const directs = ({ stood }: Met, moves: readonly Move[]): boolean =>
  stood === undefined && (moves.includes('request') || moves.includes('go'))

/** What words or a gesture that reached somebody make of them. Pure: rules and figures of lock-ups 7.0. */
export const treat = (met: Met, encounter: Encounter, treated: Treated): Came => {
  const kind = KINDS[encounter.kind]
  const { moves } = treated
  let came = learn({ met, outcomes: [] }, kind.agrees === 'never' ? moves.filter((move) => move !== 'clear') : moves)
  const asks = moves.some((move) => ASKS.includes(move))
  // Who is on duty is never asked: to ask is to hold them back (lock-ups 2).
  if (kind.agrees === 'never') return asks || moves.includes('refusal') ? and(came, {}, 'held') : came
  if (kind.needs === 'standing' && directs(met, moves)) return and(came, {}, 'directed')
  came = climb(came, encounter.kind, moves, treated.called)
  if (moves.includes('banned')) came = spoil(came)
  if (kind.hasRight && moves.includes('refusal') && !met.known.includes('complains')) came = and(came, {}, 'complains')
  if (kind.sleeps && treated.loudness === 'call' && !met.known.includes('woken')) came = and(came, {}, 'woken')
  if (kind.needs === 'lowVoice' && treated.loudness === 'call') return endPatience(and(came, {}, 'shouted'), kind, true)
  if (moves.includes('dismount') && encounter.kind === 'cyclist') return dismount(came, encounter)
  if (kind.needs === 'agreement' && !came.met.agreed) {
    if (isWell(came.met.known)) came = and(came, { agreed: true, figure: ticks(kind.asked) }, 'agreed')
  } else if (asks && !moves.includes('clear') && OPEN.includes(came.met.stage) && counts(came.met, kind, treated)) {
    came = give(came, kind, encounter.patience)
    came = answer(came, encounter, kind, treated)
    came = promise(came, treated)
  }
  if (moves.includes('clear')) came = makeWay(came)
  if (moves.includes('go') && !moves.includes('refusal') && kind.needs !== 'standing') came = letGo(came)
  const isSpent = HELD.includes(came.met.stage) && came.met.left <= 0
  return isSpent ? endPatience(came, kind, moves.includes('banned')) : came
}

/** A touch, a blocked way, a crowd of one: patience is over at once (lock-ups 7.0). */
export const wrong = (met: Met, encounter: Encounter, outcome: MetOutcome): Came =>
  endPatience(and({ met, outcomes: [] }, {}, outcome), KINDS[encounter.kind], true)

/** A signal that was agreed to: they stop for it, or go on (lock-ups 7, noise source). */
export const signal = (met: Met, stops: boolean): Came => {
  const came: Came = { met, outcomes: [] }
  if (!met.agreed) return came
  if (stops) return agree(came, 'quiet')
  return met.stage === 'quiet' ? and(came, { stage: 'goes', left: 0, promised: null }, 'let-go', 'resumes') : came
}
