import type { Finding, Moment, Rule } from '../moment.ts'
import { ANSWER_MS, STANDBY_RETURN_MS } from '../thresholds.ts'
import type { Due } from '../traffic/due.ts'
import { elapsedMs, inSeconds } from '../traffic/windows.ts'
import { answerWords, dueWords, sameWords } from '../verdict/better.ts'
import { EVERYBODY } from '../words/names.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { hasWord, wordSet } from '../words/word-set.ts'

const ANSWERS = wordSet('answer standby query request announce')

const late = (moment: Moment, due: Due, limit: number): number => {
  const elapsed = elapsedMs(moment.context, moment.situation, due)
  return elapsed > limit ? elapsed : 0
}

/** R-ANSWER: when you are called, answer at once. */
export const answer: Rule = (moment) => {
  const due = moment.situation.due
  if (due === null || due.kind === 'order' || due.kind === 'poll') return null
  return due.kind === 'question' ? answerQuestion(moment, due) : answerHail(moment, due)
}

const answerFault = (
  moment: Moment,
  due: Due,
  why: Finding['why'],
  severity: Finding['severity'] = 'major',
  what = due.from,
): Finding => ({
  rule: 'R-ANSWER',
  severity,
  why,
  what,
  said: sameWords(moment),
  better: answerWords(moment.context),
})

const OF_THE_CALL = wordSet(
  'you your youre me i im it that this who whos which what whats called calling again us one 1 two 2 channel everything ok okay urgent problem wrong say',
)
const LEAST_ELSE = 3

/** "Where's the cooler gone?" to a hail is another matter; "where are you?" is not. */
const asksElse = ({ meaning, utterance: { tokens, address, asks } }: Moment): boolean =>
  meaning.act === 'query' &&
  asks &&
  tokens.length - address.bodyFrom >= LEAST_ELSE &&
  (findWhatTime(tokens) !== null || !hasWord(tokens, OF_THE_CALL, address.bodyFrom))
const findWhatTime = finderOf('what time')

const answerHail = (moment: Moment, due: Due): Finding | null => {
  const { meaning, clear } = moment
  if (clear && (answersForOther(moment) || answersToOther(moment, due))) return answerFault(moment, due, 'answer.topic')
  const callsBack = meaning.act === 'hail' && meaning.to.includes(due.from)
  if (clear && meaning.act === 'acknowledge') return answerFault(moment, due, 'answer.copy')
  const states = meaning.act === 'report' && due.line.utterance.mentions.some((mention) => mention.via === 'post')
  if (clear && (!ANSWERS.has(meaning.act) || asksElse(moment)) && !states && !callsBack && due.kind === 'hail')
    return answerFault(moment, due, 'answer.topic')
  if (due.calls > 1) return answerFault(moment, due, 'answer.second', 'minor')
  const over =
    due.kind === 'hail'
      ? late(moment, due, ANSWER_MS)
      : Math.max(0, moment.context.promptMs - due.sinceMs - STANDBY_RETURN_MS)
  if (over > 0 && due.kind === 'standby') return answerFault(moment, due, 'answer.standby')
  return over > 0 ? answerFault(moment, due, 'answer.late', 'major', inSeconds(over)) : null
}

/** "Go for Tess", "go ahead for Tess" and "Tess here" from Sam; "send it, Nina" speaks to her. */
const answersForOther = ({ utterance, context }: Moment): boolean => {
  const { found, mentions, tokens, address } = utterance
  const first = found.find(({ act }) => act === 'answer')
  if (first === undefined || first.from > address.bodyFrom + 1) return false
  return [first].some(({ from, to }) =>
    mentions.some(
      (named) =>
        named.from >= from &&
        named.to <= to &&
        named.who !== context.me.name &&
        !address.called.includes(named.who) &&
        (tokens[named.from - 1]?.stop ?? '') === '',
    ),
  )
}

/** "Sam for Kaur, go ahead" to Torres, who called: somebody else is told to speak. */
const answersToOther = ({ meaning }: Moment, due: Due): boolean =>
  meaning.act === 'answer' && meaning.to.length > 0 && !meaning.to.includes(due.from) && !meaning.to.includes(EVERYBODY)

const answerQuestion = (moment: Moment, due: Due): Finding | null => {
  const { meaning, clear } = moment
  const over = late(moment, due, ANSWER_MS)
  const copies = clear && meaning.act === 'acknowledge' && !due.request
  if (!copies && over === 0) return null
  return {
    rule: 'R-ANSWER',
    severity: 'major',
    why: copies ? 'answer.question' : 'answer.late',
    what: copies ? due.from : inSeconds(over),
    said: sameWords(moment),
    better: dueWords(moment),
  }
}
