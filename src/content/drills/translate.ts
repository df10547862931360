import type { Drill } from '../../core/radio/drill/drill.ts'
import type { DrillItem, DrillLine, MoveDeed } from '../../core/radio/drill/item.ts'
import { PAGE_SLOT } from '../../core/radio/drill/fill.ts'
import type { DrillWords } from './words-shape.ts'

type ItemWords = DrillWords['items'][string]
type StepWords = ItemWords['steps'][number]

/** Slots of a text of the page stand for words of the page. */
const own = (words: string | undefined, english: string): string =>
  words === undefined ? english : words.replace(/\{(\w+)\}/g, `{${PAGE_SLOT}$1}`)

const glossed = <Line extends DrillLine>(line: Line, words: string | { readonly gloss: string } | undefined): Line =>
  words === undefined ? line : { ...line, gloss: own(typeof words === 'string' ? words : words.gloss, '') }

const NO_STEP: StepWords = { instead: {}, then: [] }

type Instead = Readonly<Partial<Record<MoveDeed, string | undefined>>>

const insteadOf = (
  step: StepWords,
  usual: Instead,
  english: Readonly<Partial<Record<MoveDeed, string>>>,
): Readonly<Partial<Record<MoveDeed, string>>> => {
  const words = { ...usual, ...step.instead }
  return Object.fromEntries(Object.entries(english).map(([deed, said]) => [deed, own(words[deed as MoveDeed], said)]))
}

const itemIn = (item: DrillItem, words: ItemWords | undefined, { instead }: DrillWords): DrillItem => {
  if (item.kind === 'choose' || words === undefined) return item
  const staged = {
    scene: own(words.scene, item.scene),
    before: item.before.map((line, at) => glossed(line, words.lines[at])),
  }
  switch (item.kind) {
    case 'talk':
      return { ...item, ...staged, because: own(words.because, item.because), miss: own(words.miss, item.miss) }
    case 'hold':
      return {
        ...item,
        ...staged,
        because: own(words.because, item.because),
        ...(words.say === undefined ? {} : { gloss: own(words.say, '') }),
      }
    case 'find':
      return {
        ...item,
        ...staged,
        clean: own(words.clean, item.clean),
        lines: item.lines.map((line, at) => {
          const said = words.lines[at]
          const { ok, fault } = typeof said === 'object' ? said : {}
          const [first, ...rest] = line.spans.map((span, number) => {
            const isFault = item.fault?.line === at && item.fault.span === number
            return { ...span, why: own(isFault ? fault : ok, span.why) }
          })
          return glossed({ ...line, spans: first === undefined ? line.spans : [first, ...rest] }, said)
        }),
      }
    case 'move': {
      const [first, ...rest] = item.steps.map((step, at) => {
        const given = words.steps[at] ?? NO_STEP
        return {
          ...step,
          because: own(given.because, step.because),
          instead: insteadOf(given, instead[step.expect] ?? {}, step.instead),
          then: step.then.map((line, number) => glossed(line, given.then[number])),
        }
      })
      return { ...item, ...staged, steps: first === undefined ? item.steps : [first, ...rest] }
    }
  }
}

/** A drill in another language: its page is translated, what is said in it stays and is glossed. */
export const translated = (drill: Drill, words: DrillWords, dictionary: Readonly<Record<string, string>>): Drill => ({
  ...drill,
  house: { ...drill.house, words: dictionary },
  items: drill.items.map((item) => itemIn(item, words.items['id' in item ? item.id : ''], words)),
  labels: { ...drill.labels, ...words.labels },
})
