import type { PDFDocument, StructElement, StructOptions } from 'pdfkit'
import type { FontName } from './fonts.ts'

/** A4, in points. */
export const PAGE: { readonly width: number; readonly height: number; readonly margin: number } = {
  width: 595.28,
  height: 841.89,
  margin: 46,
}
export const LINE_WIDTH = PAGE.width - 2 * PAGE.margin

export const INK = '#1D1A16'
export const QUIET = '#574F44'
export const RULE = '#2A2621'
export const HAIR = '#D8CDB8'

/** How words look: font, size and the rest. */
export type Look = {
  readonly font: FontName
  readonly size: number
  readonly colour?: string
  readonly align?: 'left' | 'right'
  readonly spacing?: number
  readonly gap?: number
}

/** Where words stand; they are broken into lines at this width. */
export type Box = { readonly x: number; readonly y: number; readonly width: number }

const optionsOf = ({ align = 'left', spacing = 0, gap = 0 }: Look, width: number) => ({
  width,
  align,
  characterSpacing: spacing,
  lineGap: gap,
})

/** Words with what the fonts can print: they lack the narrow blank of French, and the one as wide as a letter breaks no line either. */
const printed = (words: string): string => words.replaceAll('\u202f', '\u00a0')

/** How high words stand in a box of this width. */
export const heightOf = (doc: PDFDocument, words: string, look: Look, width: number): number =>
  doc.font(look.font).fontSize(look.size).heightOfString(printed(words), optionsOf(look, width))

/** Writes words and gives the height that they took. The blank at their end keeps them apart for whoever reads aloud. */
export const write = (doc: PDFDocument, words: string, look: Look, { x, y, width }: Box): number => {
  doc
    .font(look.font)
    .fontSize(look.size)
    .fillColor(look.colour ?? INK)
    .text(`${printed(words)} `, x, y, optionsOf(look, width))
  return doc.y - y
}

/** An element of the document's structure that is drawn at once: nothing on the page is without one. */
export const element = (
  doc: PDFDocument,
  parent: StructElement,
  type: string,
  draw: () => unknown,
  options: StructOptions = {},
): void => {
  const made = doc.struct(type, options)
  parent.add(made)
  made.add(() => void draw())
  made.end()
}

/** An element that holds others. */
export const branch = (doc: PDFDocument, parent: StructElement, type: string): StructElement => {
  const made = doc.struct(type)
  parent.add(made)
  return made
}

/** What is drawn for the eye alone: readers pass it over. */
export const ornament = (doc: PDFDocument, draw: () => unknown, type: 'Layout' | 'Pagination' = 'Layout'): void => {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

/** A line from left to right. */
export const ruleAt = (doc: PDFDocument, y: number, width: number, colour = RULE, from = PAGE.margin): void => {
  ornament(doc, () => {
    doc
      .lineWidth(width)
      .strokeColor(colour)
      .moveTo(from, y)
      .lineTo(PAGE.width - PAGE.margin, y)
      .stroke()
  })
}
