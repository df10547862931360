import type { Finding, Moment, Rule } from '../../moment.ts'
import { asksWhat } from '../../meaning/questions.ts'
import type { Mention } from '../../words/mention.ts'
import { finderOf, type Span } from '../../words/phrase-finder.ts'
import { postAt } from '../../words/post-words.ts'
import { HE_OR_SHE, THEM } from '../../words/small-words.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { isPulled, triggerOf } from '../../words/trigger.ts'
import { clauseQuote, quoteOf } from '../../words/utterance.ts'
import { hasWord, isAt, isIn, wordSet } from '../../words/word-set.ts'
import { secretIn } from './given.ts'
import { isPosted, postsOf } from './posts.ts'
import { asksForProp, cashIn, gapIn, givesCode, givesSum, GUARDED, isPretended, OF_MONEY, unguarded } from './safe.ts'
import { OF_STORIES, plotIn } from './story.ts'
import { isAsOrdered, orderOf, questionOf } from '../asked.ts'
import { castIn, isCastName, subjectOf } from '../subject.ts'
import { tellsAway } from '../whereabouts.ts'
import { isPad, journeyIn, OF_JOURNEYS, OF_WAYS_IN, placeIn } from './journey.ts'
import { asksForTravel, asksForWay, isSetPlace, OF_TRAVEL, rideIn, tellsTravel } from './travel.ts'
import { PRETENDED } from '../pretended.ts'

const OF_THE_STORY =
  /kill|dead|death|die|murder|alive|twin|father|mother|brother|sister|ending|twist|spoiler|finale|episode|cameo|body|corpse|head|marr|betray|poison|stab|shot|reveal/i

const showFault = (said: string, better: string): Finding => ({
  rule: 'R-CONF-SHOW',
  severity: 'critical',
  why: 'show.secret',
  said,
  better,
})

/** A thing of the story has a number; a hotel, a route, a guard or cash is told in person. */
const BY_NUMBER = 'The scene 42 prop.'
const IN_PERSON = 'Can you meet me at base?'

/** What is hidden by the words that follow or go before: the hotel lobby is a set, and a prop safe holds nothing. */
const isPlayed = (tokens: readonly Token[], { from, to }: Span): boolean =>
  !isNumber(wordAt(tokens, from)) &&
  ((tokens[to - 1]?.stop === '' && (isAt(tokens, to, SETS) || SETS.has(tokens[to]?.base ?? ''))) ||
    hasWord(tokens, PRETENDED, from - 1, from) ||
    hasWord(tokens, NEAR, from - 2, from))

/** R-CONF-SHOW: nothing about plot, hotels, routes, security or cash. */
export const confShow: Rule = (moment) => {
  const { utterance } = moment
  const { tokens } = utterance
  for (const secret of moment.radio.secrets?.show ?? []) {
    const said = secretIn(utterance, secret)
    if (said !== '') return showFault(said, OF_THE_STORY.test(said) ? BY_NUMBER : IN_PERSON)
  }
  const { pulled } = moment
  const plot = isPulled(pulled, OF_STORIES) ? plotIn(tokens, storyAsked(moment), speaksToProps(moment)) : null
  if (plot !== null && !isOfCrew(moment, plot))
    return isPlayed(tokens, plot) ? null : showFault(clauseQuote(utterance, plot), BY_NUMBER)
  const gap = isPulled(pulled, GUARDED) ? gapIn(tokens) : null
  if (gap !== null && !isOwnPostLeft(moment)) return showFault(clauseQuote(utterance, gap), IN_PERSON)
  const told =
    (isPulled(pulled, OF_JOURNEYS) ? journeyOffPosts(moment) : null) ??
    (isPulled(pulled, OF_WAYS_IN) ? offPosts(moment, placeOfCast(moment)) : null) ??
    (isPulled(pulled, OF_MONEY) ? cashIn(utterance) : null) ??
    rideIn(moment) ??
    (isPulled(pulled, PAST_FANS) ? wayPastFans(moment) : null)
  if (told !== null) return isPlayed(tokens, told) ? null : showFault(clauseQuote(utterance, told), IN_PERSON)
  return (isPulled(pulled, OF_TRAVEL) ? travelTold(moment) : null) ?? secretAnswer(moment)
}

