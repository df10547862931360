import type { Region } from '../../core/vocabulary/radio.ts'

const HERE: ReadonlyMap<string, Region> = new Map([
  ['US', 'us'],
  ['GB', 'uk'],
  ['CA', 'ca'],
  ['AU', 'au'],
])

const regionIn = (tag: string): Region | undefined => {
  try {
    return HERE.get(new Intl.Locale(tag).region ?? '')
  } catch {
    return undefined
  }
}

/** The region that a browser's languages name, the most wished for first; US words where they name none of the four. */
export const regionOf = (languages: readonly string[]): Region => {
  for (const tag of languages) {
    const region = regionIn(tag)
    if (region !== undefined) return region
  }
  return 'us'
}
