import { LEXICON_WORDS } from './phrases.ts'
import { isNumber } from './tokens.ts'
import { wordSet } from './word-set.ts'

const COMMON = wordSet(
  `a about after again all am an and any anyone are around as at away back be because been before behind but by can come copy could
  did do does door down each else every few find for from get give go going gone good got had has have he help her here hers hey him
  his hold how i if im in into is it its ive just know last later left let like listen little long look lost made make man many maybe
  me meet might i'll we'll he'll she'll they'll you'll it'll i'd mind minute minutes more most move my near need never new next nice no none not nothing now of off oh ok okay on once
  one only open or other our out over people please put quick ready really right said same say see seen send set she should shut
  since so some someone something soon sorry spare stay still stop take tell than thank thanks that thats the their them then there
  these they thing think this those three through time to too try two under until up us use very wait walk want was way we well were
  what whats when where which while who why will with without woman work would yes yet you your yours youre dont cant wont
  add curb side street corner stairs stage house wall window roof floor hall room table box bag case cable light lights lamp rope sign
  full half left right front top bottom big small old early late fast loud live free busy happy fine sure wrong best last first next mine
  bring leave drop push pull turn play read ask call meet hear start hall lane park bus boat dog horse fire rain wind paper phone key keys
  crew lunch food coffee water tea truck van gate road car cars person child kid medic radio walkie brick bricks chair chairs holding`,
)

/** Words with an everyday meaning, or one on a film set. */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([...COMMON, ...LEXICON_WORDS])

/** A word with an everyday meaning, which is never bent into a name. */
export const isKnownWord = (word: string): boolean => KNOWN_WORDS.has(word) || isNumber(word)
