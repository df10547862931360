import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Cards } from '../../core/course/card.ts'
import { countDue } from '../../core/course/memory.ts'
import type { DrillEntry } from '../../core/radio/drill/drill.ts'
import { type Region, REGIONS } from '../../core/vocabulary/radio.ts'
import { LinkButton } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { KeepsNothing } from '../frame/KeepsNothing.tsx'
import { PageHead } from '../frame/PageHead.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useTitle } from '../frame/use-title.ts'
import './DrillsPage.css'

export type DrillsPageProps = {
  readonly entries: readonly DrillEntry[]
  /** What is remembered; null while it is being read. */
  readonly cards: Cards | null
  readonly nowMs: number
  /** The words of which part of the world the drills are held in. */
  readonly region: Region
  readonly onRegion: (region: Region) => void
}

const NO_CARDS: Cards = new Map()

/** The seven drills, each with what is due in it. */
export const DrillsPage = ({ entries, cards: read, nowMs, region, onRegion }: DrillsPageProps) => {
  const { t } = useTranslation('drill')
  useTitle(t('list.title'))
  const cards = read ?? NO_CARDS
  const all = [...new Set(entries.flatMap((entry) => entry.cards))]
  const total = countDue(all, cards, nowMs)
  const rows = entries.reduce((sum, entry) => sum + countDue(entry.cards, cards, nowMs).due, 0)
  return (
    <div className="drills" data-room="paper" aria-busy={read === null}>
      <PaperNav />
      <main>
        <KeepsNothing />
        <PageHead label={t('list.label')} title={t('list.heading')} lead={t('list.lead')} />
        <div className="drills__head">
          <div>
            <p className="drills__total">
              {total.fresh === all.length ? t('list.first') : t('list.total', { count: total.due })}
            </p>
            {rows > total.due ? <p className="drills__shared">{t('list.shared')}</p> : null}
          </div>
          <Segmented
            shown
            label={t('list.region')}
            value={region}
            onChange={onRegion}
            options={REGIONS.map((one) => ({ value: one, label: t(`list.regions.${one}`) }))}
          />
        </div>
        <ol className="drills__list">
          {entries.map(({ id, cards: own, round, seconds }, number) => {
            const { due, fresh } = countDue(own, cards, nowMs)
            return (
              <li key={id}>
                <span className="drills__number">{number + 1}</span>
                <div className="drills__what">
                  <h2>{t(`name.${id}`)}</h2>
                  <p>{t(`task.${id}`)}</p>
                </div>
                <p className="drills__due">
                  <b>{t('list.due', { count: due })}</b>
                  {fresh === 0 ? null : <span>{t('list.fresh', { count: fresh })}</span>}
                  <span>{t('list.minutes', { count: Math.max(1, Math.round((round * seconds) / 60)) })}</span>
                </p>
                <Link href={`/drill/${id}`} asChild>
                  <LinkButton
                    href={`/drill/${id}`}
                    size="small"
                    icon="arrow"
                    look={due > 0 || total.due === 0 ? 'solid' : 'outline'}
                    aria-label={t('list.beginNamed', { name: t(`name.${id}`) })}
                  >
                    {t('list.begin')}
                  </LinkButton>
                </Link>
              </li>
            )
          })}
        </ol>
      </main>
    </div>
  )
}
