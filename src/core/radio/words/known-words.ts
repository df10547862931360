import type { Lexeme } from './lexeme.ts'
import { lexiconWords } from './phrases.ts'
import { isNumber, type Token } from './tokens.ts'
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
  helped asked told saw picked brought took gave sent turned changed
  mate mates crowd dock jetty booth crane porch green path says wants steps arch milk marquee wave ticket coat canal nurses pier goes tarp today tidy
  hand swing bloke bike count black money ferry silo coach rink creek rack desk couple deli choir face village shed bank cases home grey gray walker
  tower dress cast damn tree trees pram fake video deck sick main body delay being tall moves carry boom safe wide code rail cooler bales mask tide
  friday saying pinned name land ninety life grid gotta between lined sofa carriage tram ages brother twin ride hurry marked crash leaf groom chap
  plan canoe meal terrace deep shallow stake star mill fired kayak loft lorry bride mats ninth miss brown party piano bend machine dune shade nets rows
  patio clown threw march beard eaten seat tears trash swim sedan times beach nicely spares bush touch paid soaked finally load rough though permit
  laundry cone lawn broom rock limo plow pretty zone lower pillar twins belt scan match seeing court mess cake wake dream days stiff neck test burn
  married tour fourth boot sauce drying manage less knock limits lead killed brew chain dinghy lend alive pipe flick makes huge plays note bent
  ankle train coned dates gallery news rent easier rugs torn snack slip tray city slow rider luck collar rover hush coil alone pack month high kite chin
  breath print launch gold bath skin wheels cloud rude stones mile kind towel chips coke stove draw deaf shelf sail feed sets throw waiter color colour
  couch balloon coast nowhere bored chest press tyre tire ditch bang fold steel noisy laugh mayor given palm shame save dial knot panic drain trick dust
  clap fork trade clip decide nest pinch marshal windy snake better legend reckon bloody pal love`,
)

/** Words with an everyday meaning, or one on a film set. */
export const knownWords = (): readonly string[] => [...COMMON, ...lexiconWords()]

/** A word with an everyday meaning, which is never bent into a name. */
export const isKnownWord = (word: string): boolean => COMMON.has(word) || lexiconWords().has(word) || isNumber(word)

/** The same, looked up once. */
export const isKnown = (lexeme: Lexeme): boolean => (lexeme.known ??= isKnownWord(lexeme.word))

/** Everyday words that sound like a name and are none; apart, as they tell nothing of what is private on a set. */
const SOUNDS_LIKE_NAME = wordSet(
  `theyre theyve theyd theyll youre youve youd youll weve hasnt havent couldnt wouldnt shouldnt doesnt didnt wasnt werent heres they'd she'd yall aint
  try fish bell shirt gangway porter petty sand bitten block knee form heart saw county latte wallet kiss sew robe slipway death bed pirate chopper kilo grave
  booze poster die cream bite price joint crown owe stain sleep staff cookie cook stew sausage sunday share pour gosh tuna shove sleeve joke jazz bless beer feel
  borrow soul ghost cheese corn shock kinda cat cutlery grief arvo grill quiet rock beat ball birthday tannoy marine racket cork ton yarn dollar plaza veil shawl
  top plain judge tiara pillow gutted throw sake delicate ferry kiddie gent list page date seed knob below choice choose heat breach calm speech rate site limit
  cause duty caller basic damage remote daily file blame task risk core charge drink shown loss style tag town treat breathe thin class firm health chirp job
  link theatre history claim anger angle shape journey clash drip amount faster glance cheat brain tens peak sale dusk stack tap trap shadow large mild narrow lean
  dance drag drawn fewer fear mouse shake spoke spark cherry crack rare race dive brake sleepy peach cargo tally wild piece shell china tough birth cloth gloss gauge`,
)

const LEAST_STEM = 3

const isEverydayWord = (word: string): boolean => SOUNDS_LIKE_NAME.has(word) || isKnownWord(word)

/** A word, or "doors", "calling" and "nailed" of one, that is never bent into a name. */
export const isEveryday = ({ lexeme, bare, word }: Pick<Token, 'lexeme' | 'bare' | 'word'>): boolean => {
  if (isKnown(lexeme) || isKnown(bare) || SOUNDS_LIKE_NAME.has(word)) return true
  const cut = word.endsWith('s') ? 1 : word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  const stem = word.slice(0, word.length - cut)
  return cut > 0 && stem.length >= LEAST_STEM && (isEverydayWord(stem) || (cut > 1 && isEverydayWord(`${stem}e`)))
}
