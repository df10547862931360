import type { LexiconRow } from './row.ts'

/** The roll, which is the ADs' to call: radio reference (g). */
export const ROLL = [
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
    'sound off|lock ups confirm|lock ups report|confirm lock ups|check in lock ups|lock ups/offs check in|posts/positions/gates call/check/sound/sing/ring in/out/off|lock ups/offs call/sound/sing/ring in/out/off|call in posts|are we locked|all posts|report in',
  ],
  [
    'rolling',
    'announce',
    'rolling|and rolling|rolling people/everyone/everybody/folks|and we are rolling|we are rolling|were rolling|and were rolling|rowling|camera rolling|cameras rolling|roll sound|roll camera|turning over|turn over|turnover|rolling over|turning|we are turning over|were turning over|turn of her',
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
    'background|background action|and background|bg action|background (and) go|send/cue (your/the/my) background',
  ],
  ['cut-and-hold', 'announce', 'cut and hold|cut hold|cut hold the lock up|cut and hold the lock up|cut still holding'],
  [
    'cut',
    'announce',
    'cut|thats a cut|that is a cut|weve cut|weve cut there|we have cut|we cut|were cut|caught|kept|cut it|cut there|cut the camera|cut camera',
  ],
  [
    'reset',
    'order',
    'everybody back to 1|everyone back to 1|back to 1 everybody|back to 1 everyone|back to 1 please|back to ones|back to 1st positions|from the top|1st positions|1st position|1st marks|reset|resetting|lets reset|reset to 1st',
  ],
  ['good-gate', 'report', 'gates good|good gate|gate is good|clean gate'],
  ['going-again', 'announce', 'going again|lets go again|were going again|we’ll go again'],
  ['check-the-gate', 'order', 'check the gate|checking the gate|check the card'],
  [
    'moving-on',
    'announce',
    'moving on|we are moving on|were moving on|moved on|new deal|turning around|turn around|turning round|new setup',
  ],
  [
    'lunch',
    'announce',
    'thats lunch|that is lunch|its lunch|lunch everybody|lunch everyone|break for lunch|were broken for lunch|1 half hour|were at lunch|lunch is called|thats us for lunch|go/off to lunch everyone/everybody|everyone/everybody go/off to lunch',
  ],
  [
    'wrap',
    'announce',
    'thats a wrap|that is a wrap|its a wrap|were wrapped|we are wrapped|thats wrap|wrap everybody|lets wrap it up|lets call it a day',
  ],
  ['back-in', 'announce', 'were back in|we are back in|back in everyone|were back on|we are back on'],
  ['last-man', 'announce', 'last man|last man through'],
] as const satisfies readonly LexiconRow[]
