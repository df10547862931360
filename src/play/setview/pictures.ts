import * as v from 'valibot'

const BoxSchema = v.object({ x: v.number(), y: v.number(), w: v.number(), h: v.number() })
const scaled = <T extends v.GenericSchema>(of: T) => v.object({ '1x': of, '2x': of })

const ManifestSchema = v.object({
  version: v.string(),
  paintings: v.record(
    v.string(),
    v.object({ box: BoxSchema, blend: v.picklist(['normal', 'screen']), images: scaled(v.string()) }),
  ),
})

/** What the build step made: paintings by name, their files from the folder `generated/`. */
export type PictureManifest = v.InferOutput<typeof ManifestSchema>

/** The manifest in data that came from outside; null where it is not one. */
export function readPictureManifest(data: unknown): PictureManifest | null {
  const read = v.safeParse(ManifestSchema, data)
  return read.success ? read.output : null
}

/** Pixels of a texture to one world pixel. Paintings are drawn at the inverse of this. */
export type PictureScale = 1 | 2

/** Ordinary screens get one pixel to a world pixel, fine ones two. */
export const pictureScale = (devicePixelRatio: number): PictureScale => (devicePixelRatio > 1.25 ? 2 : 1)

export const scaleKey = (scale: PictureScale): '1x' | '2x' => (scale === 1 ? '1x' : '2x')

/** The address of a made file; the version lets a new picture replace an old one in caches. */
export const pictureUrl = (base: string, file: string, version: string): string =>
  `${base}generated/${file}?v=${version}`

/** The address of the manifest itself. */
export const manifestUrl = (base: string): string => `${base}generated/manifest.json`
