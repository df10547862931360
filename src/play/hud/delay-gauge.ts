/** One tick of the gauge is one minute of the slack. Parts are 0 to 1 from the left. */
export type GaugeTick = { readonly own: number; readonly others: number; readonly tall: boolean }

const within = (value: number): number => Math.max(0, Math.min(1, value))

/** The ticks of the slack: minutes of one's own first, then those of others; every fifth is tall. */
export const delayGauge = (slack: number, own: number, others: number): readonly GaugeTick[] =>
  Array.from({ length: Math.max(1, Math.ceil(slack)) }, (_, minute) => {
    const mine = within(own - minute)
    return { own: mine, others: within(own + others - minute) - mine, tall: minute % 5 === 4 }
  })
