/** The groups in the order of the page. */
export const GROUPS = [
  'call',
  'reply',
  'ack',
  'status',
  'movement',
  'roll',
  'lockup',
  'safety',
  'personal',
  'location',
  'department',
  'equipment',
  'time',
  'misc',
] as const
export type Group = (typeof GROUPS)[number]
