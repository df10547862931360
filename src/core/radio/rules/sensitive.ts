import { finderOf, type Span } from '../words/phrase-finder.ts'
import { stemOf } from '../words/stems.ts'
import { type Token, tokensOf, wordsOf } from '../words/tokens.ts'
import { isKnownWord } from '../words/known-words.ts'
import { quoteOf, type Utterance } from '../words/utterance.ts'

/** Anything about a body or a mind, which is critical whoever it is: radio reference (e.1). */
export const findMedical = finderOf(
  `pregnant|pregnancy|expecting a baby|miscarriage|morning sickness|medication|meds|prescription|antibiotics|insulin|inhaler|epipen|
  painkillers|antidepressants|drunk|tipsy|hungover|is/was/still/bit/badly/so hung over|stoned|high on|wasted|coked up|sick|ill|unwell|poorly|throwing/threw/thrown up|
  vomiting|vomited|puking|puked|diarrhea|diarrhoea|the runs|the trots|diabetic|diabetes|allergic|allergy|allergies|panic/anxiety attack|panic attacks|anxiety|
  depressed|depression|bipolar|adhd|autistic|therapy|therapist|shrink|fever|a temperature|flu|migraine|headache|hospital|the er|a and e|
  emergency room|rehab|covid|concussion|concussed|injured|injury|bleeding|blood pressure|heart attack/condition/trouble/problem|seizure|seizures|
  overdose|overdosed|food poisoning|her period|a doctor|doctors appointment|surgery|operation|epileptic|epilepsy|asthma|asthmatic|kidney|
  gallstones|ulcer|hernia|cancer|chemo|tumor|tumour|biopsy|infection|infected|rash|hives|herpes|cold sore|pinkeye|pink eye|bad/busted back|
  back went out|back has gone out|slipped disc|sprained|twisted|dislocated|broken wrist/arm/leg/ankle/foot/rib/finger|stitches|
  flared up|flare up|acting up|dehydrated|fainted|faint|passed out|blacked out|limping|withdrawal|suicidal|self harm|miscarried|eczema|psoriasis|scalp|
  acne|botox|facelift|filler|wig glue reaction|crook|under the weather|feeling/felt (a) (bit/little) rough/delicate/fragile/off/poorly/queasy/dodgy/funny/woozy|not feeling great/well/good/himself/herself/themselves|
  not (quite) himself/herself/themselves|not well|not very well|isnt well|not 100/hundred percent|peaky|off colour|off color|run down|queasy|nauseous|nausea|woozy|dizzy|
  wobbly on his/her feet|lurgy|stomach bug|tummy bug|a bug|the norovirus|tablets|pills|nits|lice|hospice|icu|intensive care|clinic|physio|chiropractor|blood sugar|
  sugar is low|glucose|detox|lost his/her voice|voice is gone|a lot of blood|is expecting|shes expecting|expecting again|preggers|up the duff|knocked up|
  in labour|in labor|due in march/april/may/june/july/august|worse for wear|the sauce|off the wagon|on the wagon|hair of the dog|baked|big/heavy night|
  enjoyed the wrap party|enjoyed himself/herself too much|smell it/booze/drink/alcohol on him/her/them|smelled of booze|had a skinful|three sheets|coming down from|stroke|heart bypass|pacemaker|hearing aid|colostomy|menopause|hormones|ibs|crohns|lactose|anorexic|eating disorder|counselling|
  counseling|psychiatrist|nervous breakdown|burned out|burnt out|ptsd|on crutches since|plaster cast|a fit|having fits|needs an injection|jabs|botched`,
)

