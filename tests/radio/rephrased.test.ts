import { describe, expect, it } from 'vitest'
import { compare, corpus, type Labelled } from '../../src/cli/bench/labelled.ts'
import type { RadioVerdict } from '../../src/core/radio/case.ts'
import { grade } from '../../src/core/radio/grade.ts'

/** The same said otherwise, or the same words where nothing can be changed. */
type Rephrase = (words: string, names: ReadonlySet<string>) => string

const MOST = 250

const isUnderstood = ({ case: one, expect: label }: Labelled): boolean => {
  if (one.say === null || label.act === 'none') return false
  const { actAndTo, missed, invented } = compare(label, grade(one))
  return actAndTo && missed.length === 0 && invented.length === 0
}

/** What may not change; fillers may cost R-BRIEF. */
const kept = ({ act, to, faults }: RadioVerdict): string => {
  const rules = faults.map(({ rule }) => rule).filter((rule) => rule !== 'R-BRIEF')
  return [act, [...to].sort(), rules.sort()].join(' ')
}

const CASES = corpus('tuning')

const isName = (word: string, names: ReadonlySet<string>): boolean =>
  names.has(word) || word === 'I' || /^I['’]/.test(word)

const opened =
  (opener: string): Rephrase =>
  (words, names) => {
    const typed = /^[a-z]/.test(words)
    const [first = ''] = words.split(/[^\p{L}'’]/u)
    const rest = typed || isName(first, names) ? words : words.charAt(0).toLowerCase() + words.slice(1)
    return `${typed ? opener.toLowerCase() : opener} ${rest}`
  }

const IN_ONE: Readonly<Record<string, string>> = {
  "i'm": 'I am',
  "i've": 'I have',
  "i'll": 'I will',
  "we're": 'we are',
  "they're": 'they are',
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
  "don't": 'do not',
  "can't": 'cannot',
  "won't": 'will not',
  "haven't": 'have not',
}
const SPELT_OUT = new RegExp(`\\b(${Object.keys(IN_ONE).join('|')})\\b`, 'gi')
const RUN_TOGETHER: Readonly<Record<string, string>> = {
  'going to': 'gonna',
  'give me': 'gimme',
  'let me': 'lemme',
  'out of': 'outta',
}
const FIGURES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Ways to say the same, each with the share of the sample that must come out the same. */
const WAYS: readonly (readonly [way: string, rephrase: Rephrase, least: number])[] = [
  ['um', opened('Um,'), 0.99],
  ['okay so', opened('Okay so'), 0.985],
  ['hey listen', opened('Hey listen,'), 0.985],
  ['sorry', opened('Sorry,'), 0.985],
  ['alright', opened('Alright'), 0.97],
  ['without apostrophes', (words) => words.replace(/(\w)['’](s|m|re|ve|ll|d|t)\b/g, '$1$2'), 0.96],
  ['spelt out', (words) => words.replace(SPELT_OUT, (said) => IN_ONE[said.toLowerCase()] ?? said), 0.98],
  [
    'run together',
    (words) =>
      words.replace(/\b(going to|give me|let me|out of)\b/gi, (said) => RUN_TOGETHER[said.toLowerCase()] ?? said),
    0.93,
  ],
  ['in capitals', (words) => words.toUpperCase(), 0.985],
  [
    'in figures',
    (words) =>
      words.replace(
        /\b(two|three|four|five|six|seven|eight|nine|ten)\b/gi,
        (said) => `${FIGURES.indexOf(said.toLowerCase())}`,
      ),
    0.98,
  ],
]

const namesIn = ({ case: { roster, me } }: Labelled): ReadonlySet<string> =>
  new Set([me, ...roster].flatMap(({ name }) => name.split(' ')))

type Change = { readonly from: string; readonly to: string; readonly same: boolean }

/** An even share of the cases that a way to say things changes and that were understood before. */
const changesBy = (rephrase: Rephrase): readonly Change[] => {
  const changed = CASES.filter(({ case: { say } }) => say !== null && rephrase(say.text, NOBODY) !== say.text)
  const every = Math.ceil(changed.length / MOST)
  return changed
    .filter((one, at) => at % every === 0 && isUnderstood(one))
    .flatMap((one) => {
      const { say } = one.case
      if (say === null) return []
      const names = namesIn(one)
      const text = rephrase(say.text, names)
      const alternatives = say.alternatives?.map((other) => rephrase(other, names))
      const other = { ...one.case, say: { ...say, text, ...(alternatives === undefined ? {} : { alternatives }) } }
      return [{ from: say.text, to: text, same: kept(grade(one.case)) === kept(grade(other)) }]
    })
}

const NOBODY: ReadonlySet<string> = new Set()

describe('the same in other words', () => {
  it.each(WAYS)('%s is understood alike', (_, rephrase, least) => {
    const changes = changesBy(rephrase)
    const turned = changes.filter(({ same }) => !same).map(({ from, to }) => `${from} → ${to}`)
    const allowed = Math.floor(changes.length * (1 - least))
    expect(changes).not.toEqual([])
    expect(turned.length > allowed ? turned : []).toEqual([])
  })
})
