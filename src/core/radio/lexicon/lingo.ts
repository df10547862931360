import type { LexiconRow } from './row.ts'

/** Set calls and warnings outside the roll: radio reference, lexicon and (f.4). */
export const LINGO = [
  ['points', 'announce', 'points|hot points|points coming through|points points'],
  ['crossing', 'announce', 'crossing|crossing camera|excuse me crossing'],
  ['coming-in-hot', 'announce', 'coming in hot|hot coming through'],
  ['watch-your-back', 'announce', 'watch your back|watch your backs|watch backs|mind your backs'],
  ['hot-set', 'announce', 'hot set|the set is hot|set is hot'],
  ['safety-meeting', 'announce', 'safety meeting|safety briefing|toolbox talk'],
  ['striking', 'announce', 'lights coming up'],
  ['waiting-on', 'announce', 'waiting on'],
  ['crew-has-the-floor', 'announce', 'crew has the floor|crew has the set|crew have the floor|crew have the set'],
  ['first-team-ready', 'announce', 'ready for 1st team|set is ready for 1st team'],
  ['company-move', 'announce', 'company move|unit move|on the move|we are on the move|were on the move|unit is moving'],
  [
    'sound-hold',
    'announce',
    'hold for sound|hold for a plane|hold for the plane|sound hold|waiting on the plane|waiting on a plane',
  ],
  ['room-tone', 'announce', 'room tone'],
  ['blocking', 'announce', 'blocking rehearsal|marking rehearsal'],
  ['pick-up-shot', 'announce', 'picking up from'],
  [
    'end-of-day',
    'announce',
    'tail lights|taillights|abby singer|the abby|thats the abby|martini|the martini|thats the martini|martini shot|window shot|the window shot|last shot',
  ],
  ['filming', 'announce', 'were filming|we are filming'],
  ['line-up', 'order', 'line up|lineup|lining up'],
  ['hold-the-work', 'order', 'hold the work|hold work|holding the work|work quietly|working quiet|quiet working'],
  [
    'clear-the-frame',
    'order',
    'clear the frame|clear the eyeline|out of the eyeline|walk away please|step away please',
  ],
  [
    'strike',
    'order',
    'strike it|strike that|strike the|86 it|86 that|86 the|kill it|kill the/that/those|86 those|break down the|wrap out',
  ],
  ['fire-watch', 'order', 'firewatch|fire watch'],
  ['hard-lock', 'order', 'hard lock|hard lockup|hard lock up|full lock'],
  ['sticks', 'order', 'mark it|slate it|2nd sticks|2nd stick|sticks again|tail slate|end slate|end board|end sticks'],
  ['invite-first-team', 'request', 'inviting 1st team|invite 1st team|1st team please|artists to set|1st team to set'],
  ['grace', 'request', '12 minutes of grace|asking for grace|minutes of grace'],
  ['speed', 'report', 'speed|sound speeds|sound speed|thats speed|camera speed|camera is speeding|a speed|b speed'],
  ['flag-on-the-play', 'report', 'flag on the play|bad gate'],
] as const satisfies readonly LexiconRow[]

/** Equipment that is asked for by its name alone: "Stinger." */
export const KIT = [
  [
    'kit',
    'request',
    'stinger|extension cord|apple box|half apple|quarter apple|pancake|sticks|tripod|sides|new sides|mini sides|sandbag|sandbags|shot bag',
  ],
] as const satisfies readonly LexiconRow[]
