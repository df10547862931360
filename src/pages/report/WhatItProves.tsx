import { useTranslation } from 'react-i18next'
import './WhatItProves.css'

/** What a code proves and what it does not, in the words of the certificate, under headings of a level. */
export const WhatItProves = ({ under: Heading }: { readonly under: 'h2' | 'h3' }) => {
  const { t } = useTranslation('report')
  return (
    <div className="whatitproves">
      <Heading>{t('proves.heading')}</Heading>
      <ul>
        <li>{t('proves.replay')}</li>
        <li>{t('proves.unchanged')}</li>
      </ul>
      <Heading>{t('provesNot.heading')}</Heading>
      <ul>
        <li>{t('provesNot.who')}</li>
        <li>{t('provesNot.when')}</li>
        <li>{t('provesNot.set')}</li>
      </ul>
    </div>
  )
}
