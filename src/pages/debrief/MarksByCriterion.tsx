import { useTranslation } from 'react-i18next'
import type { Assessment, CriterionMark } from '../../core/rubric/assessment.ts'
import { formatCount } from '../../ui/numbers.ts'
import { LevelBoxes } from '../../ui/LevelBoxes.tsx'
import type { Say } from '../say.ts'
import { PinButton, type PinChoice } from './PinButton.tsx'
import { usePinTitle } from './use-pin-title.ts'
import type { Pin } from './pins.ts'
import './MarksByCriterion.css'

const points = formatCount

/** The heaviest first. */
const byWeight = (a: CriterionMark, b: CriterionMark): number => b.weight - a.weight

export type MarksProps = PinChoice & { readonly assessment: Assessment; readonly say: Say }

/** Every criterion with its level, its points and the moments they rest on, and the gates. */
export const MarksByCriterion = ({ assessment, say, pins, chosen, onChoose }: MarksProps) => {
  const { t } = useTranslation('pages')
  const pinTitle = usePinTitle(say)
  const button = (pin: Pin) => (
    <PinButton key={pin.number} pin={pin} chosen={pin.number === chosen} label={pinTitle(pin)} onChoose={onChoose} />
  )
  return (
    <section className="debrief__section" aria-labelledby="debrief-marks">
      <header>
        <h2 id="debrief-marks">{t('debrief.marks')}</h2>
        <span>{t('debrief.marksNote')}</span>
      </header>
      {assessment.gates.map((gate) => (
        <div key={gate.gate} className="debrief__gate">
          <b className="debrief__gatecell">
            {gate.cap} {gate.gate}
          </b>
          <p>
            <b>{t(`debrief.gate.${gate.gate}`)}</b> {say(gate.why)}{' '}
            {gate.selfReported ? t('debrief.selfReported') : t('debrief.capped', { cap: gate.cap })}
          </p>
          {pins.filter((pin) => pin.fact === gate.fact).map(button)}
        </div>
      ))}
      <ul className="debrief__criteria">
        {assessment.criteria.toSorted(byWeight).map((mark) => {
          const mine = pins.filter((pin) => pin.criteria.includes(mark.criterion))
          return (
            <li key={mark.criterion}>
              <h3>
                {mark.criterion} {t(`criterion.${mark.criterion}.name`)}
              </h3>
              <LevelBoxes level={mark.level} />
              <span className="debrief__points">
                {points(mark.points)}/{points(mark.weight)}
              </span>
              <div className="debrief__evidence">{mine.length === 0 ? t('debrief.noEvidence') : mine.map(button)}</div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
