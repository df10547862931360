import { PDFDocument, type StructElement } from 'pdfkit'
import { toBytes } from 'pdfkit/output'
import { FONT_NAMES, type FontFiles, type Fonts, piecesOf, readFonts } from './fonts.ts'
import {
  branch,
  element,
  heightOf,
  INK,
  LINE_WIDTH,
  type Look,
  ornament,
  PAGE,
  QUIET,
  RULE,
  ruleAt,
  write,
} from './pen.ts'
import { drawColumns, drawRow, heightOfRow } from './rows.ts'
import type { Sheet } from './sheet.ts'

const BRAND: Look = { font: 'slug', size: 12 }
const HEADING: Look = { font: 'slug', size: 23 }
const LABEL: Look = { font: 'label', size: 8.5, colour: QUIET, spacing: 0.7 }
const BODY: Look = { font: 'ui', size: 10.5, gap: 2 }
const SMALL: Look = { font: 'ui', size: 9, gap: 1.5 }
const CODE: Look = { font: 'slug', size: 17, spacing: 0.4 }
const SUBHEAD: Look = { font: 'slug', size: 10.5 }
const FOOT: Look = { font: 'ui', size: 8, colour: QUIET }
const NAME_SIZE = 32

/** Nothing but the foot stands below this. */
const BOTTOM = PAGE.height - PAGE.margin - 16

const COLUMN_GAP = 26
const COLUMN = (LINE_WIDTH - COLUMN_GAP) / 2

type Sheeted = { readonly doc: PDFDocument; readonly root: StructElement; readonly sheet: Sheet }

/** The slate of the product, as the kit draws it in a box of 26. */
const drawSign = (doc: PDFDocument, x: number, y: number): void => {
  doc.save().translate(x, y)
  doc.lineWidth(2.4).strokeColor(INK).rect(1.2, 9, 23.6, 15.8).stroke()
  doc.path('M0 6.5L25 1l1 4.6L1.2 11z').fill(INK)
  doc.path('M6 5.2l4.4 3.8 3.2-.7L9.2 4.5zM14.4 3.3l4.4 3.9 3.2-.7-4.4-3.9z').fill('#FFFFFF')
  doc.restore()
}

/** At the foot of every page: the code, and which page it is where there are several. */
const drawFeet = ({ doc, sheet }: Sheeted): void => {
  const { count } = doc.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page)
    const foot = count === 1 ? sheet.code : `${sheet.code}  ${sheet.pageOf(page + 1, count)}`
    const box = { x: PAGE.margin, y: PAGE.height - PAGE.margin + 2, width: LINE_WIDTH }
    ornament(doc, () => write(doc, foot, FOOT, box), 'Pagination')
  }
}

/** A picture of a name, for letters that none of our fonts has. */
export type NamePicture = (name: string) => Promise<Uint8Array>

const drawName = ({ doc, root, sheet }: Sheeted, fonts: Fonts, picture: Uint8Array | null, y: number): number => {
  const pieces = piecesOf(sheet.name, fonts)
  const box: [number, number, number, number] = [PAGE.margin, y, PAGE.width - PAGE.margin, y + NAME_SIZE + 8]
  if (pieces === null) {
    if (picture === null) throw new Error(`No font of the certificate has the letters of "${sheet.name}"`)
    const options = { alt: sheet.name, actual: sheet.name, bbox: box }
    element(doc, root, 'Figure', () => doc.image(picture, PAGE.margin, y, { height: NAME_SIZE + 8 }), options)
    return y + NAME_SIZE + 12
  }
  element(doc, root, 'P', () => {
    doc.fontSize(NAME_SIZE).fillColor(INK)
    let x: number = PAGE.margin
    for (const { font, words } of [...pieces, { font: 'strong', words: ' ' } as const]) {
      doc.font(font).text(words, x, y, { lineBreak: false })
      x += doc.widthOfString(words)
    }
  })
  return y + NAME_SIZE + 10
}

const drawHead = (sheeted: Sheeted, fonts: Fonts, picture: Uint8Array | null): number => {
  const { doc, root, sheet } = sheeted
  const top = PAGE.margin
  element(doc, root, 'Figure', () => drawSign(doc, PAGE.margin, top), {
    alt: sheet.sign,
    bbox: [PAGE.margin, top, PAGE.margin + 26, top + 26],
  })
  element(doc, root, 'P', () =>
    write(doc, sheet.brand.toUpperCase(), BRAND, { x: PAGE.margin + 36, y: top + 9, width: 300 }),
  )
  ruleAt(doc, top + 38, 2)
  let y = top + 54
  element(doc, root, 'H1', () => {
    y += write(doc, sheet.heading, HEADING, { x: PAGE.margin, y, width: LINE_WIDTH }) + 16
  })
  element(doc, root, 'P', () => {
    y += write(doc, sheet.nameLabel.toUpperCase(), LABEL, { x: PAGE.margin, y, width: LINE_WIDTH }) + 2
  })
  y = drawName(sheeted, fonts, picture, y)
  element(doc, root, 'P', () => {
    y += write(doc, sheet.statement, BODY, { x: PAGE.margin, y, width: LINE_WIDTH })
  })
  return y + 18
}

