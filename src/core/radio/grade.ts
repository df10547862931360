import type { Level } from '../vocabulary/radio.ts'
import type { Fault, RadioCase, RadioVerdict, Transmission } from './case.ts'
import { findingsOf, WEIGHT } from './findings.ts'
import { type Finding, type Moment, momentOf, type Setting, settingOf } from './moment.ts'
import { notesOf } from './verdict/notes.ts'
import { silenceFindings } from './silence.ts'
import { countStrange } from './words/clarity.ts'
import { reasonOf } from './verdict/reason-of.ts'
import { growLists } from './words/phrase-finder.ts'
import { growLexicon } from './words/phrases.ts'
import { growSlips } from './words/slips.ts'

const faultsOf = (findings: readonly Finding[], works: string | undefined): readonly Fault[] => {
  const faults: Fault[] = []
  for (const finding of findings) {
    const { rule, severity, why } = finding
    faults.push({ rule, severity, why: reasonOf(why, works === undefined ? finding : { ...finding, better: works }) })
  }
  return faults
}

const levelOf = (findings: readonly Finding[], usable: boolean): Level => {
  let level: Level = usable ? 'right' : 'wrong'
  for (const { severity } of findings) {
    if (severity !== 'minor') return 'wrong'
    if (usable) level = 'coach'
  }
  return level
}

type Reading = { readonly moment: Moment; readonly findings: readonly Finding[]; readonly cost: number }

const UNCLEAR_COST = 1000

const costOf = (findings: readonly Finding[], clear: boolean): number => {
  let cost = clear ? 0 : UNCLEAR_COST
  for (const { severity } of findings) cost += WEIGHT[severity]
  return cost
}

const readingOf = (radio: RadioCase, setting: Setting, say: Transmission, text: string): Reading => {
  const moment = momentOf(radio, setting, say, text)
  const findings = findingsOf(moment)
  return { moment, findings, cost: costOf(findings, moment.clear) }
}

const strangenessOf = (reading: Reading): number => countStrange(reading.moment.utterance)

/** The reading that scores best for the trainee: radio reference (c.4) 1. */
const bestReading = (radio: RadioCase, setting: Setting, say: Transmission): Reading => {
  let best = readingOf(radio, setting, say, say.text)
  for (const text of say.alternatives ?? []) {
    if (best.cost === 0 && strangenessOf(best) === 0) return best
    const other = readingOf(radio, setting, say, text)
    if (other.cost < best.cost || (other.cost === best.cost && strangenessOf(other) < strangenessOf(best))) best = other
  }
  return best
}

const gradeSilence = (radio: RadioCase, setting: Setting, works: string | undefined): RadioVerdict => {
  const findings = silenceFindings(radio, setting)
  const faults = faultsOf(findings, works)
  return { act: 'silence', to: [], facts: {}, faults, notes: [], level: levelOf(findings, true) }
}

const isReplyDue = (radio: RadioCase, setting: Setting): boolean =>
  (radio.hazard ?? null) !== null || setting.situation.due !== null

/**
 * Grade one moment: the words in their state, or the silence. The same case gives the same verdict anywhere; nothing
 * that can stand in a case makes it throw. `works` are words that are known to work in this moment: faults quote them
 * where they would otherwise quote the grader's own.
 */
export const grade = (radioCase: RadioCase, works?: string): RadioVerdict => {
  const setting = settingOf(radioCase)
  if (radioCase.say === null) return gradeSilence(radioCase, setting, works)
  const { moment, findings } = bestReading(radioCase, setting, radioCase.say)
  const { act, to, facts } = moment.meaning
  const usable = moment.clear || !isReplyDue(radioCase, setting)
  const faults = faultsOf(findings, works)
  return { act, to, facts, faults, notes: notesOf(moment), level: levelOf(findings, usable) }
}

/**
 * Makes a small piece of what the grader looks words up in; false when nothing is left to make. The first transmission that is
 * graded makes whatever is missing: a screen that has time before spares somebody that wait.
 */
export const prepareGrader = (): boolean => growLexicon() || growLists() || growSlips()
