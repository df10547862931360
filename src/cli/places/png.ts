import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { fontIn } from './woff.ts'

const FONTS = [
  'barlow/files/barlow-latin-500-normal',
  'barlow-condensed/files/barlow-condensed-latin-600-normal',
  'barlow-condensed/files/barlow-condensed-latin-700-normal',
  'courier-prime/files/courier-prime-latin-700-normal',
] as const

const fontFile = (name: string): string =>
  join(import.meta.dirname, '../../../node_modules/@fontsource', `${name}.woff`)

/** A drawing as a PNG of few colours, lettered with the fonts of the page. */
export const pngOf = async (svg: string): Promise<Buffer> => {
  const folder = await mkdtemp(join(tmpdir(), 'place-'))
  try {
    const fontFiles: string[] = []
    for (const [index, name] of FONTS.entries()) {
      const file = join(folder, `${index}.ttf`)
      await writeFile(file, fontIn(await readFile(fontFile(name))))
      fontFiles.push(file)
    }
    const drawn = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Barlow' } }).render()
    return await sharp(drawn.asPng())
      .png({ palette: true, colours: 96, dither: 0, effort: 10, compressionLevel: 9 })
      .toBuffer()
  } finally {
    await rm(folder, { recursive: true })
  }
}
