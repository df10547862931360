import type { Cover } from './cover.ts'

/** The state of the radio on somebody's belt, as far as hearing goes. */
export type Belt = {
  readonly dead: boolean
  readonly channel: number
  readonly volume: number
  /** The button is down: the receiver is off. */
  readonly keyed: boolean
  readonly cover: Cover
}

/** What of a line on a channel comes out at somebody's ear. */
export type Reception = 'clear' | 'broken' | 'nothing'

/** Half duplex and everything else that keeps a line from being heard (radio reference (a.2), (a.3)). */
export const receptionOf = ({ dead, channel, volume, keyed, cover }: Belt, on: number): Reception => {
  if (dead || channel !== on || volume === 0 || keyed || cover === 'dead') return 'nothing'
  return cover
}

/** Through what the radio speaks: one ear, or everybody's. */
export const isOpenSpeaker = ({ plugged, volume }: { readonly plugged: boolean; readonly volume: number }): boolean =>
  !plugged && volume > 0
