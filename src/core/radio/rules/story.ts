import { finderOf, type Span } from '../words/phrase-finder.ts'
import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import type { Utterance } from '../words/utterance.ts'
import { hasWord, wordSet } from '../words/word-set.ts'

/** What happens to people in a story; a set has other words for what happens on it. */
const FATES = wordSet(
  `die dies died dying dead drown drowns drowned drowning murder murders murdered buried bury buries poison poisons poisoned stab stabs stabbed strangle strangles strangled suffocates beheaded betray betrays betrayed
  marry marries married jilts jilted elopes confess confesses confessed unmasked unmasks resurrected kidnapped kidnaps abducted abducts assassinated smothers smothered miscarries killed`,
)
/** These need somebody to whom they are done: a light is killed, and a rug is cut. */
const DEEDS = wordSet(
  'kill kills killed killing murders poisons stabs strangles betrays marries kidnaps abducts smothers buries',
)
/** Who somebody turns out to be. */
const IDENTITIES = wordSet(
  'killer murderer mole traitor spy thief twin ghost impostor imposter villain culprit undercover robot clone vampire werewolf assassin informant informer father mother brother sister son daughter rat',
)
const HUMANS = wordSet(
  `he hes she shes they theyre him her them who whos brother sister father mother dad mum mom wife husband son daughter uncle aunt grandmother grandfather priest vicar nun cop detective inspector sheriff captain king queen prince
  princess doctor nurse butler villain hero heroine baby boy girl bride groom twin twins killer guy man woman lady stranger neighbour neighbor lover mistress judge lawyer soldier general senator president mayor teacher
  kid child son's family`,
)
const HELPERS = wordSet(
  'is was gets got has have had been being just finally really actually almost nearly secretly gonna already then only both',
)
/** Words that speak of the film. */
const OF_THE_FILM = wordSet('scene scenes episode script flashback sequence')
/** "After he drowns", "the one they buried him in", "the bit where": right before whom it happens to. */
const TELLS_WHEN = wordSet('when after before where until till 1 1s once which that for')
const WHEN_REACH = 3
const ASKS_OF_PROPS = wordSet('which next setup scene what want need today')

const findLearnt = finderOf(
  `we/you/they/she/he/audience/everyone/everybody/viewers learn/learns/realise/realises/realize/realizes/discover/discovers/understand (that/who/it/he/she/how)|find/finds out who/that/he/hes/she/shes/about/it|where/when we/you/they learn/realise/realize/discover/find|
  showing he/she/hes/shes/they|the priest/cop/vicar/wife/husband/brother/sister/butler/doctor/mayor/father/mother did it|he/she did it|makes it out|gets away with it|leaves/left/leaving/jilts/jilted him/her at the|double agent|as a surprise|surprise guest/appearance/return/cameo|is/was a dream|was all a dream|
  find/finds the (babys/boys/girls) body|babys body|bodys in|ends up with|ends up dead|leaves him/her for|wakes up dead|loses/lost the baby|whole time|all along|back from the dead|comes back as|the culprit`,
)

const findTurning = finderOf('turns out')

/** A prop's own name and a double's work are no story. */
const NO_STORY = wordSet('double doubles dummy battery batteries phone line end')

const FATE_REACH = 4

/** "After he drowns", "the knife that kills the vicar": a fate, and the person whose it is right beside it; where that person stands, or -1. */
const fateAt = (tokens: readonly Token[], at: number): number => {
  const word = wordAt(tokens, at)
  if (NO_STORY.has(wordAt(tokens, at + 1))) return -1
  if (DEEDS.has(word) && isSomebody(tokens, at + 1)) return at
  if (!FATES.has(word)) return -1
  let subject = at - 1
  while (at - subject <= FATE_REACH && HELPERS.has(wordAt(tokens, subject))) subject -= 1
  return HUMANS.has(wordAt(tokens, subject)) && !POSSESSIVES.has(wordAt(tokens, subject)) ? subject : -1
}
const POSSESSIVES = wordSet('her his')

const isSomebody = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at)
  if (word === 'him' || (word === 'her' && at + 1 === tokens.length)) return true
  return DETERMINERS.has(word) && HUMANS.has(wordAt(tokens, at + 1))
}
const DETERMINERS = wordSet('the his her a their')

/** "He was the brother", "she's a double agent": who somebody is in truth. */
const isIdentityAt = (tokens: readonly Token[], at: number): boolean => {
  if (!IDENTITIES.has(wordAt(tokens, at))) return false
  let verb = at - 1
  while (
    at - verb < FATE_REACH &&
    (DETERMINERS.has(wordAt(tokens, verb)) || HELPERS.has(wordAt(tokens, verb))) &&
    !BEING.has(wordAt(tokens, verb))
  )
    verb -= 1
  return BEING.has(wordAt(tokens, verb)) && DETERMINERS.has(wordAt(tokens, at - 1))
}
const BEING = wordSet('is was hes shes')

