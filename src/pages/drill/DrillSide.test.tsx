import i18next from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Cards } from '../../core/course/card.ts'
import { review } from '../../core/course/schedule.ts'
import { beginSession, type Session, stopHere, toNext, withResult } from '../../core/course/session.ts'
import drill from '../../i18n/en/drill.json' with { type: 'json' }
import { FIRST_HABITS } from '../../store/drills.ts'
import { DrillSide } from './DrillSide.tsx'
import { Ticks } from './Ticks.tsx'
import type { Round } from './use-round.ts'

const NOW = Date.UTC(2026, 10, 25, 10)
const i18n = i18next.createInstance()

beforeAll(async () => {
  await i18n.init({ lng: 'en', ns: ['drill'], resources: { en: { drill } } })
})

const begun = beginSession(
  ['R-ANSWER', 'R-HAIL', 'R-ACK'].map((rule) => ({ item: rule, card: `rule:${rule}`, why: 'fresh' as const })),
)
const missed = review(null, 'missed', NOW)
const answered = withResult(begun, {
  level: 'fails',
  card: 'rule:R-ANSWER',
  outcome: 'missed',
  reason: '',
  next: { kind: 'find' },
})

const sideOf = (session: Session, cards: Cards, more: Partial<Round> = {}): string => {
  const nothing = (): void => undefined
  const round: Round = {
    session,
    region: 'us',
    before: new Map(),
    cards,
    open: null,
    outcome: null,
    dueMs: null,
    answer: nothing,
    next: nothing,
    skip: nothing,
    stop: nothing,
    ...more,
  }
  const side = <DrillSide round={round} labels={{}} nowMs={NOW} habits={FIRST_HABITS} onHabits={nothing} />
  const html = renderToStaticMarkup(<I18nextProvider i18n={i18n}>{side}</I18nextProvider>)
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('the side of a drill', () => {
  it('tells how much of the round is left, and names what is to come', () => {
    const text = sideOf(begun, new Map())
    expect(text).toContain('3 left of 3')
    expect(text).toContain('Still to come memory Acknowledge an order Name who you want')
    expect(text).not.toContain('Done')
  })

  it('says nothing of a round to be due that is not: the days count what is', () => {
    const text = sideOf(begun, new Map())
    expect(text).toContain('This round')
    expect(text).not.toContain('Due today')
    expect(text).toMatch(/3 left of 3( 0 \w){7}/)
  })

  it('moves what was answered to what is done', () => {
    const text = sideOf(toNext(answered), new Map([['rule:R-ANSWER', missed]]))
    expect(text).toContain('2 left of 3')
    expect(text).toContain('Done Answer at once')
  })

  it('tells after the round what comes back today', () => {
    const text = sideOf(stopHere(answered), new Map([['rule:R-ANSWER', missed]]))
    expect(text).toContain('2 left of 3')
    const all = ['R-HAIL', 'R-ACK'].reduce(
      (session, rule) =>
        withResult(toNext(session), {
          level: 'works',
          card: `rule:${rule}`,
          outcome: 'held',
          reason: '',
          next: { kind: 'find' },
        }),
      answered,
    )
    expect(sideOf(stopHere(all), new Map([['rule:R-ANSWER', missed]]))).toContain(
      'Due today sorted by what slips first 1 rule or word comes back today',
    )
  })
})

describe('the bar of a round', () => {
  it('has one tick a card: those that are done, the open one, and the rest', () => {
    const html = renderToStaticMarkup(<Ticks done={2} all={4} label="Card 3 of 4" />)
    expect(html).toContain('role="img" aria-label="Card 3 of 4"')
    expect([...html.matchAll(/<i class="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'ticks__done',
      'ticks__done',
      'ticks__now',
      '',
    ])
  })
})
