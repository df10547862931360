import type { ReplyKind } from '../radio/replies/kinds.ts'
import type { TextId } from '../vocabulary/ids.ts'
import { momentNow } from './case-of.ts'
import { rowOf } from './rows.ts'
import type { Draft, OpenPart } from './run-state.ts'

/** What whoever asks what to do is told: what the set waits for, as a line by rule, or one of the orders. */
export type OrderNow = { readonly kind: ReplyKind } | { readonly order: TextId | undefined }

const partOf = (draft: Draft, { row, part }: OpenPart) => rowOf(draft, row).parts.find(({ id }) => id === part)

/** The lock-up was called, and the answer of the post is still open. */
const owesLock = (draft: Draft): boolean =>
  draft.openParts.some(({ row, onAir }) => onAir && rowOf(draft, row).rules.includes('R-LOCK-CONFIRM'))

/** What the roll wants of a post. Where a cut releases, the orders say what comes then. */
const rollWants = (draft: Draft): ReplyKind | null => {
  const { lockupPoll, releaseRule } = draft.scenario.houseStyle
  switch (draft.roll.state) {
    case 'warning':
      return draft.locked ? 'keep-locked' : 'stand-ready'
    case 'locked':
      return lockupPoll && owesLock(draft) ? 'call-in' : 'keep-locked'
    case 'cut':
      return releaseRule === 'on_release' ? 'keep-locked' : null
    case 'idle':
    case 'rolling':
      return null
  }
}

type Order = Draft['scenario']['orders'][number]

/** The order of which something is due this moment: the last deed that came due carries it out, or its row stands open. */
const orderDue = (draft: Draft, open: readonly Order[]): Order | undefined => {
  const does = draft.openParts.map((part) => partOf(draft, part)?.does).filter((order) => order !== undefined)
  const last = does.filter((order) => open.some(({ text }) => text === order)).at(-1)
  const isFrom = ({ from }: Order): boolean => from !== undefined && draft.rows[from] === 'open'
  return open.find(({ text }) => text === last) ?? open.filter(isFrom).at(-1)
}

/**
 * The answer to "what do I do?": first danger and what the set waits for, then the order of which something is due, then what the roll wants
 * of a post, else the first order that still stands. It names what is due, as `play/hud/hint` does, and never the right words.
 */
export const orderNow = (draft: Draft): OrderNow => {
  // In danger no order stands: whoever is asked wants to know of it.
  if (momentNow(draft).hazard) return { kind: 'where-what' }
  const { orders, beyond } = draft.scenario
  const holdsPost = beyond === undefined
  if (holdsPost && draft.held !== null && draft.held !== undefined && !draft.held.freed) return { kind: 'say-clear' }
  const wants = holdsPost ? rollWants(draft) : null
  if (wants === 'call-in') return { kind: wants }
  const open = orders.filter(
    ({ text, from }) => !draft.done.includes(text) && (from === undefined || draft.rows[from] !== 'closed'),
  )
  const due = orderDue(draft, open)
  if (due !== undefined) return { order: due.text }
  return wants === null ? { order: (open[0] ?? orders[0])?.text } : { kind: wants }
}
