import type { LexiconRow } from './row.ts'

/** Life and limb: radio reference (f). */
export const SAFETY = [
  ['nobody', 'none', 'no 1|no 1s|no 1 is|nobody|nobodys|nobody is'],
  [
    'exclaiming',
    'none',
    '(just) (a) (quick) heads up|(just) so you know|just so you/everyone/everybody knows|just to let you know|(just) letting you know|for your information|just (a) fyi|fyi|btw|by the way|oh no|oh god|oh my god|omg|oh dear|uh oh|oh man|oh boy|my god|good god|oh crap|oh hell',
  ],
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
    'look out|watch out|get out|get back|fire fire|theres a fire|on fire|evacuate|danger|fire in the hole|man down|person down|1 down|injured|unconscious|collapsed|not breathing|is hurt|someone hurt|bleeding|someone/somebody/he/she has fallen|has fallen over/down/off/in/into/from/through/on|fell off|fell from|is falling|gas leak|smell of gas|smell gas|live wire|loose cable|car moving|in the road|on the track|is down|somebodys down|someones down',
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
    'radios/radio off (now)|rf off|radio silence|turn off (your) walkies/walkie/radios/radio|turn your/the radios/radio/walkie off|switch off (your) radios/radio|walkies/walkie off|kill your radios/radio|radios out|kill/shut/turn/switch (off) every/all radio/radios (off)|all/every radios/radio off|power down your radio/radios',
  ],
  ['radios-on', 'announce', 'radios on|radios back on|walkies on|walkies back on|radios are on|you can turn radios on'],
  ['weapon', 'announce', 'hot gun|cold gun|weapon is clear|gun is clear|clear gun|weapon on set|loaded with blanks'],
] as const satisfies readonly LexiconRow[]
