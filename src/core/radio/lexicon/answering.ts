import type { LexiconRow } from './row.ts'

/** How a call or a question is answered. */
export const ANSWERING = [
  [
    'go-for',
    'answer',
    'go for {name}|yeah go for {name}|go 4 {name}|gopher {name}|go fur {name}|goal for {name}|go for|gopher|go fur|goal for',
  ],
  [
    'go-ahead',
    'answer',
    'go ahead|go a head|go ead|what you/dyou/ya need|whatcha need|yeah/yes/yep go ahead|go ahead for {name}|what/whatve (do) you got|what have you got for me|what is it|tell me|you found me|go for it|ready to copy|i can hear you|send it|send|pass your message|{name} here|{name} speaking|{name} receiving|receiving|listening|im listening|im here|this is {name}|reading you|youve/you got {name}|you have {name}|all ears|im all ears|ears on|talk to me|ready for you|right here|with you|how can i help|whats the word|you got me|go on|fire away|shoot',
  ],
  [
    'yes-hello',
    'answer',
    'hello|hi|hey|yo|yello|ello|hiya|hey/hi/hello there|sup|wassup|howdy|whats up|yes go|yeah go|whats going on|what do you need|what can i do',
  ],
  [
    'stand-by',
    'standby',
    'stand by|standby|stan by|stand bye|hold that thought|tied up with/right/at|not a good time|bad time|give us/me {n}|gimme {n}|not now|im in the middle of|in the middle of something/it/1/this|my hands are full|hands full|(im) with someone/somebody|(im) a bit/little busy|im busy|stand by 1|hang tight|bear with|give/gimme me {n} minute/minutes/second/seconds/sec/secs/mins|hang 5|be right with you|with you in a/half sec/second/moment/minute/tick/jiffy/mo|with you in half a sec/second/moment/minute/tick/mo|with you shortly/soon/momentarily|wait 1|1 moment|1 second|1 sec|give me a second|give me a sec|give me a moment|hang on|hold on|bear with me|gimme a second/sec/minute/moment/tick/mo|give me a minute/tick/mo|just a sec/second/minute/moment/tick|2 ticks/secs|in a sec/second/minute/moment/tick|let me check/look/see/count/ask/knock|let me find out|let me have a look|i’ll check/look|i’ll go check/look/see/ask/count|i’ll ask|checking/counting/looking/asking now|counting|back to you|get/come back to you|let me get/come back to you|i’ll get back to you|call/shout/ring/radio/buzz you (right/straight) back|right/straight back to you|cant talk|half a tick|hang fire|hold your horses|sit tight|10-6|ten six',
  ],
  [
    'say-again',
    'query',
    'say again|say that again|say your/the last|(can/could) you say/tell/give (me) that again|pardon (me)|huh|eh|again please|what did you say|excuse me|(sorry) say what|sagan|come again|stay again|say a game|10-9|repeat|repeat that|please repeat|can you repeat|go again|can you go again|go a gain|come back|come back on that|come back to me on that|what was that|what was the|where was that|where to|how many|which one|which 1|say the last|last part|1 more time (please)|try/hit me again|try (that/it) again|tell/give me (that) again|run that by me|say it again|once more|once again',
  ],
  [
    'did-not-copy',
    'report',
    'didnt/cant/couldnt/dont catch/get/hear/copy/coffee (that/you/it)|did not/dont/never catch/get/hear/copy that|did not catch/get/hear/copy|do not/cannot copy/read/hear|could not hear/make|couldnt make out/that|cant make out/that|missed that/the/it|you were/are/youre (all) broken/breaking/garbled/clipped (up)|(you) broke up|broken up|you/you are/youre cut/cutting out|you cut out|garbled|not copied|no copy|not copying|lost you|lost the|came through broken|all static|you were/got cut off|cut off|only got half/part|half of that',
  ],
  [
    'negative',
    'answer',
    'negative|thats a negative|(i) dont think/believe so|not that i know/see/can/could/have|not as far|not right now|not at the moment|not so far|not really|doubt it|i’d love/like to but|(i) wish i could|(im) not able|im unable|(i) wont be able|unfortunately not|afraid not|negative on that|no|nope|nah|cant|no can do|unable|not possible|cant do|i cant|i cannot|not yet|absolutely not|no way|no chance',
  ],
  ['negative-at', 'report', 'negative at|negative in|negative on the|not at|not in|no eyes on|negative eyes on'],
  [
    'affirmative',
    'answer',
    'affirmative|affirm|oui|ji|haan (ji)|sure can/do/does/is/am/are/have/has/did/will|(i) think/believe so|exactly|mhm|uh huh|you bet|certainly|absolutely will|yess|yea|ya|yeh|thats affirmative|yes|correct|yep|yeah|yup|thats right|that is right|thats correct|that is correct|confirmed|thats a yes|absolutely|of course|definitely|for sure|indeed|aye|spot on|thats the one',
  ],
  ['disregard', 'report', 'disregard|disregard my last|scratch that|never mind|nevermind|cancel that|belay that'],
  [
    'correction',
    'report',
    'correction|strike/scratch that last|strike that make|strike that its|strike that it|my mistake|correcting myself|i say again|make that/it {n}|i mean/meant {n}|sorry {n} not {n}',
  ],
  [
    'good-check',
    'answer',
    'good check|read/hear/hearing/reading you fine/ok/okay/well/clear/clearly/good|i hear/read you|good chick|good czech|good cheque|check is good|loud and/n clear|got/have you loud/fine|hearing/reading/receiving/hear/read/receive/got/have/copy you (nice/very/real/really/pretty/perfectly) and clean/clear/loud/fine/well/perfectly|hearing/reading/hear/read/got/have you nice/real/really/perfectly/very/just and/clean/clear/clearly/loud/fine/well|read you 5 by 5|good and clear|5 by 5|reading you loud',
  ],

  [
    'confirm-cut',
    'query',
    'confirm cut|confirm the cut|confirm that cut|is that a cut|was that a cut|did we cut|are we cut',
  ],
] as const satisfies readonly LexiconRow[]
