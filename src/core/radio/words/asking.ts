import { ALL_AUXILIARIES, AUXILIARIES, HELPING, MODALS, WONDERS } from './question-words.ts'
import { THEM } from './small-words.ts'
import { isVerb } from './subject-verbs.ts'
import { type Token, wordAt } from './tokens.ts'
import { hasWord, isAt, isIn, wordSet } from './word-set.ts'

const ASKING = wordSet(WONDERS, AUXILIARIES, 'am may whens any anyone anybody dyou dya howd whod whered whend')
const SOFT_STARTS = wordSet('and so hey ok okay alright hi yeah please just sorry')
const QUICK = wordSet('question 1')
/** "They're asking how long" tells that somebody else asks. */
const TELLS_OF_ASKING = wordSet('asking asked asks')

/** Where the message itself begins after "hey, quick question". */
export const pastSoftStart = (tokens: readonly Token[], from: number): number => {
  let first = from
  while (isAt(tokens, first, SOFT_STARTS)) first += 1
  return wordAt(tokens, first) === 'quick' && isAt(tokens, first + 1, QUICK) ? first + 2 : first
}

const sentenceEnd = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (at < tokens.length - 1 && (tokens[at]?.stop === '' || tokens[at]?.stop === ',')) at += 1
  return at
}

const GUESSES = wordSet('think believe guess reckon')
const PARTNER = wordSet('you your youre youve was were are did do')

/** "I think he's over by the trucks?" tells what is not sure; "I think you called me?" asks. */
const isGuess = (tokens: readonly Token[], first: number): boolean =>
  wordAt(tokens, first) === 'i' &&
  isAt(tokens, first + 1, GUESSES) &&
  !hasWord(tokens, PARTNER, first + 2) &&
  !endsInTag(tokens, first)

/** Whether a message that begins at a token asks something, with a question mark or by its words. */
export const asksIn = (tokens: readonly Token[], from: number): boolean =>
  mayAsk(tokens, from) && asksFrom(tokens, from)

/** Whether a question mark or any word stands in a message with which one might ask. */
export const mayAsk = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < tokens.length; at += 1)
    if (tokens[at]?.stop === '?' || isIn(tokens[at]?.lexeme, ASKS_WITH)) return true
  return false
}

/** The same for a message in which one of these stands. */
export const asksFrom = (tokens: readonly Token[], from: number): boolean => {
  const first = pastSoftStart(tokens, from)
  for (let at = isGuess(tokens, first) ? sentenceEnd(tokens, first) + 1 : from; at < tokens.length; at += 1)
    if (tokens[at]?.stop === '?') return true
  const word = wordAt(tokens, first)
  const next = wordAt(tokens, first + 1)
  // "When are you back" asks; "when you're back, check the lane" does not.
  if (word === 'when') return isAt(tokens, first + 1, HELPING) || turnsRound(tokens, first)
  if ((word === 'how' && next === 'come') || (word === 'who' && isVerb(next))) return true
  if (isAt(tokens, first, CONTRACTED)) return true
  if (word === 'which' && !isAt(tokens, first + 1, NOT_WHICH)) return true
  if (word === 'what' && next === 'happened' && isAt(tokens, first + 2, IS_OR_WAS)) return false
  if (isAt(tokens, first, OPEN_ASKING)) return !isAt(tokens, first + 1, SPEAKER) && inverts(tokens, first)
  if (isAt(tokens, first, LEAVE_OUT_WHO) && isAt(tokens, first + 1, PLAIN_VERBS)) return false
  if (word === 'any' && isAt(tokens, first + 1, ANY_TIME)) return false
  if (word === 'have' && isAt(tokens, first + 1, SOMEBODY) && isAt(tokens, first + 2, PLAIN_VERBS)) return false
  if (hasWord(tokens, TELLS_OF_ASKING, first, first + 2)) return false
  if (endsInTag(tokens, first)) return true
  if (isAt(tokens, first, PAST_ASKING) && isAt(tokens, first + 1, ASKED_ABOUT)) return true
  if (asksShortly(tokens, first)) return true
  return (
    (isAt(tokens, first, ASKING) && tokens.length > first + 1) || turnsRound(tokens, first) || isCurious(tokens, first)
  )
}

