import { emergencyWords, sameWords } from '../verdict/better.ts'
import { callsMedic, isMedicalHazard } from '../meaning/safety-act.ts'
import type { Finding, Moment, Rule } from '../moment.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { leadsEmergency } from '../traffic/roles.ts'
import { lastOf } from '../traffic/situation.ts'
import { checkFacts } from '../facts/readback.ts'
import type { SlotsOf } from '../facts/slots.ts'
import { wantedOf } from '../facts/wanted.ts'
import { EXCHANGE_GAP_MS } from '../thresholds.ts'
import { calledAnew } from '../words/call.ts'
import { hasAny, heardAnew, quoteOf, type Utterance } from '../words/utterance.ts'
import { nameIn } from '../words/said-name.ts'
import { phraseSet } from '../words/phrase-sets.ts'
import { postAt } from '../words/post-words.ts'
import { isNumber } from '../words/tokens.ts'
import { isIn, wordSet } from '../words/word-set.ts'
import { blameIn } from './blame.ts'
import { isOtherMishap } from './mishap.ts'

const GAS = /\bgas\b(?! (bottle|canister|cylinder|can|station|stove|lamp))/i

const isGas = ({ radio: { hazard } }: Moment): boolean =>
  hazard !== null && hazard !== undefined && GAS.test(hazard.kind)

/** R-RF-SILENCE: stay off the air where radios are off, and in a smell of gas. */
export const rfSilence: Rule = (moment) => {
  if (moment.situation.radiosOff === null && !isGas(moment)) return null
  return {
    rule: 'R-RF-SILENCE',
    severity: 'critical',
    why: 'rf.press',
    said: sameWords(moment),
    better: isGas(moment) ? 'Gas, everybody out.' : 'Radios off.',
  }
}

/** What a safety call tells: "ambulance at Weir Lane". */
const toldIn = (call: string): string => call.replace(/^(stop[,.!]? *)+/i, '').replace(/[.!]$/, '')

/** R-SAFETY-FIRST: danger in sight comes before anything else that could be said. */
export const safetyFirst: Rule = (moment) => {
  const { radio } = moment
  const hazard = radio.hazard ?? null
  if (
    hazard === null ||
    moment.safe ||
    radio.emergencyOnAir === true ||
    moment.situation.emergency !== null ||
    isGas(moment) ||
    mentionsHazard(moment)
  )
    return null
  const medical = isMedicalHazard(hazard)
  return {
    rule: 'R-SAFETY-FIRST',
    severity: 'critical',
    why: 'safety.other',
    what: hazard.call === undefined ? `${hazard.kind}, ${hazard.place}` : toldIn(hazard.call),
    said: sameWords(moment),
    better: emergencyWords(moment.context, medical),
  }
}

/** A hazard is held against the words by itself: nobody ordered it. */
const NO_ORDER = wantedOf('')
const withoutSlots = ({ context }: Moment, utterance: Utterance): SlotsOf => ({ utterance, context, found: [] })

const mentionsHazard = (moment: Moment): boolean => {
  const hazard = moment.radio.hazard ?? null
  if (hazard === null) return false
  return checkFacts({ kind: hazard.kind }, NO_ORDER, withoutSlots(moment, moment.utterance)).every(
    (check) => check.state === 'right',
  )
}

const CALLS_HELP = phraseSet('emergency', 'medic')
const NEEDS = phraseSet('medic', 'stop', 'clear-the-channel', 'hold-the-roll')
const NEED_WORDS = wordSet(
  'medic ambulance help nurse paramedic aid fire stop doctor aed extinguisher police security evacuate hold',
)
const findDiagnosis = finderOf(
  'heart attack|stroke|concussion|broken leg|broken arm|broken neck|overdose|seizure|epileptic|dying|dead|died|drunk|his heart|her heart|diabetic|anaphylactic|cardiac',
)

const isEmergencyCall = (moment: Moment): boolean => {
  const { radio, utterance, meaning } = moment
  const hazard = (radio.hazard ?? null) !== null
  if (
    (utterance.asks && !hazard) ||
    meaning.act === 'readback' ||
    meaning.act === 'acknowledge' ||
    meaning.act === 'answer'
  )
    return false
  if (isMedicalHazard(radio.hazard ?? null))
    return moment.safe || mentionsHazard(moment) || said(moment, radio.hazard?.casualty) !== ''
  return hasAny(utterance, CALLS_HELP) && moment.safe
}

