import type { LogLine } from '../../core/run/run-view.ts'

/** How much a reader is told as it happens. */
export const SAY_LEVELS = ['all', 'mine', 'nothing'] as const
export type SayLevel = (typeof SAY_LEVELS)[number]

/** Whether a line is for the trainee: it names the post or the trainee, was said face to face, or stops the set. */
export const isForMe = (line: LogLine, words: string, calledAs: readonly string[]): boolean => {
  if (line.by === 'me') return false
  if (line.channel === null || line.call === 'stopped') return true
  const said = words.toLowerCase()
  return calledAs.some((name) => name !== '' && said.includes(name.toLowerCase()))
}

/** What a reader is told of a line, or null; urgent lines may interrupt. */
export const announced = (forMe: boolean, stops: boolean, level: SayLevel): 'polite' | 'assertive' | null => {
  if (level === 'nothing') return stops ? 'assertive' : null
  if (forMe) return 'assertive'
  return level === 'all' ? 'polite' : null
}
