import { clauseFinderOf } from '../../words/phrase-finder.ts'

/*
 * The plot in more words than one.
 */

/** That there is something to find out, and whoever finds it out. */
const TURNS = `the twist|plot twist|spoiler|cliffhanger|the reveal|big reveal|killer reveal|turns out to be|secretly|
  where/when we/you/they learn/realise/realize/discover/find|find/finds out who/that/he/hes/she/shes/about/it|
  we/you/they/she/he/audience/everyone/everybody/viewers learn/learns/realise/realises (that/who/it/he/she/how)|
  we/you/they/she/he/audience/everyone/everybody/viewers realize/realizes/discover/discovers (that/who/it/he/she/how)|
  we/you/they/she/he/audience/everyone/everybody/viewers understand (that/who/it/he/she/how)|we/they find out|
  finds out he/she/his/her/the|that says/proves/shows he/hes/she/shes|showing he/she/hes/shes/they|
  not meant/supposed/allowed to say/tell/know but`

/** Who did it, and who somebody is in truth. */
const CULPRITS = `the priest/cop/vicar/wife/husband/brother/sister/butler/doctor/mayor/father/mother did it|
  he/she did it|who did it|whodunnit|who poisoned/shot/killed/murdered/stabbed/betrayed|the killer is|
  is/was the killer|murderer|the culprit|double agent|double crosses/crossed|turns evil/bad|gets away with it|
  on the run|in disguise|same person|secret twin|theres 2 of him/her|long lost|is his/her father/mother/brother/sister|
  real father/mother|paternity/dna test|adoption papers|who/that played`

/** How somebody dies, or what is left of them. */
const DEATHS = `dies|is dead in|death scene|ends up dead|wakes up dead|end/ends up together/with/dead|was dead all|
  ends it all|last breath|killed off|killed/blown in/up|gets killed/murdered/shot/stabbed/poisoned/written|
  poisoned the|getting/gets/been/being shot/stabbed/killed/murdered/poisoned|
  gets/got/getting done/bumped/rubbed/topped in/off/out|
  bumps/knocks/tops/does/finishes him/her/himself/herself/them off/in|snuffs it|cops it|carks it|kicks the bucket|
  meets/met his/her end/maker|bites/bit the dust|falls/fell/jumps/jumped to his/her/their death|
  doesnt/didnt make it through/out/past|corpse|dead body|drowned body|severed head|the body in/of|babys body|bodys in|
  find/finds the (babys/boys/girls) body|bullet hole/holes|death certificate|suicide note|ransom note|
  his/her ashes/grave/coffin/headstone`

/** Who lives after all, or was never there. */
const RETURNS = `makes it out|is/still alive in/after|is still alive|isnt/not really/actually dead|isnt dead|
  is not dead|never really died|fakes his/her death|back from the dead|comes back from the dead|comes back in|
  comes back as|last 1 left/standing/alive|is/was a dream|was all a dream|none of it happened|none of it was real|
  never happened|was never there|only imagined|in his/her/their mind/imagination|all in his/her head`

/** What becomes of a house and a heart. */
const FATES_AT_HOME = `leaves/left/leaving/jilts/jilted him/her at the|leaves him/her for|get married in the|
  ends up with|leaves/leaving/left the country/town/city/family|never comes/came home/back|loses/lost the baby|
  weddings/wedding (is) off/cancelled`

/** How it ends, who comes in it, and what comes after it. */
const OF_THE_SERIES = `the/other/alternate/alternative/second/2nd/real/new/happy/sad ending|the finale|season finale|
  post credits|after the credits|last/final/next episode|till/until episode|another season|no more season/seasons|
  season 2/3/4/5 is|been renewed/cancelled|cancelled/canned/axed after|got picked up|the/a sequel|in the trades|
  in the 1st 2/3/4/few movies/films/seasons|from/in the first/1st/last/other/original movie/film/season/series|
  flash forward/forwards|jumps forward/ahead|time jump|years later/earlier/on|years have gone/passed|written out|
  cutting/cut/writing/written the brother/sister/father/mother/dad/mum/son/daughter/wife/husband/twin out|cameo|
  as a surprise|supposed/meant to be a surprise/secret|surprise guest/appearance/return/cameo|special guest|
  mystery/secret guest/actor|ghost/guest/surprise/secret/mystery star is/guest`

export const findLearnt = clauseFinderOf([TURNS, CULPRITS, DEATHS, RETURNS, FATES_AT_HOME, OF_THE_SERIES].join('|'))

/** Told of anything, and of the story where a word for the film stands beside it. */
export const findTurning = clauseFinderOf('turns out|whole time|all along')

/** What happens once in a story, told as a time of it. */
export const findEvent = clauseFinderOf(
  `gives/gave/giving him/her/them/it away|breaks/broke/snaps his/her/their neck/back|
  before/after/since/until/from/for (the/his/her/their) crash/accident/murder/execution/shooting/kidnapping/heist/robbery/hanging|
  before/after/since/until/from/for (the/his/her/their) attack/stabbing/drowning/betrayal/poisoning/explosion/ambush/beheading/affair|
  isnt/not his/hers/theirs|real boss/dad/father/mum/mom/mother/wife/husband/name/killer/identity/parents/son/daughter|
  only/just pretending|pretending/pretends to be|fake name|faking/faked it|
  never/cant walk/walks/see/sees/speak/speaks/talk/talks again|over the heart|proves/shows its/hes/shes|poisoned 1|
  runs/ran out on|out of/into the mayor/priest/king/sheriff/victim`,
)