/** "I've left it, nobody's on the gate" of the trainee's own post is R-STAY-ON-LOCKUP. */
const isOwnPostLeft = (moment: Moment): boolean => moment.context.post === 'onLockup' && tellsAway(moment)

const TRAVELLERS = wordSet(THEM, HE_OR_SHE, 'talent star stars lead client pickup pickups limo driver drivers')
const BROUGHT = wordSet(TRAVELLERS, 'they theyre car cars merc suv')
/** Whose way in is told to everybody. */
const CROWD = wordSet('audience public guests background extras sas crowd fans crew')
/** Where they wait tells where somebody of the cast is not brought. */
const FOLLOWERS = wordSet('fans press')
const BY_WAY = wordSet('in out through via by round down from')
const WAY_REACH = 4

/** "Out by the back entrance" told of somebody of the cast, and not "number two to the side entrance". */
const placeOfCast = (moment: Moment): Span | null => {
  const { tokens } = moment.utterance
  const place = placeIn(tokens)
  if (place === null || subjectOf(moment, place) === 'crew') return null
  if (hasWord(tokens, BROUGHT)) return place
  if (isPad(tokens, place) && isOfCast(moment)) return place
  if (asksOfBrought(moment) && !hasWord(tokens, CROWD)) return place
  const telling = hasWord(tokens, BY_WAY, place.from - WAY_REACH, place.to) || hasWord(tokens, FOLLOWERS)
  return telling && castIn(moment, moment.utterance) ? place : null
}

/** "Which way are they bringing him in?", whoever is called before it. */
const asksOfBrought = (moment: Moment): boolean => {
  const asked = questionOf(moment)
  return asked !== null && hasWord(asked.tokens, BROUGHT, asked.address.bodyFrom)
}

const isOfCast = (moment: Moment): boolean => {
  const { due } = moment.situation
  return castIn(moment, moment.utterance) || (due !== null && castIn(moment, due.line.utterance))
}

const PAST_FANS = triggerOf({ words: [FOLLOWERS] })

/** "Round by Delancey, there's fans out front": whichever way somebody of the cast is brought past them. */
const wayPastFans = (moment: Moment): Span | null => {
  const { tokens, address } = moment.utterance
  const fans = tokens.findIndex((token) => isIn(token.bare, FOLLOWERS))
  return fans >= 0 && hasWord(tokens, BY_WAY, address.bodyFrom, fans) && castIn(moment, moment.utterance)
    ? { from: address.bodyFrom, to: fans }
    : null
}

/** "Eddie never came home": of somebody of the set it is no story, and R-CONF-PERSON. */
const isOfCrew = ({ utterance: { mentions, tokens } }: Moment, { from }: Span): boolean =>
  wordAt(tokens, from - 1) === 'i' || mentions.some((mention) => mention.via === 'name' && mention.to === from)

/** "Back entrance, locked": a way in that is somebody's post is no secret of this set. */
const offPosts = (moment: Moment, span: Span | null): Span | null =>
  span === null || isPosted(moment, span) || namesPost(moment, span) ? null : span

const namesPost = ({ utterance: { mentions } }: Moment, span: Span): boolean =>
  mentions.some(({ via, from, to }) => via === 'post' && from < span.to && span.from < to)

/** "Am I staying at the shed?" asks for a post, or for a place of the set, and for no hotel. */
const journeyOffPosts = (moment: Moment): Span | null => {
  const { tokens } = moment.utterance
  let span = journeyIn(tokens)
  while (span !== null) {
    const stays = wordAt(tokens, span.to - 1) === 'at' && isOfSet(moment, { from: span.to, to: span.to + PLACE_REACH })
    if (!stays && offPosts(moment, span) !== null && !isOrdered(moment, span)) return span
    span = journeyIn(tokens, span.to)
  }
  return null
}
const PLACE_REACH = 3

/** "Three chairs to the airport": the place of an order in which nobody is brought anywhere is given back as it was heard. */
const isOrdered = (moment: Moment, place: Span): boolean => {
  const { utterance } = moment
  const order = orderOf(moment)
  return (
    order !== null &&
    isAsOrdered(moment, place) &&
    !hasWord(order.tokens, TRAVELLERS) &&
    !hasWord(utterance.tokens, TRAVELLERS) &&
    !castIn(moment, order) &&
    !castIn(moment, utterance)
  )
}

