import type { Act } from '../../vocabulary/radio.ts'
import type { RadioCase } from '../case.ts'
import { type Aim, aimedAt } from '../facts/aims.ts'
import { NEGATIONS } from '../facts/wanted.ts'
import { type Setting, settingOf } from '../moment.ts'
import { sameWord } from '../words/stems.ts'
import { type Token, tokensOf } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { isIn, wordSet } from '../words/word-set.ts'
import { heardIn, marksIn } from './fact-marks.ts'

/** What a moment is about: everybody who is in it, and all the words that were said or would do. */
interface Talk {
  readonly setting: Setting
  readonly heard: Utterance
  readonly known: readonly Token[]
}

/** Who asks for something may name whom or what they like. */
export const ASKING: ReadonlySet<Act> = new Set<Act>(['query', 'request'])

/** These stand for what was said before, or for anybody. */
const FOR_OTHERS = wordSet(
  'it that this them those these there here one ones everybody everyone people folks guys crew public crowd way rest lot all both me you us back now zero oh',
)

/** Whoever speaks, is spoken to or is spoken of, by name, role or post. */
const isPresent = ({ setting: { context, situation } }: Talk, name: string): boolean =>
  name === context.me.name ||
  situation.lines.some(
    ({ traffic, to, utterance }) =>
      traffic.from === name || to.includes(name) || utterance.mentions.some(({ who }) => who === name),
  )

/** "Luis will", "go ahead, Priya", "until Reyes says so": somebody who has nothing to do with it. */
const bringsInSomebody = (talk: Talk): boolean =>
  talk.heard.mentions.some(({ via, who }) => via === 'name' && !isPresent(talk, who))

const isKnown = (talk: Talk, token: Token, at: number): boolean =>
  token.bare.isFigure ||
  isIn(token.lexeme, FOR_OTHERS) ||
  talk.known.some((one) => sameWord(one.bare, token.bare)) ||
  talk.heard.mentions.some(({ who, from, to }) => at >= from && at < to && isPresent(talk, who))

const isForeign = (talk: Talk, { from, to }: Aim): boolean => {
  for (let at = from; at < to; at += 1) {
    const token = talk.heard.tokens[at]
    if (token !== undefined && isKnown(talk, token, at)) return false
  }
  return to > from
}

/** "To the west gate" for the east gate is for the facts; this is what no word of the moment has: another thing, another place. */
const bringsInSomething = (talk: Talk, order: Utterance): boolean =>
  aimedAt(talk.heard, order).some((aim) => isForeign(talk, aim))

const talkOf = (radio: RadioCase, words: string, wordings: readonly string[]): Talk => {
  const setting = settingOf(radio)
  const heard = heardIn(radio, words)
  const said = setting.situation.lines.flatMap(({ utterance }) => utterance.tokens)
  const orders = radio.before.flatMap(({ facts }) => (facts === undefined ? [] : [facts]))
  const right = orders.flatMap((facts) => marksIn(radio, facts, words)).filter(({ state }) => state === 'right')
  const others = [...wordings, ...right.map((mark) => mark.said)]
  return { setting, heard, known: [...said, ...others.flatMap((one) => tokensOf(one))] }
}

/**
 * Whether words bring in a person, a thing or a place that the moment has nothing to do with: whoever answers a call, takes an
 * order or puts one right talks of what was said. Who tells or asks something may bring in anything.
 */
export const strays = (radio: RadioCase, words: string, wordings: readonly string[]): boolean => {
  const talk = talkOf(radio, words, wordings)
  const { situation } = talk.setting
  const due = situation.due ?? situation.open
  if (situation.lines.length === 0 || talk.heard.asks || (due?.kind === 'question' && !due.request)) return false
  if (bringsInSomebody(talk)) return true
  const own = [...situation.lines].reverse().find(({ kind, mine }) => kind === 'order' && mine)
  const order = due?.kind === 'order' ? due.line : own
  return order !== undefined && bringsInSomething(talk, order.utterance)
}

/** "Not on the truck" to a question about the office. */
export const deniesOther = (radio: RadioCase, words: string): boolean => {
  const talk = talkOf(radio, words, [])
  const { due } = talk.setting.situation
  if (due?.kind !== 'question') return false
  const { tokens } = talk.heard
  return aimedAt(talk.heard, due.line.utterance).some(
    (aim) => isIn(tokens[aim.lead - 1]?.lexeme, NEGATIONS) && tokens[aim.lead - 1]?.stop === '' && isForeign(talk, aim),
  )
}
