import { finderOf, type Span } from '../words/phrase-finder.ts'
import type { Token } from '../words/tokens.ts'
import { isAt, wordSet } from '../words/word-set.ts'
import { ONE_OF_A_KIND } from './occupations.ts'

/** Somebody who can be recognised without a name. */
export const findSomebody = finderOf(
  `he|hes|she|shes|his|her|hers|him|theyre|they are|the actor|the actress|the lead|the star|the director|the producer|the client|talent|
  the kid|the boy|the girl|the extra|1st team|guy|bloke|dude|lady|fella|lad|number 1|the minor|the child|the stunt|the focus puller|the boom op/operator/swing|the camera operator/op|the ${ONE_OF_A_KIND.replaceAll(
    `
    `,
    '/',
  )}|the best boy|the key grip|the dolly grip|the groom|the 1st/2nd/3rd/4th ad/assistant/ac|woman|man|couple|somebody|someone|the 1 who/whos|1 of the/my/our extras/crowd/crew/background/sas/artists/kids/lads/girls/boys/drivers/runners/pas`,
)

/** A plain word for the toilet, or for what is done there. */
export const findPlainWord = finderOf(
  `toilet|toilets|khazi|bathroom|bathrooms|restroom|washroom|loo|lav|lavatory|dunny|bog|the john|the can|the head|crapper|pee|peeing|need/needs/have/having/for/doing a wee|quick/little/cheeky wee|wee wee|piss|pissing|poop|poo|pooping|
  a crap|the ladies|the gents|mens room|ladies room|little boys/girls room|portaloo|take a leak|a slash|take a dump|use the facilities|
  powder my nose|bladder|potty|bursting|relieve myself|nature calls|call of nature|break the seal|spend a penny|going right through me|goes right through me|dodgy tummy|upset stomach|stomach is bad|cant hold it|been holding it|busting for|dying to go|desperate to go`,
)

const NO_TOILET = wordSet(
  'boat waiter waitress chef porter gardener office teacher of table honcho waiting dressing fitting hats gowns coats costumes in with from who and',
)

/** "The ladies' waiting room" and "the head waiter" are of the set. */
export const findToilet = (tokens: readonly Token[], start?: number): Span | null => {
  const span = findPlainWord(tokens, start)
  return span !== null && isAt(tokens, span.to, NO_TOILET) && tokens[span.to - 1]?.stop === ''
    ? findPlainWord(tokens, span.to)
    : span
}

/** What nobody needs to know beside the code for the toilet: R-CODE-PERSONAL. */
export const findDetail = finderOf('long 1|be a (little/good) while|not sitting right|be some time|take a while')

export const findShooting = finderOf(
  `shoot|shooting|shoots|shot fired|shots|gun|guns|gunfire|gunshot|gunshots|gunman|bomb|bombs|shooter|explosion|explosive|rifle|rifles|pistol|pistols|blow it up|
  blowing up|kill him/her/them|hostage|weapon|weapons|firearm|firearms|sniper`,
)

