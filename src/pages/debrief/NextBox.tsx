import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Button, LinkButton } from '../../ui/Button.tsx'
import type { Ahead } from './ahead.ts'
import { usePractice } from './use-practice.ts'
import './NextBox.css'

export type NextBoxProps = Ahead & {
  readonly onAgain: (draw: 'new' | 'same') => void
  readonly onDownload: () => void
}

/** The one gap, the one thing to practise, and the ways on. */
export const NextBox = ({ gap, practice, sceneTitle, sameScene, carded, onAgain, onDownload }: NextBoxProps) => {
  const { t } = useTranslation('pages')
  const { t: drillWords } = useTranslation('drill')
  const next = usePractice({ gap, practice, sceneTitle, sameScene, carded })
  const way = next === null || next.go === null ? null : next
  return (
    <section className="debrief__next" id="application-next" aria-label={t('debrief.next')}>
      <div>
        <h2 className="label">{t('debrief.gap')}</h2>
        {gap === null ? (
          <p>{t('debrief.gapNone')}</p>
        ) : (
          <>
            <p className="debrief__gapname">{t(`criterion.${gap.criterion}.name`)}</p>
            <p>{t('debrief.gapText', { points: Math.round(gap.lost), module: Number(gap.module.slice(1)) })}</p>
          </>
        )}
        {next === null ? null : (
          <>
            <h2 className="label">{t('debrief.practice.head')}</h2>
            <p className="debrief__gapname">{next.title}</p>
            <p>{next.why}</p>
          </>
        )}
        {carded.length === 0 ? null : (
          <p className="debrief__carded">
            {t('debrief.practice.cards', {
              count: carded.length,
              rules: carded.map((rule) => drillWords(`habit.${rule}`)).join(', '),
            })}
          </p>
        )}
      </div>
      <div>
        {way === null ? null : (
          <Link href={way.href} asChild>
            <LinkButton href={way.href} icon="arrow">
              {way.go}
            </LinkButton>
          </Link>
        )}
        <Button
          {...(way === null ? {} : { look: 'outline' as const, size: 'small' as const })}
          icon="play"
          onClick={() => onAgain('new')}
        >
          {t('debrief.again')}
        </Button>
        <Button look="outline" size="small" icon="replay" onClick={() => onAgain('same')}>
          {t('debrief.sameDraw')}
        </Button>
        <Button look="outline" size="small" icon="download" onClick={onDownload}>
          {t('debrief.download')}
        </Button>
      </div>
    </section>
  )
}
