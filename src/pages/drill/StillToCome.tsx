import { useTranslation } from 'react-i18next'
import type { Cards } from '../../core/course/card.ts'
import { memoryOf } from '../../core/course/memory.ts'
import type { Session } from '../../core/course/session.ts'
import { Icon } from '../../ui/Icon.tsx'
import { cardName } from './card-name.ts'
import { MemoryDots } from './MemoryDots.tsx'
import './StillToCome.css'

export type StillToComeProps = {
  readonly session: Session
  readonly cards: Cards
  readonly labels: Readonly<Record<string, string>>
}

/** The cards of the round that are still to come, without saying which is next to whom; and those that are done. */
export const StillToCome = ({ session, cards, labels }: StillToComeProps) => {
  const { t } = useTranslation('drill')
  const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
  const done = session.places.slice(0, session.at).filter(({ result }) => result !== null)
  const come = once(session.places.slice(session.at + 1).map(({ card }) => card)).toSorted()
  const dots = (card: string) => <MemoryDots dots={memoryOf(cards.get(card))} />
  if (come.length === 0 && done.length === 0) return null
  return (
    <section className="sidecard cometo" aria-labelledby="cometo">
      <h2 id="cometo">
        {t(come.length === 0 ? 'side.done' : 'side.come')} <span>{t('side.comeNote')}</span>
      </h2>
      {come.length === 0 ? null : (
        <ul>
          {come.map((card) => (
            <li key={card}>
              {cardName(t, card, labels)}
              {dots(card)}
            </li>
          ))}
        </ul>
      )}
      {done.length === 0 ? null : (
        <>
          {come.length === 0 ? null : <h3 className="label">{t('side.done')}</h3>}
          <ul className="cometo__done">
            {done.map(({ card: asked, item, result }) => {
              const card = result?.card ?? asked
              const right = result?.level === 'works'
              return (
                <li key={item} className={right ? 'cometo__right' : ''}>
                  <span>
                    <Icon name={right ? 'check' : 'minus'} size={16} label={t(right ? 'side.right' : 'side.wrong')} />
                    {cardName(t, card, labels)}
                  </span>
                  {dots(card)}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </section>
  )
}
