import type { Rule } from '../../moment.ts'
import { atPostWords, sameWords } from '../../verdict/better.ts'
import { finderOf } from '../../words/phrase-finder.ts'
import { near } from '../../words/sentences.ts'
import { hasWord, wordSet } from '../../words/word-set.ts'
import { askedOf } from '../asked.ts'
import { ownsUp, saysNo } from './answers.ts'
import { toldOf } from './told-of.ts'
import { doneAt, isOwnAt } from './whose.ts'

/*
 * What was done amiss on the air or at a post, told when it is over: words of the deed beside words of the moment.
 */

const PRESSING = wordSet(
  'asked rang whispered whispering radioed keyed pressed pushed transmitted talked talking spoke speaking chatted called replied answered answering hailed blurted',
)
const findInTake = finderOf(
  'middle of the/that/a|mid take|midtake|mid roll|during the/that/your take/roll/shot|while we/you/they/it were/was rolling|camera going/rolling|forgot/remembered we/you were rolling|were rolling|already rolled/rolling|in that/the take|over the/that take|before you/he/she/they (had) called/said cut|before the cut|hadnt called cut|between rolling and cut|still turning/rolling|during it|halfway through the scene/take',
)
/** After the cut, or at somebody's word. */
const findAllowed = finderOf(
  'after the/your cut|after cut|was asked|if we/you were rolling|i waited|so i answered/called after',
)
const findRollingUp = finderOf('rolling up/out/the/it/them')
const TAKE = wordSet('take rolling turning')
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
    if (saysNo(moment) || findAllowed(tokens) !== null) return false
    if (doneAt(moment, PRESSING) >= 0 && findInTake(tokens) !== null && findRollingUp(tokens) === null) return true
    return (
      (findInTake(asked) !== null || near(asked, VOICES, TAKE, 5)) &&
      hasWord(asked, VOICES) &&
      ownsUp(moment) &&
      !hasWord(tokens, STOPPED)
    )
  },
})
const STOPPED = wordSet('stop rehearsal')

const KEYS = wordSet('button key mic radio walkie switch handset')
const KEYS_OR_IT = wordSet(KEYS, 'it')
const JAMMED = wordSet(
  'stuck wedged jammed trapped pinched squashed squashing pinned pressing leaning leant leaned sat sitting lying held holding hot caught down pushed',
)
const OPEN_CHANNEL = wordSet('keying channel footsteps rustling blocking breathing')

const findWasMine = finderOf('was me|was my|was mine|my fault|my end|thats me|thatll be me|thatd be me')

/** R-NO-OPEN-MIC: "That was me, my strap was squashing the button". */
const heldOpen = toldOf({
  rule: 'R-NO-OPEN-MIC',
  severity: 'major',
  why: 'own.mic',
  better: 'Sorry, clear now.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    const jammed = near(tokens, KEYS, JAMMED, 5) || near(tokens, JAMMED, KEYS_OR_IT, 4)
    return ownsUp(moment) && jammed && (hasWord(askedOf(moment), OPEN_CHANNEL) || findWasMine(tokens) !== null)
  },
})

const findEmpty = finderOf(
  `nobody on/at/watching/holding it|no 1 on/at/watching/holding it|with nobody on/at/there/it|with no 1 on/at/there/it|nobodys/noones on/at/there/watching/holding|left it empty/unattended/unmanned|unattended|unmanned|no cover|had nobody on it|nobody on it|without waiting for him/her/them`,
)
const ELSEWHERE = wordSet(
  'getting fetching grabbing fetched gone went popped nipped walked wandered ducked abandoned round helping hopped took',
)
const LEAVING = wordSet('left leave walked wandered ducked nipped popped abandoned fetched slipped')
const POST = wordSet('post door gate lockup position')
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
    if (saysNo(moment) && !hasWord(asked, WHO)) return false
    if (
      findEmpty(tokens) !== null &&
      (doneAt(moment, ELSEWHERE) >= 0 || near(tokens, ELSEWHERE, OWN, 2)) &&
      hasWord(tokens, OWN)
    )
      return true
    const at = doneAt(moment, LEAVING)
    if (at < 0) return false
    if (findBeforeRelief(tokens) !== null && hasWord(tokens, POST, at)) return true
    return (
      tokens.length > 2 &&
      (near(asked, COVERING, POST, 3) || near(asked, POST, COVERING, 3)) &&
      !hasWord(tokens, STOPPED) &&
      !hasWord(tokens, ONCE)
    )
  },
})
const WHO = wordSet('who')
const findBeforeRelief = finderOf('before my/any/the relief|without relief|without a relief|without cover')
const ONCE = wordSet('when once after')
const OWN = wordSet('i im ive my getting')

const findToldYou = finderOf('i said|told you|i called it|when i said|i reported it|fudged that/it')
const CLAIMED = wordSet(
  'flying on done there landed locked ready standing walking way found delivered clear moving coming off out up delivered fudged',
)
const findTruth = finderOf(
  'truth is|truth be told|fibbed|lied|not true|wasnt true|when i said|said it was done|while i was still|fudged that/it|id not actually|and they werent|and it wasnt|i hadnt|and i hadnt|at the time',
)
const NOT_SO = wordSet('fudged havent hadnt wasnt isnt didnt werent not never still')