/** "Were you after me?", but not "were locked" for "we're locked". */
const PAST_ASKING = wordSet('was were had might')
const ASKED_ABOUT = wordSet('you they he she it i we there that this anyone anybody someone somebody')

/** "Should be fine" and "can do" leave out who, and ask nothing. */
const LEAVE_OUT_WHO = wordSet(MODALS, 'should may')
const PLAIN_VERBS = wordSet(
  'clear park leave lock watch shut close open set push switch report relay pass stand stop start be do have not work get bring take send put tell make let keep move grab run try check find call come go stay wait need pass say give hold head follow meet',
)
/** "Have somebody bring me the long stick". */
const SOMEBODY = wordSet(THEM, 'somebody someone')
/** "Any second now" answers. */
const ANY_TIME = wordSet('2nd second minute moment time day')

const ALL_WELL = wordSet('everything everyone everybody anything all we')
const WELL = wordSet('ok okay good ready clear set alright fine right happy')
const YOUR_SIDE = wordSet('there with on to for yet')
const MY_SIDE = wordSet('my our here this')
const YOU_ASKING = wordSet(
  'hear see know think reckon right alright able keen after coming guys free ready done around about up want need got still sure happy ok okay all good',
)
const SHORTEST_ING = 4
/** "You got it" takes an order. */
const GIVEN = wordSet('it that this me')

/** A verb by itself: "is", but not the "what's" that stands for "what is". */
const isWhole = (token: Token): boolean => token.to - token.from <= token.word.length

/** "Anything you need from down here". */
const ANYTHING_ASKED = wordSet('else you i we')

/** "You guys ready", "you still at the gate", "everything okay over there": questions that leave the verb out. */
const asksShortly = (tokens: readonly Token[], first: number): boolean => {
  const word = wordAt(tokens, first)
  const next = tokens[first + 1]
  if (next === undefined || !isWhole(next)) return false
  if (word === 'anything' && isIn(next.lexeme, ANYTHING_ASKED)) return true
  if (word === 'you' && next.word === 'got') return !isAt(tokens, first + 2, GIVEN)
  if (word === 'you')
    return isIn(next.lexeme, YOU_ASKING) || (next.word.endsWith('ing') && next.word.length > SHORTEST_ING)
  return (
    isAt(tokens, first, ALL_WELL) &&
    isIn(next.lexeme, WELL) &&
    next.stop === '' &&
    hasWord(tokens, YOUR_SIDE, first + 2, first + 5) &&
    !hasWord(tokens, MY_SIDE, first + 2)
  )
}

/** "Already done, did it at lunch." */
const THING = wordSet('it that')
const AFTER_THING = wordSet('at in on before after by with from to already this last 1st yesterday when and')

const SUBJECTS = wordSet('i you we they he she it everyone everybody anyone anybody somebody someone')
const LEAST_TAGGED = 3
/** "Nico has it" and "who did that" tell. */
const TAKES_THING = wordSet('do does did have has had')

/** "We're fine to use the lift, are we." */
const endsInTag = (tokens: readonly Token[], first: number): boolean => {
  const tag = tokens.length - 2
  return (
    tag >= first + LEAST_TAGGED &&
    isAt(tokens, tag, ALL_AUXILIARIES) &&
    isAt(tokens, tag + 1, SUBJECTS) &&
    tokens[tag]?.stop === '' &&
    (tokens[tag - 1]?.stop !== '' || !isAt(tokens, tag, TAKES_THING)) &&
    !isAt(tokens, tag - 1, TAKES_UP) &&
    !isAt(tokens, tag - 1, SUBJECTS)
  )
}

const TAKES_UP = wordSet('so nor neither boy man wow as what where how who which whatever that than whose all happened')

