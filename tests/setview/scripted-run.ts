import type { LiveRun } from '../../src/play/live/live-run.ts'

/** A run that only shows what it is told to: nobody can send, pause or pace it. */
export const scriptedRun = (shows: Pick<LiveRun, 'view' | 'between' | 'listen'>): LiveRun => ({
  ...shows,
  facts: () => [],
  send: () => {},
  pause: () => {},
  resume: () => {},
  paused: () => false,
  hold: () => {},
  held: () => false,
  setPace: () => {},
  pace: () => 1,
  close: () => {},
})
