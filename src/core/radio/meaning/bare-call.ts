import type { HearContext } from '../case.ts'
import { CLOSING, phraseSet } from '../words/phrase-sets.ts'
import type { Found } from '../words/phrases.ts'
import type { Utterance } from '../words/utterance.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'
import { MOMENTS, STANDS_AT } from '../words/small-words.ts'

const CALL_PHRASES = new Set([...CLOSING, ...phraseSet('you-there', 'do-you-copy', 'courtesy')])
/** What people say to raise somebody, and what says no more than that: "got your ears on", "have you a sec". */
const CALL_WORDS = wordSet(
  'its this is only me it do would could can here calling please again for hey hello hi are you there on got your ears have a sec second minute moment up around about free available channel walkie radio come in ive question quick picking pick mate boss buddy love chief guv sir maam man dude bud pal ya u receiving respond answer answering real quickly spare sorry love dear darl',
)

/** Nothing stands in the message but the call itself: "pick up, it's Hope", "are you there", "over"; "you got it" takes something. */
export const isBareCall = (utterance: Utterance): boolean => {
  const { address, found, mentions, tokens } = utterance
  for (let at = pastStand(utterance); at < address.bodyTo; at += 1) {
    const phrase = found.find((one) => at >= one.from && at < one.to)
    if (phrase !== undefined && (CALL_PHRASES.has(phrase.id) || introduces(utterance, phrase))) continue
    if (phrase !== undefined && phrase.act === 'acknowledge' && phrase.to - phrase.from > 1) return false
    if (mentions.some((mention) => at >= mention.from && at < mention.to && mention.via !== 'group')) continue
    if (!isAt(tokens, at, CALL_WORDS) && !asksForMoments(utterance, at)) return false
  }
  return true
}

const LONGEST_PLACE = 5

/** "It's Nell at the door can you hear me": where the caller stands is no message. */
const pastStand = ({ address, found, tokens }: Utterance): number => {
  if (!isAt(tokens, address.bodyFrom, STANDS_AT)) return address.bodyFrom
  const call = found.find(({ id, from }) => CALL_PHRASES.has(id) && from > address.bodyFrom)
  return call !== undefined && call.from - address.bodyFrom <= LONGEST_PLACE ? call.from : address.bodyFrom
}

/** "Have you got two ticks" asks for ears; "two minutes" alone tells when. */
const asksForMoments = ({ tokens, asks, address }: Utterance, at: number): boolean => {
  const moments = isAt(tokens, at, MOMENTS) || isAt(tokens, at + 1, MOMENTS)
  return moments && (asks || isAt(tokens, address.bodyFrom, HAVING))
}

const HAVING = wordSet('got have spare')

/** "Nate, you've got Drew": a name that nobody is called by. */
const introduces = ({ address, mentions }: Utterance, phrase: Found): boolean =>
  phrase.id === 'go-ahead' &&
  mentions.some(({ who, from, to }) => from >= phrase.from && to <= phrase.to && !address.called.includes(who))

const HELLO_WORDS = wordSet(
  'hello hey hi anyone anybody everyone out there can does do is you hear me copy read on come in please breaker break listening receiving',
)
const HELLOS = wordSet('hello breaker hear')

/** "Hello? Anyone?" calls nobody that could answer: radio reference (c.2). */
export const callsNobody = ({ tokens }: Utterance): boolean =>
  tokens.some((token) => isIn(token.lexeme, HELLOS)) && tokens.every((token) => isIn(token.lexeme, HELLO_WORDS))

/** Whether the words call somebody and give a message in the same breath. */
export const hasMessage = (utterance: Utterance): boolean => !isBareCall(utterance)

/** "Calling Nat the walkie guy, Dana here." */
export const endsInSelf = (context: HearContext, { tokens, mentions }: Utterance): boolean => {
  const last = mentions.at(-1)
  return (
    last?.who === context.me.name &&
    last.via === 'name' &&
    tokens[last.to]?.word === 'here' &&
    last.to === tokens.length - 1
  )
}
