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
import { lateText } from './row-parts.ts'
import { usePinTitle } from './use-pin-title.ts'
import { textOf, type Transmission, transmissionsOf } from './transmissions.ts'
import './SaidAndWorks.css'

export type SaidAndWorksProps = PinChoice & {
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
  readonly hear: Hear
}

/** What was made of a transmission, and whether nothing is to be learnt from it. */
const judged = ({ graded, works, asked, costs, lateMs, unheard }: Transmission) => {
  if (graded.words === '' && graded.level !== 'right') return { right: false, verdict: 'due' } as const
  if (graded.level === 'coach' && unheard) return { right: false, verdict: 'unheard' } as const
  if (graded.level !== 'right') return { right: false, verdict: graded.level } as const
  if (costs) return { right: false, verdict: 'costs' } as const
  if (lateMs !== null) return { right: false, verdict: 'late' } as const
  const other = !asked && works !== null && works !== graded.words
  return { right: !other, verdict: other ? 'other' : asked ? 'right' : 'fine' } as const
}

/** Words of the set between the quotation marks of the page. */
const Quoted = ({ words }: { readonly words: string }) => {
  const { open, close } = useQuotes()
  return (
    <>
      {open}
      <span lang={SET_LANGUAGE}>{words}</span>
      {close}
    </>
  )
}

type SaidProps = Pick<SaidAndWorksProps, 'facts' | 'scenario' | 'say' | 'hear'> & { readonly said: Transmission }

/** When it was said, and what was heard before it, to be heard again. */
const HeardBefore = ({ said: { graded, after }, facts, scenario, say, hear }: SaidProps) => {
  const { t } = useTranslation('pages')
  const clock = clockText(clockAt(scenario.show.clock, facts, graded.tick))
  if (after === null)
    return (
      <div className="saidworks__after">
        <div>
          <p className="saidworks__meta">{t('debrief.at', { clock, roll: t(`debrief.roll.${graded.roll}`) })}</p>
        </div>
      </div>
    )
  const line = textOf(after)
  const words = say(line)
  return (
    <div className="saidworks__after">
      <div>
        <p className="saidworks__meta">{t('debrief.after', { clock, words })}</p>
        <LineGloss of={line} />
      </div>
      <HearButton
        label={t('debrief.hear.line', { words })}
        onHear={() => hear(after.by, words, after.type === 'call.made' ? 'radio' : 'room')}
      />
    </div>
  )
}

/** The words that were said, or that none were, and the habits that they showed. */
const Words = ({ said: { graded }, right }: { readonly said: Transmission; readonly right: boolean }) => {
  const { t } = useTranslation('pages')
  const { t: drillWords } = useTranslation('drill')
  return (
    <>
      <p className={right ? 'saidworks__words' : 'saidworks__words saidworks__words--work'}>
        {graded.words === '' ? t('debrief.unsaid') : <Quoted words={graded.words} />}
      </p>
      {graded.faults.map(({ rule }) => (
        <p key={rule} className="saidworks__remark">
          {drillWords(`habit.${rule}`)}
        </p>
      ))}
    </>
  )
}

/** What it was worth, what works, and why. */
const Judgement = ({ said }: { readonly said: Transmission }) => {
  const { t } = useTranslation('pages')
  const { graded, works, lateMs } = said
  const { right, verdict } = judged(said)
  return (
    <div>
      <p className={right ? 'saidworks__verdict saidworks__verdict--right' : 'saidworks__verdict'}>
        <Icon name={right ? 'check' : verdict === 'late' ? 'clock' : 'minus'} size={16} />
        {t(`debrief.verdict.${verdict}`, { time: lateText(lateMs ?? 0) })}
        {right && graded.latencyMs !== null
          ? ` ${t('debrief.latency', { seconds: formatFixed(graded.latencyMs / 1000, 1) })}`
          : null}
      </p>
      {right || verdict === 'late' || works === null || works === graded.words ? null : (
        <p className="saidworks__works">
          <Quoted words={works} />
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
  )
}

/** Every transmission with its verdict, why, and the words that work. */
export const SaidAndWorks = ({ pins, chosen, onChoose, facts, scenario, say, hear }: SaidAndWorksProps) => {
  const { t } = useTranslation('pages')
  const pinTitle = usePinTitle(say)
  const all = transmissionsOf(facts, scenario)
  return (
    <section className="debrief__section" aria-labelledby="debrief-said">
      <header>
        <h2 id="debrief-said">{t('debrief.said')}</h2>
        <span>{t('debrief.saidCount', { count: all.filter(({ graded }) => graded.words !== '').length })}</span>
      </header>
      {all.length === 0 ? <p className="debrief__none">{t('debrief.saidNone')}</p> : null}
      {all.length === 0 ? null : <p className="saidworks__meta saidworks__own">{t('debrief.hear.own')}</p>}
      <ol className="saidworks">
        {all.map((said) => {
          const { order, tick } = said.graded
          const pin = pins.find((one) => one.fact === order || one.tick === tick)
          return (
            <li key={order}>
              <div className="saidworks__pin">
                {pin === undefined ? null : (
                  <PinButton pin={pin} chosen={pin.number === chosen} label={pinTitle(pin)} onChoose={onChoose} />
                )}
              </div>
              <div>
                <HeardBefore said={said} facts={facts} scenario={scenario} say={say} hear={hear} />
                <Words said={said} right={judged(said).right} />
              </div>
              <Judgement said={said} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
