import type { PDFDocument, StructElement } from 'pdfkit'
import { branch, element, HAIR, heightOf, INK, type Look, PAGE, QUIET, RULE, ruleAt, write } from './pen.ts'
import type { Sheet, SheetRow } from './sheet.ts'

const SCENE = { x: PAGE.margin, width: 258 }
const BAR = { x: 322, width: 100, height: 9 } as const
const MARK = { x: 436, width: PAGE.width - PAGE.margin - 436 } as const

const HEAD: Look = { font: 'label', size: 8.5, colour: QUIET, spacing: 0.7 }
const TITLE: Look = { font: 'strong', size: 11.5 }
const SMALL: Look = { font: 'ui', size: 9, colour: QUIET, gap: 1 }

/** Points of 100 that a pass, a merit and a distinction begin at (rubric 2.1). */
const BANDS = [70, 80, 90] as const

/** The names of the columns. */
export const drawColumns = (doc: PDFDocument, table: StructElement, columns: Sheet['columns'], y: number): number => {
  const row = branch(doc, table, 'TR')
  const cell = (words: string, x: number, width: number): void =>
    element(doc, row, 'TH', () => write(doc, words.toUpperCase(), HEAD, { x, y, width }), { scope: 'Column' })
  cell(columns.scene, SCENE.x, SCENE.width)
  cell(columns.bar, BAR.x, BAR.width)
  cell(columns.mark, MARK.x, MARK.width)
  row.end()
  ruleAt(doc, y + 14, 1.5)
  return y + 14
}

export const heightOfRow = (doc: PDFDocument, row: SheetRow): number =>
  heightOf(doc, row.scene, TITLE, SCENE.width) +
  heightOf(doc, row.detail, SMALL, SCENE.width) +
  heightOf(doc, row.levels, SMALL, SCENE.width + BAR.width + 6) +
  19

const drawBar = (doc: PDFDocument, score: number, y: number): void => {
  const filled = (BAR.width * score) / 100
  doc.rect(BAR.x, y, filled, BAR.height).fill(INK)
  doc.lineWidth(0.8).strokeColor(RULE).rect(BAR.x, y, BAR.width, BAR.height).stroke()
  for (const band of BANDS) {
    const x = BAR.x + (BAR.width * band) / 100
    doc
      .strokeColor(band < score ? '#FFFFFF' : RULE)
      .moveTo(x, y)
      .lineTo(x, y + BAR.height)
      .stroke()
  }
}

/** One scene: what it was, how far its mark reaches, and the mark in words. Gives where the next one begins. */
export const drawRow = (doc: PDFDocument, table: StructElement, row: SheetRow, y: number): number => {
  const line = branch(doc, table, 'TR')
  const scene = doc.struct('TH', { scope: 'Row' })
  line.add(scene)
  let at = y + 8
  element(doc, scene, 'P', () => {
    at += write(doc, row.scene, TITLE, { ...SCENE, y: at })
  })
  element(doc, scene, 'P', () => {
    at += write(doc, row.detail, SMALL, { ...SCENE, y: at })
  })
  element(doc, scene, 'P', () => {
    at += write(doc, row.levels, SMALL, { ...SCENE, y: at + 3, width: SCENE.width + BAR.width + 6 }) + 3
  })
  scene.end()
  const top = y + 11
  const bar = branch(doc, line, 'TD')
  element(doc, bar, 'Figure', () => drawBar(doc, row.score, top), {
    alt: row.bar,
    bbox: [BAR.x, top, BAR.x + BAR.width, top + BAR.height],
  })
  bar.end()
  element(doc, line, 'TD', () => write(doc, row.mark, TITLE, { ...MARK, y: y + 8 }))
  line.end()
  ruleAt(doc, at + 8, 0.8, HAIR)
  return at + 8
}