const linesHeight = (doc: PDFDocument, lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + heightOf(doc, line, SMALL, COLUMN) + 3, 0)

/** What stands below the scenes, in one piece: it is never torn over two pages. */
const tailHeight = ({ doc, sheet }: Sheeted): number =>
  heightOf(doc, sheet.course, BODY, LINE_WIDTH) +
  heightOf(doc, sheet.howToCheck, SMALL, LINE_WIDTH - 32) +
  Math.max(linesHeight(doc, sheet.proves.lines), linesHeight(doc, sheet.provesNot.lines)) +
  heightOf(doc, sheet.issued, SMALL, LINE_WIDTH) +
  150

const drawProofs = ({ doc, root, sheet }: Sheeted, y: number): number => {
  const ends = [sheet.proves, sheet.provesNot].map(({ heading, lines }, column) => {
    const x = PAGE.margin + column * (COLUMN + COLUMN_GAP)
    let at = y
    element(doc, root, 'H2', () => {
      at += write(doc, heading, SUBHEAD, { x, y: at, width: COLUMN }) + 4
    })
    for (const line of lines) {
      element(doc, root, 'P', () => {
        at += write(doc, line, SMALL, { x, y: at, width: COLUMN }) + 3
      })
    }
    return at
  })
  return Math.max(...ends)
}

const drawTail = (sheeted: Sheeted, from: number): void => {
  const { doc, root, sheet } = sheeted
  let y = from
  element(doc, root, 'P', () => {
    y += write(doc, sheet.course, BODY, { x: PAGE.margin, y, width: LINE_WIDTH }) + 14
  })
  const inner = { x: PAGE.margin + 16, width: LINE_WIDTH - 32 }
  const boxHeight = heightOf(doc, sheet.howToCheck, SMALL, inner.width) + 62
  ornament(doc, () => doc.lineWidth(1.5).strokeColor(RULE).rect(PAGE.margin, y, LINE_WIDTH, boxHeight).stroke())
  element(doc, root, 'H2', () => write(doc, sheet.codeLabel.toUpperCase(), LABEL, { ...inner, y: y + 12 }))
  element(doc, root, 'P', () => write(doc, sheet.code, CODE, { ...inner, y: y + 26 }))
  element(doc, root, 'P', () => write(doc, sheet.howToCheck, SMALL, { ...inner, y: y + 51 }))
  y = drawProofs(sheeted, y + boxHeight + 16) + 26
  ruleAt(doc, y, 0.8, RULE, PAGE.margin + COLUMN + COLUMN_GAP)
  element(doc, root, 'P', () => write(doc, sheet.issued, SMALL, { x: PAGE.margin, y: y + 4, width: COLUMN }))
  element(doc, root, 'P', () =>
    write(
      doc,
      sheet.fullName,
      { ...SMALL, colour: QUIET },
      { x: PAGE.margin + COLUMN + COLUMN_GAP, y: y + 4, width: COLUMN },
    ),
  )
}

/** The next thing begins here, or on a new page where it does not fit any more. */
const roomFor = (doc: PDFDocument, height: number, y: number): number => {
  if (y + height <= BOTTOM) return y
  doc.addPage()
  return PAGE.margin
}

/**
 * A certificate as a tagged PDF: title and language, a structure that follows the reading order, a description on every
 * picture, fonts inside. One page where the scenes fit on it.
 */
export const drawCertificate = async (
  sheet: Sheet,
  files: FontFiles,
  namePicture?: NamePicture,
): Promise<Uint8Array<ArrayBuffer>> => {
  const fonts = readFonts(files)
  const picture =
    namePicture !== undefined && piecesOf(sheet.name, fonts) === null ? await namePicture(sheet.name) : null
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: sheet.language,
    displayTitle: true,
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    font: null,
    info: {
      Title: sheet.title,
      Author: sheet.brand,
      Creator: sheet.brand,
      Subject: sheet.code,
      CreationDate: sheet.issuedAt,
    },
  })
  const bytes = toBytes(doc)
  for (const name of FONT_NAMES) doc.registerFont(name, fonts[name])
  const root = doc.struct('Document', { lang: sheet.language, title: sheet.title })
  doc.addStructure(root)
  const sheeted: Sheeted = { doc, root, sheet }
  doc.addPage()
  let y = drawHead(sheeted, fonts, picture)
  const table = branch(doc, root, 'Table')
  y = drawColumns(doc, table, sheet.columns, y)
  for (const row of sheet.rows) y = drawRow(doc, table, row, roomFor(doc, heightOfRow(doc, row), y))
  table.end()
  drawTail(sheeted, roomFor(doc, tailHeight(sheeted), y + 16))
  root.end()
  drawFeet(sheeted)
  doc.end()
  return bytes
}
