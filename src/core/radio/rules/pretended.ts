import { wordSet } from '../words/word-set.ts'

/** Before a thing that is made for the picture: "the prop safe", "the hero gun". */
export const PRETENDED = wordSet('fake prop hero dummy play stage rubber breakaway register')
