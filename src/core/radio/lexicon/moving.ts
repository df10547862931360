import type { LexiconRow } from './row.ts'

/** What is asked for. */
export const MOVING = [
  ['fly-it-in', 'request', 'fly it in|can you fly|fly in|fly it to|fly them in|fly a|fly me'],
  [
    'need',
    'request',
    "i need|we need|i'll/we'll need|im/were going to need|im/were gonna need|need a|need the|can i get|can i have|can we get|can we have|could i get|could i have|could we get|could you|can you|can someone|can somebody|could someone|could somebody|would you|will you|may i/we|might i/we|can i|could i|please send|send me|send us|bring me|i want|i’d like|could (really) use|could do with|really need|permission to|requesting|im/were (still) looking for|would help|im/were after|do me/us a favor/favour|(i’d/i'd/would/could) kill for|could murder|desperate for|gasping for|be great/nice/lovely if|i’d/i'd/we'd/would love|need another/some/more/1/2|any way you/we/i|im/were asking for|i/we would like|i/we require|(im/were) in need of|i'd/we'd like|swap my|please bring|bring|any chance of|any chance i/we/you/somebody/someone|would you mind",
  ],
  ['hot-brick', 'request', 'hot brick|fresh brick|hot battery|hop brick|hot break|new brick|fresh battery|spare brick'],
  [
    'cold-brick',
    'report',
    'cold brick|dead brick|flat battery|low brick|brick is dying|battery is dying|low battery|bricks dying',
  ],
  [
    'meet-me',
    'request',
    'meet me|can you meet|come to|see you at camera|can i see you|call me|can you call|call my cell|give me a call|come and find me|need you at|need you in person',
  ],
  [
    'cover-me',
    'request',
    'cover me|can you cover|cover my|relieve me|can i get relief|get relief|need relief|need cover|take my post|watch my',
  ],
  [
    'going-for',
    'announce',
    'im going|im off|im leaving|leaving my post|leaving the post|stepping away|stepping off|be right back|brb|heading off|popping|nipping|im gone|back in {n}|back in a|ducking out|gonna run/pop/nip/duck/dash to/out/over/off|going to pop/nip/duck/dash to/out/over/off',
  ],
] as const satisfies readonly LexiconRow[]
