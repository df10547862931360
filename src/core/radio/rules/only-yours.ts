import { hasMessage } from '../meaning/bare-call.ts'
import type { Moment, Rule } from '../moment.ts'
import { ANSWER_MS } from '../thresholds.ts'
import type { Line } from '../traffic/line.ts'
import { lastOf } from '../traffic/situation.ts'
import { callWords, sameWords } from '../verdict/better.ts'
import { EVERYBODY } from '../words/names.ts'
import { OPENS_FREELY } from '../words/phrase-sets.ts'
import { hasAny } from '../words/utterance.ts'
import { isIn, wordSet } from '../words/word-set.ts'
import { secondAck } from './second-ack.ts'

const KNOWS_BETTER = wordSet('on at')

/** "Luis is on 9" helps when Luis cannot hear: R-ONLY-YOURS. */
export const tellsChannel = (moment: Moment): boolean => {
  const tokens = moment.utterance.tokens
  return (
    tokens.length <= 8 &&
    tokens.some(
      (token, at) =>
        isIn(token.lexeme, KNOWS_BETTER) &&
        /^\d+$/.test(tokens[tokens[at + 1]?.word === 'channel' ? at + 2 : at + 1]?.word ?? ''),
    )
  )
}

const openToOther = (moment: Moment): Line | null => {
  const { situation, context, say } = moment
  if (situation.due !== null) return null
  const last = lastOf(situation.lines, (line) => line.traffic.channel === say.channel && line.endMs <= context.atMs)
  if (last === null || last.mine || context.atMs - last.endMs > ANSWER_MS) return null
  const others = last.to.filter((name) => name !== EVERYBODY)
  if (
    others.length === 0 ||
    others.length !== last.to.length ||
    others.includes(context.me.name) ||
    others.includes(last.traffic.from)
  )
    return null
  if (last.kind !== 'hail' && last.kind !== 'question' && last.kind !== 'order') return null
  const sameCalls = situation.lines.filter(
    (line) => line.traffic.from === last.traffic.from && line.to.join() === last.to.join() && line.kind === last.kind,
  )
  return sameCalls.length >= 2 && last.kind === 'hail' ? null : last
}

/** R-ONLY-YOURS: do not answer what was not asked of you, nor acknowledge twice. */
export const onlyYours: Rule = (moment) => {
  const { meaning, utterance } = moment
  const twice = secondAck(moment)
  if (twice !== null) return twice
  const line = openToOther(moment)
  if (line === null || hasAny(utterance, OPENS_FREELY) || tellsChannel(moment)) return null
  if (meaning.act === 'hail' && (!meaning.to.includes(line.traffic.from) || !hasMessage(utterance))) return null
  if (meaning.act === 'request' || meaning.act === 'check' || meaning.act === 'announce') return null
  const steps = lastOf(
    moment.situation.lines,
    (other) => line.to.includes(other.traffic.from) && other.endMs > moment.say.pressAtMs,
  )
  const what = line.to[0] ?? ''
  const better = callWords(moment.context, line.traffic.from)
  return {
    rule: 'R-ONLY-YOURS',
    severity: steps === null ? 'minor' : 'major',
    why: 'yours.other',
    what,
    said: sameWords(moment),
    better,
  }
}
