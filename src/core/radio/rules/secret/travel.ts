import type { Moment } from '../../moment.ts'
import { clauseFinderOf, type Span } from '../../words/phrase-finder.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { codeAt, isDigit } from '../../words/lexeme.ts'
import { isPulled, type Pulled, triggerOf } from '../../words/trigger.ts'
import { hasWord, isAt, isIn, wordSet } from '../../words/word-set.ts'
import { questionOf } from '../asked.ts'
import { castIn } from '../subject.ts'
import { isPosted } from './posts.ts'
import { isCapital } from '../../words/capital.ts'
import { COLOURS } from './journey.ts'

const CARS = wordSet(
  'merc mercedes range rover suburban escalade navigator tahoe bentley limo limousine bmw audi lexus tesla jaguar jag sedan suv car van people saloon',
)
const BEFORE_CAR = wordSet(COLOURS, 'gold dark tinted')
const ROADS = wordSet(
  'street road avenue lane boulevard freeway highway motorway turnpike bridge tunnel ringroad bypass expressway interstate junction',
)
const ALONG = wordSet('off down up along over via through past on onto from leaving left by')
const ROAD_NUMBER = /^(?:[abmi]|us|sr)-?\d{1,4}$/
const AT = wordSet('at in on')
const NEAR = 4

/** What rides and roads are spoken of with, but for the numbers of roads. */
const RIDES = triggerOf({ words: [CARS, ROADS, 'off out room'] })

const isRoadNumber = (word: string): boolean => isDigit(codeAt(word, word.length - 1)) && ROAD_NUMBER.test(word)

const mayRide = (pulled: Pulled, tokens: readonly Token[]): boolean => {
  if (isPulled(pulled, RIDES)) return true
  for (const { bare } of tokens) if (!bare.isFigure && isRoadNumber(bare.word)) return true
  return false
}

/** "In the black Merc", "just off the A40", said of the cast. */
export const rideIn = (moment: Moment): Span | null => {
  const { utterance, pulled } = moment
  const { tokens, address } = utterance
  if (!mayRide(pulled, tokens)) return null
  const asked = questionOf(moment)
  if (!castIn(moment, utterance) && (asked === null || !castIn(moment, asked))) return null
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const bare = tokens[at]?.bare
    const word = bare?.word ?? ''
    const ride = isIn(bare, CARS) && isAt(tokens, at - 1, BEFORE_CAR)
    const road =
      (isIn(bare, ROADS) || ROAD_NUMBER.test(word)) &&
      hasWord(tokens, ALONG, at - NEAR, at) &&
      !isPosted(moment, { from: nameOf(tokens, at), to: at + 1 })
    if (ride || road || isMetAt(tokens, at)) return { from: at - 1, to: at + 1 }
    const next = tokens[at + 3]
    const flown =
      isNumber(word) && wordAt(tokens, at + 1) === 'out' && wordAt(tokens, at + 2) === 'of' && next !== undefined
    if (flown && isCapital(utterance.text, next.from)) return { from: at, to: at + 4 }
    if (word === 'room' && isNumber(wordAt(tokens, at + 1)) && hasWord(tokens, AT, at + 2, at + NEAR))
      return { from: at, to: at + 2 }
  }
  return null
}

const FETCHING = wordSet('fetch fetching get getting grab grabbing meet meeting collect collecting')
const OFF = wordSet('off')
const OFF_REACH = 3

/** "Fetching Number 1 off the seven forty". */
const isMetAt = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, OFF) &&
  hasWord(tokens, FETCHING, 0, at) &&
  tokens.slice(at + 1, at + OFF_REACH).some(({ base }) => isNumber(base))

const NO_NAME = wordSet(ALONG, 'the a an this that our my to at in is')

/** Where the name of a road begins: "the Severn bridge" is not the bridge of this set. */
const nameOf = (tokens: readonly Token[], at: number): number => (isAt(tokens, at - 1, NO_NAME) ? at : at - 1)

const findTravelAsked = clauseFinderOf(
  `dropping|drop off|dropped off|picking up|pick up|picked up|going tonight|going after|staying|sleeping|live|lives|home|
  what/which route|which way did/is/are/will/do/for|car go|cars go|cars taking|
  taking/driving/getting number/him/her/them|taking cast|
  meet/meeting the lead/star/talent|star/stars/talent/celebs get/getting/pull/pulling/pulls in/out/up/off`,
)
const CAST_WORDS = wordSet('cast number him her them she he artist artists talent lead star stars celebs actor actress')
const SET_PLACES = wordSet(
  `set base basecamp camp circus unit hair makeup wardrobe costume holding trailer trailers gate lot stage here there camera catering lunch honeywagon winnie text phone call sheet`,
)

const findWayAsked = clauseFinderOf('which/what way/ways/route/road/car/cars')

/** "Which way for Number 1?": whatever road is told, it is one too many. */
export const asksForWay = (asked: readonly Token[]): boolean =>
  findWayAsked(asked) !== null && hasWord(asked, CAST_WORDS)

/** "Where am I dropping Number 3?" is answered by telephone, unless it is a place of the set. */
export const asksForTravel = (asked: readonly Token[]): boolean =>
  findTravelAsked(asked) !== null && hasWord(asked, CAST_WORDS)

const findTravelTold = clauseFinderOf(
  'drop/dropping/collect/collecting/driving number/him/her/them/talent/cast|drop/dropping/collect/collecting/driving the lead/leads/star/stars|pick/picking up number|pick/picking him/her/them up',
)

/** What tells where somebody is taken to. */
export const OF_TRAVEL = triggerOf({ lists: [findTravelTold] })

/** "Drop Number 1 at the Tower": where somebody of the cast is taken to. */
export const tellsTravel = (tokens: readonly Token[]): boolean => findTravelTold(tokens) !== null

export const isSetPlace = (tokens: readonly Token[]): boolean => hasWord(tokens, SET_PLACES)
