import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type Certificate, COURSE_SCENES } from '../../core/proof/certificate.ts'
import { Button } from '../../ui/Button.tsx'
import { WhatItProves } from './WhatItProves.tsx'

export type OwnCertificateProps = {
  /** Null where nothing was passed yet. */
  readonly certificate: Certificate | null
  /** Writes the certificate and hands it over as a file; says whether it could. */
  readonly onSave: (certificate: Certificate) => Promise<boolean>
  readonly onSaveProof: (certificate: Certificate) => void
}

type Saving = 'no' | 'drawing' | 'saved' | 'failed'

const Passed = ({ certificate, onSave, onSaveProof }: OwnCertificateProps & { readonly certificate: Certificate }) => {
  const { t } = useTranslation('report')
  const [saving, setSaving] = useState<Saving>('no')
  const save = async (): Promise<void> => {
    setSaving('drawing')
    setSaving((await onSave(certificate)) ? 'saved' : 'failed')
  }
  const passed = certificate.runs.length
  return (
    <>
      <p className="report__passed">
        <b>{t('own.scenes', { count: passed })}</b>
        <span>{t('own.course', { passed, of: COURSE_SCENES })}</span>
      </p>
      <p className="label">{t('own.code')}</p>
      <p className="report__code">{certificate.code}</p>
      <Button icon="download" disabled={saving === 'drawing'} onClick={() => void save()}>
        {t('own.save')}
      </Button>
      <Button look="outline" icon="book" onClick={() => onSaveProof(certificate)}>
        {t('own.proof')}
      </Button>
      <p className="report__saving" role="status">
        {saving === 'no' ? null : t(`own.${saving}`)}
      </p>
      <p className="report__lead">{t('own.proofNote')}</p>
      <WhatItProves under="h3" />
    </>
  )
}

/** What was passed, as a paper to hand in and the file that proves it. */
export const OwnCertificate = (props: OwnCertificateProps) => {
  const { t } = useTranslation('report')
  const { certificate } = props
  return (
    <section className="sidecard report__own" aria-labelledby="report-own">
      <h2 id="report-own">{t('own.heading')}</h2>
      {certificate === null ? (
        <p className="report__lead">{t('own.none')}</p>
      ) : (
        // What was said of saving one certificate is not true of another.
        <Passed key={certificate.code} {...props} certificate={certificate} />
      )}
      <Link href="/check">{t('own.check')}</Link>
    </section>
  )
}
