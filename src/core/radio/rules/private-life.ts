import { isNumber, type Token, wordAt } from '../words/tokens.ts'
import type { Span } from '../words/phrase-finder.ts'
import { finderOf } from '../words/phrase-finder.ts'
import { stemOf } from '../words/stems.ts'
import type { MentionAt } from '../words/mention.ts'
import type { Utterance } from '../words/utterance.ts'
import { hasWord, wordSet } from '../words/word-set.ts'

/** A list of words that count in any of their forms: "bawl" is "bawled" and "bawling" too. */
const stemSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(keyOf))

const keyOf = (word: string): string => stemOf(word).replace(/e$/, '')

const AILING = stemSet(
  `backache bellyache earache headache stomachache toothache bruise bruised blister crutches diarrhoea feverish gastro groggy hobble hoarse hurt hurting hyperventilate inflamed keeled limping
  migraines nauseated nosebleed painful palpitations paracetamol aspirin ibuprofen advil tylenol panadol nurofen puke pneumonia retch shiner sprain sunburnt sunstroke heatstroke swollen
  tonsils tremors vomit wheeze whiplash xanax valium adderall zoloft prozac viagra ozempic jetlagged concussed contraction`,
)
const FELT = stemSet(
  `agitated annoyed apprehensive bawl blubbing despair despondent distraught distressed emotional exhausted flustered frantic frazzled frustrated furious gloomy grieving gutted homesick hysterics
  insecure irate irritable irritated jealous jittery jumpy knackered lonely miserable misery mopey narky nervous nervy outraged overwhelmed paranoid petrified resentful ropeable seething snivel sobs
  stressed stroppy sullen swore terrified tetchy tearful trembling unsettled vexed weep wept whiny wobble breathalyse breathalyze tipsy boozed hungover flirting snogging bitching bickering squabble feuding
  mortgage overdraft alimony bailiffs evicted evicting salary debts pash kip snooze doze canoodling shagging bonking`,
)
/** These tell of somebody only right after "is", "looks", "feels": "he's shattered", but not "the glass shattered". */
const SAID_OF = wordSet(
  'shattered pale green grey cross low down broken beat spent bitter fried buzzed wrecked fragile delicate rough scared sad huge massive enormous tired touchy tense edgy anxious worried shaken',
)
const COPULAS = wordSet('is was looks looked look feels feeling feel felt seems sounds got gets')
const ADVERBS = wordSet(
  'a bit so very really pretty quite rather too all still just super proper totally completely dead well little',
)
const GOES_ON = wordSet('about over again today since because cause after and')

const DRINKS = wordSet(
  'gin vodka whisky whiskey rum beer beers wine booze bottle alcohol pints lager cider bourbon tequila coke',
)
/** Nobody has these on a set, unless they are props. */
const DRUGS = wordSet('weed joint spliff cocaine ketamine pills drugs heroin mdma ecstasy')
const INTAKE = wordSet(
  'on of into drinking drank drunk sinking sank smells smelling stinks stinking stank reeks reeking breath hitting hits downed downing necked taking took takes had many much few snorting smoking smoked',
)
const INTAKE_REACH = 3

const BELONGS = wordSet('his her their theyre hes shes')
const KIN = wordSet(
  `wife missus mrs husband hubby ex boyfriend girlfriend fiance fiancee mum mom dad father mother brother sister kid kids son daughter nan gran grandmother grandma grandfather grandad granddad grandpa
  granny aunt auntie uncle cousin niece nephew marriage solicitor lawyer agent shrink dentist mortgage rent wage pay landlord landlady temper nerves mood`,
)
const BODY = wordSet(
  'hip knee knees ankle ankles foot toe toes leg legs hamstring calf groin neck shoulder elbow wrist finger thumb rib ribs eye eyes nose tooth teeth gums jaw throat chest stomach tummy belly guts bowels lungs skin lip lips bladder',
)
/** What is done to a body, or said of it, on any set: "powder her nose", "number 2's chest mic is on". */
const TENDED = wordSet(
  'mind watch behind facing mic wire tattoo tape touch powder paint makeup wipe dab glue check cover prosthetic print over on',
)
const TENDED_REACH = 4
const WELL = wordSet(
  'ready in for turned finished done mic wire wired makeup tattoo tape covered painted prosthetic double line lines light piece wig level height shadow mark marks on',
)

const ROWS = stemSet('slug punch slap headbutt thump attack accuse insult deck threaten')
const AT_WHOM = wordSet('him her each')