/** Mood, conduct, privacy, looks, money and work of a person: radio reference (e.1). */
export const findPrivate = finderOf(
  `upset|crying|cried|a (good/little) cry|shaking like a|cant do the scene|wont do the scene|tears|sobbing|bawling|weeping|angry|furious|livid|fuming|raging|ranting|screaming at|yelling at|shouting at|mad at|pissed at|
  sulking|grumpy|cranky|moody|mood|strop|tantrum|meltdown|melt down|breakdown|losing it|lost it|freaking out|hysterical|mortified|
  embarrassed|humiliated|ashamed|devastated|heartbroken|nervous wreck|a wreck|a mess|will not come out|wont leave|refusing|refuses|refused|
  will not leave|wont get out|wont come|storming/stormed off/out|walked off|walked out on/again|has/hes/shes/just walked out|locked himself/herself/themselves|diva|prima donna|being/is a pain|
  impossible today|bad day|rough night|fighting|arguing|argument|a row|had words|at each other|broke up|breakup|split up|splitting up|
  divorce|divorced|divorcing|custody|affair|cheating|late|overslept|slept in|slept through|out of bed|still in bed|asleep|napping|passed out|
  never showed|no show|hasnt/havent/didnt/never slept/sleep|failing math/maths/school/class/english|suspended from|expelled|up a size|up two/three/four sizes|two/three/four sizes up/bigger/smaller|hates|hate each other|cant stand|fat|she/he is huge/enormous/massive|shes/hes huge/enormous/massive|weight|overweight|chubby|pimple|zit|spot on his/her|skin|ugly|
  looks/look awful/terrible/rough/tired/old/like death/like hell|smells|stinks|reeks|body odor|body odour|bad breath|naked|undressed|half dressed|
  in his/her underwear|split/ripped/tore/torn his/her|zip is down|fly is down|wardrobe malfunction|
  in the bathroom/toilet/shower/loo/washroom/restroom/ladies/gents/dunny/bog|on the toilet/loo/throne|taking a shower|on the phone|the phone to|his/her/their/the/an agent|lawyer|
  gets paid|getting paid|salary|day rate|his/her rate|overtime|paid more|unpaid|owed money|owes money|is/hes/shes/flat/dead/stone broke|in debt|bankrupt|fired|firing|let go|the sack|sacked|axed|replaced|replacing|recast|recasting|contract|hasnt been paid|not been paid|has/have/just quit|quit on us|quitting|resigned|
  in a state|not happy|unhappy|difficult|drinking|had a few|smoking weed|on drugs|doing lines|dating|sleeping with|hooking up|kissing|
  making out|girlfriend|boyfriend|wife|husband|ex|crazy|nuts|mental|insane|homeless|junkie|weirdo|creepy|hiding in|hiding from|arrested|in jail|court date|
  probation|immigration|visa trouble|at school|in school|barney|had a blue|falling out|fell out with|not speaking|arent/isnt speaking/talking|not talking to|stopped speaking|punch up|came to blows|put on (a) (few/some/lot) (of) kilos/pounds/weight/stone|wont do up|will not do up|nothing will do up|wont zip|bloated|bloating|got canned|been canned|laid off|dropped from|dismissed|given his/her notice|last warning|final warning|written up|sleeping it off|reeked|stank|legless|plastered|hammered|sloshed|paralytic|wearing a wig|hair plugs|toupee|tutor|tutoring|schoolwork|homework|school run|face like thunder|temper|pissed old|drunk old|some drunk|snappy|in a huff|in a sulk|weepy|teary|waterworks|welling up|throwing things|threw a/his/her|kicked off|kicking off|lost his/her rag/temper/cool|
  spat the dummy|dummy spit|chucked a wobbly|chucking a wobbly|wobbler|hissy fit|having a moment|falling apart|cant cope|stressed out|panicking|a bundle of nerves|drama queen|playing up|
  being precious/difficult/impossible|high maintenance|toys out of the pram|digging his/her heels|wont budge|not playing ball|going at it|hammer and tongs|a domestic|having words|
  screaming match|slanging match|a tiff|beef with|bad blood|speaking terms|got the flick/boot/chop/elbow/axe/push|given the flick/boot/chop|off the show|
  not coming back|a thing now|are a thing|an item|seeing each other|hooked up|slept with|slept together|a crush on|skint|owes me|back pay|his/her fee|his/her quote|
  got himself/herself nicked/arrested/locked|nicked last|dui|drink driving|banned from driving|lost his/her licence/license|years older|older than|work done|roots showing|
  going bald|dark circles|bags under his/her eyes|deodorant|needs a shower|a pong|whiffs|pongs|honks|funeral|passed away|bereavement|his/her mum/mom/dad/father/mother/brother/sister/kid/kids/son/daughter/nan/gran|
  moms/mums/dads/wifes/husbands in|nanny|childcare|enjoyed the party|out all night|never went to bed|lost his/her nerve|stage fright|
  wont say the line|his/her nibs|her ladyship|his lordship|princess|madam|cold feet|forgot his/her lines|cant remember his/her lines|doesnt know his/her lines`,
)

