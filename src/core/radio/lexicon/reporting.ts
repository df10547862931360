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
] as const satisfies readonly LexiconRow[]
