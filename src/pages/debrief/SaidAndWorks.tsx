import { useTranslation } from 'react-i18next'
import type { Scenario } from '../../core/scene/scenario.ts'
import { clockAt } from '../../core/run/clock.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { LineGloss } from '../../ui/Gloss.tsx'
import { formatFixed } from '../../ui/numbers.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useQuotes } from '../../ui/use-quotes.ts'
import { clockText } from '../frame/clock-text.ts'
import { Why } from '../reasons/Why.tsx'
import type { Say } from '../say.ts'
import type { Hear } from './hear.ts'
import { HearButton } from './HearButton.tsx'
import { PinButton, type PinChoice } from './PinButton.tsx'
import { usePinTitle } from './use-pin-title.ts'
import { textOf, transmissionsOf } from './transmissions.ts'
import './SaidAndWorks.css'

export type SaidAndWorksProps = PinChoice & {
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
  readonly hear: Hear
}

/** Every transmission with its verdict, why, and the words that work. */
export const SaidAndWorks = ({ pins, chosen, onChoose, facts, scenario, say, hear }: SaidAndWorksProps) => {
  const { t } = useTranslation('pages')
  const { open, close } = useQuotes()
  const pinTitle = usePinTitle(say)
  const { t: drillWords } = useTranslation('drill')
  const said = transmissionsOf(facts, scenario)
  return (
    <section className="debrief__section" aria-labelledby="debrief-said">
      <header>
        <h2 id="debrief-said">{t('debrief.said')}</h2>
        <span>{t('debrief.saidCount', { count: said.filter(({ graded }) => graded.words !== '').length })}</span>
      </header>
      {said.length === 0 ? <p className="debrief__none">{t('debrief.saidNone')}</p> : null}
      {said.length === 0 ? null : <p className="saidworks__meta saidworks__own">{t('debrief.hear.own')}</p>}
      <ol className="saidworks">
        {said.map(({ graded, after, works, asked, costs, unheard }) => {
          const faultless = graded.level === 'right'
          const other = faultless && !asked && !costs && works !== null && works !== graded.words
          const right = faultless && !costs && !other
          const remark = costs ? 'costs' : other ? 'other' : asked ? 'right' : 'fine'
          const spoken = unheard && graded.level === 'coach' ? 'unheard' : graded.level
          const verdict = faultless ? remark : graded.words === '' ? 'due' : spoken
          const pin = pins.find(({ fact, tick }) => fact === graded.order || tick === graded.tick)
          const clock = clockText(clockAt(scenario.show.clock, facts, graded.tick))
          return (
            <li key={graded.order}>
              <div className="saidworks__pin">
                {pin === undefined ? null : (
                  <PinButton pin={pin} chosen={pin.number === chosen} label={pinTitle(pin)} onChoose={onChoose} />
                )}
              </div>
              <div>
                <div className="saidworks__after">
                  <div>
                    <p className="saidworks__meta">
                      {after === null
                        ? t('debrief.at', { clock, roll: t(`debrief.roll.${graded.roll}`) })
                        : t('debrief.after', { clock, words: say(textOf(after)) })}
                    </p>
                    {after === null ? null : <LineGloss of={textOf(after)} />}
                  </div>
                  {after === null ? null : (
                    <HearButton
                      label={t('debrief.hear.line', { words: say(textOf(after)) })}
                      onHear={() => hear(after.by, say(textOf(after)), after.type === 'call.made' ? 'radio' : 'room')}
                    />
                  )}
                </div>
                <p className={right ? 'saidworks__words' : 'saidworks__words saidworks__words--work'}>
                  {graded.words === '' ? (
                    t('debrief.unsaid')
                  ) : (
                    <>
                      {open}
                      <span lang={SET_LANGUAGE}>{graded.words}</span>
                      {close}
                    </>
                  )}
                </p>
                {graded.faults.map(({ rule }) => (
                  <p key={rule} className="saidworks__remark">
                    {drillWords(`habit.${rule}`)}
                  </p>
                ))}
              </div>
              <div>
                <p className={right ? 'saidworks__verdict saidworks__verdict--right' : 'saidworks__verdict'}>
                  <Icon name={right ? 'check' : 'minus'} size={16} />
                  {t(`debrief.verdict.${verdict}`)}
                  {right && graded.latencyMs !== null
                    ? ` ${t('debrief.latency', { seconds: formatFixed(graded.latencyMs / 1000, 1) })}`
                    : null}
                </p>
                {right || works === null || works === graded.words ? null : (
                  <p className="saidworks__works">
                    {open}
                    <span lang={SET_LANGUAGE}>{works}</span>
                    {close}
                  </p>
                )}
                {graded.faults.map((fault) => (
                  <p key={fault.rule} className="saidworks__why">
                    <Why of={fault.why} />
                  </p>
                ))}
                {graded.notes.map((note) => (
                  <p key={note.id} className="saidworks__why">
                    <Why of={note} />
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
