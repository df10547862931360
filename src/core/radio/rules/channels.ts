import { holdsUp } from '../meaning/hold-up.ts'
import type { Act } from '../../vocabulary/radio.ts'
import { callWords, sameWords } from '../verdict/better.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import { EVERYBODY } from '../words/names.ts'
import { finderOf } from '../words/phrase-finder.ts'
import type { Line } from '../traffic/line.ts'
import { isAdName } from '../traffic/roles.ts'
import { lastOf } from '../traffic/situation.ts'
import { EXCHANGE_GAP_MS, LONG_EXCHANGE_MS, LONG_EXCHANGE_TALKS, RETURN_MS } from '../thresholds.ts'
import { postAt } from '../words/post-words.ts'
import { hasAny } from '../words/utterance.ts'
import { phraseSet } from '../words/phrase-sets.ts'
import { isIn, wordSet } from '../words/word-set.ts'
import { tellsAway } from './whereabouts.ts'
import { answersSideTalk, sideTalk } from './side-talk.ts'
import { leftPost } from './left-post.ts'

const MOVES = phraseSet('go-to-two', 'switching')
const RETURNS = phraseSet('back-to-one')

const names = (line: Line, channel: number): boolean =>
  line.utterance.tokens.some((token) => token.word === String(channel))

/** A line after which it is right to be on a side channel: sent there, said so, or told who is there. */
const announces = (moment: Moment, line: Line): boolean => {
  const { channel } = moment.say
  if (line.traffic.channel === channel) return line.mine || line.to.includes(moment.context.me.name)
  return (
    names(line, channel) &&
    (hasAny(line.utterance, MOVES) ||
      line.utterance.tokens.some(
        (token, at) => token.word === 'on' && line.utterance.tokens[at + 1]?.word === String(channel),
      ))
  )
}

const moveOf = (moment: Moment): Line | null => lastOf(moment.situation.lines, (line) => announces(moment, line))

const isAway = (moment: Moment): boolean => moment.say.channel !== moment.context.homeChannel

const holdsPost = (moment: Moment): boolean => moment.context.post === 'onLockup'

const isShut = (moment: Moment): boolean => moment.radio.roll === 'locked' || moment.radio.roll === 'rolling'

const orderedByAd = (moment: Moment): boolean => {
  const order = lastOf(
    moment.situation.lines,
    (line) => !line.mine && hasAny(line.utterance, MOVES) && names(line, moment.say.channel),
  )
  return order !== null && isAdName(moment.context, order.traffic.from)
}

const homeWords = (moment: Moment): string => {
  const to = moment.meaning.to.find((name) => name !== EVERYBODY)
  return to === undefined ? sameWords(moment) : callWords(moment.context, to)
}

/** R-RIGHT-CHANNEL: be on your assigned channel. */
export const rightChannel: Rule = (moment) => {
  if (!isAway(moment) || moveOf(moment) !== null) return null
  const severity = holdsPost(moment) && isShut(moment) ? 'critical' : 'major'
  return {
    rule: 'R-RIGHT-CHANNEL',
    severity,
    why: 'channel.wrong',
    said: sameWords(moment),
    what: String(moment.say.channel),
    better: homeWords(moment),
  }
}

const ENDED = (moment: Moment): Line | null =>
  lastOf(
    moment.situation.lines,
    (line) => line.traffic.channel === moment.say.channel && hasAny(line.utterance, RETURNS),
  )

const TAKES: ReadonlySet<Act> = new Set<Act>(['acknowledge', 'readback', 'signoff'])

/** "Copy, one" to somebody's "back to one" closes the talk: either may say it, and there are five seconds to be back. */
const takesLeave = ({ say, meaning, situation }: Moment, ended: Line): boolean =>
  !ended.mine &&
  TAKES.has(meaning.act) &&
  ended === lastOf(situation.lines, ({ traffic }) => traffic.channel === say.channel) &&
  say.pressAtMs - ended.endMs <= RETURN_MS

