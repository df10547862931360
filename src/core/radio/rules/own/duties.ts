import type { ReasonId } from '../../../vocabulary/reason.ts'
import type { RuleId, Severity } from '../../../vocabulary/radio.ts'
import type { Moment, Rule } from '../../moment.ts'
import { atPostWords, lockedWords, sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { hasWord, isAt, wordSet } from '../../words/word-set.ts'
import { isChannel } from './channel.ts'
import { askedOf, findLapse, isAsking, missed, near, ownsUp, spokenOf, undone, unsaid } from './undone.ts'
import { isOwnAt, takesOrder } from './whose.ts'

/*
 * Duties on the air that a trainee tells of when it is over: what was left undone is read by `undone.ts`, what was done
 * amiss by words of the deed beside words of the moment.
 */

type Account = {
  readonly rule: RuleId
  readonly severity: Severity | ((moment: Moment) => Severity)
  readonly why: ReasonId
  readonly better: string | ((moment: Moment) => string)
  readonly tells: (moment: Moment) => boolean
}

const findSomebodyElse = finderOf(
  'somebody/someone else|wasnt me|not me|told me to|asked me to|that was (the) rehearsal',
)
const isDisowned = ({ utterance: { tokens } }: Moment): boolean => findSomebodyElse(tokens) !== null

/** A question owns up to nothing, and neither does taking an order. */
const toldOf =
  ({ rule, severity, why, better, tells }: Account): Rule =>
  (moment) =>
    isAsking(moment) || takesOrder(moment) || isDisowned(moment) || !tells(moment)
      ? null
      : {
          rule,
          severity: typeof severity === 'string' ? severity : severity(moment),
          why,
          said: sameWords(moment),
          better: typeof better === 'string' ? better : better(moment),
        }

const HEARING = wordSet(
  'hear heard catch caught understand understood make follow followed listening realise realised realising realize realized notice noticed clocked twig',
)
const CALLS = wordSet('hail hailed hailing hailed call calls called calling name tried raise raised wanted')
const REPLYING = wordSet('answer answered answering reply replied replying respond responded responding pick picked')

/** R-ANSWER: "I heard you call me twice and never picked up". */
const unanswered = toldOf({
  rule: 'R-ANSWER',
  severity: 'major',
  why: 'own.answer',
  better: ({ context }) => `Go for ${context.me.name}.`,
  tells: (moment) =>
    spokenOf(moment, CALLS) &&
    undone(moment, HEARING) === null &&
    !spokenOf(moment, DOORS) &&
    ((undone(moment, REPLYING) !== null && hasWord(moment.utterance.tokens, ME)) ||
      (findLetGo(moment.utterance.tokens) !== null && hasWord(moment.utterance.tokens, ME))),
})
const ME = wordSet('me my i you him her')
const findLetGo = finderOf(
  'let it go by/past|let it go|ignored it/you/him/her|bottled it|left you/him/her hanging|let it ring',
)

const ACKNOWLEDGING = wordSet(
  'acknowledge acknowledged acknowledging acknowledgement confirm confirmed confirming rogered',
)
const COPY = wordSet('copy copied roger')
const GIVING = wordSet('say said saying give gave giving given')
const findNoCopy = finderOf(
  'without a copy|no copy from|without a word back|no reply from me|never actually told/said|shouldve copied',
)
const BACK = wordSet('back')
const SAYING = wordSet('say said saying')
const ORDERED = wordSet('told tell asked ask order ordered instruction message understood did done sent gave')

/** R-ACK: "I did carry it, but I never said anything back". */
const unacknowledged = toldOf({
  rule: 'R-ACK',
  severity: 'major',
  why: 'own.ack',
  better: 'Copy that.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    if (!spokenOf(moment, ORDERED) || spokenOf(moment, DOORS)) return false
    const said = undone(moment, SAYING)
    return (
      undone(moment, ACKNOWLEDGING) !== null ||
      (said !== null && hasWord(tokens, BACK, said.to, said.to + 4)) ||
      (undone(moment, GIVING) !== null && near(tokens, GIVING, COPY, 3)) ||
      findNoCopy(tokens) !== null
    )
  },
})

export const findCopied = finderOf(
  'said/gave/told/answered (you/him/her) (a) copy/yes/roger/copied|pretended|rogered|a copy regardless|i copied|id copied|i agreed|copied you/him/her/it',
)
const findNoIdea = finderOf(
  'no idea|no clue|not a clue|half of it|guessed|guessing|on a hunch|over my head|not 1/a word|broke up|make it out|didnt catch|never reached|before id caught|too chicken|to be polite',
)