const said = (moment: Moment, name: string | undefined): string =>
  name === undefined ? '' : nameIn(moment.utterance, name)

const saysPlace = (moment: Moment): boolean => {
  const { radio, meaning, utterance } = moment
  const place = radio.hazard?.place ?? ''
  if (place === '' || isOtherMishap(utterance.tokens, radio.hazard?.kind ?? ''))
    return (
      meaning.facts['place'] !== undefined ||
      utterance.mentions.some((mention) => mention.via === 'post') ||
      saysOwnPost(moment)
    )
  const whole = heardAnew(utterance, calledAnew(utterance.address, { bodyFrom: 0, bodyTo: utterance.tokens.length }))
  const check = checkFacts({ spot: place }, NO_ORDER, withoutSlots(moment, whole))[0]
  return check?.state === 'right'
}

/** "Shed, somebody's been bitten" at the shearing shed; a number alone may count anything. */
const saysOwnPost = ({ utterance: { tokens }, context }: Moment): boolean => {
  const at = postAt(tokens, context.me.post)
  return at >= 0 && !isNumber(tokens[at]?.base ?? '')
}

const saysNeed = (moment: Moment): boolean =>
  hasAny(moment.utterance, NEEDS) ||
  moment.utterance.tokens.some((token) => isIn(token.bare, NEED_WORDS)) ||
  callsMedic(moment.context, moment.utterance)

const diagnosisIn = (moment: Moment): string => {
  const span = findDiagnosis(moment.utterance.tokens)
  return span === null ? '' : quoteOf(moment.utterance, span.from, span.to)
}

const contentFault = (moment: Moment, why: Finding['why'], severity: Finding['severity'], words: string): Finding => ({
  rule: 'R-EMERG-CONTENT',
  severity,
  why,
  said: words,
  better: emergencyWords(moment.context, true),
})

/** R-EMERG-CONTENT: where, what is needed, no name and no diagnosis; the place is what saves time. */
export const emergencyContent: Rule = (moment) => {
  if (!moment.safe && (moment.radio.hazard ?? null) === null) return null
  if (!isEmergencyCall(moment) || isGas(moment)) return null
  if (!saysPlace(moment)) return contentFault(moment, 'emergency.place', 'critical', sameWords(moment))
  const name = said(moment, moment.radio.hazard?.casualty)
  if (name !== '') return contentFault(moment, 'emergency.name', 'major', name)
  if (!saysNeed(moment)) return contentFault(moment, 'emergency.need', 'major', sameWords(moment))
  const guess = diagnosisIn(moment)
  if (guess !== '') return contentFault(moment, 'emergency.guess', 'major', guess)
  const blame = blameIn(moment.utterance)
  return blame === '' ? null : contentFault(moment, 'emergency.blame', 'major', blame)
}

const askedBy = (moment: Moment): boolean => {
  const due = moment.situation.due
  const asks =
    due?.line ??
    lastOf(
      moment.situation.lines,
      (line) =>
        !line.mine && line.to.includes(moment.context.me.name) && moment.context.atMs - line.endMs <= EXCHANGE_GAP_MS,
    )
  return asks !== null && leadsEmergency(moment.context, asks.traffic.from)
}

const findVital = finderOf(
  '(the) ambulance/paramedics/medic/medics is/are/has here/at/arrived/coming/lost/outside|ambulance/paramedics/medic/medics here/at|wrong gate/door/entrance/address|stopped breathing|not breathing|no pulse|lost consciousness|2nd casualty/person/victim|another casualty/person down|fire is spreading|is (still) locked/blocked/shut/obstructed|use the other/side/back/front|cant get in/through',
)

/** What the people who help must know: the one exception of R-EMERG-CLEAR. */
const tellsVital = (moment: Moment): boolean => !moment.utterance.asks && findVital(moment.utterance.tokens) !== null

/** R-EMERG-CLEAR: once an emergency is called, everyone else stays off that channel. */
export const emergencyClear: Rule = (moment) => {
  const { radio, situation } = moment
  const called = radio.emergencyOnAir === true || situation.emergency !== null
  if (!called || askedBy(moment)) return null
  if (situation.emergency !== null && situation.emergency.traffic.channel !== moment.say.channel) return null
  const fresh = (moment.safe && (radio.hazard ?? null) !== null) || tellsVital(moment)
  if (fresh) return null
  return {
    rule: 'R-EMERG-CLEAR',
    severity: 'critical',
    why: 'emergency.traffic',
    said: sameWords(moment),
    better: 'Ambulance is at the gate.',
  }
}
