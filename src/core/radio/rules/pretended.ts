import { finderOf } from '../words/phrase-finder.ts'
import { wordSet } from '../words/word-set.ts'

/** Before a thing that is made for the picture: "the prop safe", "the hero gun". */
export const PRETENDED = wordSet('fake prop hero dummy play stage rubber breakaway register')

/** "Crying on cue": what a part does. */
export const findPlayed = finderOf('on cue|in the shot/scene/take|in this/that shot/scene|on camera|in character')
