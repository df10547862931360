import { sameWords } from '../verdict/better.ts'
import type { Line } from '../traffic/line.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { triggerOf } from '../words/trigger.ts'
import { hasAny } from '../words/utterance.ts'
import { RADIO_CHECKS } from '../words/phrase-sets.ts'
import { hasWord, wordSet } from '../words/word-set.ts'
import { when } from './when.ts'

const RADIOS = wordSet('radio walkie walkies handheld')
const GIVES = wordSet(
  'give hand lend loan pass take bring borrow need let have swap surrender nick grab pinch steal use get want',
)
const YOURS = wordSet('your yours')

/** "Hand him yours, his radio is dead": somebody needs the trainee's radio. */
const wantsRadio = ({ kind, utterance }: Line): boolean => {
  const { tokens } = utterance
  return (
    (kind === 'order' || kind === 'question') &&
    !hasAny(utterance, RADIO_CHECKS) &&
    hasWord(tokens, RADIOS) &&
    hasWord(tokens, GIVES) &&
    hasWord(tokens, YOURS)
  )
}

const findRefusal = finderOf(
  'no|nope|nah|negative|cant|wont|not giving/lending/handing|keeping/need/needing/want mine|keeping/need/needing/holding it/this|hang/hanging/hold/holding on to|rather|sooner|try asking|signed out to me|get/find/ask/use/take another|get/find your/his/her own|its mine|mine is|this ones mine|sorry',
)
const findInstead = finderOf(
  'bring/fetch/get/find/send you/him/her (a/another/1)|a spare|got a spare|another from|1 from|for you|take mine|have mine|you can have|can take',
)

const REFUSED = triggerOf({ lists: [findRefusal] })

/** R-KIT: give the radio up to a senior who needs it; whoever holds a post asks for relief or another first. */
export const kit = when(REFUSED, (moment) => {
  const due = moment.situation.due
  const { context, utterance } = moment
  if (due === null || context.post === 'onLockup' || !wantsRadio(due.line) || utterance.asks) return null
  if (findRefusal(utterance.tokens) === null || findInstead(utterance.tokens) !== null) return null
  return {
    rule: 'R-KIT',
    severity: 'minor',
    why: 'kit.kept',
    said: sameWords(moment),
    what: due.from,
    better: 'Copy, take mine.',
  }
})
