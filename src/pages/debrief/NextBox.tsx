import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Gap, Practice } from '../../core/course/next.ts'
import { DRILL_IDS } from '../../core/radio/drill/drill.ts'
import type { RuleId } from '../../core/vocabulary/radio.ts'
import { Button, LinkButton } from '../../ui/Button.tsx'

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
  const drill = practice === null || practice.kind === 'scene' ? null : DRILL_IDS.find((id) => id === practice.drill)
  const why = (one: Practice): string => {
    if (one.kind === 'rule') {
      return t('debrief.practice.rule', { count: one.times, rule: drillWords(`habit.${one.rule}`) })
    }
    return t('debrief.practice.criterion', { criterion: t(`criterion.${one.criterion}.name`) })
  }
  const title = drill === null || drill === undefined ? sceneTitle : drillWords(`name.${drill}`)
  const href = practice?.kind === 'scene' ? `/brief/${practice.scene}` : `/drill/${drill ?? 'today'}`
  const leads = practice !== null && !sameScene
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
        {practice === null ? null : (
          <>
            <h2 className="label">{t('debrief.practice.head')}</h2>
            <p className="debrief__gapname">{title}</p>
            <p>{why(practice)}</p>
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
        {!leads ? null : (
          <Link href={href} asChild>
            <LinkButton href={href} icon="arrow">
              {t(practice?.kind === 'scene' ? 'debrief.practice.scene' : 'debrief.practice.drill')}
            </LinkButton>
          </Link>
        )}
        <Button
          {...(!leads ? {} : { look: 'outline' as const, size: 'small' as const })}
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
