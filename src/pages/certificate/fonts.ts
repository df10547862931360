import { create, type Font } from 'fontkit'

/** Fonts of the certificate: the house's own, with the letters of half of Europe and of Vietnam for a name. */
export const FONT_NAMES = ['slug', 'ui', 'strong', 'label', 'strong-ext', 'strong-vietnamese'] as const
export type FontName = (typeof FONT_NAMES)[number]

/** The files of the fonts, as a browser fetches them. */
export type FontFiles = Readonly<Record<FontName, Uint8Array>>

export type Fonts = Readonly<Record<FontName, Font>>

export const readFonts = (files: FontFiles): Fonts => ({
  slug: create(files.slug),
  ui: create(files.ui),
  strong: create(files.strong),
  label: create(files.label),
  'strong-ext': create(files['strong-ext']),
  'strong-vietnamese': create(files['strong-vietnamese']),
})

/** Fonts that a name may be written in, the first that has a letter wins. */
const FOR_NAMES = ['strong', 'strong-ext', 'strong-vietnamese'] as const satisfies readonly FontName[]

/** A piece of a name and the font that has its letters. */
export type Piece = { readonly font: FontName; readonly words: string }

/** A name in pieces of one font each; null where some letter of it is in none of them. */
export const piecesOf = (name: string, fonts: Fonts): readonly Piece[] | null => {
  const pieces: Piece[] = []
  for (const letter of name.normalize('NFC')) {
    const font = FOR_NAMES.find((one) => fonts[one].hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    if (font === undefined) return null
    const last = pieces.at(-1)
    if (last?.font === font) pieces[pieces.length - 1] = { font, words: last.words + letter }
    else pieces.push({ font, words: letter })
  }
  return pieces
}
