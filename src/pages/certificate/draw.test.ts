import { readFileSync } from 'node:fs'
import { createInstance } from 'i18next'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Certificate } from '../../core/proof/certificate.ts'
import { codeOf } from '../../core/proof/code.ts'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import { CRITERIA } from '../../core/vocabulary/words.ts'
import front from '../../i18n/en/front.json' with { type: 'json' }
import pages from '../../i18n/en/pages.json' with { type: 'json' }
import report from '../../i18n/en/report.json' with { type: 'json' }
import esFront from '../../i18n/es/front.json' with { type: 'json' }
import esPages from '../../i18n/es/pages.json' with { type: 'json' }
import esReport from '../../i18n/es/report.json' with { type: 'json' }
import frFront from '../../i18n/fr/front.json' with { type: 'json' }
import frPages from '../../i18n/fr/pages.json' with { type: 'json' }
import frReport from '../../i18n/fr/report.json' with { type: 'json' }
import { drawCertificate } from './draw.ts'
import { type FontFiles, readFonts } from './fonts.ts'
import { sheetOf } from './sheet-of.ts'

const fontsource = (file: string): Uint8Array => new Uint8Array(readFileSync(`node_modules/@fontsource/${file}.woff`))

const FONTS: FontFiles = {
  slug: fontsource('courier-prime/files/courier-prime-latin-700-normal'),
  ui: fontsource('barlow/files/barlow-latin-500-normal'),
  strong: fontsource('barlow/files/barlow-latin-600-normal'),
  label: fontsource('barlow-condensed/files/barlow-condensed-latin-600-normal'),
  'strong-ext': fontsource('barlow/files/barlow-latin-ext-600-normal'),
  'strong-vietnamese': fontsource('barlow/files/barlow-vietnamese-600-normal'),
}

/** The smallest PNG there is. */
const DOT = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=', 'base64'),
)

const run = (scenario: string): MarkedRun => ({
  seal: scenario,
  scenario,
  variant: null,
  seed: 4711,
  pace: 0.75,
  name: 'Ana',
  bot: null,
  score: 84,
  passed: true,
  band: 'merit',
  gates: [],
  levels: { R1: 4, R3: 3 },
})

const certificateOf = (name: string, scenes: readonly string[]): Certificate => ({
  name,
  runs: scenes.map(run),
  code: codeOf(scenes),
})

const i18n = createInstance()

beforeAll(async () => {
  await i18n.init({
    lng: 'en',
    resources: {
      en: { front, pages, report },
      es: { front: esFront, pages: esPages, report: esReport },
      fr: { front: frFront, pages: frPages, report: frReport },
    },
    interpolation: { escapeValue: false },
  })
})

const bytesOf = async (certificate: Certificate, language = 'en'): Promise<Uint8Array> => {
  const words = {
    language,
    report: i18n.getFixedT(language, 'report'),
    pages: i18n.getFixedT(language, 'pages'),
    front: i18n.getFixedT(language, 'front'),
    sceneName: (scenario: string) => `Scene ${scenario}`,
  }
  const issue = { at: new Date(0), rules: '9.9.9', address: 'https://example.org/check' }
  return drawCertificate(sheetOf(certificate, words, issue), FONTS, async () => DOT)
}

/** What an independent reader, the one that Firefox has, finds in a PDF. */
const read = async (bytes: Uint8Array) => {
  const pdf = await getDocumentProxy(bytes.slice())
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  const open = await Promise.all(numbers.map((number) => pdf.getPage(number)))
  const contents = await Promise.all(open.map((page) => page.getTextContent()))
  return {
    mark: await pdf.getMarkInfo(),
    info: (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>,
    viewer: await pdf.getViewerPreferences(),
    trees: await Promise.all(open.map((page) => page.getStructTree())),
    pages: contents.map(({ items }) =>
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    ),
  }
}

/** Every line of it, in order. */
const linesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const pdf = await getDocumentProxy(bytes.slice())
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1)
  const contents = await Promise.all(numbers.map(async (number) => (await pdf.getPage(number)).getTextContent()))
  return contents.flatMap(({ items }) => items.flatMap((item) => ('str' in item ? [item.str.trim()] : [])))
}

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] }

/** The roles of a structure in reading order, and what pictures are called. */
const rolesOf = (node: Node): readonly string[] => [
  ...(node.role === undefined ? [] : [node.alt === undefined ? node.role : `${node.role}: ${node.alt}`]),
  ...(node.children ?? []).flatMap(rolesOf),
]

