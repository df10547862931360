import { wordSet } from './word-set.ts'
/** After a name these make it the subject of a report: "Number 4 traveling". */
const SUBJECT_VERBS =
  wordSet(`is has was will wont cant had are have traveling travelling locked standing on at in needs wants need want said says clear and landed stepping got went
  just only still also never always currently 10-1 10-2 10-100 out back here away walking camera ready going isnt hasnt s with or or's coming moving arriving arrived left leaving holding speaking receiving
  he she they 1 2 3 4 5 10 secure spinning shut flying off
  took gave heard brought saw made put found ran told asked sent set came fell broke knew thought did does didnt doesnt isnt wasnt wont would could might
  goes comes stays leaves starts opens closes knows thinks takes gets gives brings sends sees looks holds keeps waits walks calls 
  drove lost sounds seems reckons reports struck threw blew flew rode reeks stinks smells feels refuses hates keeps asks owes ate swept built caught hung met paid rang shot spoke stood stuck tore woke wore won
  slept fell kept met felt spent bought taught fought sought sold held ran swam sang sank began became chose froze stole swore bit hid slid sat fled sped hurt hit cut quit burst forgot laid grew drew dealt missed overslept mistook misheard`)

const PAST = /[^e]ed$/
const SHORTEST_PAST = 5

/** Whether the word makes a name before it the subject of a sentence. */
export const isVerb = (said: string): boolean =>
  SUBJECT_VERBS.has(said) || (said.length >= SHORTEST_PAST && PAST.test(said))
