/** Clicks of the knob. */
const CHANNELS = 16

/** The channel one click of the knob away; it runs round from sixteen to one. */
export const turned = (channel: number, by: -1 | 1): number => ((channel - 1 + by + CHANNELS) % CHANNELS) + 1
