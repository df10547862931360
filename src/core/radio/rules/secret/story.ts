import type { Span } from '../../words/phrase-finder.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { triggerOf } from '../../words/trigger.ts'
import { isAtWork } from '../private/trades.ts'
import { hasWord, isAt, isIn, wordSet } from '../../words/word-set.ts'
import { HE_OR_SHE, OWNERS, THEM } from '../../words/small-words.ts'
import { findEvent, findLearnt, findTurning } from './story-phrases.ts'

/** What happens to people in a story; a set has other words for what happens on it. */
const FATES = wordSet(
  `die dies died dying dead drown drowns drowned drowning murder murders murdered buried bury buries poison poisons
  poisoned stab stabs stabbed strangle strangles strangled suffocates beheaded betray betrays betrayed marry marries
  married jilts jilted elopes confess confesses confessed unmasked unmasks resurrected kidnapped kidnaps abducted
  abducts assassinated smothers smothered miscarries killed`,
)
/** Nobody says these of anything else. */
const STRONG_FATES = wordSet(
  `drown drowns drowned murders murdered strangled betrays betrayed jilts jilted elopes resurrected kidnapped abducted
  assassinated smothered beheaded`,
)
/** These need somebody to whom they are done: a light is killed, and a rug is cut. */
const DEEDS = wordSet(
  'kill kills killed killing murders poisons stabs strangles betrays marries kidnaps abducts smothers buries',
)
/** Who somebody turns out to be. */
const IDENTITIES = wordSet(
  `killer murderer mole traitor spy thief twin ghost impostor imposter villain culprit undercover robot clone vampire
  werewolf assassin informant informer father mother brother sister son daughter rat`,
)
const HUMANS = wordSet(
  `he hes she shes they theyre him her them who whos brother sister father mother dad mum mom wife husband son daughter
  uncle aunt grandmother grandfather priest vicar nun cop detective inspector sheriff captain king queen prince
  princess doctor nurse butler villain hero heroine baby boy girl bride groom twin twins killer guy man woman lady
  stranger neighbour neighbor lover mistress judge lawyer soldier general senator president mayor teacher kid child
  son's family`,
)
const HELPERS = wordSet(
  `is was gets got has have had been being just finally really actually almost nearly secretly gonna already then only
  both`,
)
/** Words that speak of the film. */
const OF_THE_FILM = wordSet('scene scenes episode script flashback sequence')
/** "After he drowns", "the one they buried him in", "the bit where": right before whom it happens to. */
const TELLS_WHEN = wordSet('when after before where until till 1 1s once which that for')
const WHEN_REACH = 3
const ASKS_OF_PROPS = wordSet('which next setup scene what want need today')

/** A prop's own name and a double's work are no story. */
const NO_STORY = wordSet('double doubles dummy battery batteries phone line end')

const FATE_REACH = 4

/**
 * "After he drowns", "the knife that kills the vicar": a fate, and the person whose it is right beside it; where that
 * person stands, or -1.
 */
const fateAt = (tokens: readonly Token[], at: number): number => {
  const word = wordAt(tokens, at)
  if (isAt(tokens, at + 1, NO_STORY)) return -1
  if (DEEDS.has(word) && isSomebody(tokens, at + 1)) return at
  if (!FATES.has(word)) return -1
  let subject = at - 1
  while (at - subject <= FATE_REACH && isAt(tokens, subject, HELPERS)) subject -= 1
  return isAt(tokens, subject, HUMANS) && !isAt(tokens, subject, POSSESSIVES) ? subject : -1
}
const POSSESSIVES = wordSet('her his')

const isSomebody = (tokens: readonly Token[], at: number): boolean => {
  const word = wordAt(tokens, at)
  if (word === 'him' || (word === 'her' && at + 1 === tokens.length)) return true
  return BEFORE_PART.has(word) && isAt(tokens, at + 1, HUMANS)
}
const BEFORE_PART = wordSet(OWNERS, 'a the')

/** "He was the brother", "she's a double agent": who somebody is in truth. */
const isIdentityAt = (tokens: readonly Token[], at: number): boolean => {
  if (!isAt(tokens, at, IDENTITIES)) return false
  let verb = at - 1
  while (
    at - verb < FATE_REACH &&
    (isAt(tokens, verb, BEFORE_PART) || isAt(tokens, verb, HELPERS)) &&
    !isAt(tokens, verb, BEING)
  )
    verb -= 1
  return isAt(tokens, verb, BEING) && isAt(tokens, at - 1, BEFORE_PART)
}
const BEING = wordSet('is was hes shes')

