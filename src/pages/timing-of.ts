import type { Transmission } from '../core/radio/case.ts'
import type { Spoken } from '../ui/TalkBox.tsx'

/** What the grader takes of a press: who talked on after letting go held the key for no time after the last word. */
export const timingOf = ({
  leadMs,
  tailMs,
  durMs,
  alternatives,
}: Spoken): Partial<Transmission> & { durMs: number } => ({
  durMs,
  alternatives,
  ...(leadMs === undefined ? {} : { leadMs }),
  ...(tailMs === undefined ? {} : { tailMs: Math.max(0, tailMs) }),
})
