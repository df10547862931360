import i18next from 'i18next'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import type { Cards } from '../../core/course/card.ts'
import { review } from '../../core/course/schedule.ts'
import { beginSession, stopHere, withResult } from '../../core/course/session.ts'
import drill from '../../i18n/en/drill.json' with { type: 'json' }
import { RoundEnd } from './RoundEnd.tsx'

const NOW = Date.now()
const i18n = i18next.createInstance()

beforeAll(async () => {
  await i18n.init({ lng: 'en', ns: ['drill'], resources: { en: { drill } } })
})

const round = stopHere(
  withResult(beginSession([{ item: 'hail', card: 'rule:R-ANSWER', why: 'fresh' }]), {
    level: 'works',
    card: 'rule:R-ANSWER',
    outcome: 'held',
    reason: '',
    next: { kind: 'find' },
  }),
)

const endOf = (cards: Cards): string => {
  const nothing = (): void => undefined
  const end = (
    <Router ssrPath="/drill/answer-the-call">
      <RoundEnd session={round} kind="talk" before={new Map()} cards={cards} labels={{}} keeps onAnother={nothing} />
    </Router>
  )
  const html = renderToStaticMarkup(<I18nextProvider i18n={i18n}>{end}</I18nextProvider>)
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const held = review(null, 'held', NOW)

describe('the end of a round', () => {
  it('says of what held that it got better, and that it comes back in days', () => {
    const text = endOf(new Map([['rule:R-ANSWER', held]]))
    expect(text).toContain('What got better Answer at once New to you, and it held. comes back in 2 days')
    expect(text).not.toContain('What comes back first')
  })

  it('says of what held and slipped in another answer why it comes back so soon', () => {
    const text = endOf(new Map([['rule:R-ANSWER', review(held, 'missed', NOW)]]))
    expect(text).not.toContain('and it held.')
    expect(text).toContain(
      'What comes back first Answer at once It held here, and slipped in another answer of this round. comes back in 10 min',
    )
  })
})