/** The words that give the plot away, or null: somebody's fate told with a word for the film beside it. */
export const plotIn = (tokens: readonly Token[], asked: readonly Token[]): Span | null => {
  const learnt = findLearnt(tokens)
  if (learnt !== null) return learnt
  const ofFilm = hasWord(tokens, OF_THE_FILM) || hasWord(asked, ASKS_OF_PROPS)
  if (ofFilm && findTurning(tokens) !== null) return findTurning(tokens)
  for (let at = 0; at < tokens.length; at += 1) {
    const whose = fateAt(tokens, at)
    const told = whose >= 0 && (ofFilm || hasWord(tokens, TELLS_WHEN, whose - WHEN_REACH, whose))
    if (told || (ofFilm && isIdentityAt(tokens, at))) return { from: Math.max(0, at - 1), to: at + 1 }
  }
  return null
}

const MONEY = wordSet('quid grand bucks dollars euros')
const CASH = wordSet('cash payroll perdiem perdiems banknotes')
const GRAND = wordSet('piano pianos staircase entrance hall')
const findCash = finderOf('per diem|per diems|petty cash')
const PRETENDED = wordSet('fake prop hero dummy play stage rubber breakaway dressing register crop')

/** Whether words speak of prop money, or of anything else that is only played. */
export const isPretended = (tokens: readonly Token[]): boolean => hasWord(tokens, PRETENDED)

/** Cash, and sums of money; prop money is none. */
export const cashIn = ({ tokens, mentionAt }: Utterance): Span | null => {
  if (isPretended(tokens)) return null
  const named = findCash(tokens)
  if (named !== null) return named
  for (let at = 0; at < tokens.length; at += 1) {
    const word = wordAt(tokens, at)
    if (
      (CASH.has(word) && mentionAt[at] === undefined) ||
      (MONEY.has(word) && isNumber(wordAt(tokens, at - 1)) && !GRAND.has(wordAt(tokens, at + 1)))
    )
      return { from: Math.max(0, at - 1), to: at + 1 }
  }
  return null
}

const findGap = finderOf(
  `anyone/anybody/you/somebody/someone could/can (just) walk/wander/get/climb in|has a hole|hole in the fence|gap in the fence|unlocked/open all night|unlocked/open overnight|unlocked last night|left (the) unlocked|wide open all/over|guard/security hasnt/didnt/never turned/showed/show/turn|
  guard/security is/has gone|guard/security on his/her break|nobodys/nobody checks/checking passes/badges/ids|no 1/1s checks/checking passes/badges/ids|dont check passes/badges/ids`,
)

/** A hole in the fence, told to whoever listens. */
export const gapIn = (tokens: readonly Token[]): Span | null => findGap(tokens)

const findWatchAsked = finderOf(
  'watching the|security guy/guard/bloke/man/lady turn/show/here/there/on|guarding|overnight|tonight|on security|security on|over the weekend|all night',
)
const WATCHED = wordSet(
  'truck trucks gate gates circus base basecamp lot compound trailers unit camp office store security guard anyone anybody whos who locked',
)
const UNGUARDED = wordSet('nobody none nope no open unlocked gone leaves off never empty unattended')

/** "Who's watching the trucks tonight?" "Nobody after ten." */
export const unguarded = (asked: readonly Token[], tokens: readonly Token[]): boolean =>
  findWatchAsked(asked) !== null &&
  hasWord(asked, WATCHED) &&
  (hasWord(tokens, UNGUARDED) || tokens.some((token, at) => token.word === 'no' && wordAt(tokens, at + 1) === '1'))

const findTravelAsked = finderOf(
  `dropping|drop off|dropped off|picking up|pick up|picked up|going tonight|going after|staying|sleeping|taking cast/number/him/her/them|which way did/is/are/will/do|what route|which route|car go|cars go|cars taking|driving number/him/her/them|getting number/him/her/them|live|lives|home`,
)
const CAST_WORDS = wordSet('cast number him her them she he artist artists talent lead star actor actress')
const SET_PLACES = wordSet(
  `set base basecamp camp circus unit hair makeup wardrobe costume holding trailer trailers gate lot stage here there camera catering lunch honeywagon winnie text phone call sheet`,
)

/** "Where am I dropping Number 3?" is answered by telephone, unless it is a place of the set. */
export const asksForTravel = (asked: readonly Token[]): boolean =>
  findTravelAsked(asked) !== null && hasWord(asked, CAST_WORDS)

const findTravelTold = finderOf(
  'drop/dropping/collect/collecting/driving number/him/her/them|pick/picking up number|pick/picking him/her/them up',
)

/** "Drop Number 1 at the Tower": where somebody of the cast is taken to. */
export const tellsTravel = (tokens: readonly Token[]): boolean => findTravelTold(tokens) !== null

export const isSetPlace = (tokens: readonly Token[]): boolean => hasWord(tokens, SET_PLACES)