const isOfSet = (moment: Moment, place: Span): boolean => {
  const said = moment.utterance.tokens.slice(place.from, place.to)
  return namesPost(moment, place) || isSetPlace(said) || postsOf(moment).some((post) => postAt(said, post) >= 0)
}

/** Whether words tell of the plot, a journey or a way in, whoever says them. */
export const tellsOfShow = (tokens: readonly Token[]): boolean =>
  (plotIn(tokens, []) ?? gapIn(tokens) ?? journeyIn(tokens)) !== null

const travelTold = (moment: Moment): Finding | null => {
  const { tokens, address } = moment.utterance
  if (!tellsTravel(tokens) || moment.meaning.facts['place'] === undefined || isSetPlace(tokens)) return null
  return showFault(quoteOf(moment.utterance, address.bodyFrom, address.bodyTo), IN_PERSON)
}

const WHY = wordSet('why whys')

/** The words of the question with the call before it, and none if it asks why of somebody of the crew: "why is Lowell not here" asks for no thing of the story. */
const storyAsked = (moment: Moment): readonly Token[] => {
  const asked = questionOf(moment)
  if (asked === null || !hasWord(asked.tokens, WHY)) return asked?.tokens ?? []
  const ofCrew = asked.mentions.some(
    ({ via, who, from }) => via === 'name' && from >= asked.address.bodyFrom && !isCastName(moment.context, who),
  )
  return ofCrew ? [] : asked.tokens
}

const findSecretAsked = finderOf(
  'money|cash|float|wages|payroll|bringing number/him/her/them/1st|which hotel|staying|sleeping|security company/doing/saying/plan/schedule|who dies|how does it end|the ending|mystery/surprise/secret guest/star|called at|booked under|what name is/are|which way are they|what time does number|landing|flight',
)
const PUT_OFF = wordSet(
  'person meet ask call text tell phone cell later know negative no cant sorry production pouch safe idea sure yet checking waiting told',
)

const LOOKS_AFTER = /\bprops?\b|\bart\b|set dec|costume|wardrobe|make-?up|hair/i

const speaksToProps = ({ meaning, context }: Moment): boolean =>
  meaning.to.some((name) => LOOKS_AFTER.test(roleIn(context, name)))

const roleIn = ({ roster }: Moment['context'], name: string): string =>
  roster.find((entry) => entry.name === name)?.role ?? ''

/** The form for the petty cash may lie where it will. */
const PAPERS = wordSet('form forms sheet log receipt receipts')

const findAway = finderOf('to/on 2|off (the) air/radio/walkie/channel')

/** "In the lockbox under the desk" to "where is the money" gives away what the question asks for. */
const secretAnswer = ({ situation, meaning, utterance, context }: Moment): Finding | null => {
  const due = situation.due
  const { tokens, address } = utterance
  if (due?.kind !== 'question' || hasWord(tokens, PUT_OFF) || findAway(tokens) !== null) return null
  if (isPretended(tokens)) return null
  const asked = due.line.utterance
  if (hasWord(asked.tokens, PAPERS) || asksForProp(asked.tokens, roleIn(context, due.from))) return null
  const told = showFault(quoteOf(utterance, address.bodyFrom, address.bodyTo), IN_PERSON)
  if (unguarded(asked.tokens, tokens) || givesCode(asked.tokens, tokens) || givesSum(asked.tokens, tokens)) return told
  if (meaning.act !== 'report' || !asksWhat(asked)) return null
  if (asksForWay(asked.tokens) && !isSetPlace(tokens)) return told
  if (asksForTravel(asked.tokens) && !isSetPlace(tokens)) return told
  const secret = findSecretAsked(asked.tokens, asked.address.bodyFrom)
  return secret === null || isNamedIn(asked.mentions, secret) ? null : told
}

/** Cash may be on the roster. */
const isNamedIn = (mentions: readonly Mention[], { from, to }: Span): boolean =>
  mentions.some((mention) => mention.via === 'name' && mention.from < to && from < mention.to)

/** "Behind the motel" tells where a truck stands. */
const NEAR = wordSet('behind outside opposite near past beside')

/** The hotel lobby is a set. */
const SETS = wordSet(
  'entrance steps sign corner side lot street foyer kitchen roof carpark lobby room set bar corridor suite scene exterior interior bed prop door elevator side distance zone manager porter porters staff guests house',
)
