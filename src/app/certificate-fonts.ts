// WOFF and not WOFF2: fontkit 2.0.4 cannot take a letter with an accent out of the latter.
import label from '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff?url'
import strongExt from '@fontsource/barlow/files/barlow-latin-ext-600-normal.woff?url'
import strong from '@fontsource/barlow/files/barlow-latin-600-normal.woff?url'
import ui from '@fontsource/barlow/files/barlow-latin-500-normal.woff?url'
import strongVietnamese from '@fontsource/barlow/files/barlow-vietnamese-600-normal.woff?url'
import slug from '@fontsource/courier-prime/files/courier-prime-latin-700-normal.woff?url'
import type { FontFiles } from '../pages/certificate/fonts.ts'

const bytesAt = async (address: string): Promise<Uint8Array> => {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Fetches the fonts of the certificate. Rejects where one does not come. */
export const fetchFonts = async (): Promise<FontFiles> => {
  const [slugFile, uiFile, strongFile, labelFile, extFile, vietnameseFile] = await Promise.all([
    bytesAt(slug),
    bytesAt(ui),
    bytesAt(strong),
    bytesAt(label),
    bytesAt(strongExt),
    bytesAt(strongVietnamese),
  ])
  return {
    slug: slugFile,
    ui: uiFile,
    strong: strongFile,
    label: labelFile,
    'strong-ext': extFile,
    'strong-vietnamese': vietnameseFile,
  }
}