const findAilment = finderOf(
  `come/comes/came/coming out in (a) spots/rash/hives|black eye|keep anything/food/water down|keep his/her food/breakfast/lunch/dinner/water down|green around/about the gills|the chemist|the pharmacy|morning after pill|
  wet/soiled/shat himself/herself/themselves|months along/gone/pregnant|weeks along/gone/pregnant|his/her back is/was/has/gave/went/hurts/again|backs gone/bad/out`,
)
const findAffair = finderOf(
  `the hump|docked|face like a|having/had it out with|has/had it in for|laying/laid/tearing/tore into|chewed/chewing him/her out|a bollocking|bust up|dust up|off the job/picture/show|cut from the|put on a few|hes/shes had enough|has had enough|not having it/any|uncomfortable|
  not comfortable|not keen|problem with him/her|forty winks|shut eye|on/over/about the fee|billing|throwing/threw/having/had a fit|engaged to|going out with|got off with|sleeping one/1 off|on a call with|getting/got nicked|hes/shes/is/was had it with|has had it with|
  wont wear/talk/speak/eat/listen/rehearse|not doing (so/too/very) great/good/well|hes/shes/totally/completely out of it|in bits|end of his/her tether/rope|getting/all/so/is worked/wound up|speaking terms|his/her phone/mobile/cell number|his/her mobile/cell/number is|
  throwing/throws/threw/chucked/kicked him/her out|went/gone walkabout|asking/asked for a raise|pay rise|days pay|makes/making/made him/her look|cant hide/cover it|doesnt fit him/her|too tight/small for him/her/number|wont fit him/her|up to his/her eyeballs`,
)
/** What only the cast are not to be spoken of for: a driver may well not want to come. */
const findUnwilling = finderOf(
  'isnt/not coming out/down|doesnt/didnt/not/dont want to do/wear/say/go/come/work/rehearse/be/leave/film|says he/she/they cant/wont|wont say/do/sign/put|not great',
)

/** The first word that tells of a body that is not well; radio reference (e.1). */
export const ailmentIn = (tokens: readonly Token[], start: number): Span | null => {
  const spelled = findAilment(tokens, start)
  if (spelled !== null) return spelled
  for (let at = start; at < tokens.length; at += 1) {
    if (AILING.has(keyOf(tokens[at]?.base ?? '')) && !isDenied(tokens, at)) return { from: at, to: at + 1 }
    if (isBodyAt(tokens, at)) return { from: Math.max(start, at - 1), to: at + 1 }
  }
  return null
}

/** "Nobody hurt". */
const isDenied = (tokens: readonly Token[], at: number): boolean => hasWord(tokens, NOBODY, at - 3, at)
const NOBODY = wordSet('nobody noone no none not isnt wasnt')

/** "Number 2's knee", "her stomach": somebody's, with nothing that is done to it on a set. */
const isBodyAt = (tokens: readonly Token[], at: number): boolean => {
  if (!BODY.has(tokens[at]?.base ?? '')) return false
  const owner = tokens[at - 1]
  const owned = owner !== undefined && (BELONGS.has(owner.word) || (owner.word !== owner.base && owner.stop === ''))
  return owned && !hasWord(tokens, TENDED, at - TENDED_REACH, at) && !hasWord(tokens, WELL, at + 1, at + 3)
}

/** The first word that tells of a mood, a quarrel, money or a private affair; radio reference (e.1). */
export const affairIn = ({ tokens, mentionAt, address: { bodyFrom: start } }: Utterance): Span | null => {
  const spelled = findAffair(tokens, start)
  if (spelled !== null) return spelled
  for (let at = start; at < tokens.length; at += 1) if (tellsAt(tokens, mentionAt, at)) return { from: at, to: at + 1 }
  return numberIn(tokens, start)
}

const tellsAt = (tokens: readonly Token[], mentionAt: MentionAt, at: number): boolean => {
  const { word = '', base = '' } = tokens[at] ?? {}
  if (FELT.has(keyOf(base))) return true
  if (SAID_OF.has(word)) return isSaidOf(tokens, mentionAt, at)
  if (DRINKS.has(word)) return hasWord(tokens, INTAKE, at - INTAKE_REACH, at)
  if (DRUGS.has(word)) return true
  if (KIN.has(word)) return isOwned(tokens, at)
  return ROWS.has(keyOf(base)) && hasWord(tokens, AT_WHOM, at + 1, at + 3)
}

const isSaidOf = (tokens: readonly Token[], mentionAt: MentionAt, at: number): boolean => {
  if ((tokens[at]?.stop ?? '') === '' && at + 1 < tokens.length && !GOES_ON.has(wordAt(tokens, at + 1))) return false
  let verb = at - 1
  while (ADVERBS.has(wordAt(tokens, verb))) verb -= 1
  const contracted =
    tokens[verb]?.word !== tokens[verb]?.base || wordAt(tokens, verb) === 'hes' || wordAt(tokens, verb) === 'shes'
  const who = contracted ? verb : verb - 1
  if (!contracted && !COPULAS.has(wordAt(tokens, verb))) return false
  return PERSONS.has(wordAt(tokens, who)) || mentionAt[who]?.via === 'name' || wordAt(tokens, who - 1) === 'number'
}
const PERSONS = wordSet('he she hes shes')

/** "His missus", "Art's kid", but not "Number 7's mum", who belongs to the set. */
const isOwned = (tokens: readonly Token[], at: number): boolean => {
  const owner = tokens[at - 1]
  if (owner === undefined || owner.stop !== '') return false
  return (
    owner.word === 'his' ||
    owner.word === 'her' ||
    owner.word === 'their' ||
    (owner.word !== owner.base && !isNumber(owner.base))
  )
}

const LEAST_DIGITS = 7

/** A telephone number, read out in one go or in pieces. */
const numberIn = (tokens: readonly Token[], start: number): Span | null => {
  let digits = 0
  for (let at = start; at < tokens.length; at += 1) {
    const base = tokens[at]?.base ?? ''
    digits = isNumber(base) ? digits + base.length : 0
    if (digits >= LEAST_DIGITS && base.length < digits) return { from: at, to: at + 1 }
  }
  return null
}

/** Words that are private of the cast only: that somebody of theirs will not do what is wanted. */
export const unwillingIn = ({ tokens, address }: Utterance): Span | null => findUnwilling(tokens, address.bodyFrom)
