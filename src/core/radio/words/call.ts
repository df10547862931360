/** Word order of a call: radio reference (c.1). */
export type CallOrder = 'callerFirst' | 'calledFirst' | 'calledForCaller' | 'calledOnly' | 'callerOnly' | 'none'

/** Who is called, and where the message begins. */
export type Address = {
  /** Roster names in the order called; `*` for a group. */
  readonly called: readonly string[]
  readonly order: CallOrder
  /** A name that nobody on the roster has: "Sam for Bob". */
  readonly stranger: string
  /** The name closes the message: "Number 4 is traveling, Nina." */
  readonly closing: boolean
  /** Token at which the message begins. */
  readonly bodyFrom: number
  /** Token at which the message ends, before a closing name. */
  readonly bodyTo: number
}

/** The same call with something heard in another way. */
export const calledAnew = (
  { called, order, stranger, closing, bodyFrom, bodyTo }: Address,
  anew: Partial<Address>,
): Address => ({
  called: anew.called ?? called,
  order: anew.order ?? order,
  stranger,
  closing: anew.closing ?? closing,
  bodyFrom: anew.bodyFrom ?? bodyFrom,
  bodyTo: anew.bodyTo ?? bodyTo,
})

/** A call as it stands before the message. */
export type Head = Omit<Address, 'bodyTo' | 'closing'>

/** Nobody is called. */
export const none = (bodyFrom: number): Head => ({ called: [], order: 'none', stranger: '', bodyFrom })