/** Somebody who can be recognised without a name. */
export const findSomebody = finderOf(
  `he|hes|she|shes|his|her|hers|him|theyre|they are|the actor|the actress|the lead|the star|the director|the producer|the client|talent|
  the kid|the boy|the girl|the extra|1st team|guy|bloke|dude|lady|fella|lad|number 1|the minor|the child|the stunt|woman|man|couple|somebody|someone`,
)

export const findToilet = finderOf(
  `toilet|toilets|bathroom|bathrooms|restroom|washroom|loo|lav|lavatory|dunny|bog|the john|the can|the head|crapper|pee|peeing|need/needs/have/having/for/doing a wee|quick/little/cheeky wee|wee wee|piss|pissing|poop|poo|pooping|
  number 2s up|a crap|the ladies|the gents|mens room|ladies room|little boys/girls room|portaloo|take a leak|a slash|take a dump|use the facilities|
  powder my nose|bladder|potty|bursting|relieve myself|nature calls|call of nature|break the seal|spend a penny|going right through me|goes right through me|dodgy tummy|upset stomach|stomach is bad|cant hold it|been holding it|busting for|dying to go|desperate to go`,
)

/** What nobody needs to know beside the code for the toilet: R-CODE-PERSONAL. */
export const findDetail = finderOf('long 1|be a (little/good) while|not sitting right|be some time|take a while')

export const findShooting = finderOf(
  `shoot|shooting|shoots|shot fired|shots|gun|guns|gunfire|gunshot|gunshots|gunman|bomb|bombs|shooter|explosion|explosive|rifle|rifles|pistol|pistols|blow it up|
  blowing up|kill him/her/them|hostage|weapon|weapons|firearm|firearms|sniper`,
)

/** Words about the show that strangers must not hear: radio reference (e.1). */
export const findShowSecret = finderOf(
  `hotel|motel|staying at|room number|flight lands/arrives|flight number|lands at|airport|severed head|dies|gets killed/murdered/shot|killed off|is dead in|death scene|fakes his/her death|comes back from the dead|the killer is|is the killer|was the killer|killer reveal|murderer|the ending|the twist|plot twist|cameo|spoiler|
  the finale|season finale|nobody/nobodys (is) on the (back/front/main/side/rear/service) gate/gates/trucks/office|no 1/1s (is) on the (back/front/main/side/rear/service) gate/gates/trucks/office|nobody/nobodys (is) watching the|no 1/1s (is) watching the|no guard|no guards|no security|without security|
  security is off|security leaves|security finishes|unguarded|not guarded|isnt guarded|left unlocked|is unlocked overnight|gate code|door code|security code|alarm code|the codes|combination is|petty cash|in cash|the cash|thousand/hundred/grand (in) cash|cash is/in/under/behind|nobody/nobodys/1/1s guarding|guarding the|so the photographers/paparazzi/paps/press/fans/papers|cash box|cash bag|the safe|envelope of cash|grand in|thousand dollars/pounds/bucks/quid/euros|
  hundred dollars/pounds/bucks/quid/euros|license plate|number plate|drivers route|route is|taking the back road|leaving by the back|pickup address|home address|lives at|turns out to be|who did it|whodunnit|who poisoned/shot/killed/murdered/stabbed/betrayed|poisoned the|corpse|dead body|the body in|the body of|drowned body|end up together|ends up with|get married in the|comes back in|is still alive|isnt dead|is not dead|was dead all along|never really died|secret twin|is his/her father/mother/brother/sister|real father|
  the reveal|we/they find out|finds out he/she/his/her/the|big reveal|last episode|final episode|gets shot/stabbed/poisoned/written|written out|killed in|blown up in|keypad|keypads|hash key|then hash|pin code|code is/for|the passcode|padlock code|
  side entrance|back entrance|service entrance|bringing her/him/them in by/through/via|coming in by/through/via|coming down/up/along highway|by river road|taking/bringing/coming/going/leaving/driving (him/her/them/it) (in/out) by/down/along/through/via the back road/lane|pickup is at/from|pickup at|pickups at|picking him/her/them up at/from|
  plate ends|plate is|plates are|reg is|registration is|in the black/white/silver suburban/suv/van/range/mercedes|black suburban|black suv|night guard|guard knocks/goes/leaves/finishes|guards leave|
  security knocks/goes|just the dog|back gate is open|back gates open|1/1s on the back|nobody on the back|nobody watching|alarm is off|cameras are off|cctv is off|float is in|tin with the|day rate is`,
)

