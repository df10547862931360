import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../course/card.ts'
import { learnFrom, tellingCard } from '../../course/learn.ts'
import { review } from '../../course/schedule.ts'
import { builtCall, chipsFor } from './board.ts'
import { type Answer, caseOf } from './case.ts'
import { drawFilling, type Filling, fillSentence, openSlots } from './fill.ts'
import type { DrillHouse, TalkItem } from './item.ts'
import { habitsIn, judgeTalk } from './judge.ts'
import { seedChance, streamOf } from '../../chance/chance.ts'

const HOUSE: DrillHouse = {
  crew: [
    { id: 'torres', name: 'Torres', role: 'key PA', voice: 'torres' },
    { id: 'priya', name: 'Priya', role: 'set PA', voice: null, post: 'door three' },
  ],
  local: { for: { us: 'for', uk: 'to', ca: 'for', au: 'to' } },
}

const item = (more: Partial<TalkItem> = {}): TalkItem => ({
  kind: 'talk',
  id: 'bricks',
  trains: ['rule:R-READBACK', 'phrase:copy-readback'],
  regions: ['us', 'uk'],
  roll: 'idle',
  post: 'off',
  lockupPoll: false,
  bogeyWhileRolling: 'silent',
  public: false,
  emergencyOnAir: false,
  vary: [{ who: 'torres', n: 'two' }],
  before: [
    {
      by: '{who}',
      words: '{me}, {n} bricks to door three.',
      channel: 1,
      to: ['me'],
      kind: 'order',
      facts: { count: '{n}', item: 'bricks', place: 'door three' },
      gapMs: 1200,
    },
  ],
  scene: 'By the bank.',
  silent: false,
  due: null,
  tells: [],
  speaksOf: [],
  orElse: [],
  acts: [],
  facts: {},
  works: ['Copy, {n} bricks to door three.'],
  fails: ['Copy.'],
  built: ['copy', '{n} bricks', 'to door three'],
  decoys: ['five'],
  because: 'All of it.',
  miss: 'Not what was asked.',
  after: '',
  ...more,
})

const filling: Filling = { region: 'us', me: 'Sam', slots: { who: 'torres', n: 'two' }, house: HOUSE }

const said = (words: string, more: Partial<NonNullable<Answer>> = {}): NonNullable<Answer> => ({
  words,
  mode: 'typed',
  channel: 1,
  afterMs: 1500,
  ...more,
})

describe('fillSentence', () => {
  it('puts names for crew, the trainee and the words of the region into the slots, each sentence with its capital', () => {
    const uk: Filling = { ...filling, region: 'uk' }
    expect(fillSentence(uk, '{who} {for} {me}. {n} bricks.')).toBe('Torres to Sam. Two bricks.')
  })

  it('leaves a slot that nothing stands for, and names it', () => {
    expect(fillSentence(filling, 'To {where}.')).toBe('To {where}.')
    expect(openSlots(filling, 'To {where}, {me}.')).toEqual(['where'])
  })
})

describe('drawFilling', () => {
  it('takes the region of the round where the item runs there, and one of its own otherwise', () => {
    expect(drawFilling(item(), 'uk', 'Sam', HOUSE, seedChance(1)).region).toBe('uk')
    expect(['us', 'uk']).toContain(drawFilling(item(), 'au', 'Sam', HOUSE, seedChance(1)).region)
  })

  it('draws every row of an item, each from some seed, and the same from the same', () => {
    const rows = item({ vary: [{ n: 'two' }, { n: 'three' }, { n: 'four' }] })
    const draw = (seed: number): string => drawFilling(rows, 'us', 'Sam', HOUSE, seedChance(seed)).slots['n'] ?? ''
    expect(new Set(Array.from({ length: 30 }, (_, seed) => draw(seed)))).toEqual(new Set(['two', 'three', 'four']))
    expect(draw(7)).toBe(draw(7))
  })
})

describe('judgeTalk', () => {
  it('tells which facts got through', () => {
    const whole = judgeTalk(item(), filling, said('Copy, two bricks to door three.'))
    expect(whole.level).toBe('works')
    expect(whole.facts.every(({ state }) => state === 'right')).toBe(true)
    const part = judgeTalk(item(), filling, said('Copy, five bricks.'))
    expect(part.level).toBe('fails')
    expect(part.facts.find(({ key }) => key === 'count')).toMatchObject({ state: 'wrong', said: 'five' })
    expect(part.facts.find(({ key }) => key === 'place')?.state).toBe('missing')
  })

  it('finds that right words may still not do what the moment asks', () => {
    const busy = item({
      acts: ['standby'],
      before: [
        {
          ...item().before[0],
          by: '{who}',
          words: '{who} {for} {me}.',
          channel: 1,
          to: ['me'],
          kind: 'hail',
          gapMs: 0,
        },
      ],
    })
    expect(judgeTalk(busy, filling, said('Go for Sam.'))).toMatchObject({ level: 'fails', missed: true })
    expect(judgeTalk(busy, filling, said('Stand by.'))).toMatchObject({ level: 'works', missed: false })
  })

  it('takes silence for an answer where it is one', () => {
    const others = item({
      silent: true,
      before: [{ by: '{who}', words: '{who} {for} Priya.', channel: 1, to: ['priya'], kind: 'hail', gapMs: 0 }],
    })
    expect(judgeTalk(others, filling, null).level).toBe('works')
    expect(judgeTalk(others, filling, said('Go ahead.')).level).toBe('fails')
    expect(judgeTalk(item(), filling, null).verdict.faults.map(({ rule }) => rule)).toEqual(['R-ACK'])
  })

  it('does not take what the button cut off for said, whichever way the recogniser heard it', () => {
    const voice = { mode: 'voice', durMs: 3400, leadMs: 700, tailMs: -500 } as const
    const cut = judgeTalk(item(), filling, said('Copy, two bricks to door three.', voice))
    expect(cut.lost).toEqual([5])
    expect(cut.level).toBe('fails')
    expect(cut.verdict.faults.map(({ rule }) => rule)).toContain('R-PTT-TAIL')
    expect(cut.facts.find(({ key }) => key === 'place')?.state).not.toBe('right')
    const held = judgeTalk(item(), filling, said('Copy, two bricks to door three.', { ...voice, tailMs: 400 }))
    expect(held).toMatchObject({ level: 'works', lost: [] })
  })

  it('takes the reading that is best for the trainee', () => {
    const heard = said('coffee two breaks to doors', {
      mode: 'voice',
      durMs: 3000,
      leadMs: 700,
      tailMs: 400,
      alternatives: ['copy two bricks to door three'],
    })
    expect(judgeTalk(item(), filling, heard)).toMatchObject({ level: 'works', words: 'copy two bricks to door three' })
  })

  it('never marks promptness, and calls quick what came within three seconds', () => {
    const slow = judgeTalk(item(), filling, said('Copy, two bricks to door three.', { afterMs: 40_000 }))
    expect(slow).toMatchObject({ level: 'works', quick: false })
    expect(judgeTalk(item(), filling, said('Copy, two bricks to door three.', { afterMs: 900 })).quick).toBe(true)
  })
})

