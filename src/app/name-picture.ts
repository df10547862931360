import type { NamePicture } from '../pages/certificate/draw.ts'

const HEIGHT = 160
const SIZE = 116

/** Draws a name with whatever fonts this machine has for its letters. */
export const pictureOfName: NamePicture = async (name) => {
  const font = `600 ${SIZE}px Barlow, system-ui, sans-serif`
  const measure = new OffscreenCanvas(1, 1).getContext('2d')
  if (measure === null) throw new Error('This browser draws no pictures')
  measure.font = font
  const canvas = new OffscreenCanvas(Math.ceil(measure.measureText(name).width) + 8, HEIGHT)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser draws no pictures')
  pen.font = font
  pen.textBaseline = 'middle'
  pen.fillStyle = '#1D1A16'
  pen.fillText(name, 4, HEIGHT / 2)
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
}
