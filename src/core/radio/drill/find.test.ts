import { describe, expect, it } from 'vitest'
import { seedChance } from '../../chance/chance.ts'
import { phraseWords, questionOf, withPhrases } from './choose.ts'
import type { Drill, Phrase } from './drill.ts'
import type { Filling } from './fill.ts'
import { judgeFind } from './find.ts'
import type { FindItem } from './item.ts'
import { A_MOMENT } from './test-item.ts'

const filling: Filling = { region: 'us', me: 'Sam', slots: { n: 'two' }, house: { crew: [], local: {} } }

const ITEM: FindItem = {
  kind: 'find',
  id: 'copy',
  trains: ['spot:R-READBACK'],
  ...A_MOMENT,
  vary: [{ n: 'two' }],
  watch: 'luis',
  lines: [
    {
      by: 'torres',
      words: '{n} bricks.',
      channel: 1,
      gapMs: 0,
      roll: 'idle',
      spans: [{ words: '{n} bricks.', why: 'An order.' }],
    },
    {
      by: 'luis',
      words: 'Copy, five bricks.',
      channel: 1,
      gapMs: 0,
      roll: 'idle',
      spans: [
        { words: 'Copy,', why: 'Heard.' },
        { words: 'five bricks.', why: 'It was {n}.' },
      ],
    },
  ],
  fault: { line: 1, span: 1, rule: 'R-READBACK' },
  clean: '',
  works: [],
}

describe('judgeFind', () => {
  it.each([
    [{ line: 1, span: 1 }, 'works', 'found', 'It was two.'],
    [{ line: 1, span: 0 }, 'nearly', 'near', 'It was two.'],
    [{ line: 0, span: 0 }, 'fails', 'fine', 'An order.'],
    [null, 'fails', 'missed', 'It was two.'],
  ] as const)('%o: %s', (found, level, kind, reason) => {
    expect(judgeFind(ITEM, filling, found)).toMatchObject({ level, kind, reason })
  })

  it('is right to find nothing where nothing is wrong', () => {
    const clean = { ...ITEM, fault: null, clean: 'All {n} came back.' }
    const lesson = 'All two came back.'
    expect(judgeFind(clean, filling, null)).toEqual({ level: 'works', kind: 'clean', reason: lesson, lesson })
    expect(judgeFind(clean, filling, { line: 0, span: 0 })).toMatchObject({ level: 'fails', kind: 'none', lesson })
  })

  it('keeps what is wrong and not what is fine, whatever was chosen', () => {
    const [found, fine] = [ITEM.fault, { line: 0, span: 0 }].map((choice) => judgeFind(ITEM, filling, choice))
    expect(found?.reason).toBe(found?.lesson)
    expect(fine).toMatchObject({ kind: 'fine', lesson: found?.lesson })
    expect(fine?.reason).not.toBe(fine?.lesson)
  })
})

const phrase = (id: string, more: Partial<Phrase> = {}): Phrase => ({
  id,
  say: id,
  sense: '',
  line: id,
  voice: 'torres',
  means: `what ${id} means`,
  when: '',
  group: 'one',
  regions: ['us', 'uk', 'ca', 'au'],
  oneWay: false,
  alike: [],
  ...more,
})

const PHRASES = [
  phrase('copy', { alike: ['ten-four'] }),
  phrase('ten-four'),
  phrase('bogey', { group: 'two' }),
  phrase('brick', { group: 'two' }),
  phrase('cut'),
  phrase('wrap'),
  phrase('go-for', { say: 'Go for {me}', oneWay: true }),
]

describe('questionOf', () => {
  const ask = (seed: number) =>
    questionOf(
      { kind: 'choose', id: 'x', trains: ['phrase:copy'], phrase: 'copy', ask: 'meaning' },
      PHRASES,
      'Ana',
      seedChance(seed),
    )

  it('offers four, one of them right, and none that would be right as well', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const options = ask(seed)?.options ?? []
      expect(new Set(options.map(({ id }) => id)).size).toBe(4)
      expect(options.filter(({ right }) => right).map(({ id }) => id)).toEqual(['copy'])
      expect(options.map(({ id }) => id)).not.toContain('ten-four')
    }
  })

  it('puts the right one in every place, from some seed', () => {
    const places = Array.from({ length: 40 }, (_, seed) => ask(seed)?.options.findIndex(({ right }) => right))
    expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]))
  })

  it('has nothing to ask of a phrase that is not there', () => {
    const item = { kind: 'choose', id: 'x', trains: ['phrase:none'], phrase: 'none', ask: 'words' } as const
    expect(questionOf(item, PHRASES, 'Ana', seedChance(1))).toBeNull()
  })
})

describe('withPhrases', () => {
  const drill: Drill = {
    id: 'lingo',
    round: 12,
    seconds: 7,
    house: { crew: [], local: {} },
    items: [],
    chips: [],
    labels: {},
    phrases: PHRASES,
  }

  it('asks both ways, but only one where the meaning tells the words', () => {
    const { items, labels } = withPhrases(drill)
    expect(items.map(({ id }) => id)).toContain('copy-words')
    expect(items.map(({ id }) => id)).not.toContain('go-for-words')
    expect(labels['go-for']).toBe('Go for …')
    expect(phraseWords(phrase('go-for', { say: 'Go for {me}' }), 'Ana')).toBe('Go for Ana')
  })
})