/** Swearing and scorn: R-PRO-TONE. */
export const findSwearing = finderOf(
  `fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|effing|motherfucker|shit|shits|shitty|shite|shitshow|shitstorm|clusterfuck|fuckup|arseache|dogshit|horseshit|batshit|bullshit|bull|damn|dammit|damned|goddamn|goddammit|hell|ass|asshole|arsehole|arse|
  bastard|bastards|bitch|bitches|crap|crappy|bloody|bollocks|wanker|wankers|dick|dickhead|prick|twat|cunt|piss off|pissed off|for gods sake|for christs sake|jesus|christ|
  screw you|screw this|screw that|sucks|balls|sod off|sod it|bugger|buggered|wtf|ffs`,
)
export const findScorn = finderOf(
  `next time look where|idiot|idiots|idiotic|moron|morons|imbecile|stupid|dumb|dumbass|you dummy|useless|completely/totally/absolutely/utterly/so/bloody/pretty hopeless|worthless|incompetent|clueless|clown|clowns|genius|einstein|sherlock|pathetic|lazy|slacker|loser|losers|
  muppet|muppets|numpty|plonker|tosser|prat|pillock|dipstick|drongo|galah|bogan|jerk|jerks|rude|cow|pig|brat|liar|jackass|halfwit|twit|nitwit|airhead|
  fuck off|piss off|sod off|bugger off|get lost|go to hell|shut up|shut it|are you asleep/awake/sleeping/even|are you kidding|you (actually/even/all) deaf/blind|are you ignoring|just ignoring me/us|what part of|wake up|do your job|do your jobs|learn to|learn how to|how hard is it|how hard can it be|
  thanks for nothing|thanks a lot for|nice going|your fault|his/her/their fault|you people|get it together|pull yourself together|get your act together|
  told you already|told you so|i/ive told you to/not/before|weve told you|its not hard/difficult/rocket/brain|it is not hard/difficult/rocket/brain|
  its not that hard/difficult|told you three/four/five times|told you twice|how many times|whats wrong with you|what is wrong with you|
  whats your problem|amateur|amateurs|hurry the|
  old git/gits|you git|that git|are you thick|thick or what|what do you think|no offence but|no offense but|unlike some|some people|some of us|dont you ever|do you not understand|dont you understand|big surprise|what a surprise|surprise surprise|as usual|typical|
  try asking/doing/reading/listening/using|next time try|maybe if you had/did/were/bothered/stopped/listened/looked/tried/paid|
  if you ever/bothered/only listened/looked/read/checked/paid|if you ever listened/looked/read|if you bothered|clean your ears|
  ears out/cleaned/checked/syringed|open your ears|stop nagging/bugging/hassling/pestering/hounding/bothering/moaning/whinging/whining|
  get off my back/case|back off|leave me alone|rubbish/crap/junk/garbage/tat you|pay attention|like i (already) said|i already said/told|
  i heard you (the) 1st time|do i look like|who do you think|if you say so|last 3/4/5 times you|thanks for noticing|now you want to know|
  mind your own|nice/good/kind/decent of you to (finally) bother/join/notice/pick/answer/show/turn/wake|lighten up|grow up|just calm down|keep your hair/shirt on|chill out|learn some manners|cant you see/read/count/hear/tell|youd know if|
  in case you hadnt/havent noticed|only the 3rd/4th/5th/10th time|for once|about time|look who/whos (has) finally/decided/remembered|
  remembered/remembers/remember i exist/existed|for a change|thank god somebody|took you long enough|
  sometime today|any day now|any year now|in your own time|when youre quite ready|must be nice|if you had eyes|open/use your eyes|use your head|good for you|give me a break|how ridiculous|joke of a|circus act|couldnt organise|couldnt organize|
  tiny/little/small/pea brain/brains|or is/was it/that/this (all/just) too much (to) (ask)|your highness/majesty/lordship/ladyship|im/were sick of|im/were fed up with|ive/weve had it with|cant be bothered|not my job|not my problem`,
)
/** Good manners, and scorn where nothing but an answer was wanted. */
export const findManners = finderOf(
  'too much for you/your|not too much trouble|too much to ask|think/reckon you can manage|if you can manage (that/it)',
)
/** Sarcasm at how things are, which is worse when it is meant for somebody. */
export const findSarcasm = finderOf(
  `ridiculous|oh/well brilliant/great/wonderful/fantastic/perfect/lovely/fabulous/marvellous/marvelous/terrific/splendid/delightful/joy/goody/yay|just great/perfect/brilliant/wonderful/fabulous|
  living the dream|another day in paradise|just what i/we needed|how lovely/wonderful/delightful/charming for you/us/me|oh good another|
  isnt this/that fun/nice/lovely/delightful/marvellous/wonderful|
  absolutely/truly/utterly/simply thrilling/thrilled/riveting/riveted/enthralling/enchanting|
  wonderful/lovely/great/fabulous/perfect/brilliant/paradise if/provided you like/enjoy/love/fancy|
  wonderful/lovely/great/fabulous/perfect/brilliant as long as you like/enjoy/love/fancy|5 star/stars luxury/service/treatment|best job in the world|
  how nice/kind/good/sweet of you/him/her/them/somebody/someone to finally/bother/join/notice|
  how nice/kind/good/sweet of you/him/her/them/somebody/someone to turn/show up|couldnt be better if|happiest day of my life|dream come true|
  be still my|my cup runneth|what could possibly|what a time to be alive|glamour of show business/showbiz|the glamour/glamor of|
  oh the glamour/glamor`,
)
/** Praise that may be meant. */
export const findPraise = finderOf(
  'lucky me/us|what a joy/treat/privilege|how lovely/wonderful/delightful/charming of you',
)
export const findJoke = finderOf(
  'haha|ha ha|hahaha|lol|knock knock|just kidding|only kidding|whos your daddy|your mom|your mum|yo mama|why did the chicken|thats what she said|beam me up|houston we have|breaker 1 9|10 4 good buddy',
)

/** Food and drink. */
export const findFood = finderOf(
  `coffee|coffees|tea|teas|latte|lattes|mocha|macchiato|espresso|cappuccino|americano|decaf|chai|matcha|smoothie|juice|soda|coke|pepsi|lemonade|
  water bottle|sugar|sugars|milk|creamer|long black|flat white|flat whites|sandwich|sandwiches|sarnie|sarnies|bacon|burger|burgers|pizza|pizzas|
  taco|tacos|burrito|salad|soup|chicken|fish|beef|veggie|vegan|vegetarian|gluten free|pasta|curry|sushi|fries|chips|crisps|snack|snacks|biscuit|
  biscuits|cookie|cookies|cake|donut|donuts|doughnut|doughnuts|bagel|bagels|muffin|croissant|ice cream|candy|chocolate|gum|banana|pie|sausage|avocado|
  baguette|panini|scone|scones|tart|tarts|samosa|samosas|roti|pastry|pastries|noodles|porridge|toast|eggs`,
)
