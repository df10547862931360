import { wordSet } from './word-set.ts'

/** Words that many parts of the radio look for. Who wants more of them names what it adds beside the set. */
export const ARTICLES = wordSet('a an the')
/** "The rope", "that rope". */
export const POINTERS = wordSet(ARTICLES, 'this that')
export const OWNERS = wordSet('his her their')
/** What may stand before a thing, and stands before nobody's name. */
export const DETERMINERS = wordSet(POINTERS, OWNERS, 'my your our some any')

export const ORDINALS = wordSet('1st 2nd 3rd')
export const HE_OR_SHE = wordSet('he she hes shes')
/** Somebody else, who does something. */
export const THEY = wordSet(HE_OR_SHE, 'they')
/** Somebody else, to whom something is done. */
export const THEM = wordSet('him her them')
export const I = wordSet('i im ive id')
export const I_OR_WE = wordSet(I, 'we weve')
export const ME_OR_US = wordSet('me us')
/** "Can you see it?" asks whether it is so, and for no deed. */
export const SENSES = wordSet('see hear read copy confirm')
/** A yes wherever it stands; in an answer that was asked for there are more of them. */
export const YESES = wordSet('yes yeah yep yup')
/** A no to what was asked. */
export const NOES = wordSet('no nope nah negative')
export const MINUTES = wordSet('minute minutes min mins')
/** How long something took that was no moment. */
export const LENGTHS = wordSet(MINUTES, 'hour hours')
/** So long somebody is asked to wait. */
export const MOMENTS = wordSet(MINUTES, 'sec secs 2nd second seconds moment moments tick ticks mo')
/** Before a place where something is. */
export const AT_PLACE = wordSet('in on at by to into onto near beside behind under outside inside from')
/** Before the place where somebody stands who calls. */
export const STANDS_AT = wordSet('at on in by down up over')
