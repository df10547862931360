import { RULE_IDS, type Severity } from '../vocabulary/radio.ts'
import type { Finding, Moment, Rule } from './moment.ts'
import { ack } from './rules/acknowledging.ts'
import { readback } from './rules/reading-back.ts'
import { hail, retry } from './rules/calling.ts'
import { onlyYours } from './rules/only-yours.ts'
import { answer } from './rules/answering.ts'
import { channelClear, returnOne, rightChannel, stayOnLockup, switchAck } from './rules/channels.ts'
import { codePersonal, filmingWord, proTone } from './rules/content.ts'
import { confShow } from './rules/secret/show.ts'
import { falseCopy } from './rules/garbled.ts'
import { kit } from './rules/kit.ts'
import { holdTillCut } from './rules/hold-till-cut.ts'
import { lockConfirm } from './rules/lock-confirm.ts'
import { waitGo } from './rules/wait-go.ts'
import { mayOwnUp, OWN_ACCOUNT } from './rules/own/account.ts'
import { confPerson } from './rules/person.ts'
import { bogeyCall } from './rules/bogey.ts'
import { adCallsOnly, echo, silentRolling } from './rules/roll.ts'
import { emergencyClear, emergencyContent, rfSilence, safetyFirst } from './rules/safety.ts'
import { statusTrue } from './rules/status.ts'
import { talentMoves } from './rules/talent.ts'
import { brief, listenFirst, openMic, pttLead, pttTail } from './rules/talking.ts'
import { sameWords } from './verdict/better.ts'

/** Rules that hold even inside a safety message: radio reference (d), X-SAFETY. */
const IN_DANGER: readonly Rule[] = [rfSilence, emergencyContent, confPerson]

/** Rules that look at the press and not at the words: X-ASR. */
const BY_PRESS: readonly Rule[] = [rfSilence, emergencyClear, silentRolling, listenFirst, openMic, rightChannel]

/** Duties and style that the rolling camera or an emergency suspends: radio reference (d), precedence 3 and 4. */
const WHILE_HUSHED: readonly Rule[] = [
  rfSilence,
  safetyFirst,
  emergencyContent,
  emergencyClear,
  silentRolling,
  listenFirst,
  openMic,
  pttLead,
  pttTail,
  rightChannel,
  stayOnLockup,
  proTone,
  confPerson,
  confShow,
  codePersonal,
  filmingWord,
  holdTillCut,
  echo,
  bogeyCall,
  adCallsOnly,
]

/** A task given in an emergency is read back: radio reference (f.2). */
const WHILE_HELPING: readonly Rule[] = [...WHILE_HUSHED, ack, falseCopy, readback]

const ALWAYS: readonly Rule[] = [
  ...WHILE_HUSHED,
  brief,
  hail,
  waitGo,
  answer,
  retry,
  onlyYours,
  ack,
  falseCopy,
  readback,
  statusTrue,
  talentMoves,
  channelClear,
  switchAck,
  returnOne,
  lockConfirm,
  kit,
]

const WITH_OWN_ACCOUNT: readonly Rule[] = [...ALWAYS, ...OWN_ACCOUNT]

const rulesFor = (moment: Moment): readonly Rule[] => {
  if (moment.safe) return IN_DANGER
  if (!moment.clear)
    return (moment.radio.hazard ?? null) === null ? BY_PRESS : BY_PRESS.filter((rule) => rule !== silentRolling)
  const { situation, radio } = moment
  const hushed =
    radio.roll === 'rolling' ||
    radio.emergencyOnAir === true ||
    situation.emergency !== null ||
    situation.radiosOff !== null
  if (!hushed) return mayOwnUp(moment) ? WITH_OWN_ACCOUNT : ALWAYS
  return radio.roll !== 'rolling' && situation.due?.kind === 'order' ? WHILE_HELPING : WHILE_HUSHED
}

/** What a finding of each severity counts for when readings of the words are held against each other. */
export const WEIGHT: Readonly<Record<Severity, number>> = { minor: 1, major: 10, critical: 100 }

/** Most costly first; among equals the graver rule of the reference's precedence, then the order of the rule index. */
const byCost = (a: Finding, b: Finding): number => WEIGHT[b.severity] - WEIGHT[a.severity] || rankOf(a) - rankOf(b)

const FIRST: readonly Finding['rule'][] = [
  'R-RF-SILENCE',
  'R-SAFETY-FIRST',
  'R-EMERG-CONTENT',
  'R-EMERG-CLEAR',
  'R-SILENT-ROLLING',
  'R-STAY-ON-LOCKUP',
  'R-CONF-PERSON',
  'R-CONF-SHOW',
  'R-NO-FALSE-COPY',
]

const rankOf = (finding: Finding): number => {
  const first = FIRST.indexOf(finding.rule)
  return first >= 0 ? first : FIRST.length + RULE_IDS.indexOf(finding.rule)
}

const foundBy = (rules: readonly Rule[], moment: Moment): Finding[] => {
  const findings: Finding[] = []
  for (const rule of rules) {
    const finding = rule(moment)
    // The same breach may show in what was done and in what is told of it.
    if (finding !== null && !findings.some((known) => known.rule === finding.rule)) findings.push(finding)
  }
  return findings.length > 1 ? findings.sort(byCost) : findings
}

/** Rules that look at the moment and the button: what they find leaves the words for a better moment. */
const OF_THE_PRESS: ReadonlySet<Finding['rule']> = new Set([
  'R-LISTEN-FIRST',
  'R-PTT-LEAD',
  'R-PTT-TAIL',
  'R-NO-OPEN-MIC',
  'R-RIGHT-CHANNEL',
  'R-SILENT-ROLLING',
])

const offersSame = ({ rule, better }: Finding, same: string): boolean => better === same && OF_THE_PRESS.has(rule)

/**
 * What is wrong with a transmission in its moment, most costly first.
 *
 * Words at fault are not offered for a better moment either: there it takes those that would have worked.
 */
export const findingsOf = (moment: Moment): readonly Finding[] => {
  const findings = foundBy(rulesFor(moment), moment)
  if (findings.length === 0) return findings
  const same = sameWords(moment)
  if (!findings.some((one) => offersSame(one, same))) return findings
  const better = [...findings, ...foundBy([brief, statusTrue], moment)].find(
    (one) => !OF_THE_PRESS.has(one.rule) && one.better !== undefined && one.better !== same,
  )?.better
  return better === undefined ? findings : findings.map((one) => (offersSame(one, same) ? { ...one, better } : one))
}
