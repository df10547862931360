import { clauseFinderOf, type Span } from '../../words/phrase-finder.ts'
import type { Token } from '../../words/tokens.ts'
import { triggerOf } from '../../words/trigger.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'

/** Phrases by what they give away. */
const findAnyOf = (phrases: Readonly<Record<string, string>>): ReturnType<typeof clauseFinderOf> =>
  clauseFinderOf(Object.values(phrases).join('|'))

const findLodging = findAnyOf({
  kinds: 'hotel|motel|hostel|airport',
  stays:
    'airbnb|putting/put him/her/them/talent/cast up at/in|putting/put the star/lead/talent/cast up at/in|put up at/in the|staying at|checked/checking in/into/out at/to/of',
  chains: `hilton|marriott|ramada|hyatt|sheraton|radisson|novotel|travelodge|premier inn|holiday inn|best western|
    hampton inn|westin|four seasons|the ritz|fairmont|the savoy|ritz carlton|langham|intercontinental|crowne plaza|doubletree|mercure|claridges|the dorchester|shangri la|chateau marmont`,
  rooms: 'room number|penthouse|presidential suite',
})

const findFlight = findAnyOf({
  flights: 'flight lands/arrives/gets|flight number|flights in/at/lands/delayed|flies/flying into/out/home',
  landings: 'lands/landing at/into|wheels down/up at|terminal 1/2/3/4/5/a/b/c/d/e',
  airports: `heathrow|gatwick|stansted|lax|jfk|la guardia|laguardia|pearson|tullamarine|private jet|
    euston|paddington|kings cross|st pancras|penn station|grand central|union station|central station`,
  whose: 'his/her/their plane/flight/train is/lands/leaves/gets/at|his/her/their planes/flights/trains at/in',
})

const findWay = findAnyOf({
  unseen: `leaving by the back|so nobody/they follow/follows/sees/see/spots/recognises/recognizes|so no 1 follows/sees/spots/recognises/recognizes|decoy|switch/switching/swap/swapping cars|sneak/sneaking/smuggle/smuggling|
    taking/bringing/coming/going/leaving/driving (him/her/them/it) (in/out) by/down/along/through/via the back road/lane`,
  fromWhom: `so the/that photographers/paparazzi/paps/press/fans/papers|
    avoid/dodge/dodging/avoiding the press/fans/paps/paparazzi/crowd`,
  talent: 'talent/star/stars/lead goes/go/going/comes/come/coming in/out through/via/by/round',
  roads: `bringing her/him/them in by/through/via|coming in by/through/via|coming down/up/along highway|by river road|
    drivers route|route is`,
  addresses: 'home address|lives/living at/on/in/over|pickup address|picking him/her/them up at/from',
  pickups: 'pickup is at/from|pickup at|pickups at',
  plates: 'plate ends|plate is|plates are|reg is|registration is|license/number plate',
})

const PADS = 'helipad|heliport|landing pad'
const findPad = clauseFinderOf(PADS)

/** Places of any set, and no business of anybody's beside whoever of the cast is brought there. */
const findPlace = findAnyOf({
  ways: 'the back way|in/out/round the back way|taking the back road',
  pads: PADS,
  entrances: `side/back/service/kitchen/tradesmans/staff entrance|through the kitchen/kitchens`,
})

/** A way that is told of somebody who is brought along it. */
export const placeIn = (tokens: readonly Token[]): Span | null => findPlace(tokens)

/** Whether such a place is one that somebody is flown to. */
export const isPad = (tokens: readonly Token[], { from }: Span): boolean => findPad(tokens, from)?.from === from

/** What journeys and ways in are spoken of with. */
export const OF_JOURNEYS = triggerOf({ lists: [findLodging, findFlight, findWay] })
export const OF_WAYS_IN = triggerOf({ lists: [findPlace] })

/** A hotel, a flight, a way in: radio reference (e.1). */
export const journeyIn = (tokens: readonly Token[], from = 0): Span | null =>
  findLodging(tokens, from) ?? flightIn(tokens, from) ?? wayIn(tokens, from)

const LANDS = wordSet('ferry boat boats barge raft canoe kayak dinghy drone')

/** "The ferry lands at quarter past" is no flight. */
const flightIn = (tokens: readonly Token[], from: number): Span | null => {
  const flight = findFlight(tokens, from)
  return flight !== null && hasWord(tokens, LANDS, 0, flight.from) ? null : flight
}

export const COLOURS = wordSet('black white silver grey gray blue red green')
const BEFORE_TRUCK = wordSet(COLOURS, 'old big')

/** "The grey pickup at the weigh scale" is a truck. */
const wayIn = (tokens: readonly Token[], from: number): Span | null => {
  const way = findWay(tokens, from)
  return way !== null && isAt(tokens, way.from - 1, BEFORE_TRUCK) ? null : way
}