/** "The scar, is it going on today" turns verb and subject round without a question mark; "so is she" does not ask. */
const turnsRound = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first + 1; at + 2 < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !isIn(token.lexeme, AUXILIARIES) || !isWhole(token)) continue
    if (token.stop !== '' && token.stop !== ',') continue
    if (hasWord(tokens, TELLS_OF_ASKING, first, at)) return false
    if (isAt(tokens, at, TAKES_THING) && isAt(tokens, at + 1, THING) && isAt(tokens, at + 2, AFTER_THING)) continue
    if (isAt(tokens, at + 1, SUBJECTS) && !isAt(tokens, at - 1, TAKES_UP) && !isAt(tokens, at - 1, SUBJECTS))
      return true
  }
  return false
}

const CURIOUS = wordSet('wondering wonder curious')
const CURIOUS_REACH = 7

/** "I was just wondering where you want the cones." */
const isCurious = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first; at < first + CURIOUS_REACH; at += 1)
    if (isAt(tokens, at, CURIOUS) && wordAt(tokens, at - 1) !== 'no') return true
  return wantsToKnow(tokens, first)
}

/** The message says that something is to be known: "just checking whether you need the cones back". */
export const asksToKnow = (tokens: readonly Token[], from: number): boolean =>
  wantsToKnow(tokens, pastSoftStart(tokens, from))

const MYSELF = wordSet('i id just only wanted want')
const TO_KNOW = wordSet('know ask check see checking asking')
const CHECKS = wordSet('checking asking wondering')
const OPENS_CLAUSE = wordSet('if whether where what when how who which why')
const DENIES = wordSet('dont didnt cant')

/** "Just checking if the road is open", "wanted to ask if lunch has moved". */
const wantsToKnow = (tokens: readonly Token[], first: number): boolean => {
  if (isAt(tokens, first, CHECKS) && isAt(tokens, first + 1, OPENS_CLAUSE)) return true
  if (!isAt(tokens, first, MYSELF) || hasWord(tokens, DENIES, first, first + 3)) return false
  for (let at = first + 1; at < first + CURIOUS_REACH; at += 1)
    if (isAt(tokens, at, TO_KNOW) && isAt(tokens, at + 1, OPENS_CLAUSE)) return true
  return false
}

/** "Where I am is the alley", "what I've got here is eleven chairs". */
const SPEAKER = wordSet('i ive im we weve')
/** "Which is fine", "which I did" go on with what was said. */
const NOT_WHICH = wordSet(SUBJECTS, SPEAKER, 'is was means explains makes meant would will has had')
const OPEN_ASKING = wordSet('what where which who how why')
/** "What happened is, they had gone" tells. */
const IS_OR_WAS = wordSet('is was')
/** "Where'd you want them?" */
const CONTRACTED = wordSet("where'd what'd who'd how'd when'd why'd where'll what'll who'll how'll when'll")
const INVERT_REACH = 5

/** "How long is it" asks; "how long we're filming" answers. */
const inverts = (tokens: readonly Token[], first: number): boolean =>
  tokens.length - first <= 3 ||
  tokens
    .slice(first + 1, first + INVERT_REACH)
    .some(
      (token, at) =>
        token.word === 'to' ||
        token.word !== token.base ||
        (isIn(token.lexeme, HELPING) && isWhole(token) && !hasSubject(tokens, first + 1, first + 1 + at)),
    )

/** "What the hell is taking so long". */
const OATHS = wordSet('hell heck devil fuck deuce blazes')
const ARTICLES = wordSet('the this that my your our their his her')

/** "How long the shoot is": the verb comes after what it is about. */
const hasSubject = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (isAt(tokens, at, ARTICLES) && wordAt(tokens, at - 1) !== 'of' && at + 1 < to && !isAt(tokens, at + 1, OATHS))
      return true
  return false
}

/** Every word without one of which nothing is asked, unless a question mark does. */
const ASKS_WITH = wordSet(
  ASKING,
  CONTRACTED,
  OPEN_ASKING,
  PAST_ASKING,
  ALL_AUXILIARIES,
  ALL_WELL,
  CURIOUS,
  TO_KNOW,
  CHECKS,
  'you anything',
)
