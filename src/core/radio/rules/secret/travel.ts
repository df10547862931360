import type { Moment } from '../../moment.ts'
import { clauseFinderOf, type Span } from '../../words/phrase-finder.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { hasWord, wordSet } from '../../words/word-set.ts'
import { castIn } from '../subject.ts'

const findLodging = clauseFinderOf(
  `hotel|motel|hostel|airbnb|hilton|marriott|ramada|hyatt|sheraton|radisson|novotel|travelodge|premier inn|holiday inn|best western|hampton inn|westin|four seasons|the ritz|staying at|
  checked/checking in/into/out at/to/of|room number|penthouse|presidential suite`,
)
const findFlight = clauseFinderOf(
  `flight lands/arrives/gets|flight number|flights in/at/lands/delayed|lands/landing at/into|flies/flying into/out/home|airport|heathrow|gatwick|stansted|lax|jfk|la guardia|laguardia|pearson|tullamarine|private jet|helipad|his/her/their plane/flight/train is/lands/leaves/gets/at|his/her/their planes/flights/trains at/in|terminal 1/2/3/4/5`,
)
const findWay = clauseFinderOf(
  `taking the back road|leaving by the back|in/out/round the back way|the back way|sneak/sneaking/smuggle/smuggling|side/back/service/kitchen/tradesmans entrance|through the kitchen/kitchens|pickup address|home address|lives/living at/on/in/over|drivers route|route is|plate ends|plate is|plates are|reg is|registration is|license/number plate|
  so the/that photographers/paparazzi/paps/press/fans/papers|avoid/dodge/dodging/avoiding the press/fans/paps/paparazzi/crowd|bringing her/him/them in by/through/via|coming in by/through/via|coming down/up/along highway|by river road|
  taking/bringing/coming/going/leaving/driving (him/her/them/it) (in/out) by/down/along/through/via the back road/lane|pickup is at/from|pickup at|pickups at|picking him/her/them up at/from`,
)

/** A hotel, a flight, a way in: radio reference (e.1). */
export const journeyIn = (tokens: readonly Token[]): Span | null =>
  findLodging(tokens) ?? findFlight(tokens) ?? findWay(tokens)

const CARS = wordSet(
  'merc mercedes range rover suburban escalade navigator tahoe bentley limo limousine bmw audi lexus tesla jaguar jag sedan suv car van people saloon',
)
const COLOURS = wordSet('black white silver grey gray blue red green gold dark tinted')
const ROADS = wordSet(
  'street road avenue lane boulevard freeway highway motorway turnpike bridge tunnel ringroad bypass expressway interstate junction',
)
const ALONG = wordSet('off down up along over via through past on onto from leaving left by')
const ROAD_NUMBER = /^(?:[abmi]|us|sr)-?\d{1,4}$/
const AT = wordSet('at in on')
const NEAR = 4

/** "In the black Merc", "just off the A40", said of the cast. */
export const rideIn = (moment: Moment): Span | null => {
  const { utterance, situation } = moment
  const { tokens, address } = utterance
  const asked = situation.due?.kind === 'question' ? situation.due.line.utterance : null
  if (!castIn(moment, utterance) && (asked === null || !castIn(moment, asked))) return null
  for (let at = address.bodyFrom; at < tokens.length; at += 1) {
    const word = tokens[at]?.base ?? ''
    const ride = CARS.has(word) && COLOURS.has(wordAt(tokens, at - 1))
    const road = (ROAD_NUMBER.test(word) || ROADS.has(word)) && hasWord(tokens, ALONG, at - NEAR, at)
    if (ride || road) return { from: at - 1, to: at + 1 }
    const next = tokens[at + 3]
    const flown =
      isNumber(word) && wordAt(tokens, at + 1) === 'out' && wordAt(tokens, at + 2) === 'of' && next !== undefined
    if (flown && utterance.text[next.from] !== utterance.text[next.from]?.toLowerCase()) return { from: at, to: at + 4 }
    if (word === 'room' && isNumber(wordAt(tokens, at + 1)) && hasWord(tokens, AT, at + 2, at + NEAR))
      return { from: at, to: at + 2 }
  }
  return null
}

const findTravelAsked = clauseFinderOf(
  `dropping|drop off|dropped off|picking up|pick up|picked up|going tonight|going after|staying|sleeping|taking cast/number/him/her/them|which way did/is/are/will/do/for|what route|which route|car go|cars go|cars taking|driving number/him/her/them|getting number/him/her/them|live|lives|home`,
)
const CAST_WORDS = wordSet('cast number him her them she he artist artists talent lead star actor actress')
const SET_PLACES = wordSet(
  `set base basecamp camp circus unit hair makeup wardrobe costume holding trailer trailers gate lot stage here there camera catering lunch honeywagon winnie text phone call sheet`,
)

const findWayAsked = clauseFinderOf('which way|what route|which route|which road')

/** "Which way for Number 1?": whatever road is told, it is one too many. */
export const asksForWay = (asked: readonly Token[]): boolean =>
  findWayAsked(asked) !== null && hasWord(asked, CAST_WORDS)

/** "Where am I dropping Number 3?" is answered by telephone, unless it is a place of the set. */
export const asksForTravel = (asked: readonly Token[]): boolean =>
  findTravelAsked(asked) !== null && hasWord(asked, CAST_WORDS)

const findTravelTold = clauseFinderOf(
  'drop/dropping/collect/collecting/driving number/him/her/them|pick/picking up number|pick/picking him/her/them up',
)

/** "Drop Number 1 at the Tower": where somebody of the cast is taken to. */
export const tellsTravel = (tokens: readonly Token[]): boolean => findTravelTold(tokens) !== null

export const isSetPlace = (tokens: readonly Token[]): boolean => hasWord(tokens, SET_PLACES)