/** Swearing and scorn: R-PRO-TONE. */
export const findSwearing = finderOf(
  `fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|effing|motherfucker|shit|shits|shitty|shite|bullshit|bull|damn|dammit|damned|goddamn|goddammit|hell|ass|asshole|arsehole|arse|
  bastard|bastards|bitch|bitches|crap|crappy|bloody|bollocks|wanker|wankers|dick|dickhead|prick|twat|cunt|piss off|pissed off|for gods sake|for christs sake|jesus|christ|
  screw you|screw this|screw that|sucks|balls|sod off|sod it|bugger|buggered|wtf|ffs`,
)
export const findScorn = finderOf(
  `idiot|idiots|idiotic|moron|morons|imbecile|stupid|dumb|dumbass|you dummy|useless|worthless|incompetent|clueless|clown|clowns|genius|einstein|sherlock|pathetic|lazy|slacker|loser|losers|
  muppet|muppets|numpty|plonker|tosser|prat|pillock|dipstick|drongo|galah|bogan|jerk|jerks|rude|cow|pig|brat|liar|jackass|halfwit|twit|nitwit|airhead|
  fuck off|piss off|sod off|bugger off|get lost|go to hell|shut up|shut it|are you asleep/awake/sleeping/even|are you kidding|you deaf|you blind|what part of|wake up|do your job|do your jobs|learn to|learn how to|how hard is it|how hard can it be|
  thanks for nothing|thanks a lot for|nice going|your fault|his/her/their fault|you people|you lot|get it together|pull yourself together|get your act together|
  told you already|told you so|told you three/four/five times|told you twice|how many times|whats wrong with you|what is wrong with you|whats your problem|amateur|amateurs|hurry the|
  old git|you git|that git|are you thick|thick or what|what do you think|no offence but|no offense but|unlike some|some people|some of us|dont you ever|do you not understand|dont you understand|big surprise|what a surprise|surprise surprise|as usual|typical|oh brilliant|oh great|oh wonderful|oh fantastic|oh perfect|oh lovely|just great|just perfect|just brilliant|
  try asking/doing/reading/listening/using|next time try|maybe if you|if you bothered|only the 3rd/4th/5th/10th time|for once|about time|for a change|thank god somebody|took you long enough|
  sometime today|any day now|any year now|in your own time|when youre quite ready|must be nice|good for you|give me a break|ridiculous|joke of a|circus act|couldnt organise|couldnt organize|
  your highness/majesty/lordship/ladyship|im/were sick of|im/were fed up with|ive/weve had it with|cant be bothered|not my job|not my problem`,
)
export const findJoke = finderOf(
  'haha|ha ha|hahaha|lol|knock knock|just kidding|only kidding|whos your daddy|your mom|your mum|yo mama|why did the chicken|thats what she said|beam me up|houston we have|breaker 1 9|10 4 good buddy',
)

