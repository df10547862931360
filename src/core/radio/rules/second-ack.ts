import { standingBy } from '../verdict/better.ts'
import type { Finding, Moment } from '../moment.ts'
import { EVERYBODY } from '../words/names.ts'
import { ACKNOWLEDGING, ANSWERING, phraseSet, RADIO_CHECKS } from '../words/phrase-sets.ts'
import { lastOf } from '../traffic/situation.ts'
import { SECOND_ACK_MS } from '../thresholds.ts'
import { hasAny, quoteOf } from '../words/utterance.ts'

const TAKEN = phraseSet(...ACKNOWLEDGING, ...ANSWERING)

/** A copy on top of somebody else's for a group order, or a second answer to a check: R-ONLY-YOURS. */
export const secondAck = (moment: Moment): Finding | null => {
  const { situation, context, meaning, say } = moment
  if (meaning.act !== 'acknowledge' && meaning.act !== 'readback' && meaning.act !== 'answer') return null
  const last = lastOf(situation.lines, (line) => line.traffic.channel === say.channel)
  if (last === null || last.mine || context.atMs - last.endMs > SECOND_ACK_MS) return null
  if (!hasAny(last.utterance, TAKEN)) return null
  const asked = lastOf(situation.lines, (line) => line !== last && line.traffic.from !== last.traffic.from)
  const toGroup = asked !== null && (asked.to.includes(EVERYBODY) || asked.to.length > 1)
  const acked = last.utterance.found.some(
    (found) =>
      ACKNOWLEDGING.has(found.id) ||
      (ANSWERING.has(found.id) && asked !== null && hasAny(asked.utterance, RADIO_CHECKS)),
  )
  const toOther = asked?.kind === 'order' && !asked.to.includes(context.me.name) && meaning.act !== 'answer'
  if (!(toGroup || toOther) || !acked || asked.mine || (situation.due !== null && situation.due.line !== asked))
    return null
  return {
    rule: 'R-ONLY-YOURS',
    severity: 'minor',
    why: 'yours.second',
    what: last.traffic.from,
    said: quoteOf(moment.utterance, 0, moment.utterance.tokens.length),
    better: standingBy(context),
  }
}
