import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { clockAt } from '../../core/run/clock.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { Icon } from '../../ui/Icon.tsx'
import { clockText } from '../frame/clock-text.ts'
import type { Say } from '../say.ts'
import { textOf, transmissionsOf } from './transmissions.ts'
import './SaidAndWorks.css'

export type SaidAndWorksProps = { readonly facts: readonly Fact[]; readonly scenario: Scenario; readonly say: Say }

/** Every transmission with its verdict, why, and the words that work. */
export const SaidAndWorks = ({ facts, scenario, say }: SaidAndWorksProps) => {
  const { t } = useTranslation('pages')
  const said = transmissionsOf(facts, scenario)
  return (
    <section className="debrief__section" aria-labelledby="debrief-said">
      <header>
        <h2 id="debrief-said">{t('debrief.said')}</h2>
        <span>{t('debrief.saidCount', { count: said.filter(({ graded }) => graded.words !== '').length })}</span>
      </header>
      {said.length === 0 ? <p className="debrief__none">{t('debrief.saidNone')}</p> : null}
      <ol className="saidworks">
        {said.map(({ graded, after, works }) => {
          const right = graded.level === 'right'
          const clock = clockText(clockAt(scenario.show.clock, facts, graded.tick))
          return (
            <li key={graded.order}>
              <div>
                <p className="saidworks__meta">
                  {after === null
                    ? t('debrief.at', { clock, roll: t(`debrief.roll.${graded.roll}`) })
                    : t('debrief.after', { clock, words: say(textOf(after)) })}
                </p>
                <p className={right ? 'saidworks__words' : 'saidworks__words saidworks__words--work'}>
                  {graded.words === '' ? (
                    t('debrief.unsaid')
                  ) : (
                    <>
                      “<span>{graded.words}</span>”
                    </>
                  )}
                </p>
              </div>
              <div>
                <p className={right ? 'saidworks__verdict saidworks__verdict--right' : 'saidworks__verdict'}>
                  <Icon name={right ? 'check' : 'minus'} size={16} />
                  {t(`debrief.verdict.${graded.level}`)}
                  {right && graded.latencyMs !== null
                    ? ` ${t('debrief.latency', { seconds: (graded.latencyMs / 1000).toFixed(1) })}`
                    : null}
                </p>
                {right || works === null || works === graded.words ? null : (
                  <p className="saidworks__works">“{works}”</p>
                )}
                {graded.faults.map((fault) => (
                  <p key={fault.rule} className="saidworks__why">
                    {fault.why}
                  </p>
                ))}
                {graded.notes.map((note) => (
                  <p key={note} className="saidworks__why">
                    {note}
                  </p>
                ))}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
