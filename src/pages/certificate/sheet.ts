/** One scene on the certificate, in the words of its language. */
export type SheetRow = {
  readonly scene: string
  /** Which draw of the scene it was, and whatever else tells this run from another. */
  readonly detail: string
  readonly levels: string
  readonly score: number
  readonly mark: string
  readonly bar: string
}

/** Everything that stands on a certificate, worded: whoever draws it adds nothing. */
export type Sheet = {
  /** As in `en`. */
  readonly language: string
  /** Title of the document, as readers show it. */
  readonly title: string
  readonly brand: string
  readonly sign: string
  readonly heading: string
  readonly nameLabel: string
  readonly name: string
  readonly statement: string
  readonly columns: { readonly scene: string; readonly bar: string; readonly mark: string }
  readonly rows: readonly SheetRow[]
  readonly course: string
  readonly codeLabel: string
  readonly code: string
  readonly howToCheck: string
  readonly proves: { readonly heading: string; readonly lines: readonly string[] }
  readonly provesNot: { readonly heading: string; readonly lines: readonly string[] }
  readonly fullName: string
  readonly issued: string
  readonly issuedAt: Date
  readonly pageOf: (page: number, pages: number) => string
}
