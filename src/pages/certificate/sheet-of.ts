import type { TFunction } from 'i18next'
import { type Certificate, COURSE_SCENES } from '../../core/proof/certificate.ts'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import { CRITERIA } from '../../core/vocabulary/words.ts'
import { dotted } from '../../ui/dotted.ts'
import { formatFixed } from '../../ui/numbers.ts'
import type { Sheet, SheetRow } from './sheet.ts'

/** The words that a certificate is made of. */
export type SheetWords = {
  readonly language: string
  readonly report: TFunction<'report'>
  readonly pages: TFunction<'pages'>
  readonly front: TFunction<'front'>
  readonly sceneName: (scenario: string) => string
}

const rowOf = (run: MarkedRun, { report, pages, sceneName }: SheetWords): SheetRow => {
  const { seed, variant, pace, score } = run
  const draw =
    variant === null
      ? report('sheet.detail', { seed })
      : report('sheet.detailVariant', { seed, variant: pages(`brief.variant.${variant}`) })
  const levels = CRITERIA.flatMap((criterion) => {
    const level = run.levels[criterion]
    return level === undefined
      ? []
      : [report('sheet.level', { criterion: pages(`criterion.${criterion}.short`), level })]
  })
  return {
    scene: sceneName(run.scenario),
    detail: pace === 1 ? draw : `${draw}, ${report('sheet.pace', { pace: formatFixed(pace, 2) })}`,
    levels: report('sheet.levels', { levels: dotted(levels) }),
    score,
    mark: report('runs.passed', { score, band: report(`band.${run.band}`) }),
    bar: report('sheet.barAlt', { score }),
  }
}

/** When a certificate is saved, under which version of the rules, and where it can be checked. */
export type Issue = { readonly at: Date; readonly rules: string; readonly address: string }

/** A certificate in words, as it is drawn. */
export const sheetOf = (certificate: Certificate, words: SheetWords, { at, rules, address }: Issue): Sheet => {
  const { report, front, language } = words
  const { name, runs, code } = certificate
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at)
  return {
    language,
    title: report('sheet.title', { name }),
    brand: front('brand'),
    sign: report('sheet.sign'),
    heading: report('sheet.heading'),
    nameLabel: report('sheet.name'),
    name,
    statement: report('sheet.statement'),
    columns: { scene: report('sheet.scene'), bar: report('sheet.bar'), mark: report('sheet.mark') },
    rows: runs.map((run) => rowOf(run, words)),
    course: report('own.course', { passed: runs.length, of: COURSE_SCENES }),
    codeLabel: report('sheet.code'),
    code,
    howToCheck: report('sheet.check', { address }),
    proves: { heading: report('proves.heading'), lines: [report('proves.replay'), report('proves.unchanged')] },
    provesNot: {
      heading: report('provesNot.heading'),
      lines: [report('provesNot.who'), report('provesNot.when'), report('provesNot.set')],
    },
    fullName: report('sheet.fullName'),
    issued: report('sheet.issued', { date, rules }),
    issuedAt: at,
    pageOf: (page, pages) => report('sheet.page', { page, pages }),
  }
}
