import type { Kit, Tile } from './kit.ts'
import {
  manifestUrl,
  type PictureManifest,
  type PictureScale,
  pictureUrl,
  readPictureManifest,
  scaleKey,
} from './pictures.ts'
import type { PlaceArt } from './place-art.ts'

/** A picture that could not be had, with its address. */
class KitError extends Error {
  override readonly name = 'KitError'
}

async function loadJson(url: string): Promise<unknown> {
  const answer = await fetch(url).catch(() => null)
  if (answer?.ok !== true) throw new KitError(`${url} cannot be loaded`)
  return answer.json().catch(() => {
    throw new KitError(`${url} is not JSON`)
  })
}

async function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = url
  await image.decode().catch(() => {
    throw new KitError(`${url} cannot be decoded`)
  })
  return image
}

/** Loads paintings from the folder `generated/` under a base address. */
export class KitLoader {
  private manifest: PictureManifest | null = null

  private readonly base: string
  private readonly scale: PictureScale

  constructor(base: string, scale: PictureScale) {
    this.base = base
    this.scale = scale
  }

  /**
   * The paintings of a place and no others; nothing is fetched for a place that is painted from its plan. Rejects with a
   * `KitError` when a file is missing or broken.
   */
  async load({ layers }: PlaceArt): Promise<Kit> {
    if (layers === null) return { tiles: [] }
    return {
      tiles: await Promise.all([layers.ground, layers.redEdge, layers.redGlow].map((name) => this.tile(name))),
    }
  }

  private async tile(name: string): Promise<Tile> {
    const manifest = await this.read()
    const painting = manifest.paintings[name]
    if (painting === undefined) throw new KitError(`the manifest has no painting ${name}`)
    const file = painting.images[scaleKey(this.scale)]
    const image = await loadImage(pictureUrl(this.base, file, manifest.version))
    return { layer: name, key: `painting ${name}`, image, blend: painting.blend, ...painting.box }
  }

  private async read(): Promise<PictureManifest> {
    if (this.manifest !== null) return this.manifest
    const url = manifestUrl(this.base)
    const manifest = readPictureManifest(await loadJson(url))
    if (manifest === null) throw new KitError(`${url} is not a picture manifest`)
    this.manifest = manifest
    return manifest
  }
}
