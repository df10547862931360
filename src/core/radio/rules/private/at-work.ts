import type { Span } from '../../words/phrase-finder.ts'
import { isKnownWord } from '../../words/known-words.ts'
import { isNumber, type Token, wordAt } from '../../words/tokens.ts'
import { keyOf } from './words.ts'
import type { Utterance } from '../../words/utterance.ts'
import { isAt, isOneOf, wordSet } from '../../words/word-set.ts'
import { isMarked } from './persons.ts'

/** Before the word that tells what somebody does or is. */
const HELPING = wordSet(
  `is was are were be been being has have had having got will would can could should may might must do does did dont doesnt didnt isnt wasnt hasnt hadnt wont cant wouldnt aint not just still only now also already
  really very so too quite all both about to bit a little almost nearly probably maybe then never always sort of kind`,
)

/** What people of the cast do and are at work, in any form; anything else of them is their own business. */
const AT_WORK = new Set(
  `tying chat laugh smile pose lift load unload mount saddle paddle swim dive fly flew buckle strap harness clip hang hung hook count hit nail love choose order borrow share serve print badge introduce visit lead listen repeat measure scan
  spray towel soak rinse cool sip snack upstairs downstairs halfway needed required wanted visible hidden below above right wrong quick slow new walk come came go went gone get got step travel arrive land leave left head move run ran cross climb turn return stay stop stand stood shake shook spill snag stain rip sit sat wait hold held park drive drove ride rode pull roll carry bring brought follow pass queue
  board enter exit pop nip swing jump hop pick drop show join wrap finish start begin began rehearse read learn block mark tape wire mic mike fit try tries tried check look touch powder fix pin sew stitch glue paint dress change
  swap wear wore put take took zip button lace tie iron steam press wash cut dry brush style curl comb did done make made shoot film record stretch warm practise practice ask want need like say said tell told talk speak spoke call
  rang ring text meet met see saw seen find found use have eat ate drink lunch break broke sign hand give gave given keep kept know knew think thought hear heard help send sent work play act double cover watch wave point open close
  clear knock let approve review rest book release light lit frame cue confirm approach near appear delay grab collect fetch lose lost miss forget forgot stuck thank wish prefer suggest offer agree plan copy receive understood lock
  switch stick reckon catch caught settle update reset announce acknowledge expected sort
  in on at by with for from up down out off over under behind inside outside past through round around back away there here home the an this that his her my your it him them us me you i we number and or but plus as than no yes again
  today tonight tomorrow next first last any every each half more another enough ready good great fine set free busy due happy able available sure early alone well ok okay right perfect live cold hot freezing thirsty hungry wet minute
  second min sec along across toward into onto between one other what where when how if because since unless most hair makeup costume wardrobe sound camera`
    .split(/\s+/)
    .flatMap((word) => [word, keyOf(word)]),
)

const isAtWork = (word: string): boolean => AT_WORK.has(word) || AT_WORK.has(keyOf(word)) || isKnownWord(word)

const SHAPED = /(?:ing|ed)$/
const isHeOrShe = isOneOf('he she hes shes')

/** Where what is said of somebody begins, or -1: after "she", "number 3", or where an answer leaves out who. */
const saidFrom = (tokens: readonly Token[], at: number, answers: boolean): number => {
  const said = tokens[at]
  if (said?.stop !== '') return -1
  if (isHeOrShe(said.lexeme)) return at + 1
  if (wordAt(tokens, at - 1) === 'number')
    return !isMarked(said) || SHAPED.test(wordAt(tokens, at + 1)) || isAt(tokens, at + 1, HELPING) ? at + 1 : -1
  return answers && SHAPED.test(said.word) && (at === 0 || tokens[at - 1]?.stop !== '') ? at : -1
}

/**
 * The first thing said of somebody of the cast that is no work: "she's boaking", "he slammed the door". A set needs a time
 * of them and a place, and whatever else there is to say is said in person: radio reference (e.1), exchange E34.
 */
export const offWorkIn = ({ tokens, mentionAt, address }: Utterance, answers: boolean): Span | null => {
  for (let at = address.bodyFrom; at < address.bodyTo; at += 1) {
    let next = saidFrom(tokens, at, answers)
    if (next < 0) continue
    while (next < tokens.length && isAt(tokens, next, HELPING) && tokens[next]?.stop === '') next += 1
    const word = wordAt(tokens, next)
    if (word === '' || mentionAt[next] !== undefined || isNumber(word[0] ?? '') || HELPING.has(word)) continue
    if (!isAtWork(word)) return { from: next, to: next + 1 }
  }
  return null
}
