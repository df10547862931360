import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'

/** Straight RGBA, four bytes a pixel. */
export type Picture = { readonly width: number; readonly height: number; readonly data: Buffer }

/** A whole svg document at so many pixels to one of its units. No fonts are read: art carries no letters. */
export async function rasterise(svg: string, scale: number): Promise<Picture> {
  const drawn = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font: { loadSystemFonts: false } }).render()
  const { data, info } = await sharp(drawn.asPng()).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

export type PixelBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** The smallest box that holds everything that can be seen; one pixel where there is nothing. */
export function visibleBox({ width, height, data }: Picture): PixelBox {
  let left = width
  let right = -1
  let top = height
  let bottom = -1
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) === 0) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  }
  return right < 0 ? { x: 0, y: 0, w: 1, h: 1 } : { x: left, y: top, w: right - left + 1, h: bottom - top + 1 }
}

export const cropped = ({ width, data }: Picture, { x, y, w, h }: PixelBox): Picture => {
  const out = Buffer.alloc(w * h * 4)
  for (let row = 0; row < h; row++) {
    const from = ((y + row) * width + x) * 4
    data.copy(out, row * w * 4, from, from + w * 4)
  }
  return { width: w, height: h, data: out }
}

export type Encoding = { readonly lossless: boolean; readonly quality: number }
export const LOSSLESS: Encoding = { lossless: true, quality: 100 }
export const PAINTED: Encoding = { lossless: false, quality: 90 }

/** WebP bytes of a picture; a picture without transparency is written without an alpha channel. */
export async function encodeWebp({ width, height, data }: Picture, encoding: Encoding): Promise<Buffer> {
  const raw = sharp(data, { raw: { width, height, channels: 4 } })
  const opaque = data.every((value, index) => index % 4 !== 3 || value === 255)
  const source = opaque ? raw.removeAlpha() : raw
  return encoding.lossless
    ? source.webp({ lossless: true, effort: 5 }).toBuffer()
    : source.webp({ quality: encoding.quality, effort: 5, smartSubsample: true }).toBuffer()
}
