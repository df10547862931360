import type { LexiconRow } from './row.ts'

/** How an order is taken. */
export const ACKNOWLEDGING = [
  [
    'copy',
    'acknowledge',
    'copy|copy that|copy you|copied|coppy|kopi|cop he|cough he|copy me|cop you that|coffee that|coffee cat|copy all|solid copy|good copy|copies|copyright',
  ],
  ['ten-four', 'acknowledge', '10-4|ten four|10/4|tenfour|104|10.4'],
  ['roger', 'acknowledge', 'roger|roger that|rodger|rog'],
  ['wilco', 'acknowledge', 'wilco|will comply|will do|say no more'],
  ['received', 'acknowledge', 'received|received that|all received'],
  [
    'on-it',
    'acknowledge',
    'on it|im on it|onto it|on to it|will sort/do it|i’ll sort it/that|i’ll take care of it|leave it with me|leave it to me|honored|onnit|on that|doing it now|right away|(ill) be right there/over/along|be there/over/up/down shortly/soon/now/asap|at once|immediately|(im) on my/me way|(im) en route|consider it done|straight away|omw',
  ],
  [
    'okay',
    'acknowledge',
    'ok|okay|no worries/problem/problems/dramas/bother/stress/wuckas|too easy|righto|righty ho|rightio|right o|aye aye|can do|cool|sweet|beauty|lovely|wonderful|excellent|right you are|acknowledged|message received|got that|heard you/that|gotchu|got you|roger dodger|yes boss/chef/sir/maam|got it|gotcha|understood|all right|alright|sure|sure thing|you got it|heard|noted|fine|kay|okey/okie doke/dokey/dokie|alrighty|righty|happy/glad to|awesome|brilliant|splendid|super|fab|fabulous|grand|marvellous|marvelous|smashing|bonza|wicked|very good|very well|jolly good|nice 1|appreciate it/that|much appreciated|good to know|works for me|easy|easy done|no sweat|fair enough|deal|yessir|youve got it|good|great|perfect|cheers',
  ],
  ['thanks', 'none', 'thank you|thanks|ta|thank you very much|thanks very much'],
] as const satisfies readonly LexiconRow[]
