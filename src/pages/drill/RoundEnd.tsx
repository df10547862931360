import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { endOf, type Place, type Session } from '../../core/course/session.ts'
import { Button, LinkButton } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Why } from '../reasons/Why.tsx'
import { cardName } from './card-name.ts'
import { inWhenText } from './when.ts'
import './RoundEnd.css'

export type RoundEndProps = {
  readonly session: Session
  readonly labels: Readonly<Record<string, string>>
  readonly nowMs: number
  /** This browser keeps what was learned. */
  readonly keeps: boolean
  readonly onAnother: () => void
}

/** The end of a round: what went right first, then what to look at again and why, and when each comes back. */
export const RoundEnd = ({ session, labels, nowMs, keeps, onAnother }: RoundEndProps) => {
  const { t } = useTranslation('drill')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { right, again, left } = endOf(session)
  const row = (place: Place, reason: boolean) => (
    <li key={place.item}>
      <Icon name={place.result?.level === 'works' ? 'check' : 'minus'} size={20} />
      <div>
        <b>{cardName(t, place.result?.card ?? place.card, labels)}</b>
        {reason && place.result !== null ? (
          <p>
            <Why of={place.result.reason} />
          </p>
        ) : null}
      </div>
      {place.result === null ? null : (
        <span>{t('end.comesBack', { when: inWhenText(t, place.result.dueMs, nowMs) })}</span>
      )}
    </li>
  )
  return (
    <section className="roundend" aria-labelledby="roundend">
      <h2 id="roundend" ref={heading} tabIndex={-1}>
        {t('end.heading')}
      </h2>
      <h3>{t('end.right')}</h3>
      {right.length === 0 ? <p className="roundend__none">{t('end.rightNone')}</p> : null}
      <ul className="roundend__right">{right.map((place) => row(place, false))}</ul>
      {again.length === 0 ? null : (
        <>
          <h3>{t('end.again')}</h3>
          <ul>{again.map((place) => row(place, true))}</ul>
        </>
      )}
      {left.length === 0 ? null : <p className="roundend__none">{t('end.left', { count: left.length })}</p>}
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
