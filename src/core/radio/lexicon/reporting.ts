import type { LexiconRow } from './row.ts'

/** What is told about people and things. */
export const REPORTING = [
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
  ['twenty-is', 'report', 'my 20 is|20 is|im at|im in|im by|im on|im outside|im near|im over|im on my way to'],
  [
    'eyes-on-query',
    'query',
    '(does) anyone/anybody have/got eyes/ice on|has anyone/anybody got/have/had eyes/ice on|has anyone/anybody seen/clocked/spotted|who has/got/have eyes/ice on|who has seen|can/could i/we have/get eyes/ice on|(do) you have/got eyes/ice on|whats/what is the 20 on|20 on|anybody/anyone have/got a 20 on|do we have/got a 20 on|do we have/got eyes on|anyone/anybody seen|any sign of|any sight of|where is everyone on',
  ],
  ['eyes-on', 'report', 'eyes on|eye son|ice on|is on the|ive got eyes on|i have eyes on|got eyes on|i see|i can see'],
  [
    'eta-query',
    'query',
    'whats your eta|whats the eta|what is the eta|what is your eta|e t a on|eta on|how long on|eat a|eat a on|ee tee ay|ee tee ay on|e t a|how far out|how long',
  ],
  [
    'minutes-out',
    'report',
    '{n} ticks/secs/mins/minutes/seconds away/out/off|{n} minutes out|{n} minutes away|{n} minutes|{n} minute|{n} mins|{n} min|{n} out|{n} away|with you in {n}|there in {n}|be there in {n}|in {n} minutes|{n} seconds|{n} seconds out|one away|1 minute away',
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
] as const satisfies readonly LexiconRow[]