const STORY_OPENS = wordSet('for 1 1s bit scene part moment its thats')
const STORY_WHEN = wordSet('when where after before once')
/** What people of a set do, and small things that any part does. */
const SET_VERBS = wordSet(
  `cut cuts wrap wraps roll rolls rolling break breaks call move moves get gets come comes coming are is was were has
  have had arrive arrives land lands step steps stepping travel travels need needs want wants ask asks go goes going
  start starts finish finishes done ready back shoot film rehearse turn leave leaves see sees look looks say says open
  opens walk walks run runs sit sits drive drives drink drinks eat eats cross crosses enter enters exit exits pick
  picks put puts stand stands carry carries wear wears read reads write writes use uses hold holds keep keeps take
  takes like likes move stay stays change changes talk talks wait waits know knows this his its yes does always as us
  minus plus s`,
)

const verbAfter = (tokens: readonly Token[], at: number): number => {
  let next = at
  while (isAt(tokens, next, HELPERS) && !isAt(tokens, next, SET_VERBS)) next += 1
  return next
}

/** "The one for when she turns him down", "the bit where they dig him up". */
const isMomentAt = (tokens: readonly Token[], at: number): boolean => {
  if (!isAt(tokens, at, STORY_WHEN) || !isAt(tokens, at - 1, STORY_OPENS)) return false
  const who = isAt(tokens, at + 1, BEFORE_PART) ? at + 2 : at + 1
  if (!isAt(tokens, who, HUMANS)) return false
  const verb = verbAfter(tokens, who + 1)
  return verb < tokens.length && tokens[who]?.stop === '' && !isAt(tokens, verb, SET_VERBS)
}

const BEASTS = wordSet(
  'croc crocodile alligator shark monster beast zombie zombies alien aliens wolf wolves bear dragon vampire ghost',
)

/** "Then the croc gets her". */
const isPreyAt = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, BEASTS) && isAt(tokens, at + 2, THEM)

const CLAUSE_OPENS = wordSet('when where that because cause so as which proves shows')
const PRONOUNS = wordSet('he she')

/** "She calls the cops on her own son", to somebody who asks for a thing. */
const isActAt = (tokens: readonly Token[], at: number): boolean => {
  const verb = wordAt(tokens, at + 1)
  if (!isAt(tokens, at, PRONOUNS)) return false
  const opens = at === 0 || tokens[at - 1]?.stop !== '' || isAt(tokens, at - 1, CLAUSE_OPENS)
  return (
    opens && ((verb.endsWith('s') && !SET_VERBS.has(verb)) || (verb === 'was' && wordAt(tokens, at + 2) === 'never'))
  )
}

const DOING = wordSet(
  `shot shoots hit hits beat beats slaps slapped pushes pushed attacks attacked robs robbed leaves left dumps dumped
  tricks tricked frames framed`,
)

/** "The one she shot her husband with", "the brother hits her": one part does something to another. */
const isDoneAt = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, DOING) && isAt(tokens, at - 1, HUMANS) && (isSomebody(tokens, at + 1) || isAt(tokens, at + 1, THEM))

const SUFFERING = wordSet('gets got is was been being')

/** "Gets burned by the butler". */
const isSufferedAt = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'by' && isAt(tokens, at - 2, SUFFERING) && isSomebody(tokens, at + 1)

/** Who is no person of the set, whatever else the words say. */
const UNREAL = wordSet('clone clones ghost ghosts impostor imposter robot vampire zombie werewolf assassin')

const HIDDEN = wordSet('under behind inside in')

/** "It's Dad under it". */
const isUnmaskedAt = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'its' && isAt(tokens, at + 1, HUMANS) && isAt(tokens, at + 2, HIDDEN)

const GIVES = wordSet('gives gave giving')
const GIVEN_REACH = 4

/** "The locket that gives the butler away", but no bride. */
const isGivenAwayAt = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at) === 'away' &&
  isAt(tokens, at - 1, HUMANS) &&
  wordAt(tokens, at - 1) !== 'bride' &&
  hasWord(tokens, GIVES, at - GIVEN_REACH, at)

/** "The ring she pawns", "the one the daughter hides": a part does what nobody does at work on a set. */
const isDeedAt = (tokens: readonly Token[], at: number): boolean => {
  const pronoun = isAt(tokens, at, HE_OR_SHE)
  if (tokens[at]?.stop !== '' || !(pronoun || (isAt(tokens, at, HUMANS) && isAt(tokens, at - 1, BEFORE_PART))))
    return false
  const verb = tokens[verbAfter(tokens, at + 1)]
  if (
    verb === undefined ||
    verb.word !== verb.base ||
    isNumber(verb.base) ||
    SET_VERBS.has(verb.word) ||
    isAtWork(verb.word)
  )
    return false
  return pronoun || (/(?:s|ed)$/.test(verb.word) && tokens[at]?.word === tokens[at]?.base)
}

