import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Gap, Practice } from '../../core/course/next.ts'
import type { RuleId } from '../../core/vocabulary/radio.ts'
import { Button, LinkButton } from '../../ui/Button.tsx'
import { usePractice } from './use-practice.ts'

/** What the debrief leads to. */
export type Ahead = {
  /** Where most points were lost; null where none were. */
  readonly gap: Gap | null
  /** The one thing to practise; null where there is nothing to. */
  readonly practice: Practice | null
  /** Title of the scene to practise with, where it is one. */
  readonly sceneTitle: string | null
  /** It is the scene of this run: playing it again is the practice. */
  readonly sameScene: boolean
  /** Rules that this run put on the trainee's cards. */
  readonly carded: readonly RuleId[]
}

export type NextBoxProps = Ahead & {
  readonly onAgain: (draw: 'new' | 'same') => void
  readonly onDownload: () => void
}

/** The one gap, the one thing to practise, and the ways on. */
export const NextBox = ({ gap, practice, sceneTitle, sameScene, carded, onAgain, onDownload }: NextBoxProps) => {
  const { t } = useTranslation('pages')
  const { t: drillWords } = useTranslation('drill')
  const next = usePractice({ gap, practice, sceneTitle, sameScene, carded })
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
        {next?.go == null ? null : (
          <Link href={next.href} asChild>
            <LinkButton href={next.href} icon="arrow">
              {next.go}
            </LinkButton>
          </Link>
        )}
        <Button
          {...(next?.go == null ? {} : { look: 'outline' as const, size: 'small' as const })}
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