/** R-NO-FALSE-COPY: "I said copy, but I didn't catch a word". */
const copiedUnheard = toldOf({
  rule: 'R-NO-FALSE-COPY',
  severity: 'major',
  why: 'own.copy',
  better: 'Say again?',
  tells: (moment) => {
    const { tokens } = moment.utterance
    const copied = findCopied(tokens)
    if (copied === null || !isOwnAt(moment, copied)) return false
    return undone(moment, HEARING) !== null || findNoIdea(tokens) !== null
  },
})

const MOVING = wordSet(
  'went across flicked jumped hopped switched flipped turned popped moved changed clicked slid skipped ducked dialled dialed over',
)
const SWITCHING = wordSet('switch switching')
const RETURNED = wordSet('home back')
const COUNTED = wordSet('minutes minute hours hour feet people')

/** "Jumped to four", "went over to channel two", "changed over". */
const movedChannel = (moment: Moment): boolean => {
  const { tokens } = moment.utterance
  return tokens.some(
    (_, at) =>
      isAt(tokens, at, MOVING) &&
      [1, 2, 3, 4].some((step) => isChannel(tokens, at + step) && !isAt(tokens, at + step + 1, COUNTED)),
  )
}

/** R-SWITCH-ACK: "I jumped to four without saying it". */
const switchedUnsaid = toldOf({
  rule: 'R-SWITCH-ACK',
  severity: 'minor',
  why: 'own.switch',
  better: 'Copy, switching.',
  tells: (moment) =>
    !hasWord(moment.utterance.tokens, RETURNED) &&
    ((unsaid(moment) !== null && (movedChannel(moment) || hasWord(moment.utterance.tokens, SWITCHING))) ||
      undone(moment, SWITCHING) !== null),
})

const PRESSING = wordSet(
  'asked rang whispered whispering radioed keyed pressed pushed transmitted talked talking spoke speaking chatted called replied answered answering hailed blurted',
)
const findInTake = finderOf(
  'middle of the/that/a|mid take|midtake|mid roll|during the/that/your take/roll/shot|while we/you/they/it were/was rolling|camera going/rolling|forgot/remembered we/you were rolling|were rolling|already rolled/rolling|in that/the take|over the/that take|before you/he/she/they (had) called/said cut|before the cut|hadnt called cut|between rolling and cut|still turning/rolling|during it|halfway through the scene/take',
)
const TAKE = wordSet('take cut rolling turning')
const VOICES = wordSet('voice click talk talking speak spoke')

/** R-SILENT-ROLLING: "I whispered to Petra in the middle of that one". */
const spokeInTake = toldOf({
  rule: 'R-SILENT-ROLLING',
  severity: 'critical',
  why: 'own.take',
  better: 'Standing by.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    const asked = askedOf(moment)
    const at = tokens.findIndex((_, index) => isAt(tokens, index, PRESSING))
    if (at >= 0 && isOwnAt(moment, { from: at, to: at + 1 }) && findInTake(tokens) !== null) return true
    return hasWord(asked, TAKE) && hasWord(asked, VOICES) && ownsUp(moment) && !hasWord(tokens, STOPPED)
  },
})
const STOPPED = wordSet('stop rehearsal')

const KEYS = wordSet('button key mic radio walkie switch handset')
const JAMMED = wordSet(
  'stuck wedged jammed trapped pinched squashed squashing pinned pressing leaning leant leaned sat sitting lying held holding hot caught down pushed',
)
const OPEN_CHANNEL = wordSet('keying channel footsteps rustling blocking breathing')

/** R-NO-OPEN-MIC: "That was me, my strap was squashing the button". */
const heldOpen = toldOf({
  rule: 'R-NO-OPEN-MIC',
  severity: 'major',
  why: 'own.mic',
  better: 'Sorry, clear now.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    const jammed = near(tokens, KEYS, JAMMED, 5) || near(tokens, JAMMED, KEYS, 4)
    return ownsUp(moment) && (jammed || (spokenOf(moment, OPEN_CHANNEL) && hasWord(tokens, JAMMED)))
  },
})

const DOORS = wordSet('locked lockup lock doors posts polled')
const CONFIRMING = wordSet('confirm confirmed confirming answer answered reply replied say said report reported')