/** "The arm he loses", "the lighter the sheriff burns it with", told to whoever looks after arms. */
const isOwnDeedAt = (tokens: readonly Token[], at: number): boolean => {
  const thing = isAt(tokens, at, PRONOUNS) ? at - 1 : at - 2
  return (
    isAt(tokens, thing - 1, BEFORE_PART) &&
    tokens[thing]?.stop === '' &&
    wordAt(tokens, at + 1).endsWith('s') &&
    isDeedAt(tokens, at)
  )
}

const isOfStoryAt = (tokens: readonly Token[], at: number): boolean =>
  isActAt(tokens, at) ||
  isDoneAt(tokens, at) ||
  isSufferedAt(tokens, at) ||
  isUnmaskedAt(tokens, at) ||
  isAt(tokens, at, UNREAL)

/** "She wears it to bury her husband": two parts of one story. */
const isTwoAt = (tokens: readonly Token[], at: number): boolean =>
  isAt(tokens, at, HE_OR_SHE) &&
  tokens.some(
    (_, other) =>
      other > at &&
      ((isAt(tokens, other, BEFORE_PART) && isAt(tokens, other + 1, HUMANS)) ||
        (isAt(tokens, at, MALE) ? isAt(tokens, other, FEMALE) : isAt(tokens, other, MALE))),
  )
const MALE = wordSet('he hes him')
const FEMALE = wordSet('she shes her')

/** Words that ask for one thing of several, or what one is for. */
const OF_THINGS = wordSet('which need for or 2 version versions ending draft')

const VERSIONS = wordSet('version versions ending draft cut')

/** "The one where she gets on the plane", of two endings. */
const isVersionAt = (asked: readonly Token[], tokens: readonly Token[], at: number): boolean =>
  hasWord(asked, VERSIONS) && isAt(tokens, at, STORY_WHEN) && isAt(tokens, at + 1, HUMANS)

const THING_ASKED = wordSet('which what need idea for keep why real copy or')

const PERSON_ASKED = wordSet('who whos whose')

const asksForThing = (asked: readonly Token[]): boolean =>
  hasWord(asked, THING_ASKED) &&
  !hasWord(asked, PERSON_ASKED) &&
  (hasWord(asked, CHOICE) || !asked.some((token) => token.word === 'number' || isIn(token.lexeme, PRONOUNS)))

/** "Which coat does he need?" asks for a coat. */
const CHOICE = wordSet('which')

/** Where one of these stands a story may be told; most messages have none of them. */
const STORY_WORDS = wordSet('away', STORY_WHEN, BEASTS, DEEDS, FATES, IDENTITIES)

/** What a story is told with. */
export const OF_STORIES = triggerOf({
  words: [STORY_WORDS, HUMANS, HE_OR_SHE, PRONOUNS, UNREAL],
  lists: [findLearnt, findTurning, findEvent],
})

/** The words that give the plot away, or null: somebody's fate told with a word for the film beside it. */
export const plotIn = (tokens: readonly Token[], asked: readonly Token[], toProps = false): Span | null => {
  const learnt = findLearnt(tokens)
  if (learnt !== null) return learnt
  const ofFilm = hasWord(tokens, OF_THE_FILM) || hasWord(asked, ASKS_OF_PROPS)
  if (ofFilm && findTurning(tokens) !== null) return findTurning(tokens)
  const forThing = asksForThing(asked)
  const ofThings = forThing && hasWord(asked, OF_THINGS)
  if ((forThing || toProps) && findEvent(tokens) !== null) return findEvent(tokens)
  for (let at = 0; at < tokens.length; at += 1) {
    if (toProps && isOwnDeedAt(tokens, at)) return { from: at - 1, to: at + 2 }
    if (!forThing && !isAt(tokens, at, STORY_WORDS)) continue
    if (
      isMomentAt(tokens, at) ||
      isPreyAt(tokens, at) ||
      isGivenAwayAt(tokens, at) ||
      (forThing && (isOfStoryAt(tokens, at) || isVersionAt(asked, tokens, at))) ||
      (ofThings && (isDeedAt(tokens, at) || isTwoAt(tokens, at)))
    )
      return { from: at, to: at + 3 }
    const whose = fateAt(tokens, at)
    const told =
      whose >= 0 && (ofFilm || isAt(tokens, at, STRONG_FATES) || hasWord(tokens, TELLS_WHEN, whose - WHEN_REACH, whose))
    if (told || (ofFilm && isIdentityAt(tokens, at))) return { from: Math.max(0, at - 1), to: at + 1 }
  }
  return null
}
