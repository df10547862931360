import type { Box } from '../geometry.ts'

export type PaintingFiles = {
  readonly box: Box
  readonly blend: 'normal' | 'screen'
  /** By scale, `1x` and `2x`. */
  readonly images: Readonly<Record<string, string>>
}

/** What the build step made. Files are named from the folder of the manifest. */
export type Manifest = {
  /** Changes when any picture may have changed. */
  readonly version: string
  readonly paintings: Readonly<Record<string, PaintingFiles>>
  readonly files: readonly string[]
}
