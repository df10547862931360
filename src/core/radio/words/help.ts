import { isOfSet } from './marks.ts'
import { MEDIC } from './phrase-sets.ts'
import { type Token, wordAt } from './tokens.ts'
import { hasAny, type Utterance } from './utterance.ts'
import { hasWord, isAt, wordSet } from './word-set.ts'

const SENDS = wordSet('need send get call want medic medics paramedics ambulance emergency')
const TOLD_OF_HELP = wordSet('is are has box kit tent here at coming arriving outside cant standing')

/** What is named after the ambulance, or plays one: "ambulance bay", "the picture ambulance". */
const NAMED_AFTER = wordSet(
  'bay bays entrance door doors picture car vehicle van truck prop driver drivers crew set scene shot stand exit ramp lane parking station costume costumes uniform uniforms extras background siren lights',
)
const PLAYS = wordSet('picture prop hero fake dressed period action')

const isNamedAfter = (tokens: readonly Token[], from: number, to: number): boolean =>
  (tokens[to - 1]?.stop === '' && NAMED_AFTER.has(tokens[to]?.base ?? '')) || isAt(tokens, from - 1, PLAYS)

const SENT_FROM = 4

/** "Medic to set", "we need an ambulance", "send the nurse"; but not "the first aid box is restocked". */
export const asksForHelp = (utterance: Utterance): boolean => hasAny(utterance, MEDIC) && sends(utterance)

const sends = ({ tokens, found, address }: Utterance): boolean =>
  found.some(({ marks, from, to }) => {
    if (!isOfSet(marks, MEDIC) || from < address.bodyFrom || isNamedAfter(tokens, from, to)) return false
    const next = wordAt(tokens, to)
    const opens = from <= address.bodyFrom + 1
    return (
      !TOLD_OF_HELP.has(next) &&
      (opens || next === 'to' || next === 'please' || hasWord(tokens, SENDS, from - SENT_FROM, from))
    )
  })
