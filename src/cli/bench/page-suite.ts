import * as v from 'valibot'
import { figureOf, SAMPLES, type Suite } from './figure.ts'
import { inTests } from './in-tests.ts'

const ScoresSchema = v.object({ performance: v.number(), accessibility: v.number(), 'best-practices': v.number() })
const MeasuredSchema = v.record(v.string(), v.array(ScoresSchema))

/** Lighthouse's scores of the built pages, as on a phone; the reasons for lost points go to standard error. */
export const pageSuite = async (): Promise<Suite> => {
  const measured = v.parse(MeasuredSchema, JSON.parse(await inTests('tests/bench/page/measure.ts', SAMPLES)))
  return Object.fromEntries(
    Object.entries(measured).flatMap(([page, looks]) => [
      [
        `${page}Performance`,
        figureOf(
          looks.map((look) => look.performance),
          'points',
        ),
      ],
      [
        `${page}Accessibility`,
        figureOf(
          looks.map((look) => look.accessibility),
          'points',
        ),
      ],
      [
        `${page}BestPractices`,
        figureOf(
          looks.map((look) => look['best-practices']),
          'points',
        ),
      ],
    ]),
  )
}