const WAITED_FOR = wordSet('waiting')
/** R-STATUS-TRUE: "That tape I told you was flying in, truth is I haven't found it yet". */
const untrue = toldOf({
  rule: 'R-STATUS-TRUE',
  severity: (moment) => (hasWord(askedOf(moment), WAITED_FOR) ? 'major' : 'minor'),
  why: 'own.status',
  better: 'Still looking, standing by.',
  tells: ({ utterance: { tokens } }) =>
    findToldYou(tokens) !== null && hasWord(tokens, CLAIMED) && findTruth(tokens) !== null && hasWord(tokens, NOT_SO),
})

const findCutIn = finderOf(
  'trod on|stepped on|barged in|cut across|mid sentence|midsentence|halfway through her/his/their|before the air was free|talked over|spoke over|came in over|jumped in on|jumped straight in|talked clean across|talked across|keying over|cut him/her/them/you off|wasnt listening',
)
const AIR_OF = wordSet('answer call sentence answering talking speaking said mashed traffic message checking keying')

/** "Stepped on the call sheet". */
const STOPPED_OR_STEPPED = wordSet(STOPPED, 'sheet cable foot mud')

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
      cut !== null &&
      isOwnAt(moment, cut) &&
      (hasWord(tokens, AIR_OF) || ownsUp(moment)) &&
      !hasWord(tokens, STOPPED_OR_STEPPED)
    )
  },
})

const AD_CALLS = wordSet('rolling cut wrap action lunch')
const CUT_OR_ACTION = wordSet('cut action')
const CALLED = wordSet('called call calling announced shouted yelled cued said sang')
const findUnbidden = finderOf(
  'before you had/did|ahead of you|own bat|hadnt called it|hadnt called|no 1 had told me|nobody had told me|took it on myself|said it first|without waiting|asked me to but|wasnt mine|sang out|lowered the camera|on my own|without being told|carried away',
)

/** R-AD-CALLS-ONLY: "I announced the wrap off my own bat". */
const calledForAd = toldOf({
  rule: 'R-AD-CALLS-ONLY',
  severity: ({ utterance: { tokens } }) => (hasWord(tokens, CUT_OR_ACTION) ? 'critical' : 'major'),
  why: 'adcall.first',
  better: 'Standing by.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    return (
      findUnbidden(tokens) !== null &&
      findInTake(tokens) === null &&
      !saysNo(moment) &&
      ((doneAt(moment, CALLED) >= 0 && near(tokens, CALLED, AD_CALLS, 4)) ||
        (near(askedOf(moment), CALLED, AD_CALLS, 4) && ownsUp(moment)))
    )
  },
})

const findRadiosOff = finderOf(
  'radios off|radio shutdown|inside the tape|past the tape|by the charges|pyro table|while they were wiring',
)
const WAS_ON = wordSet('pressed keyed answering answered transmitted lit')

/** R-RF-SILENCE: "During radios off I pressed my button by the charges". */
const pressedByCharges = toldOf({
  rule: 'R-RF-SILENCE',
  severity: 'critical',
  why: 'rf.press',
  better: 'Radio off.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    if (findRadiosOff(tokens) === null && findRadiosOff(askedOf(moment)) === null) return false
    return !saysNo(moment) && (doneAt(moment, WAS_ON) >= 0 || findStillOn(tokens) !== null)
  },
})
const findStillOn = finderOf('still on|have not done it|didnt switch it off')

const EMERGENCY = wordSet('emergency medic accident fire')
const findButtedIn = finderOf(
  'chimed in|keyed up|broke in|butted in|hailed|normal talk|talked|was talking|radio check|called about|came up|piped up|i asked|wanted to know',
)

const DURING = wordSet('during into while')
const findBroken = finderOf('emergency traffic|hadnt released the channel|talking over the medic/emergency')

/** R-EMERG-CLEAR: "I chimed in during the emergency". */
const talkedInEmergency = toldOf({
  rule: 'R-EMERG-CLEAR',
  severity: 'critical',
  why: 'emergency.traffic',
  better: 'Standing by.',
  tells: (moment) => {
    const { tokens } = moment.utterance
    const butted = findButtedIn(tokens)
    if (butted === null || !isOwnAt(moment, butted) || saysNo(moment)) return false
    return (
      near(tokens, DURING, EMERGENCY, 3) ||
      near(askedOf(moment), DURING, EMERGENCY, 4) ||
      findBroken(askedOf(moment)) !== null
    )
  },
})

/** What pulls them. */
export const AMISS_WORDS = wordSet('me mine', LEAVING, JAMMED)
export const AMISS_LISTS = [findInTake, findEmpty, findToldYou, findCutIn, findUnbidden, findRadiosOff, findButtedIn]

export const AMISS_RULES: readonly Rule[] = [
  spokeInTake,
  heldOpen,
  emptyPost,
  untrue,
  cutIn,
  calledForAd,
  pressedByCharges,
  talkedInEmergency,
]
