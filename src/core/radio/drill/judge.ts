import type { RuleId } from '../../vocabulary/radio.ts'
import type { Fault, RadioCase, RadioVerdict } from '../case.ts'
import { grade } from '../grade.ts'
import { withoutWords } from '../net/words.ts'
import { type Answer, caseOf, factsDue } from './case.ts'
import { type Given, isDue, leaningOf } from './answer-due.ts'
import { contradictsOwn, type FactMark, factsIn, marksIn, saysOther, saysOutdated, turnsRound } from './fact-marks.ts'
import { fillEach, type Filling, fillSentence, fillWanted, fillWords, ME, worksHere } from './fill.ts'
import type { TalkItem } from './item.ts'
import { bestReading } from './on-air.ts'
import { ASKING, deniesOther, strays } from './strays.ts'

/** What was made of one answer in a drill. */
export interface Judgement {
  /** `works`, `nearly` with minor faults only, or `fails`. */
  readonly level: 'works' | 'nearly' | 'fails'
  /** Right and within the target of the radio reference, three seconds. */
  readonly quick: boolean
  readonly verdict: RadioVerdict
  /** The words were no fault, but they did not do what the moment asked for. */
  readonly missed: boolean
  /** They said that a read-back was wrong, and not what is right. */
  readonly objected: boolean
  readonly facts: readonly FactMark[]
  /** The reading that was taken, and the numbers of its words that nobody heard. */
  readonly words: string
  readonly lost: readonly number[]
}

/** Answer a hail within this time: radio reference (d), target. */
const QUICK_MS = 3000

/** Whether the moment asks the trainee by name, or by the post. */
const isAsked = ({ before }: TalkItem): boolean => before.at(-1)?.to?.includes(ME) === true

/** "Door three, clear" from whoever holds door two. */
const namesOtherPost = (item: TalkItem, filling: Filling, radio: RadioCase, words: string): boolean =>
  item.myPost !== undefined &&
  (item.due !== null || item.lockupPoll) &&
  saysOther(radio, { place: fillWords(filling, item.myPost) }, words)

/** What may not be said on the air is no fact that could get through. */
const isSecret = ({ secrets }: RadioCase, fact: string): boolean =>
  [...(secrets?.show ?? []), ...(secrets?.people ?? [])].some((secret) => fact.includes(secret))

/** Words that break no rule and still do not do what the moment asks. */
const misses = (item: TalkItem, filling: Filling, radio: RadioCase, given: Given): boolean => {
  if (item.silent && item.acts.length === 0 && item.due === null) return true
  if (namesOtherPost(item, filling, radio, given.words)) return true
  if (contradictsOwn(radio, fillEach(filling, item.facts), given.words)) return true
  if (saysOutdated(radio, given.words) || deniesOther(radio, given.words)) return true
  if (
    !ASKING.has(given.act) &&
    (turnsRound(radio, given.words) || strays(radio, given.words, worksHere(item, filling)))
  )
    return true
  return !isDue(fillWanted(filling, item), given)
}

/** Judge what was said, or that nothing was said, in one item. The same item, filling and answer give the same. */
export const judgeTalk = (item: TalkItem, filling: Filling, answer: Answer): Judgement => {
  const radio = caseOf(item, filling, answer)
  const works = worksHere(item, filling)[0] ?? (item.after === '' ? undefined : fillSentence(filling, item.after))
  const said = radio.say === null ? null : bestReading(radio, radio.say, works)
  const verdict = said?.verdict ?? grade(radio, works)
  const heard = said === null ? '' : withoutWords(said.words, said.lost)
  const due = Object.entries(factsDue(item, filling)).filter(([, wanted]) => !isSecret(radio, wanted))
  const facts = said === null || item.silent ? [] : marksIn(radio, Object.fromEntries(due), heard)
  const asked = factsIn(Object.keys(item.facts).length === 0 ? [] : facts)
  const missed =
    said === null
      ? !item.silent
      : misses(item, filling, radio, {
          act: verdict.act,
          words: heard,
          to: verdict.to,
          facts: asked,
          asked: isAsked(item),
        })
  const level = verdict.level === 'wrong' || missed ? 'fails' : verdict.level === 'coach' ? 'nearly' : 'works'
  const quick = level === 'works' && verdict.notes.length === 0 && (answer === null || answer.afterMs <= QUICK_MS)
  const objected = missed && item.due === 'no' && asked === 'short' && leaningOf(heard) === 'no'
  return {
    level,
    quick,
    verdict,
    missed,
    objected,
    // Words that work left out nothing that was wanted of them.
    facts: level === 'works' && facts.every(({ state }) => state === 'missing') ? [] : facts,
    words: said?.words ?? '',
    lost: said?.lost ?? [],
  }
}

/** Faults by rule: what an answer says of habits besides those that its item trains. */
export const habitsIn = (faults: readonly Fault[]): ReadonlyMap<RuleId, 'missed' | 'partly'> =>
  new Map(
    [...faults].reverse().map(({ rule, severity }) => [rule, severity === 'minor' ? 'partly' : 'missed'] as const),
  )
