import type {
  DrillItem,
  DrillLine,
  FindItem,
  FindLine,
  HoldItem,
  MoveItem,
  Span,
  Staged,
  TalkItem,
  Wanted,
} from '../../core/radio/drill/item.ts'
import { RULE_IDS, type RuleId } from '../../core/vocabulary/radio.ts'
import type { InsteadTexts, ItemTexts, ShapedDrill, ShapedLine } from './shape.ts'

type Shaped<Kind extends 'talk' | 'find' | 'hold' | 'move'> = ShapedDrill[Kind]['items'][number]
type AnyShaped = Shaped<'talk' | 'find' | 'hold' | 'move'>

const MS = 1000

const isRule = (card: string): card is RuleId => RULE_IDS.some((rule) => rule === card)

/** The name under which a rule or a phrase is remembered; spotting a fault is another thing than not making it. */
const cardOf = (name: string, kind: DrillItem['kind']): string => {
  if (name.startsWith('spot:')) return name
  if (!isRule(name)) return `phrase:${name}`
  return kind === 'find' ? `spot:${name}` : `rule:${name}`
}

const lineOf = (line: ShapedLine, words: string): DrillLine => {
  const { by, on, to, kind, facts, garbled, gap } = line
  return {
    by,
    words,
    channel: on,
    gapMs: Math.round(gap * MS),
    ...(to === undefined ? {} : { to }),
    ...(kind === undefined ? {} : { kind }),
    ...(facts === undefined ? {} : { facts }),
    ...(garbled === undefined ? {} : { garbled }),
  }
}

const wordsAt = (texts: ItemTexts, at: number): string => {
  const line = texts.lines[at]
  return typeof line === 'string' ? line : (line?.say ?? '')
}

const headed = <T>([first, ...rest]: readonly T[], none: T): readonly [T, ...T[]] => [first ?? none, ...rest]

const stagedOf = (item: AnyShaped, texts: ItemTexts, kind: DrillItem['kind']): Staged => {
  const { id, regions, roll, post, myPost, lockupPoll, bogeyWhileRolling, emergencyOnAir, hazard, secrets } = item
  return {
    id,
    trains: headed(
      item.trains.map((name) => cardOf(name, kind)),
      '',
    ),
    regions,
    roll,
    post,
    lockupPoll,
    bogeyWhileRolling,
    public: item.public,
    emergencyOnAir,
    vary: headed(item.vary, {}),
    before: kind === 'find' ? [] : item.before.map((line, at) => lineOf(line, wordsAt(texts, at))),
    scene: texts.scene,
    ...(myPost === undefined ? {} : { myPost }),
    ...(hazard === undefined
      ? {}
      : {
          hazard: {
            kind: hazard.kind,
            place: hazard.place,
            ...(hazard.casualty === undefined ? {} : { casualty: hazard.casualty }),
          },
        }),
    ...(secrets === undefined
      ? {}
      : {
          secrets: {
            ...(secrets.people === undefined ? {} : { people: secrets.people }),
            ...(secrets.show === undefined ? {} : { show: secrets.show }),
          },
        }),
  }
}

type Asked = Pick<Wanted, 'acts' | 'tells' | 'speaksOf' | 'orElse'> & {
  readonly due?: Wanted['due'] | undefined
  readonly says: Wanted['facts']
}

const wantedOf = (asked: Asked, texts: Omit<Wanted, keyof Asked | 'facts'>): Wanted => {
  const { acts, due = null, tells, speaksOf, says, orElse } = asked
  const { works, fails, built, decoys, because } = texts
  return { acts, due, tells, speaksOf, facts: says, orElse, works, fails, built, decoys, because }
}

const talkOf = (item: Shaped<'talk'>, texts: ItemTexts): TalkItem => ({
  kind: 'talk',
  ...stagedOf(item, texts, 'talk'),
  ...wantedOf(item, texts),
  silent: item.silent,
  miss: texts.miss,
  after: texts.after,
})

/** The stretches of a line: the one in brackets, and what stands before and after it. */
const spansIn = (line: ItemTexts['lines'][number] | undefined): readonly (Span & { readonly fault: boolean })[] => {
  if (line === undefined) return []
  if (typeof line === 'string') return [{ words: line, why: '', fault: false }]
  const [before = '', inside, after = ''] = line.say.split(/[[\]]/)
  const parts = [
    { words: before.trim(), why: line.ok, fault: false },
    { words: (inside ?? '').trim(), why: line.fault, fault: true },
    { words: after.trim(), why: line.ok, fault: false },
  ]
  return parts.filter(({ words }) => words !== '')
}

const findLines = (item: Shaped<'find'>, texts: ItemTexts): readonly FindLine[] => {
  let roll = item.roll
  return item.before.map((line, at) => {
    roll = line.roll ?? roll
    const spans = spansIn(texts.lines[at]).map(({ words, why }) => ({ words, why }))
    const words = wordsAt(texts, at).replace(/[[\]]/g, '')
    return { ...lineOf(line, words), roll, spans: headed(spans, { words: '', why: '' }) }
  })
}

const findOf = (item: Shaped<'find'>, texts: ItemTexts): FindItem => {
  const faults = texts.lines.map((line) => spansIn(line).findIndex(({ fault }) => fault))
  const line = faults.findIndex((span) => span >= 0)
  const rule = item.fault
  return {
    kind: 'find',
    ...stagedOf(item, texts, 'find'),
    watch: item.watch,
    lines: findLines(item, texts),
    fault: rule === undefined || line < 0 ? null : { line, span: faults[line] ?? 0, rule },
    clean: texts.clean,
    works: texts.works,
  }
}

const holdOf = (item: Shaped<'hold'>, texts: ItemTexts): HoldItem => ({
  kind: 'hold',
  ...stagedOf(item, texts, 'hold'),
  words: texts.say,
  cueMs: Math.round(item.cue * MS),
  because: texts.because,
})

const NO_STEP: ItemTexts['steps'][number] = {
  works: [],
  fails: [],
  built: [],
  decoys: [],
  because: '',
  instead: {},
  then: [],
}

const moveOf = (item: Shaped<'move'>, texts: ItemTexts, usual: InsteadTexts): MoveItem => {
  const steps = item.steps.map((step, at): MoveItem['steps'][number] => {
    const own = texts.steps[at] ?? NO_STEP
    const { say, turn, listen } = { ...usual[step.do], ...own.instead }
    return {
      ...wantedOf(step, own),
      expect: step.do,
      turnTo: step.turn,
      rule: step.rule,
      instead: {
        ...(say === undefined ? {} : { say }),
        ...(turn === undefined ? {} : { turn }),
        ...(listen === undefined ? {} : { listen }),
      },
      then: step.then.map((line, number) => lineOf(line, own.then[number] ?? '')),
    }
  })
  const [first, ...rest] = steps
  if (first === undefined) throw new Error(`${item.id} has no steps`)
  return { kind: 'move', ...stagedOf(item, texts, 'move'), startOn: item.startOn, steps: [first, ...rest] }
}

/** One item with its words. */
export const lowerItem = {
  talk: talkOf,
  find: findOf,
  hold: holdOf,
  move: moveOf,
} as const