/** R-LOCK-CONFIRM: "When he went round the doors I froze and never said mine". */
const unconfirmed = toldOf({
  rule: 'R-LOCK-CONFIRM',
  severity: 'major',
  why: 'own.lock',
  better: ({ context }) => lockedWords(context),
  tells: (moment) =>
    spokenOf(moment, DOORS) &&
    (missed(moment, CONFIRMING) || (unsaid(moment) !== null && spokenOf(moment, CONFIRMING))),
})

const findEmpty = finderOf(
  `nobody on/at/watching/holding it|no 1 on/at/watching/holding it|with nobody on/at/there/it|with no 1 on/at/there/it|nobodys/noones on/at/there/watching/holding|left it empty/unattended/unmanned|unattended|unmanned|no cover|had nobody on it|nobody on it|without waiting for him/her/them`,
)
const ELSEWHERE = wordSet(
  'getting fetching grabbing fetched gone went popped nipped walked wandered ducked abandoned round helping hopped took',
)
const LEAVING = wordSet('left leave walked wandered ducked nipped popped abandoned fetched slipped')
const POST = wordSet('post door gate lockup position it')
const RELIEF = wordSet('relief relieved covered covering cover')
const COVERING = wordSet('covered cover covering watching watched unattended leave left')

/** R-STAY-ON-LOCKUP: "By the vans getting my coat, the gate's got no one on it". */
const emptyPost = toldOf({
  rule: 'R-STAY-ON-LOCKUP',
  severity: ({ context }) => (context.roll === 'locked' || context.roll === 'rolling' ? 'critical' : 'major'),
  why: 'stay.leave',
  better: ({ context }) => atPostWords(context),
  tells: (moment) => {
    const { tokens } = moment.utterance
    const asked = askedOf(moment)
    if (findEmpty(tokens) !== null && hasWord(tokens, ELSEWHERE) && hasWord(tokens, OWN)) return true
    const at = tokens.findIndex((_, index) => isAt(tokens, index, LEAVING))
    if (at < 0 || !isOwnAt(moment, { from: at, to: at + 1 })) return false
    if (hasWord(tokens, BEFORE) && hasWord(tokens, RELIEF) && hasWord(tokens, POST, at)) return true
    return tokens.length > 2 && hasWord(asked, COVERING) && hasWord(asked, POST) && !hasWord(tokens, STOPPED)
  },
})
const BEFORE = wordSet('before without')
const OWN = wordSet('i im ive my me')

export const findToldYou = finderOf(
  'i told/said/gave (you)|told you|i called it|when i said|i reported it|fudged that/it',
)
const CLAIMED = wordSet(
  'flying on done there landed locked ready standing walking way found delivered clear moving coming off out up delivered fudged',
)
const findTruth = finderOf(
  'actually|truth is|truth be told|honestly|really|in fact|turns out|fibbed|lied|not true|wasnt true|but|when i|still|while',
)
const NOT_SO = wordSet('fudged havent hadnt wasnt isnt didnt werent not never')

const WAITED_FOR = wordSet('waiting')
/** R-STATUS-TRUE: "That tape I told you was flying in, truth is I haven't found it yet". */
const untrue = toldOf({
  rule: 'R-STATUS-TRUE',
  severity: (moment) => (hasWord(askedOf(moment), WAITED_FOR) ? 'major' : 'minor'),
  why: 'own.status',
  better: 'Still looking, standing by.',
  tells: ({ utterance: { tokens } }) =>
    findToldYou(tokens) !== null && findTruth(tokens) !== null && hasWord(tokens, CLAIMED) && hasWord(tokens, NOT_SO),
})

const findCutIn = finderOf(
  'trod on|stepped on|barged in|cut across|mid sentence|midsentence|halfway through|before the air was free|talked over|spoke over|came in over|jumped in on|jumped straight in|over the top of|talked clean across|talked across|keying over|wait for a gap|letting it finish|let it finish|cut him/her/them/you off|was not listening',
)
const AIR_OF = wordSet(
  'answer call sentence answering talking speaking said pressed mashed air first traffic message checking keying',
)

/** R-LISTEN-FIRST: "I trod on Renata's call, should have had a listen". */
const cutIn = toldOf({
  rule: 'R-LISTEN-FIRST',
  severity: 'major',
  why: 'listen.over',
  better: (moment) => sameWords(moment),
  tells: (moment) => {
    const { tokens } = moment.utterance
    const cut = findCutIn(tokens)
    return (
      cut !== null && isOwnAt(moment, cut) && (hasWord(tokens, AIR_OF) || ownsUp(moment)) && !hasWord(tokens, STOPPED)
    )
  },
})

