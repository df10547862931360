import type { Act } from '../../vocabulary/radio.ts'
import type { HearContext } from '../case.ts'
import { findToilet } from '../rules/sensitive.ts'
import { TEN_ONE, phraseSet } from '../words/phrase-sets.ts'
import { THEY } from '../words/small-words.ts'
import { type Utterance, firstOf, hasAny } from '../words/utterance.ts'
import { tellsFirst } from './tells-first.ts'
import { isAt, isIn, wordSet } from '../words/word-set.ts'

const COVER = phraseSet('cover-me')

/** 10-1 on a post is a request to leave it, off a post it is announced: radio reference (c.3). */
export const tenOneAct = (context: HearContext, utterance: Utterance): Act => {
  if (isAboutOther(context, utterance)) return 'report'
  if (context.post === 'onLockup') return 'request'
  return utterance.asks || hasAny(utterance, COVER) ? 'request' : 'announce'
}

/** "Number 2 is 10-1", "copy, Ray is going off walkie" tell where somebody else is. */
export const isAboutOther = (context: HearContext, utterance: Utterance, codes = TEN_ONE): boolean => {
  const { tokens, mentions, address } = utterance
  const code = firstOf(utterance, codes)?.from ?? address.bodyFrom
  let start = code
  while (start > address.bodyFrom && (tokens[start - 1]?.stop ?? '') === '') start -= 1
  while (start < code && isAt(tokens, start, OPENERS)) start += 1
  const subject = mentions.find((mention) => mention.from === start)
  const word = tokens[start]?.word ?? ''
  return word === 'number' || OTHERS.has(word) || (subject !== undefined && subject.who !== context.me.name)
}

const OPENERS = wordSet('copy that roger ok okay yes yep yeah so and')
const OTHERS = wordSet(THEY, 'theyre')
const MYSELF = wordSet("i im i'll ive me my gotta need going gonna ducking popping nipping heading running")

/** "I need to duck to the toilet" is 10-1 in plain words. */
export const isToiletTalk = (context: HearContext, utterance: Utterance, plain: Act): boolean => {
  if (plain !== 'request' && plain !== 'report' && plain !== 'announce') return false
  if (utterance.asks && !tellsFirst(utterance)) return false
  if (isAboutOther(context, utterance) || findToilet(utterance.tokens) === null) return false
  const start = utterance.address.bodyFrom
  const mine = utterance.mentions.some((mention) => mention.who === context.me.name)
  return mine || utterance.tokens.slice(start, start + 4).some((token) => isIn(token.lexeme, MYSELF))
}