/** R-RETURN-ONE: go back to your channel as soon as the talk ends. */
export const returnOne: Rule = (moment) => {
  const ended = isAway(moment) ? ENDED(moment) : null
  if (ended === null || hasAny(moment.utterance, RETURNS) || takesLeave(moment, ended)) return null
  const reopened = lastOf(moment.situation.lines, (line) => line.traffic.atMs > ended.endMs && announces(moment, line))
  if (reopened !== null) return null
  const severity = holdsPost(moment) ? 'critical' : 'major'
  return {
    rule: 'R-RETURN-ONE',
    severity,
    why: 'return.late',
    said: sameWords(moment),
    what: String(moment.say.channel),
    better: `Back to ${moment.context.homeChannel}.`,
  }
}

/** R-SWITCH-ACK: say "switching" before you turn the knob. */
export const switchAck: Rule = (moment) => {
  const due = moment.situation.due
  if (!isAway(moment) || due === null || due.line.traffic.channel === moment.say.channel) return null
  if (!hasAny(due.line.utterance, MOVES) || !names(due.line, moment.say.channel)) return null
  const channel = String(moment.say.channel)
  return {
    rule: 'R-SWITCH-ACK',
    severity: 'minor',
    why: 'switch.silent',
    said: sameWords(moment),
    what: channel,
    better: `Copy, switching to ${channel}.`,
  }
}

const keptHere = (moment: Moment): boolean => {
  const from = moment.situation.due?.from
  return from !== undefined && isAdName(moment.context, from)
}

const HOLDS = phraseSet('hold-the-roll')
const GOES = phraseSet('going-for')

/** R-CH1-CLEAR: keep channel 1 for the set. */
export const channelClear: Rule = (moment) => {
  if (moment.say.channel !== 1) return null
  const topic = leavesOff(moment) ? '' : sideTalk(moment) || answersSideTalk(moment)
  const aside = topic !== '' && !hasAny(moment.utterance, MOVES)
  if (!aside && (moment.situation.due !== null || !isLongExchange(moment))) return null
  if (keptHere(moment) || hasOneChannel(moment)) return null
  if (hasAny(moment.utterance, HOLDS) || holdsUp(moment.context, moment.utterance)) return null
  const severity = moment.radio.roll === 'warning' || moment.radio.roll === 'locked' ? 'major' : 'minor'
  return aside
    ? finding(moment, severity, 'clear.topic', topic)
    : finding(moment, severity, 'clear.length', sameWords(moment))
}

const leavesOff = ({ utterance }: Moment): boolean => hasAny(utterance, GOES) && !utterance.asks

/** A small show with everybody on 1 has nowhere else to talk. */
const hasOneChannel = (moment: Moment): boolean => {
  const plan = moment.radio.style?.channelPlan
  return plan !== undefined && Object.keys(plan).length === 1
}

const finding = (moment: Moment, severity: Finding['severity'], why: Finding['why'], said: string): Finding => {
  const who = moment.meaning.to.find((name) => name !== EVERYBODY)
  return { rule: 'R-CH1-CLEAR', severity, why, said, better: who === undefined ? 'Go to two.' : `${who}, go to two.` }
}

const CLOSES: ReadonlySet<Act> = new Set<Act>(['hail', 'acknowledge', 'readback', 'answer', 'signoff'])
const CORRECTS = phraseSet('correction', 'disregard', 'back-to-one')

/** More than four transmissions or fifteen seconds between the same two people on channel 1. */
const isLongExchange = (moment: Moment): boolean => {
  const { situation, context, say } = moment
  if (situation.partner === '' || CLOSES.has(moment.meaning.act) || hasAny(moment.utterance, CORRECTS)) return false
  let count = 1
  let total = say.durMs
  let next = say.pressAtMs
  for (let at = situation.lines.length - 1; at >= 0; at -= 1) {
    const line = situation.lines[at]
    if (line === undefined || line.traffic.channel !== 1 || next - line.endMs > EXCHANGE_GAP_MS) break
    const ours = line.mine
      ? line.to.includes(situation.partner)
      : line.traffic.from === situation.partner && line.to.includes(context.me.name)
    if (!ours) break
    count += 1
    total += line.traffic.durMs
    next = line.traffic.atMs
  }
  return count > LONG_EXCHANGE_TALKS || total > LONG_EXCHANGE_MS
}

