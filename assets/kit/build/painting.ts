import type { Layer } from '../layer.ts'
import { svgDocument } from '../svg.ts'
import { cropped, encodeWebp, LOSSLESS, PAINTED, type Picture, rasterise } from './rasterise.ts'

/**
 * A painting at so many pixels to a world pixel. The whole canvas is drawn and then cut, because the renderer stops at
 * a group that lies wholly outside.
 */
export async function paint(layer: Layer, scale: number): Promise<Picture> {
  const canvas = layer.canvas ?? layer.box
  const whole = await rasterise(svgDocument(canvas, layer.drawing), scale)
  if (layer.canvas === undefined) return whole
  return cropped(whole, {
    x: Math.round((layer.box.x - canvas.x) * scale),
    y: Math.round((layer.box.y - canvas.y) * scale),
    w: Math.round(layer.box.w * scale),
    h: Math.round(layer.box.h * scale),
  })
}

/** The WebP bytes of a painting. */
export const encodePainting = (picture: Picture, keep: Layer['keep']): Promise<Buffer> =>
  encodeWebp(picture, keep === 'exact' ? LOSSLESS : PAINTED)
