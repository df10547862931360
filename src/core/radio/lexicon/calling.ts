import type { LexiconRow } from './row.ts'

/** How somebody is called, checked on, or moved to another channel. */
export const CALLING = [
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
  ['spin-that', 'order', 'spin that|spin it|spin that to all channels|can you spin that|spend that|pin that'],
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
] as const satisfies readonly LexiconRow[]
