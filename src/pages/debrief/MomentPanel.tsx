import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { clockAt } from '../../core/run/clock.ts'
import type { TextRef } from '../../core/run/run-view.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import { LineGloss } from '../../ui/Gloss.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import { clockText } from '../frame/clock-text.ts'
import { Why } from '../reasons/Why.tsx'
import type { Say } from '../say.ts'
import { momentOf, type ToldFact } from './moment.ts'
import { nameIn } from './name-in.ts'
import { textOf } from './transmissions.ts'
import { usePinTitle } from './use-pin-title.ts'
import { climbed } from './climbed.ts'
import { reported } from './reported.ts'
import type { Pin } from './pins.ts'
import { lateText, partsOf } from './row-parts.ts'
import { WorksOf } from './WorksOf.tsx'
import './MomentPanel.css'

export type MomentPanelProps = {
  readonly pin: Pin
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
}

/** Who did or said what; a line of somebody else is glossed. */
type Told = { readonly who: string; readonly what: string; readonly line?: TextRef }

/** One moment: what was said and done around it, what was asked for, and what works. */
export const MomentPanel = ({ pin, facts, scenario, say }: MomentPanelProps) => {
  const { t } = useTranslation('pages')
  const { quote } = useQuotes()
  const pinTitle = usePinTitle(say)
  const at = (tick: number): string => clockText(clockAt(scenario.show.clock, facts, tick))
  const nameOf = (person: PersonId): string => nameIn(scenario, say, t('debrief.lane.you'), person)
  const told = (fact: ToldFact): Told => {
    switch (fact.type) {
      case 'call.made':
      case 'line.spoken':
        return { who: nameOf(fact.by), what: quote(say(textOf(fact))), line: textOf(fact) }
      case 'radio.sent':
        return {
          who: nameOf(ME),
          what: t(fact.heard ? 'debrief.told.sent' : 'debrief.told.lost', { words: fact.words }),
        }
      case 'pa.said':
        return { who: nameOf(ME), what: quote(fact.words) }
      case 'pa.acted':
        return { who: nameOf(ME), what: say(`choice.${fact.choice}`) }
      case 'door.moved':
        return {
          who: nameOf(fact.by),
          what: t(fact.open ? 'debrief.told.opened' : 'debrief.told.shut'),
        }
      case 'person.came':
        return { who: nameOf(fact.person), what: t('debrief.told.came') }
      case 'person.went':
        return { who: nameOf(fact.person), what: t(`debrief.told.${fact.way}`) }
      case 'lockup.breached':
        return { who: nameOf(fact.by), what: t('debrief.told.breached') }
      case 'take.spoiled':
        return { who: nameOf(fact.by), what: t(`debrief.told.spoiled.${fact.why}`, { take: fact.take }) }
      case 'thing.taken':
      case 'thing.laid':
        return { who: nameOf(ME), what: t(`debrief.told.${fact.type}`, { thing: say(`thing.${fact.thing}`) }) }
      case 'thing.given':
        return {
          who: nameOf(ME),
          what: t(`debrief.told.${fact.type}`, { thing: say(`thing.${fact.thing}`), to: nameOf(fact.to) }),
        }
      case 'eyeline.met':
        return { who: nameOf(fact.person), what: t('debrief.told.eyeline') }
      case 'ladder.judged':
        return { who: nameOf(fact.person), what: climbed(t, fact) }
      case 'bogey.judged':
        return { who: nameOf(fact.person), what: reported(t, fact, facts, at) }
      case 'probe.answered':
        return { who: nameOf(ME), what: t('debrief.told.probe', { right: fact.right, of: fact.of }) }
    }
  }
  const around = momentOf(facts, pin.tick)
  const parts = pin.row === null ? [] : partsOf(scenario, facts, pin.row)
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
      {parts.length === 0 ? null : (
        <ul className="moment__parts">
          {parts.map((part) => (
            <li key={part.id}>
              <Icon name={part.result === 'onTime' ? 'check' : part.result === 'late' ? 'clock' : 'minus'} size={16} />
              <span>
                <b>{t(`debrief.part.${part.result}`, { time: lateText(part.lateMs ?? 0) })}</b>{' '}
                {say(`part.${pin.row}.${part.id}`)}
                {part.works.length === 0 || part.result === 'onTime' ? null : (
                  <span className="moment__works">
                    {t('debrief.works')} <WorksOf works={part.works} say={say} />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
