import type { Frame } from '../figures/frames.ts'
import { svgDocument } from '../svg.ts'
import { MAX_PAGE, pack } from './pack.ts'
import { cropped, encodeWebp, LOSSLESS, type Picture, type PixelBox, rasterise, visibleBox } from './rasterise.ts'

type JsonBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
type JsonFrame = {
  readonly frame: JsonBox
  readonly rotated: false
  readonly trimmed: true
  readonly spriteSourceSize: JsonBox
  readonly sourceSize: { readonly w: number; readonly h: number }
}
/** Phaser's JSON hash. All numbers are pixels of the page, which has `scale` pixels to a world pixel. */
export type AtlasJson = {
  readonly frames: Readonly<Record<string, JsonFrame>>
  readonly meta: {
    readonly image: string
    readonly format: 'RGBA8888'
    readonly size: { readonly w: number; readonly h: number }
    readonly scale: string
  }
}

type Drawn = { readonly frame: Frame; readonly box: PixelBox; readonly picture: Picture; readonly side: number }

async function draw(frame: Frame, scale: number): Promise<Drawn> {
  const { half, svg } = frame
  const whole = await rasterise(svgDocument({ x: -half, y: -half, w: 2 * half, h: 2 * half }, svg), scale)
  const box = visibleBox(whole)
  return { frame, box, picture: cropped(whole, box), side: whole.width }
}

function compose(width: number, height: number, drawn: readonly (Drawn & { x: number; y: number })[]): Picture {
  const data = Buffer.alloc(width * height * 4)
  for (const { picture, x, y } of drawn) {
    for (let row = 0; row < picture.height; row++) {
      const from = row * picture.width * 4
      picture.data.copy(data, ((y + row) * width + x) * 4, from, from + picture.width * 4)
    }
  }
  return { width, height, data }
}

/** One page and its JSON, at so many pixels to a world pixel. */
export async function makeAtlas(
  image: string,
  frames: readonly Frame[],
  scale: number,
): Promise<{ readonly webp: Buffer; readonly json: AtlasJson }> {
  const drawn: Drawn[] = []
  for (const frame of frames) drawn.push(await draw(frame, scale))
  const packed = pack(drawn.map(({ frame, box }) => ({ name: frame.name, w: box.w, h: box.h })))
  const at = new Map(packed.places.map((place) => [place.name, place]))
  const placed = drawn.map((piece) => {
    const place = at.get(piece.frame.name)
    if (place === undefined) throw new Error(`${piece.frame.name} has no place on ${image}`)
    return { ...piece, x: place.x, y: place.y }
  })
  if (packed.height > MAX_PAGE) throw new Error(`${image} is higher than ${MAX_PAGE}`)
  const json: AtlasJson = {
    frames: Object.fromEntries(
      placed.map(({ frame, box, side, x, y }) => [
        frame.name,
        {
          frame: { x, y, w: box.w, h: box.h },
          rotated: false,
          trimmed: true,
          spriteSourceSize: { x: box.x, y: box.y, w: box.w, h: box.h },
          sourceSize: { w: side, h: side },
        },
      ]),
    ),
    meta: { image, format: 'RGBA8888', size: { w: packed.width, h: packed.height }, scale: String(scale) },
  }
  return { webp: await encodeWebp(compose(packed.width, packed.height, placed), LOSSLESS), json }
}
