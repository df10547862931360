import type { RadioCase } from '../../core/radio/case.ts'
import { comparedOf, type Figure, figureOf, sampled, type Suite } from './figure.ts'
import { corpus, standingOf } from './labelled.ts'
import { libraryActs } from './library-grader.ts'
import { radioCases } from './radio-cases.ts'
import { shippedGrader } from './shipped.ts'

const CASES = 2000
/**
 * Heard before anything is counted: an engine compiles what is used often. So much code takes long to settle: V8 hears 17,700 a
 * second after 15,000 transmissions, 20,500 after 30,000, 23,600 after 50,000 and 24,000 from then on.
 */
const SETTLED_AFTER = { ours: 80_000, library: 20_000 } as const

type Pass = { readonly perSecond: number; readonly p99: number }

const passOf = (cases: readonly RadioCase[], hear: (radioCase: RadioCase) => unknown): Pass => {
  const took = cases.map((one) => {
    const began = performance.now()
    hear(one)
    return performance.now() - began
  })
  const sorted = took.toSorted((a, b) => a - b)
  const all = took.reduce((sum, ms) => sum + ms, 0)
  return { perSecond: (cases.length * 1000) / all, p99: sorted[Math.ceil(cases.length * 0.99) - 1] ?? 0 }
}

const percent = (share: number): number => share * 100

/** Labels do not vary; the figure is told as every other is. */
const fixed = (share: number): Figure => figureOf([percent(share)], '%')

/**
 * How fast the radio is understood and judged, one transmission at a time and hardly two alike, and how well on the
 * labelled cases that nobody looks at while the grader is worked on. Beside it a general-purpose classifier that was
 * trained on the same lexicon: it is told the words and answers with the act alone.
 */
export const radioSuite = async (): Promise<Suite> => {
  const grade = await shippedGrader()
  const library = libraryActs()
  for (const one of radioCases(SETTLED_AFTER.library, 0)) library(one)
  for (const one of radioCases(SETTLED_AFTER.ours, 0)) grade(one)
  let seed = 0
  const passes = await sampled(() => {
    seed += 1
    const cases = radioCases(CASES, seed)
    return { ours: passOf(cases, grade), theirs: passOf(cases, library) }
  })
  const heldOut = corpus('held-out')
  const standing = standingOf(heldOut, grade)
  const actShare = (actOf: (radioCase: RadioCase) => string): number =>
    heldOut.filter(({ case: radioCase, expect }) => {
      const act = actOf(radioCase)
      return act === expect.act || act === expect.or?.act
    }).length / heldOut.length
  return {
    utterancesPerSecond: comparedOf(
      passes.map(({ ours }) => ours.perSecond),
      passes.map(({ theirs }) => theirs.perSecond),
      'utterances/s',
    ),
    p99Ms: comparedOf(
      passes.map(({ ours }) => ours.p99),
      passes.map(({ theirs }) => theirs.p99),
      'ms',
    ),
    actPercent: comparedOf([percent(actShare((one) => grade(one).act))], [percent(actShare(library))], '%'),
    actAndAddresseePercent: fixed(standing.actAndTo),
    levelPercent: fixed(standing.level),
    faultsFoundPercent: fixed(standing.faultsFound),
    falseAlarmPercent: fixed(standing.falseAlarms),
  }
}
