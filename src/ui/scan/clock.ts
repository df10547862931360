/** What stands still while somebody with one switch is on the way to a control: the set, in practice. */
export type ScanClock = {
  readonly hold: (held: boolean) => void
  /** It stands still, for the switch or for a pause. What the trainee does lets it go on. */
  readonly isStill: () => boolean
}

let offered: ScanClock | null = null

/** The clock of the page that is open, if it has one that can wait. */
export const scanClock = (): ScanClock | null => offered

/** Lets the scan hold this clock, until the way out is called. */
export const offerClock = (clock: ScanClock): (() => void) => {
  offered = clock
  return () => {
    if (offered === clock) offered = null
  }
}
