import { type Head, none } from './call.ts'
import type { Mention } from './mention.ts'
import { HELPING } from './question-words.ts'
import { isVerb } from './subject-verbs.ts'
import { isNumberAt, type Token, wordAt } from './tokens.ts'
import { isAt, wordSet } from './word-set.ts'
import { ORDINALS } from './small-words.ts'

/** One name at the head of the words: whoever speaks, whoever is called, or what the sentence is about. */
export const alone = (tokens: readonly Token[], first: Mention, speaker: string): Head => {
  if (first.who === speaker)
    return {
      called: [],
      order: 'callerOnly',
      stranger: '',
      bodyFrom: first.to === tokens.length ? first.to : isAt(tokens, first.to, ENDS_SELF) ? first.to + 1 : first.from,
    }
  if (first.via === 'group' && isAt(tokens, first.from, SOMEBODY) && tokens[first.to - 1]?.stop === '')
    return none(first.from)
  const last = tokens[first.to - 1]
  const owns = last !== undefined && last.word !== last.base
  const stop = last?.stop ?? ''
  const sent =
    first.via === 'role' &&
    stop === '' &&
    (wordAt(tokens, first.to) === 'to' ||
      wordAt(tokens, first.to) === 'action' ||
      (wordAt(tokens, first.to) === 'please' && first.to + 1 < tokens.length))
  const subject =
    first.via === 'post'
      ? stop !== '?'
      : owns ||
        sent ||
        (stop === '' &&
          isVerb(wordAt(tokens, first.to)) &&
          !turnsRound(tokens, first.to) &&
          !isAt(tokens, first.from - 1, PAGING))
  if (first.via === 'group' || !subject)
    return { called: [first.who], order: 'calledOnly', stranger: '', bodyFrom: first.to }
  return none(first.from)
}

/** "Calling Nina on the ramp" tells nothing of her. */
const PAGING = wordSet('calling paging')

/** "Al could you": the verb is somebody else's. */
const turnsRound = (tokens: readonly Token[], verb: number): boolean =>
  (isAt(tokens, verb, HELPING) && isAt(tokens, verb + 1, TURNED)) ||
  (isAt(tokens, verb, WOULD_IT) && wordAt(tokens, verb + 1) === 'it') ||
  (isAt(tokens, verb, AUXILIARIES) && isAt(tokens, verb + 1, THEY)) ||
  asksForMoment(tokens, verb) ||
  countsOthers(tokens, verb)

/** "Al got a minute?" */
const asksForMoment = (tokens: readonly Token[], verb: number): boolean =>
  wordAt(tokens, verb) === 'got' &&
  (wordAt(tokens, verb + 1) === 'your' || (wordAt(tokens, verb + 1) === 'a' && isAt(tokens, verb + 2, MOMENTS)))

const MOMENTS = wordSet('minute min sec 2nd moment mo tick question word')

/** "Al one jogger ran through": a number, and not of minutes. */
const countsOthers = (tokens: readonly Token[], verb: number): boolean =>
  isNumberAt(tokens, verb) &&
  !isAt(tokens, verb - 1, ORDINALS) &&
  tokens[verb]?.stop === '' &&
  verb + 2 < tokens.length &&
  !isAt(tokens, verb + 1, COUNTED_OF_ONE)

const COUNTED_OF_ONE = wordSet('minute minutes min mins second seconds sec secs more out away and to off')

/** "Al is he okay?" */
const AUXILIARIES = wordSet('is are was were has does did')
const THEY = wordSet('he she they')
const WOULD_IT = wordSet('would could is')
const TURNED = wordSet('you ya u yous yall i we somebody someone anybody anyone')

/** "Somebody's walking in" calls nobody; "can somebody" and "anyone" do. */
export const SOMEBODY = wordSet('someone somebody someones somebodys')

export const ENDS_SELF = wordSet('here speaking again')
