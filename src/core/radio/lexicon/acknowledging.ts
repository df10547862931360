import type { LexiconRow } from './row.ts'

/** How an order is taken. */
export const ACKNOWLEDGING = [
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
] as const satisfies readonly LexiconRow[]
