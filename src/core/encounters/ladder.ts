import type { IntruderKind } from '../vocabulary/words.ts'
import type { Came, Met, MetOutcome, Rung, Stage } from './encounter.ts'
import type { Called, Move } from './manner-phrases.ts'

const CALLS: Readonly<Record<Called, Rung>> = { manager: 4, security: 6, police: 7 }
const ASKS: readonly Move[] = ['request', 'time', 'choice', 'reason', 'dismount']
/** The last rung that is asking: from here on whoever will not is let go and reported (lock-ups 7, if they refuse). */
const ESCORT: Rung = 3
/** They are told that the location manager is called; and the location manager is called. */
const MANAGER_NAMED: Rung = 4
const MANAGER_CALLED: Rung = 5

/** Asked, and neither gone round nor quiet: it is these that the location manager is called for. */
const UNSETTLED: readonly Stage[] = ['comes', 'waits', 'goes']

/** Whoever these are is not asked first: their own rows of lock-ups 7 call for somebody at once, and danger frees the order. */
const AT_ONCE: readonly IntruderKind[] = ['distressed', 'heckler', 'lens', 'noise', 'emergency']

/** The rung of what was said or shown, with what they have been told before. */
const rungOf = (moves: readonly Move[], called: Called | undefined, known: readonly MetOutcome[]): Rung => {
  if (called !== undefined) return CALLS[called]
  if (moves.includes('escort')) return ESCORT
  if (!moves.some((move) => ASKS.includes(move))) return 0
  const well = known.includes('timed') && (known.includes('choice') || known.includes('reason'))
  return well ? 2 : 1
}

/** Somebody was called on before anybody asked: the public is asked first, and police is never the PA's to call on. */
const isSkipped = (met: Met, kind: IntruderKind, rung: Rung, asks: boolean): boolean => {
  if (rung < MANAGER_NAMED || kind === 'distressed') return false
  if (rung === CALLS.police) return true
  if (AT_ONCE.includes(kind)) return false
  if (rung === CALLS.security) return (met.top ?? 0) < MANAGER_NAMED
  return (met.top ?? 0) === 0 && !asks && !met.known.includes('angry')
}

/** After they went on: the same again, or anything at all once all that a PA can offer has been refused. */
const isAgain = (refused: Rung, rung: Rung): 'repeated' | 'pressed' | null => {
  if (refused >= ESCORT) return rung <= Math.max(ESCORT, refused) ? 'pressed' : null
  return rung <= refused ? 'repeated' : null
}

/** What words that reached somebody are on the ladder: how far it was climbed, and what was wrong about it, each once. */
export const climb = (came: Came, kind: IntruderKind, moves: readonly Move[], called: Called | undefined): Came => {
  const { met } = came
  const rung = rungOf(moves, called, met.known)
  if (rung === 0 || kind === 'emergency') return came
  const asks = moves.some((move) => ASKS.includes(move) || move === 'escort')
  const slips: readonly (MetOutcome | null)[] = [
    isSkipped(met, kind, rung, asks) ? 'skipped' : null,
    met.refused === undefined ? null : isAgain(met.refused, rung),
  ]
  const fresh = slips.filter((slip): slip is MetOutcome => slip !== null && !met.known.includes(slip))
  const top: Rung = (met.top ?? 0) > rung ? (met.top ?? 0) : rung
  return { met: { ...met, top }, outcomes: [...came.outcomes, ...fresh] }
}

/** The location manager is called on the radio, for whoever was asked and has not agreed. */
export const callManager = (met: Met): Met => {
  const isNext = met.top !== undefined && met.top < MANAGER_CALLED && UNSETTLED.includes(met.stage)
  return isNext ? { ...met, top: MANAGER_CALLED } : met
}

/** They waited on what was asked bare until it ran out, and nobody climbed. */
export const stoppedShort = ({ known, top }: Met): readonly MetOutcome[] =>
  top !== undefined && top < 2 && !known.includes('stopped-short') ? ['stopped-short'] : []

/** Whoever goes on has refused what they were offered last; whoever agrees again has not. */
export const refusing = (met: Met, outcomes: readonly MetOutcome[]): Met => {
  if (outcomes.includes('goes-on')) return { ...met, refused: met.top ?? 0 }
  const agrees = outcomes.some((one) => one === 'waits' || one === 'round' || one === 'led' || one === 'quiet')
  return agrees && met.refused !== undefined ? { ...met, refused: 0 } : met
}
