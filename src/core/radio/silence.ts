import { answerWords, emergencyWords, lockedWords, readbackOf, replyWords } from './verdict/better.ts'
import type { RadioCase } from './case.ts'
import { isAboutOther } from './meaning/ten-one.ts'
import { isMedicalHazard } from './meaning/safety-act.ts'
import type { Finding, Setting } from './moment.ts'
import type { Due } from './traffic/due.ts'
import {
  ACK_BUSY_MS,
  ACK_MS,
  ANSWER_MS,
  HAZARD_CALL_MS,
  LOCK_CONFIRM_MS,
  MEDICAL_CALL_MS,
  STANDBY_RETURN_MS,
} from './thresholds.ts'
import { busyMs, elapsedMs } from './traffic/windows.ts'
import { finderOf } from './words/phrase-finder.ts'
import { phraseSet } from './words/phrase-sets.ts'
import { hasAny } from './words/utterance.ts'

/** Danger in sight that nobody has called: R-SAFETY-FIRST. A smell of gas and radios off leave it to the voice. */
const unsaidDanger = (radio: RadioCase, setting: Setting): Finding | null => {
  const hazard = radio.hazard ?? null
  if (hazard === null || radio.emergencyOnAir === true || setting.situation.emergency !== null) return null
  if (setting.situation.radiosOff !== null || /\bgas\b/i.test(hazard.kind)) return null
  const medical = isMedicalHazard(hazard)
  if ((radio.silentMs ?? 0) <= (medical ? MEDICAL_CALL_MS : HAZARD_CALL_MS)) return null
  const better = emergencyWords(setting.context, medical)
  return {
    rule: 'R-SAFETY-FIRST',
    severity: 'critical',
    why: 'safety.silent',
    what: `${hazard.kind}, ${hazard.place}`,
    better,
  }
}

const limitOf = (setting: Setting, due: Due): number => {
  if (due.kind === 'order') return busyMs(setting.context, setting.situation, due) > 0 ? ACK_BUSY_MS : ACK_MS
  if (due.kind === 'standby') return STANDBY_RETURN_MS
  return due.kind === 'poll' ? LOCK_CONFIRM_MS : ANSWER_MS
}

const openFor = (setting: Setting, due: Due): number =>
  due.kind === 'order' || due.kind === 'standby'
    ? setting.context.atMs - due.sinceMs
    : elapsedMs(setting.context, setting.situation, due)

const LEAVING = phraseSet('ten-one', 'going-off-walkie')
const REFUSING = phraseSet('negative', 'stand-by')
const findRefused = finderOf('stay put/there/on|hold off/on')

/** Whoever has said that they are 10-1 or off walkie, was not refused and has said nothing since, answers no call: R-ANSWER. */
const isAwayNow = ({ context, situation: { lines } }: Setting): boolean => {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined) continue
    const { mine, kind, to, utterance } = line
    const refused = hasAny(utterance, REFUSING) || findRefused(utterance.tokens) !== null
    if (!mine && refused && to.includes(context.me.name)) return false
    const thanks = kind === 'acknowledge' && lines[at - 1]?.kind !== 'order' && !hasAny(utterance, LEAVING)
    if (mine && !thanks)
      return hasAny(utterance, LEAVING) && !utterance.asks && !isAboutOther(context, utterance, LEAVING)
  }
  return false
}

const unsaidReply = (setting: Setting): Finding | null => {
  const due = setting.situation.due
  if (due === null || openFor(setting, due) <= limitOf(setting, due)) return null
  const said = due.line.traffic.text
  const { context } = setting
  if (due.kind === 'order')
    return { rule: 'R-ACK', severity: 'major', why: 'ack.silent', said, better: readbackOf(due) }
  if (due.kind === 'poll')
    return { rule: 'R-LOCK-CONFIRM', severity: 'major', why: 'lock.silent', said, better: lockedWords(context) }
  if (due.kind === 'standby')
    return {
      rule: 'R-ANSWER',
      severity: 'major',
      why: 'answer.standby',
      said,
      better: `${context.me.name} for ${due.from}, go ahead.`,
    }
  if (due.kind === 'hail' && isAwayNow(setting)) return null
  const better = due.kind === 'question' ? replyWords(context, due) : answerWords(context)
  return { rule: 'R-ANSWER', severity: 'major', why: 'answer.silent', said, better }
}

/** What a silence left unsaid. Rolling, radios off and an emergency of others make silence right. */
export const silenceFindings = (radio: RadioCase, setting: Setting): readonly Finding[] => {
  const danger = unsaidDanger(radio, setting)
  if (danger !== null) return [danger]
  const { situation } = setting
  const hushed =
    radio.roll === 'rolling' ||
    radio.emergencyOnAir === true ||
    situation.emergency !== null ||
    situation.radiosOff !== null
  const hazard = (radio.hazard ?? null) !== null
  const reply = hushed || hazard ? null : unsaidReply(setting)
  return reply === null ? [] : [reply]
}
