import type { Lexeme } from './lexeme.ts'
import { lexiconWords } from './phrases.ts'
import { isNumber } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** Everyday words beyond those that the lexicon is made of. */
const COMMON = wordSet(
  `about after am an as because been before behind but each few hers him his if know left little made maybe might he'll she'll
  they'll you'll it'll most next nice none one or other quick said same she should since so some something soon tell than then these till
  think those three try two under until when while why without woman yours add curb side street corner stairs stage house wall roof
  hall table case lamp rope front bottom big small old early late fast free busy happy wrong best first mine drop push pull ask
  start park bus boat dog horse rain wind paper phone keys food water tea truck van child kid chair chairs present almost nearly alrighty awesome pony pig cow goat sheep bird
  shall must always often sometimes perhaps actually already rather either neither both such own even also twice sas oui anyway reckon guess hope feel show happen
  write sit lose pay follow learn allow win remember buy reach fall build
  empty missing blocked fixed dirty warm parked ladder siren cones tape signs coats shoes hat fan tent heater speaker script pages sheet crew extras director driver
  guard police neighbor resident tenant owner manager cleaner delivery mail crate cart wagon bench fence bridge river lake field farm barn church school hotel shop store
  market kitchen office basement garden yard pool garage north south east west inside nearby morning noon tonight tomorrow yesterday earlier carried lifted started waited
  helped asked told saw picked brought took gave sent turned changed`,
)

/** Words with an everyday meaning, or one on a film set. */
export const knownWords = (): readonly string[] => [...COMMON, ...lexiconWords()]

/** A word with an everyday meaning, which is never bent into a name. */
export const isKnownWord = (word: string): boolean => COMMON.has(word) || lexiconWords().has(word) || isNumber(word)

/** The same, looked up once. */
export const isKnown = (lexeme: Lexeme): boolean => (lexeme.known ??= isKnownWord(lexeme.word))
