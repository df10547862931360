import { sameWords } from '../verdict/better.ts'
import type { Moment } from '../moment.ts'
import { findFood } from './sensitive.ts'
import { finderOf, type Span } from '../words/phrase-finder.ts'
import type { Token } from '../words/tokens.ts'
import { isPulled, triggerOf } from '../words/trigger.ts'
import { quoteOf } from '../words/utterance.ts'
import { hasWord, isAt, wordSet } from '../words/word-set.ts'

const findTalk = finderOf(
  `lunch order|lunch orders|having/eating/want/wants/ordering/order/menu/whats/get/got/serving/cooking/doing for lunch/dinner/supper/breakfast|coffee order|
  want coffee|some coffee|a coffee|coffees|latte|lattes|cappuccino|flat white|flat whites|long blacks|chais|espresso|americano|a tea|cup of tea|
  a brew|a cuppa|1/2/3/4 sugars|sandwich|sandwiches|burger|burgers|pizza|burrito|chicken|salad|the vegetarian|fries|snacks|a snack|for/want/wants/having/have/eat/ate/had/get/getting/missed/my/your/our/the breakfast|breakfast burrito/roll/order/orders|dinner|
  donuts|doughnuts|you/i/we park|to park my|where to park|leave/move/put my (own) car|end up parking|parking spot/space/pass/ticket/validation|
  paperwork|time card|time cards|timecard|timesheet|time sheet|start work|deal memo|this/your/my/next/good/nice weekend|lift/ride home|
  getting (a) home/lift/ride|got a lift/ride|give you/me a lift/ride|car pool|at/over/for the weekend|
  doing/plans/free/off/busy/around (on) friday/saturday/sunday|on/this friday/saturday/sunday night|see you saturday/sunday|karaoke|
  share/sharing/split/splitting a cab/taxi/uber|cab/taxi/uber home|at/round mine on/tonight/this/after|barbie|your/my place after/tonight/later|
  to the gym|hit the gym|after work|going out|the/a pub after/later/tonight|down the pub|pub quiz|a pint|a bunch of us|up to later|the game|the match|
  game/match/show last night|hockey/football/basketball/soccer/rugby/cricket game/match|hockey/football/basketball/soccer/rugby/cricket/baseball/footy/tennis/boxing/darts last/yesterday/tonight|the footy|the rugby|the cricket|the hockey|trivia/quiz/bowling/poker friday/saturday/sunday/tonight/night|the derby|the playoffs|
  watch/catch/see it last night|on telly|on tv|thing on friday/saturday/sunday|bbq|barbecue|leaving do|getting/having/ordering from the|
  your/my day off|your/my days off|your/my holiday/holidays/vacation|a party|a drink|drinks/beers tonight/after/later|for drinks/beers|beers|a beer|
  doing tonight|out tonight|plans tonight|birthday|hows your day|how was your|your girlfriend|your boyfriend|my girlfriend|my boyfriend|instagram|
  netflix|funny story|taking orders`,
)

const PROPS_ROLE = /prop|art dep|set dec|dress|food/i

/** To props a cake is a thing of the picture. */
const isForProps = ({ meaning, context }: Moment): boolean =>
  context.roster.some(({ name, role }) => meaning.to.includes(name) && PROPS_ROLE.test(role))

/** "I am, do you want the tea?" answers first, and asks all the same. */
const hasQuestion = (tokens: readonly Token[]): boolean => tokens.some(({ stop }) => stop === '?')

/** Food and drink that somebody wants; the prop sandwich and "that's lunch" are the set's own. */
const orderedFood = (moment: Moment): Span | null => {
  const { tokens, address, asks, calls } = moment.utterance
  const wants = asks || hasQuestion(tokens) || moment.meaning.act === 'request' || moment.meaning.act === 'query'
  const asked = moment.situation.due?.line.utterance.tokens ?? []
  if (!wants || calls.length > 0 || findProps(tokens) !== null || findProps(asked) !== null) return null
  const food = findFood(tokens, address.bodyFrom)
  return food === null || isPlaceName(moment, food) || isForProps(moment) ? null : food
}

const SELLS = wordSet(
  'market stall shop tent stand hut kiosk counter house place joint guy guys delivery table machine grinder cup cups box boxes people',
)

/** The fish market is a post, and nobody's lunch. */
const isPlaceName = ({ utterance: { tokens, mentions } }: Moment, food: Span): boolean =>
  (isAt(tokens, food.to, SELLS) && !isWantedFrom(tokens, food)) ||
  mentions.some(({ from, to }) => from < food.to && food.from < to)

const WANTING = wordSet('want wants fancy fancies having')
const FROM = wordSet('from')

/** "What does everybody want from the smoothie place?" */
const isWantedFrom = (tokens: readonly Token[], { from }: Span): boolean =>
  hasWord(tokens, WANTING, 0, from) && hasWord(tokens, FROM, from - 2, from)

const findProps = finderOf(
  'prop|props|dressed|tureen|hero|scene|for camera|continuity|picture|dressing|before or after lunch|before/after/by/until/till/since/from lunch|lunch tent/table/area/truck/break/room|spilled|spilt',
)

const DRESSES = wordSet('strike wrap plate plates table stylist stylists glue')

/** "Six hero burgers to set", as they were ordered: food of the picture. */
const isDressing = ({ utterance: { tokens }, situation: { due } }: Moment, talk: Span): boolean => {
  if (due?.kind !== 'order' || findFood(tokens, talk.from)?.from !== talk.from) return false
  const ordered = due.line.utterance.tokens
  return findProps(ordered) !== null || hasWord(ordered, DRESSES)
}

/** "The birthday cake for scene twelve". */
const isProp = ({ utterance: { tokens } }: Moment): boolean => findFood(tokens) !== null && findProps(tokens) !== null

const SIDE_TALK = triggerOf({ lists: [findTalk, findFood] })

/** The words of side talk: food and drink, parking, paperwork, private life. */
export const sideTalk = (moment: Moment): string => {
  if (!isPulled(moment.pulled, SIDE_TALK)) return ''
  const { utterance } = moment
  const talk = findTalk(utterance.tokens, utterance.address.bodyFrom)
  const span =
    talk === null || isPlaceName(moment, talk) || isDressing(moment, talk) || isProp(moment)
      ? orderedFood(moment)
      : talk
  return span === null ? '' : quoteOf(utterance, span.from, span.to)
}

/** An order of food answered on channel 1 is as long as the order: both are at fault (exchange E18). */
export const answersSideTalk = (moment: Moment): string => {
  const due = moment.situation.due
  if (due?.kind !== 'question' || (moment.meaning.act !== 'report' && moment.meaning.act !== 'answer')) return ''
  const { tokens, address } = due.line.utterance
  if (findProps(tokens) !== null || hasWord(moment.utterance.tokens, DECLINES)) return ''
  const asked =
    findTalk(tokens, address.bodyFrom) ?? (findTreat(tokens) === null ? null : findFood(tokens, address.bodyFrom))
  return asked === null ? '' : sameWords(moment)
}
/** "He's holding the crossing, so no" ends the talk. */
const DECLINES = wordSet('negative cant busy holding')
const findTreat = finderOf(
  'want a/an/any/some|fancy a/an/any/some|you want|you having|you like|you fancy|your order|get you',
)
