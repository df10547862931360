import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { clockAt } from '../../core/run/clock.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { RowId } from '../../core/vocabulary/ids.ts'
import { LineGloss } from '../../ui/Gloss.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { clockText } from '../frame/clock-text.ts'
import { Why } from '../reasons/Why.tsx'
import type { Say } from '../say.ts'
import { momentOf } from './moment.ts'
import { usePinTitle } from './use-pin-title.ts'
import type { Pin } from './pins.ts'
import { lateText, partsOf, type RowPart } from './row-parts.ts'
import { useTold } from './use-told.ts'
import { WorksOf } from './WorksOf.tsx'
import './MomentPanel.css'

export type MomentPanelProps = {
  readonly pin: Pin
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
}

const ICONS = { onTime: 'check', late: 'clock', missed: 'minus' } as const

/** One thing that a row asked for, what came of it, and what works where it was not in time. */
const Part = ({ row, part, say }: { readonly row: RowId; readonly part: RowPart; readonly say: Say }) => {
  const { t } = useTranslation('pages')
  const { id, result, lateMs, works } = part
  return (
    <li>
      <Icon name={ICONS[result]} size={16} />
      <span>
        <b>{t(`debrief.part.${result}`, { time: lateText(lateMs ?? 0) })}</b> {say(`part.${row}.${id}`)}
        {works.length === 0 || result === 'onTime' ? null : (
          <span className="moment__works">
            {t('debrief.works')} <WorksOf works={works} say={say} />
          </span>
        )}
      </span>
    </li>
  )
}

/** What a row asked for, part by part; nothing where it asked for nothing. */
const Parts = ({ row, facts, scenario, say }: Omit<MomentPanelProps, 'pin'> & { readonly row: RowId }) => {
  const parts = partsOf(scenario, facts, row)
  return parts.length === 0 ? null : (
    <ul className="moment__parts">
      {parts.map((part) => (
        <Part key={part.id} row={row} part={part} say={say} />
      ))}
    </ul>
  )
}

/** One moment: what was said and done around it, what was asked for, and what works. */
export const MomentPanel = ({ pin, facts, scenario, say }: MomentPanelProps) => {
  const { t } = useTranslation('pages')
  const pinTitle = usePinTitle(say)
  const at = (tick: number): string => clockText(clockAt(scenario.show.clock, facts, tick))
  const told = useTold({ facts, scenario, say, at })
  const around = momentOf(facts, pin.tick)
  return (
    <section className="moment" aria-live="polite">
      <h3>
        {t('debrief.moment', { number: pin.number, clock: at(pin.tick), title: pinTitle(pin) })}
        {pin.outcome === null ? null : (
          <span className={`moment__outcome moment__outcome--${pin.outcome}`}>
            {t(`debrief.outcome.${pin.outcome}`)}
          </span>
        )}
      </h3>
      {around.length === 0 ? null : (
        <ol className="moment__told">
          {around.map((fact) => {
            const { who, what, line } = told(fact)
            return (
              <li key={fact.order}>
                <time>{at(fact.tick)}</time>
                <span>
                  <b>{who}</b> {what}
                  {line === undefined ? null : <LineGloss of={line} />}
                </span>
              </li>
            )
          })}
        </ol>
      )}
      {pin.fault === null ? null : (
        <p className="moment__fault">
          <Why of={pin.fault.why} />
        </p>
      )}
      {pin.row === null ? null : <Parts row={pin.row} facts={facts} scenario={scenario} say={say} />}
    </section>
  )
}
