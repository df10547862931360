import { useTranslation } from 'react-i18next'
import './Loading.css'

const ROWS = [0, 1, 2, 3]

/** A page on its way: its own rules, drawn without text. */
export const Loading = () => {
  const { t } = useTranslation('front')
  return (
    <main className="loading" data-room="paper" aria-busy="true">
      <p role="status">{t('loading')}</p>
      <div className="loading__sheet" aria-hidden="true">
        <i className="loading__bar" />
        {ROWS.map((row) => (
          <i key={row} className="loading__row" />
        ))}
      </div>
    </main>
  )
}
