import type { RuleId } from '../../vocabulary/radio.ts'
import type { RadioCase, RadioVerdict, Transmission } from '../case.ts'
import { grade } from '../grade.ts'
import { clip } from '../net/clip.ts'
import { withoutWords } from '../net/words.ts'

/** Rules of the button, which look at the press and not at what was left of the words. */
const OF_BUTTON: readonly RuleId[] = ['R-LISTEN-FIRST', 'R-PTT-LEAD', 'R-PTT-TAIL', 'R-NO-OPEN-MIC']

/** One reading of what was said: its words, the numbers of those that nobody heard, and what they were worth. */
export type OnAir = { readonly words: string; readonly lost: readonly number[]; readonly verdict: RadioVerdict }

const LEVELS = ['right', 'coach', 'wrong'] as const

const worse = (a: RadioVerdict['level'], b: RadioVerdict['level']): RadioVerdict['level'] =>
  LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b

/**
 * Words as the others heard them: those that the button cut off were not said (radio reference (k.1) 1), and what is left
 * of them is graded beside the press. Faults quote `works`, the item's own wording.
 */
export const asHeard = (
  radio: RadioCase,
  say: Transmission,
  lost: readonly number[],
  works: string | undefined,
): RadioVerdict => {
  const whole = grade({ ...radio, say: { ...say, alternatives: [] } }, works)
  if (lost.length === 0) return whole
  const { mode, channel, pressAtMs, durMs } = say
  const left = grade({ ...radio, say: { mode, channel, pressAtMs, durMs, text: withoutWords(say.text, lost) } }, works)
  const ofButton = whole.faults.filter(({ rule }) => OF_BUTTON.includes(rule))
  const ofWords = left.faults.filter(({ rule }) => !OF_BUTTON.includes(rule))
  const button = ofButton.some(({ severity }) => severity !== 'minor')
    ? 'wrong'
    : ofButton.length > 0
      ? 'coach'
      : 'right'
  return { ...left, faults: [...ofButton, ...ofWords], level: worse(left.level, button) }
}

const onAir = (radio: RadioCase, say: Transmission, words: string, works: string | undefined): OnAir => {
  const { lost } = clip(words, say)
  return { words, lost, verdict: asHeard(radio, { ...say, text: words }, lost, works) }
}

/** The reading that scores best: radio reference (c.4) 1. */
export const bestReading = (radio: RadioCase, say: Transmission, works: string | undefined): OnAir =>
  [say.text, ...(say.alternatives ?? [])]
    .map((words) => onAir(radio, say, words, works))
    .reduce((best, one) => {
      const better = LEVELS.indexOf(one.verdict.level) - LEVELS.indexOf(best.verdict.level)
      return better < 0 || (better === 0 && one.verdict.faults.length < best.verdict.faults.length) ? one : best
    })
