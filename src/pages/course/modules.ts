/** The modules of the course in order (syllabus 2). */
export const MODULES = [
  'm00',
  'm01',
  'm02',
  'm03',
  'm04',
  'm05',
  'm06',
  'm07',
  'm08',
  'm09',
  'm10',
  'm11',
  'm12',
  'm13',
  'm14',
] as const
export type ModuleId = (typeof MODULES)[number]

/** The module that the drills of the radio belong to. */
export const RADIO_MODULE: ModuleId = 'm03'

/** The days of the schedule: from which module on, and before which one they end. */
export const DAYS: readonly { readonly from: number; readonly to: number }[] = [
  { from: 0, to: 4 },
  { from: 4, to: 10 },
  { from: 10, to: MODULES.length },
]
