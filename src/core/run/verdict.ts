import type { Fault, RadioCase, RadioVerdict, Transmission } from '../radio/case.ts'
import { grade } from '../radio/grade.ts'
import { termsIn } from '../radio/terms.ts'
import type { RuleId } from '../vocabulary/radio.ts'

/** Rules of the button, which look at the words that it cut off. */
const BY_BUTTON: readonly RuleId[] = ['R-PTT-LEAD', 'R-PTT-TAIL']
/** Rules that look at the press and not at what was said (radio reference (d), X-ASR). */
const BY_PRESS: readonly RuleId[] = [
  ...BY_BUTTON,
  'R-RF-SILENCE',
  'R-EMERG-CLEAR',
  'R-SILENT-ROLLING',
  'R-LISTEN-FIRST',
  'R-NO-OPEN-MIC',
  'R-RIGHT-CHANNEL',
]

type Graded = { readonly say: Transmission; readonly verdict: RadioVerdict }

const sameVerdict = (a: RadioVerdict, b: RadioVerdict): boolean =>
  a.act === b.act && a.level === b.level && a.faults.length === b.faults.length && a.to.join() === b.to.join()

/**
 * The verdict on the reading that scores best, and that reading (radio reference (c.4) 1). Of readings that score alike it
 * is the one with most of the scenario's own terms: the best match, not the first.
 */
export const gradeReadings = (caseWith: (say: Transmission) => RadioCase, say: Transmission): Graded => {
  const verdict = grade(caseWith(say))
  const { alternatives = [], ...alone } = say
  let best = say.text
  let most = -1
  for (const text of alternatives.length === 0 ? [] : [say.text, ...alternatives]) {
    const radio = caseWith({ ...alone, text })
    const count = termsIn(text, radio.terms ?? {}).length
    if (count <= most || !sameVerdict(grade(radio), verdict)) continue
    best = text
    most = count
  }
  return { verdict, say: { ...alone, text: best } }
}

/** The verdict on what was left of the words, as they were heard: the button itself is no part of it. */
export const gradeHeard = (
  caseWith: (say: Transmission) => RadioCase,
  say: Transmission,
  heard: string,
): RadioVerdict => {
  const { mode, channel, pressAtMs, promptAtMs = pressAtMs, durMs } = say
  return grade(caseWith({ mode, channel, pressAtMs, promptAtMs, durMs, text: heard }))
}

/** What is charged: words that nobody could make out are not, the press is (X-ASR). */
export const chargeable = (whole: RadioVerdict, heard: RadioVerdict, understood: boolean): readonly Fault[] => {
  const ofWords = understood ? heard.faults : heard.faults.filter(({ rule }) => BY_PRESS.includes(rule))
  if (whole === heard) return ofWords
  const ofButton = whole.faults.filter(({ rule }) => BY_BUTTON.includes(rule))
  return [...ofWords.filter(({ rule }) => !BY_BUTTON.includes(rule)), ...ofButton]
}

/** The level of these faults; without any it is the one given. */
export const levelOf = (faults: readonly Fault[], faultless: RadioVerdict['level']): RadioVerdict['level'] => {
  if (faults.some(({ severity }) => severity !== 'minor')) return 'wrong'
  return faults.length > 0 ? 'coach' : faultless
}
