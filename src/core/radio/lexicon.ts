import type { Act } from '../vocabulary/radio.ts'

/** One meaning and the phrases that carry it. `{n}` stands for a number, `{name}` for somebody on the roster. */
export type LexiconRow = readonly [id: string, act: Act, phrases: string]

/**
 * What is said on a film set's radio: radio reference, lexicon and (k.3). Phrases are separated by bars and written
 * as anybody would say them; mis-hearings stand beside the words they stand for. To teach the grader a phrase, add
 * it to its row. Words that also mean something else everyday belong in the state, not here: radio reference (k).
 */
export const LEXICON = [
  // Calling
  [
    'walkie-check',
    'check',
    'walkie check|mic check|walking check|walkie czech|walkie cheque|wacky check|talkie check|walkie talkie check',
  ],
  ['radio-check', 'check', 'radio check|radio czech|radio cheque|comms check'],
  [
    'do-you-copy',
    'query',
    'do you copy|did you copy|did you copy that|you copy|can i get a copy|do you coffee|do you read|how copy',
  ],
  [
    'you-there',
    'hail',
    'are you there|you there|come in|pick up|do you receive|can anyone hear me|can anybody hear me|anyone there|anybody there|breaker breaker|is anyone out there',
  ],
  [
    'go-to-two',
    'request',
    'go to {n}|go to channel {n}|switch to {n}|switch to channel {n}|take it to {n}|take this to {n}|jump to {n}|meet me on {n}|meet you on {n}|on {n} please|goto {n}|go too too|move to {n}|move to channel {n}|come to {n}|flip to {n}|see you on {n}|hop to {n}|can we go to {n}',
  ],
  [
    'switching',
    'acknowledge',
    'switching|switching to {n}|going to {n}|going to channel {n}|switch in|switching over|moving to {n}|moving to channel {n}|heading to {n}|off to {n}|changing to {n}|switching channels',
  ],
  [
    'back-to-one',
    'signoff',
    'back to 1|back to channel 1|switching back to 1|going back to 1|back on 1|back to won|back 21|returning to 1|back to {n}|back to channel {n}',
  ],
  [
    'going-off-walkie',
    'announce',
    'going off walkie|off walkie|going off radio|off radio|off comms|off air|going dark|going off channel|off for a battery|going off post|off post',
  ],
  [
    'back-on-walkie',
    'announce',
    'back on walkie|back on radio|back on comms|{name} is back|{name} back on|{name} back|im back|back on channel|back on air|back on channel {n}',
  ],
  ['spin-that', 'order', 'spin that|spin it|can you spin that|spend that|pin that'],
  ['spinning', 'report', 'spinning|spun|that is spun|thats spun'],
  [
    'keying',
    'announce',
    'someones keying|someone is keying|somebodys keying|somebody is keying|keying|check your mics|check your mic|open mic|hot mic|stuck mic|somebody is keyed|someones keyed|key in the mic|sitting on your mic|sitting on their mic',
  ],
  ['stepped-on', 'report', 'stepped on|steppage|2 people at once|walked on|you were stepped on|2 people'],
  ['break-break', 'hail', 'break break|break for emergency traffic'],
  [
    'all-crew',
    'announce',
    'out to all crew|attention all crew|all crew|everybody on 1|listen up on 1|attention everyone|attention everybody',
  ],

  // Answering
  ['go-for', 'answer', 'go for {name}|go 4 {name}|gopher {name}|go fur {name}|goal for {name}|go for'],
  [
    'go-ahead',
    'answer',
    'go ahead|go ahead for {name}|send it|send|pass your message|{name} here|{name} speaking|{name} receiving|receiving|listening|im listening|im here|this is {name}|reading you',
  ],
  ['yes-hello', 'answer', 'hello|hi|hey|whats up|yes go|yeah go|whats going on|what do you need|what can i do'],
  [
    'stand-by',
    'standby',
    'stand by|standby|stan by|stand by 1|wait 1|1 moment|1 second|1 sec|give me a second|give me a sec|give me a moment|hang on|hold on|bear with me|10-6',
  ],
  [
    'say-again',
    'query',
    'say again|say that again|sagan|come again|stay again|say a game|10-9|repeat|repeat that|please repeat|can you repeat|go again|can you go again|go a gain|come back|come back on that|come back to me on that|didnt catch|did not catch|didnt get|did not get|didnt hear|did not hear|missed that|missed the|was that|what was that|what was the|where was that|where to|how many|which one|which 1|you were broken|you are breaking up|youre breaking up|you broke up|broken up|you cut out|garbled|didnt copy|did not copy|didnt coffee|not copied|say the last|last part|1 more time please',
  ],
  [
    'negative',
    'answer',
    'negative|thats a negative|negative on that|no|nope|nah|no can do|unable|not possible|cant do|i cant|i cannot|not yet',
  ],
  ['negative-at', 'report', 'negative at|negative in|negative on the|not at|not in|no eyes on|negative eyes on'],
  [
    'affirmative',
    'answer',
    'affirmative|affirm|thats affirmative|yes|correct|yep|yeah|yup|thats right|that is right|thats correct|that is correct|confirmed|thats a yes',
  ],
  ['disregard', 'report', 'disregard|disregard my last|scratch that|never mind|nevermind|cancel that|belay that'],
  ['correction', 'report', 'correction|i say again'],
  [
    'good-check',
    'answer',
    'good check|good chick|good czech|good cheque|check is good|loud and clear|read you 5 by 5|good and clear|5 by 5|reading you loud',
  ],

  [
    'confirm-cut',
    'query',
    'confirm cut|confirm the cut|confirm that cut|is that a cut|was that a cut|did we cut|are we cut',
  ],

  // Acknowledging
  [
    'copy',
    'acknowledge',
    'copy|copy that|copy you|copied|coppy|kopi|cop he|cough he|copy me|cop you that|coffee that|coffee cat|copy all|solid copy|good copy|copies|copyright',
  ],
  ['ten-four', 'acknowledge', '10-4|ten four|10/4|tenfour|104|10.4'],
  ['roger', 'acknowledge', 'roger|roger that|rodger'],
  ['wilco', 'acknowledge', 'wilco|will comply|will do'],
  ['received', 'acknowledge', 'received|received that|all received'],
  [
    'on-it',
    'acknowledge',
    'on it|im on it|honored|onnit|on that|doing it now|right away|on my way|en route|consider it done|straight away|omw',
  ],
  [
    'okay',
    'acknowledge',
    'ok|okay|got it|gotcha|understood|got that|all right|alright|sure|sure thing|no problem|you got it|heard|noted|fine|kay|okey doke|youve got it|good|great|perfect|cheers',
  ],
  ['thanks', 'none', 'thank you|thanks|ta|thank you very much|thanks very much'],

  // Reporting
  [
    'flying-in',
    'report',
    'flying in|flyin in|flying it in|flying them in|flying n|applying in|flying that in|flying now',
  ],
  [
    'standing-by',
    'report',
    'standing by|standing bye|sending by|standby and ready|ready and standing by|im ready|were ready|ready here|all set|in position|on post|at my post',
  ],
  [
    'whats-your-20',
    'query',
    'whats your 20|what is your 20|your 20|whats your plenty|whats your location|what is your location|where are you|whats your turn in|where you at',
  ],
  ['twenty-is', 'report', 'my 20 is|20 is|im at|im in|im by|im on|im outside|im near|im over'],
  [
    'eyes-on-query',
    'query',
    'anyone have eyes on|anybody have eyes on|does anyone have eyes on|does anybody have eyes on|who has eyes on|anyone got eyes on|anybody got eyes on|has anyone got eyes on|has anybody got eyes on|ice on|do you have eyes on|you have eyes on|whats the 20 on|20 on|anybody have a 20 on|anyone have a 20 on|do we have a 20 on|has anyone seen|has anybody seen|anyone seen|anybody seen',
  ],
  ['eyes-on', 'report', 'eyes on|eye son|is on the|ive got eyes on|i have eyes on|got eyes on|i see|i can see'],
  [
    'eta-query',
    'query',
    'whats your eta|whats the eta|what is the eta|what is your eta|e t a on|eta on|how long on|eat a|how far out|how long',
  ],
  [
    'minutes-out',
    'report',
    '{n} minutes out|{n} minutes away|{n} minutes|{n} minute|{n} mins|{n} min|{n} out|{n} away|with you in {n}|there in {n}|be there in {n}|in {n} minutes|{n} seconds|{n} seconds out|one away|1 minute away',
  ],
  [
    'landed',
    'report',
    'landed|has landed|have landed|landed with|landed at|landed on set|delivered|arrived|is here|are here|dropped off|is in place|are in place|in place|is done|all done|thats done|completed|finished',
  ],
  ['camera-ready', 'report', 'camera ready|ready for camera|hmu complete|through hair and makeup|through the works'],
  [
    'traveling',
    'report',
    'traveling|travelling|is traveling|on the way|on the way to set|is on the move|walking to set|walking 1st team|heading to set|en route to set|is moving|on our way|leaving base|leaving basecamp|leaving the trailer',
  ],
  ['stepping-on', 'report', 'stepping on|stepping on set|stepping up|on set|stepping in|is on set'],

  // Moving things
  ['fly-it-in', 'request', 'fly it in|can you fly|fly in|fly it to|fly them in|fly a|fly me'],
  [
    'need',
    'request',
    'i need|we need|need a|need the|can i get|can i have|can we get|can we have|could i get|could i have|could we get|could you|can you|can someone|can somebody|could someone|could somebody|would you|will you|may i|can i|could i|please send|send me|send us|bring me|i want|id like|we want|permission to|requesting|looking for|asking for|would like|swap my|please bring|bring',
  ],
  ['hot-brick', 'request', 'hot brick|fresh brick|hot battery|hop brick|hot break|new brick|fresh battery|spare brick'],
  [
    'cold-brick',
    'report',
    'cold brick|dead brick|flat battery|low brick|brick is dying|battery is dying|low battery|bricks dying',
  ],
  [
    'meet-me',
    'request',
    'meet me|can you meet|come to|see you at camera|can i see you|call me|can you call|call my cell|give me a call|come and find me|need you at|need you in person',
  ],
  [
    'cover-me',
    'request',
    'cover me|can you cover|cover my|relieve me|can i get relief|get relief|need relief|need cover|take my post|watch my',
  ],
  [
    'going-for',
    'announce',
    'im going|im off|im leaving|leaving my post|leaving the post|stepping away|stepping off|be right back|brb|heading off|popping|nipping|im gone|back in {n}|back in a|ducking out',
  ],

  // The roll, which is the ADs' to call
  ['last-looks', 'announce', 'last looks|final looks|lost looks|last look|final checks|checks please'],
  [
    'pictures-up',
    'announce',
    'pictures up|picture up|picture sup|pitchers up|picture is up|going for a take|going for picture',
  ],
  ['rehearsals-up', 'announce', 'rehearsals up|rehearsal is up|rehearsal up'],
  ['quiet-please', 'order', 'quiet please|quiet on set|quiet all round|still and quiet|settle|quiet everybody'],
  [
    'lock-it-up',
    'order',
    'lock it up|lock it down|lock up please|locket up|look it up|lock that up|lockett up|lock it off|lock off please|lock off|log off|lockoff|lock up|lock it',
  ],
  [
    'sound-off',
    'query',
    'sound off|lock ups confirm|lock ups report|confirm lock ups|check in lock ups|lock ups check in|are we locked|all posts|report in',
  ],
  [
    'rolling',
    'announce',
    'rolling|and we are rolling|we are rolling|were rolling|and were rolling|rowling|camera rolling|cameras rolling|roll sound|roll camera|turning over|turn over|turnover|rolling over|turning|we are turning over|were turning over|turn of her',
  ],
  [
    'still-rolling',
    'announce',
    'still rolling|rolling reset|resetting still rolling|were still going|keep rolling|rolling rehearsal',
  ],
  ['action', 'order', 'action|and action'],
  [
    'background-cue',
    'order',
    'background|background action|cue background|and background|bg action|background go|send background',
  ],
  ['cut-and-hold', 'announce', 'cut and hold|cut hold|cut hold the lock up|cut and hold the lock up|cut still holding'],
  [
    'cut',
    'announce',
    'cut|thats a cut|that is a cut|weve cut|weve cut there|we have cut|we cut|were cut|cut it|cut there|cut the camera|cut camera',
  ],
  [
    'reset',
    'order',
    'everybody back to 1|everyone back to 1|back to 1 everybody|back to 1 everyone|back to 1 please|back to ones|back to 1st positions|from the top|1st positions|1st position|1st marks|reset|resetting|lets reset|going again|lets go again|were going again|reset to 1st',
  ],
  ['check-the-gate', 'order', 'check the gate|checking the gate|check the card|gates good|good gate|gate is good'],
  [
    'moving-on',
    'announce',
    'moving on|we are moving on|were moving on|moved on|new deal|turning around|turn around|turning round|new setup',
  ],
  [
    'lunch',
    'announce',
    'thats lunch|that is lunch|its lunch|lunch everybody|lunch everyone|break for lunch|1 half hour|were at lunch|lunch is called',
  ],
  ['wrap', 'announce', 'thats a wrap|that is a wrap|its a wrap|were wrapped|we are wrapped|thats wrap|wrap everybody'],
  ['back-in', 'announce', 'were back in|we are back in|back in everyone|were back on|we are back on'],
  ['last-man', 'announce', 'last man|last man through'],

  // Lock-ups
  [
    'locked',
    'report',
    'locked|locked up|locked off|locked down|logged off|lock off confirmed|lock up confirmed|lockup confirmed|confirmed locked|all locked|is locked|solid|is solid|secure|secured|is secure|locked in|holding solid|lock is solid|lock up holding|is shut|shut and locked|all good|good to go|ready|is ready|closed|is closed|lockd|loked|lcoked',
  ],
  [
    'hold-the-roll',
    'request',
    'hold the roll|do not roll|dont roll|holding the roll|hold roll|hold please|please hold|hold for a second|not locked|not clear|wait dont roll|hold for me|hold for 1|hold up',
  ],
  [
    'bogey',
    'report',
    'bogey|bogie|bogy|boogie|bogus|bogeys|bogies|buggy|intruder|intruders|walked through|coming through|got past me|got through|get through|walked past|got past|walked in|person in|people in the|pedestrian|pedestrians|in the shot|in frame|walking through|walking into',
  ],
  [
    'lockup-broken',
    'report',
    'lock up is broken|lockup is broken|lost the lock up|lost the lockup|lock broken|they got through',
  ],
  ['holding', 'report', 'holding|still holding|keep holding|still locked|staying put|staying'],
  ['clear', 'report', 'is clear|clear|all clear|we are clear|were clear|clear now|gone now'],
  [
    'traffic',
    'report',
    'traffic is held|traffic held|holding traffic|were holding traffic|cars stopped|traffic stopped|traffic is stopped|traffic released|traffic is released',
  ],
  ['hold-traffic', 'order', 'hold traffic|stop the cars|hold the road|stop traffic|hold the cars'],
  [
    'hold-the-lockup',
    'order',
    'hold the lock up|hold the lockup|hold your lock ups|hold lock up|keep it locked|stay locked|do not release|dont release',
  ],
  [
    'release',
    'order',
    'release|releasing|released|release the lock up|you can release|youre released|stand down|opening up|opening the door|im opening|letting them through|letting people through|come on through|let them through|opened up|open up|unlocked|unlocking|opening now|door is open|were open|im open',
  ],
  [
    'covered',
    'report',
    'covered|is covered|got your post|have your post|ive got it|relieving you|youre relieved|youre clear to go|ive got the door|taking over your post',
  ],

  // Personal
  [
    'ten-one',
    'request',
    '10-1|ten one|1001|10:01|ten won|10.1|tenone|101|1 oh 1|10-100|ten one hundred|one thousand one hundred|10,100|10-2|ten two|1002|ten too|10-200|ten two hundred',
  ],

  // Safety
  ['emergency', 'announce', 'emergency|medical emergency|kill the channel|mayday'],
  [
    'medic',
    'request',
    'medic|medics|paramedic|paramedics|ambulance|unit nurse|first aid|first aider|call 911|call 999|defibrillator|aed|the nurse',
  ],
  [
    'stop',
    'order',
    'stop stop|stop stop stop|stop the shot|stop the take|stop everything|stop now|stop work|abort|hold hold|hold hold hold|cut cut cut|stop rolling|everybody stop|everyone stop|stop moving|freeze',
  ],
  [
    'warning',
    'announce',
    'look out|watch out|get out|get back|fire fire|theres a fire|on fire|evacuate|danger|fire in the hole|man down|person down|1 down|injured|unconscious|collapsed|not breathing|is hurt|someone hurt|bleeding|has fallen|fell off|fell from|is falling|gas leak|smell of gas|smell gas|live wire|loose cable|car moving|in the road|on the track|is down|somebodys down|someones down',
  ],
  [
    'clear-the-channel',
    'order',
    'clear the channel|channel is closed|hold all traffic|clear channel|keep the channel clear|stay off the channel',
  ],
  ['channel-clear', 'announce', 'channel is clear|channel 1 can go back to work|all clear on 1|back to work|resume'],
  [
    'radios-off',
    'order',
    'radios off|rf off|radio silence|turn off walkies|turn off radios|turn your radios off|walkies off|kill your radios|radios out',
  ],
  ['radios-on', 'announce', 'radios on|radios back on|walkies on|walkies back on|radios are on|you can turn radios on'],
  ['weapon', 'announce', 'hot gun|cold gun|weapon is clear|gun is clear|clear gun|weapon on set|loaded with blanks'],

  // Closing
  ['over', 'none', 'over|over to you'],
  ['out', 'signoff', 'out|signing out|signing off|thats all|bye|goodbye|see you|talk later'],
  ['over-and-out', 'signoff', 'over and out|over n out'],
] as const satisfies readonly LexiconRow[]

export type PhraseId = (typeof LEXICON)[number][0]
