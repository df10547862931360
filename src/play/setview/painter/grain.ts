/** Light laid into a ground: so much of a colour, and how much stronger its grain is than painted. */
export type Toned = {
  readonly colour: readonly [number, number, number]
  readonly share: number
  readonly grain: number
}

/**
 * Puts a ground that was painted in middle tones into another light. A wash would flatten it: the grain is taken off
 * first, and laid back stronger over the lighter tone.
 */
export function tone(ctx: CanvasRenderingContext2D, w: number, h: number, { colour, share, grain }: Toned): void {
  const picture = ctx.getImageData(0, 0, w, h)
  const { data } = picture
  for (let channel = 0; channel < 3; channel += 1) {
    let sum = 0
    for (let i = channel; i < data.length; i += 4) sum += data[i] ?? 0
    const mean = sum / (data.length / 4)
    const bright = mean + ((colour[channel] ?? mean) - mean) * share
    for (let i = channel; i < data.length; i += 4) data[i] = bright + ((data[i] ?? mean) - mean) * grain
  }
  ctx.putImageData(picture, 0, 0)
}
