import type { LexiconRow } from './row.ts'

/** How somebody is called, checked on, or moved to another channel. */
export const CALLING = [
  [
    'walkie-check',
    'check',
    'walkie/walkies/walking/walky/wacky/whacky/talkie/working check/czech/cheque/chek|mic/mike check|walkie talkie check|testing testing|get a check|testing 1 2',
  ],
  [
    'radio-check',
    'check',
    'check check|radio check|radio czech|radio cheque|is this (1/thing/radio/walkie/headset/mic) getting out/through|am i getting out/through|(can/could) anybody/anyone/somebody/someone (please) tell me if/whether im coming/getting through/out|am i coming through ok/okay/clear/clearly/alright/loud|is my/this radio/walkie/headset/mic working|anybody/anyone/everybody/everyone/somebody reading/receiving/hearing/hear/receive me|comms check|checking/testing (if/that) my/this (new) radio/walkie/headset/mic/earpiece',
  ],
  [
    'do-you-copy',
    'query',
    'do you copy|did you copy|did you copy that|you copy|can i get a copy|do you coffee|do you read|how copy|(do) you have a copy|(can/does) anyone/anybody/everyone/everybody copy/read (me)|(you) got a copy|(you) got (your) ears on',
  ],
  [
    'you-there',
    'hail',
    '(are) you/ya/yous (still) there/around/about/listening|you are still here/there|you still here|are you still here|(have) (you) got a sec/second/min/minute/moment/tick|(are) you free|(are) you on (channel/comms/radio/air/here)|come in|come back (to) {name}|come back to me|pick up|do you receive|(can/do) you hear/read me|(are) you reading/hearing (me)|still looking for/calling/trying you|trying to reach/raise/get you|trying you again|can anyone/anybody hear me|anyone there|anybody there|breaker breaker|is anyone out there',
  ],
  [
    'courtesy',
    'none',
    'when/whenever you get/have a (free) chance/second/sec/minute/moment/tick|when/whenever you can|when/whenever youre free/clear/done/ready/around/able/back|sorry to bother you|is that you|not urgent|its not urgent|no rush|quick 1/question|tiny/little/small/silly/fast/stupid question',
  ],
  [
    'go-to-two',
    'request',
    'go/switch/jump/hop/flip/move/come/nip/shoot/head/pop/slide/skip/bounce/turn/tune/step (over/up/down) to/on/onto (channel) {n}|take it/this/that (1) to/on (channel) {n}|meet/find/join/grab/catch/get/call me on (channel) {n}|talk/chat/speak/continue/discuss (it/this/that) on (channel) {n}|do/finish/continue it/this/that on (channel) {n}|do/have/finish the rest on (channel) {n}|take/move the rest (over) to (channel) {n}|talk to me on (channel) {n}|on {n} please|channel {n} please|over to {n}|goto {n}|go too too',
  ],
  [
    'switching',
    'acknowledge',
    'switching|changing channel/channels|switching (over) to (channel) {n}|going/moving/heading/headed/hopping/jumping/flipping/flicking/changing/turning/coming/popping/sliding/skipping/tuning (over) to (channel) {n}|switch in|switching over|off to (channel) {n}|switching channels|see/meet you on (channel) {n}',
  ],
  [
    'back-to-one',
    'signoff',
    '(switching/going/heading) back (over) to (channel) {n}|back to won|back 21|back 2 {n}|back on {n}|returning to (channel) {n}',
  ],
  [
    'going-off-walkie',
    'announce',
    'switching headsets/headset/batteries/battery/bricks/brick/radios/radio|(to/gonna) change/changing/swap/swapping (out) (my/the) battery/brick/headset/radio|(going/dropping/coming/hopping/stepping/jumping/popping/signing) off (the/my) walkie/radio/comms/air/headset|going/dropping/hopping/signing off (the) net|going dark|going off channel|off for a/my/{n}|be off for|going off post|off post|go off walkie/radio/comms/air|wont/cant reach me|wont be able to reach me|im unreachable',
  ],
  [
    'back-on-walkie',
    'announce',
    'back on walkie|back on radio|back on comms|{name} is back|{name} back on|{name} back|{name} (is) on with|im/were on with|im back|back on/up with|back on fresh/new|back on a|back on channel|back on air|back on channel {n}',
  ],
  ['spin-that', 'order', 'spin that|spin it|spin that to all channels|can you spin that|spend that|pin that'],
  ['spinning', 'report', 'spinning|spun|that is spun|thats spun'],
  [
    'keying',
    'announce',
    'someones/somebodys/someone/somebody (is) keying|someones/somebodys key in|keying|check your/their mics/mikes/mic/mike/button/buttons/radios|mic is stuck/open|mics open|stuck open|open mic|hot mic|stuck mic|somebody is keyed|someones keyed|key in the mic|button/buttons/mic/mics/mike/mikes/ptt/ptts (is/are) stuck/jammed/keyed/pressed/live|your/their mic/mics/mike/mikes/button/buttons/ptt (is/are) on/open/down|stuck/jammed button/ptt/mike|got/has/have/left/leaving a/their/his/her/your mic/mike/button/ptt open/on/down/live/stuck/pressed|leaning/sat/sitting/lying/stuck on your/their/a/the mic/button/ptt/radio/walkie|(can) hear/hearing a/your/their/every/somebodys conversation/pocket/word|we/everyone/everybody can (all) hear you/it/them/everything|we all hear you/it/them',
  ],
  ['stepped-on', 'report', 'stepped on|steppage|2 people at once|walked on|you were stepped on|2 people'],
  ['break-break', 'hail', 'break break|break for emergency traffic'],
  [
    'all-crew',
    'announce',
    'out to all crew|attention all crew|all crew|everybody on 1|listen up on 1|attention everyone|attention everybody',
  ],
] as const satisfies readonly LexiconRow[]
