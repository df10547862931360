import { useTranslation } from 'react-i18next'
import './Phases.css'

/** The four phases of a debrief in their order (rubric 6), and where each begins on the page. */
const PHASES = [
  ['reaction', '#debrief-reaction'],
  ['description', '#debrief-timeline'],
  ['analysis', '#debrief-marks'],
  ['application', '#debrief-application'],
] as const

/** The way through a debrief: an order, not a gate. Every part can be gone to at once. */
export const Phases = () => {
  const { t } = useTranslation('pages')
  return (
    <nav className="phases" aria-label={t('debrief.phase.label')}>
      <ol>
        {PHASES.map(([phase, href], at) => (
          <li key={phase}>
            <a href={href}>
              <b aria-hidden="true">{at + 1}</b>
              <span>{t(`debrief.phase.${phase}`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
