import {
  FIGURES,
  manifestUrl,
  type PictureManifest,
  type PictureScale,
  pictureUrl,
  readPictureManifest,
  scaleKey,
} from './atlas.ts'
import type { AtlasPage, Kit, Tile } from './kit.ts'
import type { PlaceArt } from './place-art.ts'

/** A picture that could not be had, with its address. */
export class KitError extends Error {
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

/** Loads frames and paintings from the folder `generated/` under a base address. */
export class KitLoader {
  private manifest: PictureManifest | null = null

  private readonly base: string
  private readonly scale: PictureScale

  constructor(base: string, scale: PictureScale) {
    this.base = base
    this.scale = scale
  }

  /** The figures and the painting of a place. Rejects with a `KitError` when a file is missing or broken. */
  async load(place: PlaceArt): Promise<Kit> {
    const names = [place.layers.ground, place.layers.redEdge, place.layers.redGlow]
    const [figures, ...tiles] = await Promise.all([this.page(FIGURES), ...names.map((name) => this.tile(name))])
    return { scale: this.scale, pages: [figures], tiles }
  }

  /** One atlas by its name. */
  async page(name: string): Promise<AtlasPage> {
    const manifest = await this.read()
    const files = manifest.atlases[name]?.[scaleKey(this.scale)]
    if (files === undefined) throw new KitError(`the manifest has no atlas ${name}`)
    const [image, json] = await Promise.all([
      loadImage(pictureUrl(this.base, files.image, manifest.version)),
      loadJson(pictureUrl(this.base, files.json, manifest.version)),
    ])
    if (typeof json !== 'object' || json === null) throw new KitError(`${files.json} is not an atlas`)
    return { key: `atlas ${name}`, image, json }
  }

  private async tile(name: string): Promise<Tile> {
    const manifest = await this.read()
    const painting = manifest.paintings[name]
    if (painting === undefined) throw new KitError(`the manifest has no painting ${name}`)
    const file = painting.images[scaleKey(this.scale)] ?? painting.images['1x'] ?? painting.images['2x']
    if (file === undefined) throw new KitError(`the painting ${name} has no picture`)
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
