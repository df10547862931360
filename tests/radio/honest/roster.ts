/** The show on which the honest lines are said. */
export const ROSTER = [
  { name: 'Theo', role: 'set PA', post: 'north door' },
  { name: 'Renata', role: '1st AD' },
  { name: 'Will', role: '2nd AD' },
  { name: 'Mark', role: 'key PA' },
  { name: 'Ines', role: 'first-team PA' },
  { name: 'Lamar', role: 'transpo captain' },
  { name: 'Dolly', role: 'props master' },
  { name: 'Kwame', role: 'medic' },
  { name: 'Duke', role: 'Cast, number 5' },
  { name: 'Jasper', role: 'cast' },
  { name: 'May', role: 'background PA', post: 'stairs' },
  { name: 'Yusuf', role: 'locations manager' },
]
