import { wordSet } from '../words/word-set.ts'

/** Nobody, as a keyboard or a recogniser has it. */
export const NOBODY = wordSet('nobody nobodys noone noones no1')
