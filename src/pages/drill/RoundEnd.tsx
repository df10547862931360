import type { TFunction } from 'i18next'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Cards } from '../../core/course/card.ts'
import { type Answered, endOf, type Session } from '../../core/course/session.ts'
import type { DrillKind } from '../../core/radio/drill/item.ts'
import { Button, LinkButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Why } from '../reasons/Why.tsx'
import { cardName } from './card-name.ts'
import { wallNow } from './wall-clock.ts'
import { inWhenText } from './when.ts'
import './RoundEnd.css'

type Labels = Readonly<Record<string, string>>

export type RoundEndProps = {
  readonly session: Session
  readonly kind: DrillKind
  /** What was remembered when the round began, and what is now. */
  readonly before: Cards
  readonly cards: Cards
  readonly labels: Labels
  /** This browser keeps what was learned. */
  readonly keeps: boolean
  readonly onAnother: () => void
}

/** One thing to try: the words for what was heard, or a habit of the kind of card; where all held, a step further. */
const tryText = (t: TFunction<'drill'>, next: Answered | null, kind: DrillKind, labels: Labels): string => {
  if (next === null) return t(`end.further.${kind}`)
  const { next: tried } = next.result
  if (tried.kind !== 'words') return t(`end.try.${tried.kind}`, { word: cardName(t, next.result.card, labels) })
  const heard = tried.heard.replace(/\.$/, '')
  return t(tried.works === '' ? 'end.try.silent' : 'end.try.words', { heard, works: tried.works })
}

/** One row for each card, though several places of the round were about it. */
const onceEach = (places: readonly Answered[]): readonly Answered[] =>
  [...new Map([...places].reverse().map((place) => [place.result.card, place])).values()].reverse()

/** What held in its own answer may have been broken in another, which decides when it comes back. */
const slippedSince = (cards: Cards, { result }: Pick<Answered, 'result'>): boolean => {
  const last = cards.get(result.card)?.last
  return last === 'missed' || last === 'partly'
}

/** The end of a round: what got better first, then what to look at again and when each comes back, and one thing to try. */
export const RoundEnd = ({ session, kind, before, cards, labels, keeps, onAnother }: RoundEndProps) => {
  const { t } = useTranslation('drill')
  const [nowMs] = useState(wallNow)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { right, again, left, next } = endOf(session, before)
  const answered = right.length + again.length
  const missed = onceEach(again)
  const held = onceEach(right).filter(({ result }) => missed.every((place) => place.result.card !== result.card))
  const better = held.filter((place) => !slippedSince(cards, place))
  const slipped = [...missed, ...held.filter((place) => slippedSince(cards, place))]
  const row = ({ item, result, was }: Answered) => {
    const elsewhere = result.level === 'works' && slippedSince(cards, { result })
    const works = result.level === 'works' && !elsewhere
    return (
      <li key={item}>
        <Icon name={works ? 'check' : 'minus'} size={20} />
        <div>
          <b>{cardName(t, result.card, labels)}</b>
          <p>{works || elsewhere ? t(`end.was.${works ? was : 'elsewhere'}`) : <Why of={result.reason} />}</p>
        </div>
        <span>{t('end.comesBack', { when: inWhenText(t, cards.get(result.card)?.dueMs ?? nowMs, nowMs) })}</span>
      </li>
    )
  }
  return (
    <section className="roundend" aria-labelledby="roundend">
      <h2 id="roundend" ref={heading} tabIndex={-1}>
        {answered === 0 ? t('end.heading') : t('end.held', { right: right.length, count: answered })}
      </h2>
      {right.length > 0 ? null : (
        <p className="roundend__none">{t(answered === 0 ? 'end.nothing' : 'end.rightNone')}</p>
      )}
      {better.length === 0 ? null : (
        <>
          <h3>{t('end.right')}</h3>
          <ul className="roundend__right">{better.map(row)}</ul>
        </>
      )}
      {slipped.length === 0 ? null : (
        <>
          <h3>{t('end.again')}</h3>
          <ul>{slipped.map(row)}</ul>
        </>
      )}
      {left.length === 0 ? null : <p className="roundend__none">{t('end.left', { count: left.length })}</p>}
      {answered === 0 ? null : (
        <div className="roundend__next">
          <h3>{t('end.next')}</h3>
          <p>{tryText(t, next, kind, labels)}</p>
        </div>
      )}
      <div className="roundend__go">
        <Button icon="replay" onClick={onAnother}>
          {t('end.another')}
        </Button>
        <Link href="/drills" asChild>
          <LinkButton href="/drills" look="outline">
            {t('end.list')}
          </LinkButton>
        </Link>
        {keeps ? <span>{t('end.kept')}</span> : null}
      </div>
    </section>
  )
}
