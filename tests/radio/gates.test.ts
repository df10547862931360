import { describe, expect, it } from 'vitest'
import { placeAt, mayTellTime, opensSlot, timeAt } from '../../src/core/radio/facts/slots.ts'
import { asksFrom, mayAsk } from '../../src/core/radio/words/asking.ts'
import { namesOf } from '../../src/core/radio/words/names.ts'
import { opensNone, phraseAt } from '../../src/core/radio/words/phrases.ts'
import { takeApart, type Utterance } from '../../src/core/radio/words/utterance.ts'
import { ownMoments, shuffled, type Told } from './moments.ts'

/** Told as they were, and a word out of each of many in a row: gates look at one word or two, whatever is said. */
const told = ownMoments.flatMap((one, at) => [one, ...(at % 4 === 0 ? [shuffled(one, at)] : [])])

const utteranceOf = ({ radio, say }: Told): Utterance =>
  takeApart(say.text, namesOf(radio.roster, radio.me), radio.me.name)

const utterances = told.map(utteranceOf)

/** The words of every utterance from each of its tokens on, for which a test does not hold. */
const failing = (holds: (utterance: Utterance, at: number) => boolean): readonly string[] =>
  utterances.flatMap((utterance) =>
    utterance.tokens.flatMap((token, at) => (holds(utterance, at) ? [] : [utterance.text.slice(token.from)])),
  )

/** A roster that nobody knows yet is dear to make. */
const ROSTERS_APART = 25

describe('a gate is shut only where', () => {
  it('no phrase of the lexicon begins', () => {
    expect(
      failing(
        ({ tokens, mentionAt }, at) => !opensNone(tokens, at, mentionAt) || phraseAt(tokens, at, mentionAt) === null,
      ),
    ).toEqual([])
  })

  it('nothing is asked', () => {
    expect(failing(({ tokens }, at) => mayAsk(tokens, at) || !asksFrom(tokens, at))).toEqual([])
  })

  it('no time is told', () => {
    expect(failing(({ tokens }, at) => mayTellTime(tokens, at) || timeAt(tokens, at) === null)).toEqual([])
  })

  it('no place and no time is led to', () => {
    expect(
      failing(
        ({ tokens }, at) =>
          opensSlot(tokens[at]?.lexeme) || (timeAt(tokens, at) === null && placeAt(tokens, at) === null),
      ),
    ).toEqual([])
  })

  it('nobody is called: a word is asked after once on a roster, and known for nobody from then on', () => {
    const some = told.filter((_, at) => at % ROSTERS_APART === 0)
    const others = some.filter(({ radio, say }, at) => {
      const anew = namesOf([...radio.roster, { name: `Newcomer${at}`, role: 'Visitor' }], radio.me)
      const [first, again] = [takeApart(say.text, anew, radio.me.name), takeApart(say.text, anew, radio.me.name)]
      return JSON.stringify(first.mentions) !== JSON.stringify(again.mentions)
    })
    expect(others.map(({ say }) => say.text)).toEqual([])
  })
})
