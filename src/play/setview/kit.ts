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

/** What was fetched for the picture: the paintings of a place that somebody painted by hand. */
export type Kit = { readonly tiles: readonly Tile[] }
