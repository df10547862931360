import type { RadioCase } from '../../../src/core/radio/case.ts'
import { said, someLines } from '../story.ts'
import { expectRows, type Row } from './rows.ts'

const asked = (text: string): Partial<RadioCase> => ({
  before: someLines(['Dee', text, { kind: 'question', to: ['Sam'] }]),
})
const onPost: Partial<RadioCase> = { post: 'onLockup' }
const heldAfterCut: Partial<RadioCase> = {
  ...onPost,
  roll: 'locked',
  before: someLines(['Marcus', 'Cut and hold the lock-up, resetting.', { kind: 'call', to: ['*'] }]),
}
const whyThrough: Partial<RadioCase> = {
  ...onPost,
  roll: 'cut',
  before: someLines(['Dee', 'Sam, why did people come through?', { kind: 'question', to: ['Sam'] }]),
}

/** Words, what they are said after, and the verdict in short. */
const rows = (...given: readonly (readonly [string, Partial<RadioCase>, string])[]): readonly Row[] =>
  given.map(([words, story, verdict]) => [words, said(words, story), verdict])

expectRows({
  'off the air': rows(
    ['Dee, just back from the truck, I had my walkie off and never said', {}, 'hail coach R-OFF-AIR-NOTICE minor'],
    [
      'Sorry Dee, I was off radio for ten minutes and told nobody',
      onPost,
      'announce wrong R-STAY-ON-LOCKUP major R-OFF-AIR-NOTICE major',
    ],
    ['Dee, Sam. Going off walkie for a battery.', {}, 'announce right'],
    ['Luis was off walkie and told nobody', {}, 'announce right'],
    ['Nobody told me about the truck', asked('Sam, why is it there?'), 'report right'],
    ['Sorry Dee, I was off radio for ten minutes and told nobody', { presenceWatched: true }, 'announce right'],
  ),
  'nobody’s own': rows(
    ['Sam’s back. Gone five minutes', {}, 'announce right'],
    ['Dee, I’m back at the door. Marcus didn’t say where to go.', {}, 'announce right'],
    ['Copy, I’ll call rolling to the tent', asked('Sam, can you relay rolling to the tent?'), 'readback right'],
    ['I need to come back to one in a minute', asked('Sam, where are you?'), 'report right'],
    ['Going to sign it out now', asked('Sam, has that radio been signed out?'), 'answer right'],
    ['I meant to call you earlier, I’m at set now', asked('Sam, where are you?'), 'report right'],
  ),
  check: rows(
    ['Sam for Nina', { before: someLines(['Sam', 'Dee, changed my brick, back on radio.']) }, 'hail right'],
    [
      'Had a new headset on for an hour, never did a radio check',
      asked('Sam, all good?'),
      'answer coach R-CHECK-IN minor',
    ],
    ['I haven’t checked the door yet', asked('Sam, is the door open?'), 'answer right'],
  ),
  'left undone': rows(
    ['I heard you call me and never answered, sorry', asked('Sam, where were you?'), 'report wrong R-ANSWER major'],
    ['I heard Luis call Bea and he never answered', asked('Sam, what happened?'), 'report right'],
    ['I never forgot to answer when you called me', asked('Sam, where were you?'), 'report right'],
    [
      'I did carry it but I never said anything back to you',
      asked('Sam, did the rug land?'),
      'answer wrong R-ACK major',
    ],
    [
      'I said copy but I didn’t catch a word of it',
      asked('Sam, which gate is it?'),
      'report wrong R-NO-FALSE-COPY major',
    ],
    ['I said copy once Nina had said it again', asked('Sam, which gate is it?'), 'report right'],
    ['I hopped across to four and never said so', asked('Sam, where were you?'), 'report coach R-SWITCH-ACK minor'],
    [
      'When Marcus went round the doors I never said mine was locked',
      { ...asked('Sam, what held us up?'), ...onPost },
      'report wrong R-LOCK-CONFIRM major',
    ],
    ['No, clean forgot', asked('Sam, did you pass on rolling?'), 'answer wrong R-ECHO major'],
    ['Yes, twice', asked('Sam, did you pass on rolling?'), 'answer right'],
    [
      'I told you it was flying in, truth is I hadn’t found it',
      asked('Sam, the tape?'),
      'report coach R-STATUS-TRUE minor',
    ],
  ),
  'done amiss': rows(
    [
      'I whispered to Nina on the radio while we were rolling',
      asked('Sam, what was it?'),
      'report wrong R-SILENT-ROLLING critical',
    ],
    ['I whispered to Nina before we rolled', asked('Sam, what was it?'), 'report right'],
    [
      'That was me, my strap was squashing the button',
      asked('Sam, who was keying?'),
      'report wrong R-NO-OPEN-MIC major',
    ],
    ['It was Luis, his strap was squashing the button', asked('Sam, who was keying?'), 'report right'],
    ['I announced the wrap off my own bat', asked('Sam, why are they leaving?'), 'report wrong R-AD-CALLS-ONLY major'],
    ['I announced the wrap ahead of you, Marcus told me to', asked('Sam, why are they leaving?'), 'report right'],
    ['I talked clean across Nina’s answer', asked('Sam, what was that?'), 'report wrong R-LISTEN-FIRST major'],
    ['I stepped on the call sheet', asked('Sam, what was that?'), 'report right'],
    ['I keyed inside the tape', asked('Sam, what was that?'), 'report wrong R-RF-SILENCE critical'],
    ['I chimed in during the emergency', asked('Sam, what was that?'), 'report wrong R-EMERG-CLEAR critical'],
    ['I talked to the medic about the tent', asked('Sam, where is the medic?'), 'report right'],
    ['I left the door before my relief came', asked('Sam, who had the door?'), 'report wrong R-STAY-ON-LOCKUP major'],
    [
      'Saw the loose cable an hour ago and kept my mouth shut',
      asked('Sam, what happened?'),
      'report wrong R-SAFETY-FIRST critical',
    ],
  ),
  battery: rows(
    ['No, I don’t have one', asked('Sam, got a spare brick?'), 'answer coach R-BATTERY minor'],
    ['No, gave my last one to Luis', asked('Sam, got a spare brick?'), 'answer right'],
    ['Sorry Dee, my walkie died, I’m back on now', asked('Sam, where have you been?'), 'report coach R-BATTERY minor'],
    ['The generator died, electric’s on it', asked('Sam, what happened?'), 'report right'],
  ),
  earpiece: rows(
    ['Sorry, my earpiece was out', asked('Sam, did you copy?'), 'answer wrong R-EARPIECE major'],
    ['My earpiece is dead, I’m on the speaker down at crew parking', asked('Sam, can you hear me?'), 'answer right'],
    ['Negative, it’s in my pocket', asked('Sam, is your headset in?'), 'answer wrong R-EARPIECE major'],
    ['It’s in my pocket', asked('Sam, where is the key?'), 'report right'],
  ),
  kit: rows(
    ['I can’t find my walkie', asked('Sam, where is your radio?'), 'report wrong R-KIT major'],
    ['No, I haven’t seen it', asked('Sam, have you seen Luis’s radio?'), 'answer right'],
    ['I lent my spare walkie to greens and never wrote it down', asked('Sam, what is it?'), 'report coach R-KIT minor'],
  ),
  channel: rows(
    ['I never came back from two after our talk', asked('Sam, where were you?'), 'report wrong R-RETURN-ONE major'],
    [
      'My knob got knocked onto four, been there half an hour',
      asked('Sam, where were you?'),
      'report wrong R-RIGHT-CHANNEL major',
    ],
    ['My knob got knocked, back on now', asked('Sam, where were you?'), 'report right'],
    ['Negative, I’m stuck on the ramp', asked('Sam, are you free?'), 'answer right'],
  ),
  'at the take': rows(
    ['I opened on a cut from a voice I didn’t know, sorry', whyThrough, 'report wrong R-HOLD-TILL-CUT critical'],
    ['I opened for an ambulance, it’s through now', { ...whyThrough, roll: 'locked' }, 'report right'],
    ['It’s open, they’ve all gone through', heldAfterCut, 'report wrong R-HOLD-TILL-CUT critical'],
    ['He got past me before we rolled and I didn’t like to hold you up', whyThrough, 'report wrong R-BOGEY-CALL major'],
    ['That’s on me, I didn’t pass rolling on to the carpenters', whyThrough, 'report wrong R-ECHO major'],
    [
      'They landed twenty minutes ago and I never called it',
      asked('Sam, did the brollies get there?'),
      'answer coach R-STATUS-TRUE minor',
    ],
  ),
})
