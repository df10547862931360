/** One carrier as it comes in at a listener's aerial; `mm` is how far off its talker stands. */
export type Signal = { readonly by: string; readonly mm: number }

/** What a listener makes of the carriers on a channel. */
export type Received =
  | { readonly kind: 'clear'; readonly by: string }
  /** The nearer one is heard; the others are lost and do not know it. */
  | { readonly kind: 'captured'; readonly by: string; readonly lost: readonly string[] }
  /** A squeal: nobody can be made out. */
  | { readonly kind: 'garbled'; readonly lost: readonly string[] }

/** FM receivers favour the stronger signal; twice as near is strong enough. */
const CAPTURES = 2

/**
 * Collision and capture (radio reference (a.2) 2): two at once are garbled for third parties, unless one is so much
 * nearer that the receiver keeps to it. Null where nobody transmits. Whole numbers only.
 */
export const receive = (signals: readonly Signal[]): Received | null => {
  const [first, second, ...rest] = [...signals].sort((a, b) => a.mm - b.mm || (a.by < b.by ? -1 : 1))
  if (first === undefined) return null
  if (second === undefined) return { kind: 'clear', by: first.by }
  const lost = [second, ...rest].map(({ by }) => by)
  return first.mm < second.mm && first.mm * CAPTURES <= second.mm
    ? { kind: 'captured', by: first.by, lost }
    : { kind: 'garbled', lost: [first.by, ...lost] }
}
