/** A page of frames as the kit's JSON hash describes it; its numbers are pixels of the page. */
export type AtlasPage = { readonly key: string; readonly image: HTMLImageElement; readonly json: object }

/** A painted piece of the place and the box of the world that it covers, in world pixels. */
export type Tile = {
  readonly layer: string
  readonly key: string
  readonly image: HTMLImageElement
  readonly blend: 'normal' | 'screen'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Everything that the picture needs from the kit, decoded. */
export type Kit = {
  /** Pixels of the pages and tiles to a world pixel. */
  readonly scale: 1 | 2
  readonly pages: readonly AtlasPage[]
  readonly tiles: readonly Tile[]
}