describe('caseOf', () => {
  it('knows the trainee by the name and post that they have', () => {
    const radio = caseOf(item({ myPost: 'door {n}' }), { ...filling, me: 'Will' }, null)
    expect(radio.me).toMatchObject({ name: 'Will', post: 'door two' })
    expect(radio.before[0]?.text).toBe('Will, two bricks to door three.')
    expect(radio.roster.map(({ name }) => name)).toEqual(['Torres', 'Priya', 'Will'])
  })
})

describe('the board', () => {
  it('offers right and other chips once each, in an order that tells nothing', () => {
    const orders = Array.from({ length: 20 }, (_, seed) =>
      chipsFor(['copy', 'stand by'], item(), filling, streamOf(seed, 'chips')).detail.join(),
    )
    expect(new Set(orders).size).toBeGreaterThan(3)
    expect(chipsFor(['copy', 'stand by'], item(), filling, seedChance(1))).toMatchObject({
      lingo: ['copy', 'stand by'],
    })
  })

  it('puts words of the common row first, and begins anew after a question', () => {
    expect(builtCall(['copy'], ['two bricks', 'copy'], filling)).toBe('Copy, two bricks.')
    expect(builtCall(['say again?'], ['say again?', 'the place'], filling)).toBe('Say again? The place.')
  })
})

describe('learnFrom', () => {
  const judged = (words: string) => judgeTalk(item(), filling, said(words))
  const learned = (words: string, cards = new Map()) => {
    const { level, quick, verdict } = judged(words)
    return Object.fromEntries(learnFrom(item().trains, { level, quick, broken: habitsIn(verdict.faults) }, cards))
  }

  it('remembers what the item trains, and every other rule that was broken', () => {
    expect(learned('Copy, two bricks to door three.')).toEqual({
      'rule:R-READBACK': 'held',
      'phrase:copy-readback': 'held',
    })
    expect(learned('Copy.')).toMatchObject({ 'rule:R-READBACK': 'partly' })
    expect(learned('Walkie check.')).toMatchObject({
      'rule:R-ACK': 'missed',
      'rule:R-READBACK': 'partly',
    })
  })

  it('gives no half of it to an answer that missed the moment, whatever rule it broke besides', () => {
    const broken = new Map([['R-CODE-PERSONAL', 'partly']] as const)
    const answered = { level: 'fails', quick: false, broken } as const
    const worth = (missed: boolean) =>
      learnFrom(['rule:R-ANSWER'], { ...answered, missed }, new Map()).get('rule:R-ANSWER')
    expect([worth(false), worth(true)]).toEqual(['partly', 'missed'])
  })

  it('calls quick easy only where it was held before', () => {
    const before = new Map([['rule:R-READBACK', review(null, 'held', 0)]])
    expect(learned('Copy, two bricks to door three.', before)).toEqual({
      'rule:R-READBACK': 'easy',
      'phrase:copy-readback': 'held',
    })
  })

  it('gives credit for a rule that was kept while another was broken', () => {
    const broken = new Map([['R-PTT-TAIL', 'missed']] as const)
    const answered = { level: 'fails', quick: false, broken, kept: ['R-PTT-LEAD'] } as const
    expect(Object.fromEntries(learnFrom(['rule:R-PTT-LEAD', 'rule:R-PTT-TAIL'], answered, new Map()))).toEqual({
      'rule:R-PTT-LEAD': 'held',
      'rule:R-PTT-TAIL': 'missed',
    })
  })

  it('tells of the card that slipped, whichever was asked for, and of that one where none did', () => {
    const trains = ['rule:R-PTT-LEAD', 'rule:R-PTT-TAIL']
    const told = (lead: Outcome, tail: Outcome): string =>
      tellingCard(
        'rule:R-PTT-LEAD',
        trains,
        new Map([
          ['rule:R-PTT-LEAD', lead],
          ['rule:R-PTT-TAIL', tail],
        ]),
      )
    expect(told('held', 'missed')).toBe('rule:R-PTT-TAIL')
    expect(told('partly', 'held')).toBe('rule:R-PTT-LEAD')
    expect(told('held', 'held')).toBe('rule:R-PTT-LEAD')
  })
})
