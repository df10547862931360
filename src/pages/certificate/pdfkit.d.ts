/** As much of the PDF writer as the certificate uses; the package brings no types. */
declare module 'pdfkit' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module imports inside itself
  type Font = import('fontkit').Font

  export type StructOptions = {
    readonly title?: string
    readonly lang?: string
    readonly alt?: string
    readonly actual?: string
    readonly scope?: 'Row' | 'Column'
    readonly bbox?: readonly [left: number, top: number, right: number, bottom: number]
  }

  export type StructElement = {
    readonly add: (child: StructElement | (() => void)) => StructElement
    readonly end: () => void
  }

  export type TextOptions = {
    readonly width?: number
    readonly align?: 'left' | 'center' | 'right'
    readonly lineGap?: number
    readonly characterSpacing?: number
    readonly continued?: boolean
    readonly lineBreak?: boolean
  }

  export type DocumentOptions = {
    readonly pdfVersion: '1.7'
    readonly tagged: true
    readonly lang: string
    readonly displayTitle: true
    readonly size: 'A4'
    readonly margin: number
    readonly autoFirstPage: false
    /** Pages stay open until the end, so that every foot can say how many there are. */
    readonly bufferPages: true
    /** None of the built-in fonts, which no file may embed. */
    readonly font: null
    readonly info: Readonly<Record<string, string | Date>>
  }

  export class PDFDocument {
    constructor(options: DocumentOptions)
    y: number
    addPage(): this
    bufferedPageRange(): { readonly start: number; readonly count: number }
    switchToPage(page: number): this
    end(): void
    registerFont(name: string, font: Font): this
    font(name: string): this
    fontSize(size: number): this
    fillColor(colour: string): this
    strokeColor(colour: string): this
    lineWidth(width: number): this
    text(words: string, x: number, y: number, options?: TextOptions): this
    text(words: string, options?: TextOptions): this
    heightOfString(words: string, options?: TextOptions): number
    widthOfString(words: string, options?: TextOptions): number
    save(): this
    restore(): this
    translate(x: number, y: number): this
    scale(factor: number): this
    rect(x: number, y: number, width: number, height: number): this
    moveTo(x: number, y: number): this
    lineTo(x: number, y: number): this
    path(shape: string): this
    fill(colour: string): this
    stroke(): this
    image(bytes: Uint8Array, x: number, y: number, options: { readonly height: number }): this
    struct(type: string, options?: StructOptions, children?: () => void): StructElement
    addStructure(element: StructElement): this
    markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): this
    endMarkedContent(): this
  }
}

declare module 'pdfkit/output' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module imports inside itself
  export const toBytes: (document: import('pdfkit').PDFDocument) => Promise<Uint8Array<ArrayBuffer>>
}

/** The reader of fonts that the PDF writer stands on. */
declare module 'fontkit' {
  export type Font = { readonly hasGlyphForCodePoint: (codePoint: number) => boolean }
  export const create: (bytes: Uint8Array) => Font
}
