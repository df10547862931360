import { useTranslation } from 'react-i18next'
import './WhatItProves.css'

/** What a code proves and what it does not, in the words of the certificate. */
export const WhatItProves = () => {
  const { t } = useTranslation('report')
  return (
    <div className="whatitproves">
      <h3>{t('proves.heading')}</h3>
      <ul>
        <li>{t('proves.replay')}</li>
        <li>{t('proves.unchanged')}</li>
      </ul>
      <h3>{t('provesNot.heading')}</h3>
      <ul>
        <li>{t('provesNot.who')}</li>
        <li>{t('provesNot.when')}</li>
        <li>{t('provesNot.set')}</li>
      </ul>
    </div>
  )
}
