import type { ReasonId } from '../../../vocabulary/reason.ts'
import type { RuleId, Severity } from '../../../vocabulary/radio.ts'
import type { Moment, Rule } from '../../moment.ts'
import { sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { isAsking, takesOrder } from './answers.ts'
import { wasOthers } from './whose.ts'

/** A breach that the trainee tells of when it is over. */
type Account = {
  readonly rule: RuleId
  readonly severity: Severity | ((moment: Moment) => Severity)
  readonly why: ReasonId
  readonly better: string | ((moment: Moment) => string)
  readonly tells: (moment: Moment) => boolean
}

const findSomebodyElse = finderOf(
  'somebody/someone else|didnt ask|wasnt me|not me|told me to|asked me to|told me not|that was (the) rehearsal',
)
const isDisowned = (moment: Moment): boolean => findSomebodyElse(moment.utterance.tokens) !== null || wasOthers(moment)

/** A question owns up to nothing, and neither does taking an order or saying that it was somebody else. */
export const toldOf =
  ({ rule, severity, why, better, tells }: Account): Rule =>
  (moment) =>
    isAsking(moment) || takesOrder(moment) || isDisowned(moment) || !tells(moment)
      ? null
      : {
          rule,
          severity: typeof severity === 'string' ? severity : severity(moment),
          why,
          said: sameWords(moment),
          better: typeof better === 'string' ? better : better(moment),
        }
