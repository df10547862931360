import type { LexiconRow } from './row.ts'

/** How an exchange is closed, where anybody does. */
export const CLOSING = [
  ['over', 'none', 'over|over to you'],
  [
    'out',
    'signoff',
    'out|signing out|signing off|that/this is all/it/everything|that/this is all/it/everything from me/here|thats all/everything|thats all/it/everything from me/here|all i needed|nothing else|nothing more|im done|were done|bye|goodbye|see you|talk later',
  ],
  ['over-and-out', 'signoff', 'over and out|over n out'],
] as const satisfies readonly LexiconRow[]
