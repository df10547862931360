/** Ids by number, S01 first (syllabus 2.5). */
const IDS = [
  'first-morning',
  'where-do-i-stand',
  'stage-door',
  'walkie-hand-out',
  'corridor-and-lift',
  'find-the-mistake',
  'wrong-pink',
  'crafty-before-roll',
  'petty-cash-and-coffee',
  'street-with-bogeys',
  'park-and-joggers',
  'leaf-blower',
  'two-minutes',
  'front-door',
  'clean-run',
  'upset-actor',
  'day-player',
  'holding-and-vouchers',
  'crosses',
  'minors-clock',
  'closed-door',
  'hot-set-at-lunch',
  'missing-mug',
  'exhibit-g',
  'dpr-in-thirty',
  'van-puzzle',
  'angry-neighbour',
  'heat-wave',
  'hard-lock',
  'medic',
  'the-photograph',
  'meal-and-turnaround',
  'led-volume',
  'clients-on-set',
  'studio-live',
  'wrap-and-walkies',
  'shouted-at',
  'full-day',
]

/** What people call a scenario: `S03`. Its id where the syllabus does not count it. */
export const scenarioNumber = (id: string): string => {
  const at = IDS.indexOf(id)
  return at < 0 ? id : `S${String(at + 1).padStart(2, '0')}`
}
