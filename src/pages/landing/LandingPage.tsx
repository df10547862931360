import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useSettings } from '../../store/StoreProvider.tsx'
import { useVoiceChoice } from '../../store/use-voice-choice.ts'
import { LinkButton } from '../../ui/Button.tsx'
import { Tape } from '../../ui/Tape.tsx'
import { LanguagesLater } from '../languages/LanguagesLater.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Wordmark } from '../frame/Wordmark.tsx'
import { beginCall, renamed } from './first-call.ts'
import { FirstCallBox } from './FirstCallBox.tsx'
import { Fold } from './Fold.tsx'
import { NameField } from './NameField.tsx'
import { Steps } from './Steps.tsx'
import './LandingPage.css'

/** A run that was broken off is known only when what is kept has been read. */
const ResumeStrip = lazy(async () => ({ default: (await import('../frame/ResumeStrip.tsx')).ResumeStrip }))

export type LandingPageProps = {
  /** Where the trainee goes when the first call is done. */
  readonly next: string
  /** Lets Torres be heard; left out where there is no voice of his. */
  readonly playVoice?: (line: 'hail' | 'order') => void
}

/** The front page: the radio has already said the trainee's name. */
export const LandingPage = ({ next, playVoice }: LandingPageProps) => {
  const { t } = useTranslation('front')
  const [settings, change] = useSettings()
  const voice = useVoiceChoice()
  const [begun, setCall] = useState(() => beginCall(settings.name))
  const call = renamed(begun, settings.name)
  useTitle()
  const name = call.name
  return (
    <div className="landing" data-room="night">
      <header className="landing__top">
        <Wordmark room="night" />
        <nav aria-label={t('nav.label')}>
          <Link href="/course">{t('nav.course')}</Link>
          <Link href="/drills">{t('nav.drills')}</Link>
          <Link href="/glossary">{t('nav.glossary')}</Link>
        </nav>
        <LanguagesLater />
        <Link href="/drill/today" asChild>
          <LinkButton href="/drill/today" look="outline" size="small">
            {t('landing.drill')}
          </LinkButton>
        </Link>
      </header>
      <Suspense fallback={null}>
        <ResumeStrip />
      </Suspense>
      <main className="landing__stage">
        <div className="landing__picture" role="img" aria-label={t('landing.picture', { name })}>
          <div className="landing__world" aria-hidden="true">
            <span className="landing__tape landing__tape--torres">
              <Tape size={15} edge="var(--dept-production)">
                {t('landing.torres').toUpperCase()}
              </Tape>
            </span>
            <span className="landing__tape landing__tape--me">
              <Tape size={15}>{name.toUpperCase()}</Tape>
            </span>
          </div>
        </div>
        <div className="landing__hero">
          <p className="label landing__label">{t('landing.label')}</p>
          <h1>{t('landing.h1')}</h1>
          <p className="landing__lead">{t('landing.lead', { name })}</p>
          <p className="landing__lead landing__lead--short">{t('landing.leadShort', { name })}</p>
          <Steps stage={call.stage} />
          <p className="landing__small">{t('landing.small')}</p>
        </div>
        <FirstCallBox
          call={call}
          onCall={setCall}
          way={settings.talk}
          onWay={(talk) => change({ talk })}
          voice={voice}
          next={next}
          {...(playVoice === undefined ? {} : { playVoice })}
        />
        <div className="landing__name">
          <NameField name={name} onName={(chosen) => change({ name: chosen })} />
        </div>
      </main>
      <Fold />
    </div>
  )
}
