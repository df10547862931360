import { isCapital } from '../words/capital.ts'
import { isKnownWord } from '../words/known-words.ts'
import { nameIn } from '../words/said-name.ts'
import { hasWord, wordSet } from '../words/word-set.ts'
import type { Finding, Moment } from '../moment.ts'
import { starIn } from './private/star.ts'
import { secretIn } from './secret/given.ts'
import { isCastName } from './subject.ts'

const CHILD = wordSet('boy girl kid child lad lass toddler')
const ASKS_NAME = wordSet('who whos name called old')
const SAYS_NAME = wordSet('name names called')
const LEAST_NAME = 3

/** Whoever asks which child that is may not be told: "Number 7 and guardian". */
const childNamed = ({ utterance, situation: { due } }: Moment): Finding | null => {
  if (due?.kind !== 'question') return null
  const asked = due.line.utterance.tokens
  if (!hasWord(asked, CHILD) || !(hasWord(asked, ASKS_NAME) || hasWord(utterance.tokens, SAYS_NAME))) return null
  const { tokens, text, mentionAt, address } = utterance
  const name = tokens.find(
    ({ base, from }, at) =>
      at >= address.bodyFrom &&
      base.length >= LEAST_NAME &&
      isCapital(text, from) &&
      mentionAt[at] === undefined &&
      !isKnownWord(base),
  )
  return name === undefined
    ? null
    : {
        rule: 'R-CONF-PERSON',
        severity: 'critical',
        why: 'person.named',
        said: text.slice(name.from, name.to),
        better: 'Number 7 and guardian.',
      }
}

const LONGEST_NAME_WORDS = 3

const named = (moment: Moment): Finding | null => {
  for (const secret of moment.radio.secrets?.people ?? []) {
    const single = secret.trim().split(/\s+/).length <= LONGEST_NAME_WORDS
    const said = single ? starIn(moment, secret) : secretIn(moment.utterance, secret)
    if (said !== '')
      return {
        rule: 'R-CONF-PERSON',
        severity: 'critical',
        why: single ? 'person.named' : 'person.private',
        said,
        better: 'Stand by for Number 1.',
      }
  }
  return null
}

const casualty = (moment: Moment): Finding | null => {
  const name = moment.radio.hazard?.casualty ?? ''
  const said = name === '' ? '' : nameIn(moment.utterance, name)
  if (said === '') return null
  return {
    rule: 'R-CONF-PERSON',
    severity: isCastName(moment.context, name) ? 'critical' : 'major',
    why: 'person.casualty',
    said,
    better: 'One person down.',
  }
}

/** Somebody's name where it must not be said. */
export const namedOnAir = (moment: Moment): Finding | null => named(moment) ?? childNamed(moment) ?? casualty(moment)
