import { finderOf } from './phrase-finder.ts'
import { stemOf } from './stems.ts'
import { tokensOf, wordsOf } from './tokens.ts'
import { quoteOf, type Utterance } from './utterance.ts'

/** Anything about a body, which is critical whoever it is: radio reference (e.1). */
export const findMedical = finderOf(
  'pregnant|medication|meds|drunk|hungover|hung over|stoned|sick|ill|unwell|throwing up|vomiting|puking|diabetic|allergic|panic attack|anxiety attack|depressed|fever|hospital|rehab|covid|concussion|migraine|injured|bleeding|heart attack|seizure|overdose|food poisoning|her period|a doctor|surgery|epileptic|asthma',
)

/** Mood, conduct, privacy, looks, money and work of a person: radio reference (e.1). */
export const findPrivate = finderOf(
  'upset|crying|in tears|angry|furious|mad at|mood|tantrum|meltdown|losing it|wont come out|wont leave|refusing|refuses|diva|bad day|fighting|arguing|argument|having a row|broke up|divorce|affair|late|overslept|out of bed|asleep|hates|fat|gained weight|weight|pimple|acne|skin|ugly|looks awful|looks terrible|look awful|smells|stinks|naked|undressed|half dressed|in the bathroom|in the toilet|in the shower|in the loo|on the toilet|on the phone|the phone to|agent|gets paid|salary|paid more|fired|getting the sack|sacked|replaced|contract|hasnt been paid|in a state|not happy|unhappy|difficult|drinking|wasted|zit|sleeping with|dating|quit|crazy|homeless|hiding in',
)

/** Somebody who can be recognised without a name. */
export const findSomebody = finderOf(
  'he|hes|she|shes|his|her|hers|him|theyre|the actor|the actress|the lead|the star|the director|the producer|the client|the talent|talent|the kid|the boy|the girl|the extra|1st team|guy|lady|fella|number 1|the minor|the child|the stunt|woman|man',
)

export const findToilet = finderOf(
  'toilet|toilets|bathroom|restroom|washroom|loo|pee|peeing|wee|piss|pissing|poop|poo|pooping|crap|the ladies|the gents|mens room|ladies room|number 2s|take a leak|use the facilities|powder my nose|bladder|potty|take a dump|relieve myself',
)

export const findShooting = finderOf(
  'shoot|shooting|shoots|shot fired|shots fired|shots|gun|guns|gunfire|gunshot|gunshots|bomb|bombs|shooter|explosion|rifle|pistol',
)

/** Words about the show that strangers must not hear: radio reference (e.1). */
export const findShowSecret = finderOf(
  'hotel|staying at|room number|flight lands|flight number|severed head|dies|when he dies|when she dies|gets killed|killed off|the killer is|is the killer|murderer|the ending|plot twist|surprise cameo|cameo|nobody on the gate|no 1s on the|no 1 is on the|nobody is on the|nobodys on the|gate code|door code|security code|alarm code|petty cash|in cash|the cash|cash box|thousand dollars|hundred dollars|license plate|drivers route|unguarded',
)

/** Swearing and scorn: R-PRO-TONE. */
export const findSwearing = finderOf(
  'fuck|fucking|fucked|fucks|fucker|motherfucker|shit|shitty|bullshit|damn|dammit|damned|goddamn|goddammit|hell|what the hell|ass|asshole|arsehole|arse|bastard|bitch|crap|bloody|bollocks|wanker|dick|dickhead|piss off|pissed off|for gods sake|for fucks sake|jesus|jesus christ|christ|screw you|screw this|sucks|balls',
)
export const findScorn = finderOf(
  'idiot|idiots|moron|morons|stupid|dumb|useless|incompetent|clown|clowns|genius|pathetic|lazy|shut up|are you deaf|are you blind|are you kidding|what part of|wake up|do your job|learn to|how hard is it|thanks for nothing|nice going|well done genius|your fault|his fault|her fault|you people|get it together|told you already|told you 3 times|told you twice|whats wrong with you|what is wrong with you|amateur|amateurs|hurry the|loser|do you not understand|big surprise|as usual|oh brilliant|oh great',
)
export const findJoke = finderOf(
  'haha|ha ha|lol|knock knock|just kidding|joke|jokes|funny|hilarious|whos your daddy|your mom|your mum|yo mama',
)

const LEAST_NAME = 3

/** The first place where a person's name, or a telling part of it, stands in the words; empty if it does not. */
export const nameIn = (utterance: Utterance, name: string): string => {
  const words = wordsOf(name).filter((word) => word.length >= LEAST_NAME)
  const at = utterance.tokens.findIndex((token) => words.includes(token.base) || words.includes(token.word))
  return at < 0 ? '' : quoteOf(utterance, at, at + 1)
}

const SMALL = new Set(
  'the a an is are was of in on at to and for with that this it his her he she they who by as be has have will'.split(
    ' ',
  ),
)
const ENOUGH = 0.75

/** The first stretch that gives away a secret: all of its telling words, or three quarters of a long one. */
export const secretIn = (utterance: Utterance, secret: string): string => {
  const wanted = new Set(
    tokensOf(secret)
      .map((token) => token.base)
      .filter((word) => !SMALL.has(word))
      .map(stemOf),
  )
  if (wanted.size === 0) return ''
  const hits: number[] = []
  const seen = new Set<string>()
  for (const [at, token] of utterance.tokens.entries()) {
    const stem = stemOf(token.base)
    if (!wanted.has(stem)) continue
    hits.push(at)
    seen.add(stem)
  }
  const enough = wanted.size <= 3 ? wanted.size : Math.ceil(wanted.size * ENOUGH)
  const first = hits[0]
  const last = hits.at(-1)
  return seen.size >= enough && first !== undefined && last !== undefined ? quoteOf(utterance, first, last + 1) : ''
}
