import type { TalkView } from '../../core/run/run-view.ts'

/** How much patience is left, in words; steps of a third, so that a reader is not told every second. */
export type PatienceShare = 'plenty' | 'some' | 'little'

export const patienceShare = ({ ms, of }: Pick<TalkView, 'ms' | 'of'>): PatienceShare =>
  ms * 3 > of * 2 ? 'plenty' : ms * 3 > of ? 'some' : 'little'
