/**
 * The colours of a strip board: white is inside by day, yellow outside by day, blue inside at night, green outside at
 * night. They never stand without INT or EXT and DAY or NIGHT in words, or without a number.
 */
export type Strip = 'white' | 'yellow' | 'blue' | 'green'

/** The strips of the fifteen modules, M0 first. */
export const MODULE_STRIPS: readonly Strip[] = [
  'white',
  'white',
  'yellow',
  'white',
  'white',
  'yellow',
  'yellow',
  'yellow',
  'white',
  'yellow',
  'white',
  'blue',
  'green',
  'blue',
  'green',
]

/** The strip of a scene by its slug line: `EXT. DOCK ST – NIGHT` is green. */
export const stripOf = (slug: string): Strip => {
  const isOutside = slug.startsWith('EXT')
  if (slug.endsWith('NIGHT')) return isOutside ? 'green' : 'blue'
  return isOutside ? 'yellow' : 'white'
}

/** Whether it is day on a strip. */
export const isDay = (strip: Strip): boolean => strip === 'white' || strip === 'yellow'