/** Food and drink. */
export const findFood = finderOf(
  'coffee|coffees|tea|teas|latte|lattes|mocha|macchiato|espresso|cappuccino|americano|decaf|chai|matcha|smoothie|juice|soda|coke|pepsi|lemonade|water bottle|sugar|sugars|milk|creamer|long black|flat white|flat whites|sandwich|sandwiches|sarnie|sarnies|bacon roll|burger|burgers|pizza|pizzas|taco|tacos|burrito|salad|soup|chicken|fish|beef|veggie|vegan|vegetarian|gluten free|pasta|curry|sushi|fries|chips|crisps|snack|snacks|biscuit|biscuits|cookie|cookies|cake|donut|donuts|doughnut|doughnuts|bagel|bagels|muffin|croissant|ice cream|candy|chocolate|gum|banana|pie|sausage|avocado|baguette|panini|noodles|porridge|toast|eggs',
)

const BODY_PARTS = new Set(
  `hip knee knees ankle foot feet toe leg hamstring calf groin back neck shoulder elbow wrist hand finger thumb arm rib ribs head face eye eyes ear ears
  nose tooth teeth jaw throat chest stomach belly bowels lungs skin hair`.split(/\s+/),
)
const OWNED = new Set('his her their hes shes'.split(' '))
const HURTING = new Set(
  `done hurt bust busted broke broken tweaked pulled strained rolled twisted wrecked blew threw put cut sliced smashed banged hit cracked chipped lost sore bad
  swollen killing aching hurts bandaged split burned burnt scratched itchy red puffy bleeding`.split(/\s+/),
)
const HURT_REACH = 5

/** "Blue's done his hip in": somebody's part of the body and what happened to it. */
export const hurtIn = (tokens: readonly Token[], start: number): Span | null => {
  for (let at = start + 1; at < tokens.length; at += 1) {
    if (!BODY_PARTS.has(tokens[at]?.base ?? '') || !OWNED.has(tokens[at - 1]?.base ?? '')) continue
    const near = tokens.slice(Math.max(start, at - HURT_REACH), at + HURT_REACH)
    if (near.some((token) => HURTING.has(token.word))) return { from: at - 1, to: at + 1 }
  }
  return null
}

const LEAST_NAME = 3
const AFTER_MODAL = new Set('need be have want take not get'.split(' '))

/** The first place where a person's name, or a telling part of it, stands in the words; empty if it does not. */
export const nameIn = (utterance: Utterance, name: string): string => {
  const words = wordsOf(name).filter((word) => word.length >= LEAST_NAME)
  const at = utterance.tokens.findIndex(
    (token, at) =>
      (words.includes(token.base) || words.includes(token.word)) &&
      !(isKnownWord(token.word) && AFTER_MODAL.has(utterance.tokens[at + 1]?.word ?? '')),
  )
  return at < 0 ? '' : quoteOf(utterance, at, at + 1)
}

const SMALL = new Set(
  'the a an is are was of in on at to and for with that this it his her he she they who by as be has have will down up out off'.split(
    ' ',
  ),
)
const ENOUGH = 0.75

const LEAST_TELLING = 5

/** A name inside a secret gives it away alone: "the Langford" for the Langford Hotel. */
const tellingIn = (utterance: Utterance, secret: string): string => {
  const words = tokensOf(secret)
  for (const word of words) {
    const capital = secret[word.from] !== secret[word.from]?.toLowerCase()
    if (!capital || word.base.length < LEAST_TELLING || words.length > 3 || isKnownWord(word.base)) continue
    const at = utterance.tokens.findIndex((token) => token.base === word.base)
    if (at >= 0) return quoteOf(utterance, at, at + 1)
  }
  return ''
}

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
  const telling = tellingIn(utterance, secret)
  if (telling !== '') return telling
  const enough = wanted.size <= 3 ? wanted.size : Math.ceil(wanted.size * ENOUGH)
  const first = hits[0]
  const last = hits.at(-1)
  return seen.size >= enough && first !== undefined && last !== undefined ? quoteOf(utterance, first, last + 1) : ''
}
