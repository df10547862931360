import { wordSet } from './word-set.ts'

/** Words that ask for a place, a time, a person or a reason. */
export const WONDERS = wordSet('where wheres what whats which who whos whose why whys when whens how hows')

/** Verbs that ask for leave or a deed: "could you", "will Bea". */
export const MODALS = wordSet('can could would will')

/** Verbs that stand before who is asked about, "have you", "could Bea", and seldom before anybody else. */
export const AUXILIARIES = wordSet(MODALS, 'is are do does did should shall have has')

/** Those that as often stand elsewhere: "I was there", "Bea had it". */
export const HELPING = wordSet(AUXILIARIES, 'was were am had may might')

/** The same with those that deny: what a short yes or no gives back, and what a question for one begins with. */
export const ALL_AUXILIARIES = wordSet(HELPING, 'isnt arent wasnt werent doesnt dont didnt hasnt havent cant wont')
