import { useTranslation } from 'react-i18next'
import type { Counterfactual } from '../../core/bots/counterfactual.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { RowId } from '../../core/vocabulary/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { dotted } from '../../ui/dotted.ts'
import { countsCents, minutesText, moneyText } from '../money-text.ts'
import type { Say } from '../say.ts'
import { PinButton, type PinChoice } from './PinButton.tsx'
import { LEAD_TICKS } from './pins.ts'
import { lateText, partsOf, type RowPart } from './row-parts.ts'
import { WorksOf } from './WorksOf.tsx'
import './ByTheBook.css'

export type ByTheBookProps = PinChoice & {
  readonly scenario: Scenario
  readonly facts: readonly Fact[]
  readonly say: Say
  /** The dearest own moments; null while the runs are still being played. */
  readonly moments: readonly Counterfactual[] | null
  /** Take the run over from this tick; null where it is another's. */
  readonly onRetry: ((tick: number) => void) | null
}

/** What the dearest moments really cost: the same run, played by the book from each of them. */
export const ByTheBook = ({ scenario, facts, say, moments, onRetry, pins, chosen, onChoose }: ByTheBookProps) => {
  const { t } = useTranslation('pages')
  const cents = countsCents(scenario.tier)
  const savings = ({ asWas, byTheBook }: Counterfactual): readonly string[] => {
    const minutes = asWas.minutes - byTheBook.minutes
    const money = asWas.money - byTheBook.money
    const points = byTheBook.score - asWas.score
    return [
      minutes > 0 ? t('debrief.book.minutes', { minutes: minutesText(minutes) }) : null,
      money > 0 ? moneyText(-money, cents) : null,
      points > 0 ? t('debrief.book.points', { count: points }) : null,
    ].filter((part) => part !== null)
  }
  // A moment that would have come to the same is none to play again.
  const worth = moments?.filter((moment) => savings(moment).length > 0) ?? null
  if (worth !== null && worth.length === 0) return null
  const missedOf = (row: RowId): readonly RowPart[] =>
    partsOf(scenario, facts, row).filter(({ result }) => result !== 'onTime')
  return (
    <section className="debrief__section bythebook" aria-labelledby="debrief-book">
      <header>
        <h2 id="debrief-book">{t('debrief.book.head')}</h2>
        <span>{t('debrief.book.note')}</span>
      </header>
      {worth === null ? <p role="status">{t('debrief.book.playing')}</p> : null}
      <ol>
        {(worth ?? []).map((moment) => {
          const title = say(`row.${moment.row}`)
          const pin = pins.find(({ row }) => row === moment.row)
          const saved = savings(moment)
          return (
            <li key={moment.row}>
              {pin === undefined ? null : (
                <PinButton pin={pin} chosen={pin.number === chosen} label={title} onChoose={onChoose} />
              )}
              <p>
                <b>{title}</b>
                <span>{dotted(saved)}</span>
                {missedOf(moment.row).map((part) => (
                  <span key={part.id} className="bythebook__how">
                    {part.result === 'late' ? `${t('debrief.part.late', { time: lateText(part.lateMs ?? 0) })} ` : null}
                    {say(`part.${moment.row}.${part.id}`)}
                    {part.works.length === 0 || part.result === 'late' ? null : (
                      <>
                        . {t('debrief.works')} <WorksOf works={part.works} say={say} />
                      </>
                    )}
                  </span>
                ))}
              </p>
              {onRetry === null ? null : (
                <Button
                  look="outline"
                  size="small"
                  icon="play"
                  aria-label={t('debrief.book.takeOverOf', { moment: title })}
                  onClick={() => onRetry(Math.max(0, moment.from - LEAD_TICKS))}
                >
                  {t('debrief.book.takeOver')}
                </Button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
