import type { ReplyKind } from './kinds.ts'
import { type NetNow, type Reply, reply, type Said } from './net-now.ts'
import { replyTo } from './reply.ts'

/** Face to face nobody waits for a channel. */
const LEAST_MS = 400
const MOST_MS = 1000

/** What is said on the air in one way is said face to face in another. */
const FACE_TO_FACE: Readonly<Partial<Record<Reply['kind'], ReplyKind>>> = {
  go: 'yes',
  'good-check': 'yes',
  copy: 'all-right',
  readback: 'all-right',
  switching: 'all-right',
  'clear-channel': 'all-right',
  'to-two': 'say-again',
}

/**
 * What somebody of the crew says who stands by the trainee and is talked to, where the scenario has no line for it: the same
 * answers as on the net, without its forms. `said.to` holds whom it is for; nobody says nothing.
 */
export const replyAloud = (said: Said, net: NetNow): readonly Reply[] => {
  if (net.roll === 'rolling') return []
  const tone = said.rules.filter((rule) => rule === 'R-PRO-TONE')
  const [first, ...later] = replyTo({ ...said, rules: tone }, net)
  if (first === undefined) return reply('all-right', said.to[0], { leastMs: LEAST_MS, mostMs: MOST_MS })
  return [{ ...first, kind: FACE_TO_FACE[first.kind] ?? first.kind, leastMs: LEAST_MS, mostMs: MOST_MS }, ...later]
}