describe('a certificate', () => {
  it('is a tagged PDF: title shown, language, structure in reading order, a description on every picture', async () => {
    const { mark, info, viewer, trees } = await read(await bytesOf(certificateOf('Ana', ['a'])))
    expect(mark?.['Marked']).toBe(true)
    expect(info['Title']).toBe('Certificate of Ana, scenes passed')
    expect(info['Language']).toBe('en')
    expect(viewer).toHaveProperty('DisplayDocTitle', true)
    expect(rolesOf(trees[0] as Node)).toEqual([
      'Root',
      'Document',
      'Figure: A clapper board, the sign of Picture’s Up',
      'P',
      'H1',
      'P',
      'P',
      'P',
      'Table',
      'TR',
      'TH',
      'TH',
      'TH',
      'TR',
      'TH',
      'P',
      'P',
      'P',
      'TD',
      'Figure: A bar of 84 points of 100. A pass begins at 70, a merit at 80, a distinction at 90.',
      'TD',
      'P',
      'H2',
      'P',
      'P',
      'H2',
      'P',
      'P',
      'H2',
      'P',
      'P',
      'P',
      'P',
      'P',
    ])
  })

  it('carries its fonts, and has no font that a reader would have to find', async () => {
    const file = Buffer.from(await bytesOf(certificateOf('Łukasz', ['a']))).toString('latin1')
    const fonts = file.match(/\/Type \/FontDescriptor/g)?.length ?? 0
    expect(fonts).toBe(5)
    expect(file.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(fonts)
    expect(file).not.toMatch(/\/BaseFont \/(?:Helvetica|Times|Courier)\b/)
    expect(file).toContain('/StructTreeRoot')
  })

  it('can be read out of the file: who, what, the code, and what it proves and does not', async () => {
    const certificate = certificateOf('Zoë Ł. Nguyễn', ['stage-door'])
    const [page = ''] = (await read(await bytesOf(certificate))).pages
    for (const words of [
      'Zoë Ł. Nguyễn',
      'Scene stage-door',
      'Draw 4711, at pace 0.75',
      'Safety 4 · Radio 3',
      '84, merit',
      '1 of the 38 scenes',
      certificate.code,
      'https://example.org/check',
      report.proves.unchanged,
      report.provesNot.set,
      'January 1, 1970. Rules 9.9.9.',
    ]) {
      expect(page.replace(/\s+/g, ' ')).toContain(words)
    }
  })

  it.each(['en', 'es', 'fr'])('begins no line of its levels in %s with a dot or a figure', async (language) => {
    // Every criterion is left out once, so that lines end in many places.
    const runs = CRITERIA.map((left) => ({
      ...run(left),
      levels: Object.fromEntries(CRITERIA.flatMap((criterion) => (criterion === left ? [] : [[criterion, 3]]))),
    }))
    const lines = (await linesOf(await bytesOf({ ...certificateOf('Ana', []), runs }, language))).filter((line) =>
      line.includes('·'),
    )
    expect(lines.length).toBeGreaterThan(CRITERIA.length)
    expect(lines.filter((line) => /^[·\d]/.test(line))).toEqual([])
  })

  it.each(['en', 'es', 'fr'])('prints no letter in %s that its fonts lack', async (language) => {
    const [page = ''] = (await read(await bytesOf(certificateOf('Ana', ['a']), language))).pages
    const { slug, ui } = readFonts(FONTS)
    const lacking = [...new Set(page)].filter((letter) =>
      [slug, ui].some((font) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    )
    expect(page).toContain('Ana')
    expect(lacking).toEqual([])
  })

  it('shows a name in letters that none of its fonts has as a picture that says the name', async () => {
    const { trees, pages: texts } = await read(await bytesOf(certificateOf('Юлия', ['a'])))
    expect(rolesOf(trees[0] as Node)).toContain('Figure: Юлия')
    expect(texts[0]).not.toContain('Юлия')
  })

  it('goes on over pages with all 38 scenes, its foot on each', async () => {
    const scenes = Array.from({ length: 38 }, (_, at) => `number ${at + 1}`)
    const certificate = certificateOf('Ana', scenes)
    const { pages: texts } = await read(await bytesOf(certificate))
    expect(texts.length).toBeGreaterThan(3)
    const whole = texts.join(' ')
    for (const scene of scenes) expect(whole).toContain(`Scene ${scene}`)
    for (const [at, page] of texts.entries()) expect(page).toContain(`Page ${at + 1} of ${texts.length}`)
  })
})