const LEAVES = phraseSet('going-off-walkie', 'going-for')
const ASKS = phraseSet('need', 'cover-me')
const RELIEF = phraseSet('covered')

const findRelieved = finderOf(
  'off you go|you can go|youre good to go|go take your|take your break/10/5|i’ll take it from here|im here to relieve you|i have/got your post|i have got your post|ive (got) your post|ive got your/the door/gate/post/corner/end|take 5|take 10|youre relieved|ive got it',
)

const findTaken = finderOf('ive got|i have|ive taken|i’ll take|ive got the|im on')
const POST_REACH = 3

/** "I've got the dock, Wren, go." */
const hasMyPost = ({ context: { me } }: Moment, { utterance: { tokens } }: Line): boolean => {
  const taken = findTaken(tokens)
  return taken !== null && postAt(tokens.slice(taken.to, taken.to + POST_REACH), me.post) >= 0
}

const hasRelief = (moment: Moment): boolean =>
  lastOf(
    moment.situation.lines,
    (line) =>
      !line.mine &&
      (hasAny(line.utterance, RELIEF) ||
        (line.to.includes(moment.context.me.name) &&
          (findRelieved(line.utterance.tokens) !== null || hasMyPost(moment, line)))),
  ) !== null

/** R-STAY-ON-LOCKUP: do not leave the post or its channel without relief. */
export const stayOnLockup: Rule = (moment) => {
  if (!holdsPost(moment)) return null
  const strays = isAway(moment) && moment.say.channel !== 1 && !orderedByAd(moment)
  if ((!strays && !leaves(moment)) || hasRelief(moment)) return null
  const severity = isShut(moment) ? 'critical' : 'major'
  const rule = 'R-STAY-ON-LOCKUP'
  const said = sameWords(moment)
  const what = String(moment.say.channel)
  return strays
    ? { rule, severity, why: 'stay.channel', said, what, better: 'Negative, on a lock-up.' }
    : { rule, severity, why: 'stay.leave', said, better: 'Can you cover my post for two minutes?' }
}

const findLeaving = finderOf(
  `stepped/nipped/popped/ran/walked/wandered away/off/over/out/to|im just/only/over/down at|unmanned|unattended|nobody/nobodys/no1/noones on it|
  on its own|leaving|gotta/got/have/need/going/about to leave|gotta leave|im off to|
  im going/heading/walking/running/nipping/popping/ducking/stepping/dashing/slipping/wandering (off/over/out/down/up/away) to|
  walking/stepping/nipping/popping/ducking/dashing/heading/slipping/wandering off/away/out/over|gonna run/nip/pop/duck/dash/grab|be right back|brb|
  be right there|look/looks/fend after/for itself|running (over) to|post/door/gate/corner/lobby is empty|is empty till/until|empty till/until im back`,
)
const NOT_LEAVING = wordSet('not dont wont cant never nobody isnt no without before until once after')

/** The words say that the trainee goes away from the post, and do not deny it. */
const isLeaving = (moment: Moment): boolean => {
  const { tokens, mentions } = moment.utterance
  if (leftPost(moment)) return true
  const span = findLeaving(tokens, moment.utterance.address.bodyFrom)
  if (span === null) return false
  const before = tokens.slice(Math.max(0, span.from - 3), span.from)
  if (before.some((token) => isIn(token.lexeme, NOT_LEAVING))) return false
  const subject = mentions.find(
    (mention) =>
      (mention.to === span.from || mention.to === span.from - 1) && (tokens[mention.to - 1]?.stop ?? '') === '',
  )
  return subject === undefined || subject.who === moment.context.me.name || subject.via === 'post'
}

const leaves = (moment: Moment): boolean => {
  const { utterance, meaning, situation } = moment
  if (utterance.asks || hasAny(utterance, ASKS)) return false
  const switches =
    hasAny(utterance, MOVES) &&
    (meaning.act === 'acknowledge' || meaning.act === 'readback' || meaning.act === 'request')
  if (switches ? meaning.act === 'request' : !hasAny(utterance, LEAVES) && !isLeaving(moment) && !tellsAway(moment))
    return false
  return situation.due === null || tellsAway(moment) || !isAdName(moment.context, situation.due.from)
}
