/** One folder of the house and what its files may import besides their own folder. Tests may import anything. */
export type Row = {
  readonly folder: string
  readonly mayImport: readonly string[]
  /** Folders of which only types may be taken. */
  readonly mayImportTypes?: readonly string[]
}

/**
 * The import table: arrows point down. A folder name covers the folders inside it; the longest name that fits a file
 * is its row. Folders of one storey (time and chance; radio and floor; play and pages; ui, i18n and store) do not
 * import each other: what both need goes down a floor.
 */
export const TABLE: readonly Row[] = [
  { folder: 'core/vocabulary', mayImport: [] },
  { folder: 'core/chance', mayImport: ['core/vocabulary'] },
  { folder: 'core/time', mayImport: ['core/vocabulary'] },
  { folder: 'core/radio', mayImport: ['core/vocabulary', 'core/chance', 'core/time'] },
  { folder: 'core/floor', mayImport: ['core/vocabulary', 'core/chance', 'core/time'] },
  {
    folder: 'core/encounters',
    mayImport: ['core/vocabulary', 'core/chance', 'core/time', 'core/radio', 'core/floor'],
  },
  {
    folder: 'core/scene',
    mayImport: ['core/vocabulary', 'core/chance', 'core/time', 'core/radio', 'core/floor', 'core/encounters'],
  },
  { folder: 'core/cost', mayImport: ['core/vocabulary', 'core/time'] },
  { folder: 'core/rubric', mayImport: ['core/vocabulary', 'core/time'] },
  { folder: 'core/record', mayImport: ['core/vocabulary'] },
  { folder: 'core/course', mayImport: ['core/vocabulary', 'core/chance', 'core/time', 'core/cost', 'core/rubric'] },
  {
    folder: 'core/run',
    mayImport: [
      'core/vocabulary',
      'core/chance',
      'core/time',
      'core/radio',
      'core/floor',
      'core/encounters',
      'core/scene',
      'core/cost',
      'core/rubric',
      'core/record',
    ],
  },
  { folder: 'core/proof', mayImport: ['core/vocabulary', 'core/scene', 'core/rubric', 'core/record', 'core/run'] },
  {
    folder: 'core/bots',
    mayImport: ['core/vocabulary', 'core/time', 'core/scene', 'core/cost', 'core/rubric', 'core/run'],
  },
  { folder: 'assets', mayImport: [] },
  { folder: 'content', mayImport: ['core'] },
  { folder: 'contract', mayImport: ['core/vocabulary'], mayImportTypes: ['core'] },
  { folder: 'ui', mayImport: ['core/vocabulary', 'assets/kit'] },
  { folder: 'i18n', mayImport: ['core/vocabulary'] },
  { folder: 'store', mayImport: ['core/vocabulary', 'core/record'] },
  {
    folder: 'play',
    mayImport: [
      'core/vocabulary',
      'core/time',
      'core/radio',
      'core/run',
      'core/rubric',
      'core/cost',
      'ui',
      'i18n',
      'store',
      'assets/kit',
      'assets/sound',
    ],
    mayImportTypes: ['core'],
  },
  {
    folder: 'pages',
    mayImport: [
      'core/vocabulary',
      'core/time',
      'core/radio',
      'core/run',
      'core/rubric',
      'core/cost',
      'core/course',
      'core/proof',
      'ui',
      'i18n',
      'store',
      'assets/kit',
    ],
    mayImportTypes: ['core'],
  },
  { folder: 'server', mayImport: ['core', 'content', 'contract'] },
  { folder: 'lms', mayImport: ['core', 'contract'] },
  { folder: 'cli', mayImport: ['core', 'content', 'contract', 'i18n', 'assets'] },
  {
    folder: 'app',
    mayImport: ['core', 'content', 'contract', 'ui', 'i18n', 'store', 'play', 'pages', 'assets'],
  },
]

/** A package that only some folders may import. `node:` stands for everything that comes with Node. */
export type PackageRow = { readonly name: string; readonly only: readonly string[]; readonly why: string }

export const PACKAGES: readonly PackageRow[] = [
  { name: 'phaser', only: ['play/setview'], why: 'it draws the set and nothing else' },
  { name: 'howler', only: ['play/audio'], why: 'it plays sound and nothing else' },
  { name: 'ts-fsrs', only: ['core/course'], why: 'what is remembered is decided in one place' },
  { name: 'idb', only: ['store'], why: 'browser storage has one door' },
  { name: 'pdfkit', only: ['pages/certificate'], why: 'it writes the certificate and nothing else' },
  { name: 'fontkit', only: ['pages/certificate'], why: 'it reads the fonts of the certificate and nothing else' },
  { name: 'yaml', only: ['content', 'cli'], why: 'the YAML reader is not shipped to trainees' },
  { name: 'node:', only: ['content', 'server', 'cli', 'assets'], why: 'the page has no Node' },
  { name: 'vite', only: ['content', 'cli'], why: 'it builds the page and is not part of it' },
]

/** The only packages of the core: machines, digests, and spaced repetition with every time handed in; all pure. */
export const CORE_PACKAGES: readonly string[] = ['xstate', '@noble/hashes', 'ts-fsrs']