const AD_CALLS = wordSet('rolling cut wrap action lunch extras background')
const CALLED = wordSet('called announced shouted yelled put cued said started')
const findUnbidden = finderOf(
  'before you had/did|before you|ahead of you|own bat|hadnt called it|hadnt called|no1 had told me|nobody had told me|took it on myself|said it first|without waiting|asked me to but|wasnt mine|sang out|lowered the camera|on my own|without being told|carried away',
)

/** R-AD-CALLS-ONLY: "I announced the wrap off my own bat". */
const calledForAd = toldOf({
  rule: 'R-AD-CALLS-ONLY',
  severity: 'major',
  why: 'adcall.first',
  better: 'Standing by.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    return (
      spokenOf(moment, AD_CALLS) &&
      spokenOf(moment, CALLED) &&
      findUnbidden(tokens) !== null &&
      (ownsUp(moment) || hasWord(tokens, CALLED))
    )
  },
})

const findRadiosOff = finderOf(
  'radios off|radio off|radio shutdown|inside the tape|past the tape|by the charges|pyro table|wiring|switch it off|off with the rest|all clear|shut down|live set',
)
const WAS_ON = wordSet('pressed keyed answering answered transmitted powered lit')

/** R-RF-SILENCE: "During radios off I pressed my button by the charges". */
const pressedByCharges = toldOf({
  rule: 'R-RF-SILENCE',
  severity: 'critical',
  why: 'rf.press',
  better: 'Radio off.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    if (findRadiosOff(tokens) === null && findRadiosOff(askedOf(moment)) === null) return false
    const at = tokens.findIndex((_, index) => isAt(tokens, index, WAS_ON))
    return (at >= 0 && isOwnAt(moment, { from: at, to: at + 1 })) || findStillOn(tokens) !== null
  },
})
const findStillOn = finderOf('still on|have not done it|didnt switch it off|copy radios off over')

const EMERGENCY = wordSet('emergency medic accident fire')
const findButtedIn = finderOf(
  'chimed in|keyed up|broke in|butted in|hailed|normal talk|talked|was talking|radio check|called about|came up|piped up|i asked|wanted to know',
)

/** R-EMERG-CLEAR: "I chimed in during the emergency". */
const talkedInEmergency = toldOf({
  rule: 'R-EMERG-CLEAR',
  severity: 'critical',
  why: 'emergency.traffic',
  better: 'Standing by.',
  tells: (moment) => {
    const butted = findButtedIn(moment.utterance.tokens)
    return butted !== null && isOwnAt(moment, butted) && spokenOf(moment, EMERGENCY)
  },
})

const SAW = wordSet('saw see seen noticed spotted knew clocked watched')
const HAZARDS = wordSet(
  'cable falling fall fell flag ladder slipping van reversing track rope frayed mat step loose swaying sandbag crane trip gas fire sparks wobbling unsecured',
)
const STOOD_BY = wordSet('stood yelled shout shouted stop warning warn tell told')

/** R-SAFETY-FIRST: "I'd spotted the loose cable and kept my mouth shut". */
const keptDanger = toldOf({
  rule: 'R-SAFETY-FIRST',
  severity: 'critical',
  why: 'safety.silent',
  better: 'Stop, stop, stop!',
  tells: (moment) =>
    spokenOf(moment, SAW) &&
    spokenOf(moment, HAZARDS) &&
    (unsaid(moment) !== null || undone(moment, STOOD_BY) !== null),
})

/** What pulls them where no word denies anything. */
export const DUTY_WORDS = wordSet('me mine', LEAVING, JAMMED)
export const DUTY_LISTS = [
  findLapse,
  findNoIdea,
  findInTake,
  findEmpty,
  findToldYou,
  findCutIn,
  findUnbidden,
  findRadiosOff,
  findButtedIn,
]

export const DUTIES: readonly Rule[] = [
  unanswered,
  unacknowledged,
  copiedUnheard,
  switchedUnsaid,
  spokeInTake,
  heldOpen,
  unconfirmed,
  emptyPost,
  untrue,
  cutIn,
  calledForAd,
  pressedByCharges,
  talkedInEmergency,
  keptDanger,
]
