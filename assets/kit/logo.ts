import { rect, shape } from './svg.ts'

/** The product's sign, an open slate, in a box of 26. `ground` is the colour that shows through the sticks. */
export function logoSvg(colour = '#1D1A16', ground = '#FBF7EE', size = 26): string {
  const slate = rect(1.2, 9, 23.6, 15.8, 'none', { stroke: colour, width: 2.4 })
  const sticks = shape('M0 6.5L25 1l1 4.6L1.2 11z', colour)
  const stripes = shape('M6 5.2l4.4 3.8 3.2-.7L9.2 4.5zM14.4 3.3l4.4 3.9 3.2-.7-4.4-3.9z', ground)
  return `<svg width="${size}" height="${size}" viewBox="0 0 26 26" aria-hidden="true" focusable="false">${slate}${sticks}${stripes}</svg>`
}
