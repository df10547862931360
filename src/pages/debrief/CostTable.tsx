import { useTranslation } from 'react-i18next'
import type { Entry, Ledger } from '../../core/cost/ledger.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { OWNERS } from '../../core/vocabulary/words.ts'
import { countsCents, minutesText, moneyText } from '../money-text.ts'
import type { Say } from '../say.ts'
import { latestOf, lateText } from './row-parts.ts'
import { SlackGauge } from './SlackGauge.tsx'
import { WaterfallChart } from './WaterfallChart.tsx'
import './CostTable.css'

export type CostTableProps = {
  readonly ledger: Ledger
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
}

const isCause = (cause: string): cause is 'cause.1' => /^cause\.([1-9]|[1-3]\d|40|held)$/.test(cause)

type CostRowProps = {
  readonly entry: Entry
  readonly title: string | null
  readonly cause: string
  readonly lateMs: number | null
  readonly cents: boolean
}

/** One loss: what for, whose, how long and how much. */
const CostRow = ({ entry, title, cause, lateMs, cents }: CostRowProps) => {
  const { t } = useTranslation('pages')
  return (
    <tr>
      <th scope="row">
        <b>{title ?? cause}</b>
        {title === null ? null : <span>{cause}</span>}
        {lateMs === null ? null : <span>{t('debrief.lateBy', { time: lateText(lateMs) })}</span>}
        {entry.events.map((event) => (
          <span key={event.kind}>
            {t('debrief.onTop', { what: t(`debrief.event.${event.kind}`), money: moneyText(event.money, cents) })}
          </span>
        ))}
      </th>
      <td>
        <i className={`owner owner--${entry.owner}`} />
        {t(`debrief.ownerName.${entry.owner}`)}
      </td>
      <td>{minutesText(entry.minutes)}</td>
      <td>{entry.money === null ? t('debrief.notCharged') : moneyText(entry.money, cents)}</td>
    </tr>
  )
}

/** Where the minutes went: each with its cause, its owner by pattern and word, and its money where it is charged. */
export const CostTable = ({ ledger, facts, scenario, say }: CostTableProps) => {
  const { t } = useTranslation('pages')
  const cents = countsCents(scenario.tier)
  const causeOf = ({ cause }: Entry): string => (isCause(cause) ? t(cause) : say(cause))
  const lateOf = ({ row, owner }: Entry): number | null =>
    row === null || owner !== 'own' ? null : latestOf(facts, row)
  const sums = OWNERS.map((owner) => ({ owner, minutes: ledger[owner] })).filter(({ minutes }) => minutes > 0)
  return (
    <section className="debrief__section" aria-labelledby="debrief-cost">
      <header>
        <h2 id="debrief-cost">
          {ledger.money === 0 ? t('debrief.cost') : t('debrief.where', { money: moneyText(ledger.money, cents) })}
        </h2>
        <span>{t('debrief.model')}</span>
      </header>
      {ledger.entries.length === 0 ? (
        <p className="debrief__none">{t('debrief.nothingLost')}</p>
      ) : (
        <>
          <WaterfallChart
            ledger={ledger}
            cents={cents}
            titleOf={(entry) => (entry.row === null ? causeOf(entry) : say(`row.${entry.row}`))}
          />
          <SlackGauge ledger={ledger} slack={scenario.slack} />
          <div className="debrief__scroll">
            <table className="debrief__cost" aria-labelledby="debrief-cost">
              <thead>
                <tr>
                  <th scope="col">{t('debrief.cause')}</th>
                  <th scope="col">{t('debrief.owner')}</th>
                  <th scope="col">{t('debrief.min')}</th>
                  <th scope="col">{t('debrief.money')}</th>
                </tr>
              </thead>
              <tbody>
                {ledger.entries.map((entry) => (
                  <CostRow
                    key={entry.fact}
                    entry={entry}
                    title={entry.row === null ? null : say(`row.${entry.row}`)}
                    cause={causeOf(entry)}
                    lateMs={lateOf(entry)}
                    cents={cents}
                  />
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('debrief.sum')}</th>
                  <td>
                    {sums.map(({ owner, minutes }) => (
                      <span key={owner} className="debrief__sumof">
                        {t('debrief.sumOf', { owner: t(`debrief.ownerName.${owner}`), minutes: minutesText(minutes) })}
                      </span>
                    ))}
                  </td>
                  <td>{minutesText(ledger.minutes)}</td>
                  <td>{moneyText(ledger.money, cents)}</td>
                </tr>
              </tfoot>
            </table>
          </div>
        </>
      )}
    </section>
  )
}
