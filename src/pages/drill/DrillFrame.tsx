import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { DrillId } from '../../core/radio/drill/drill.ts'
import type { Region } from '../../core/vocabulary/radio.ts'
import { dotted } from '../../ui/dotted.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeepsNothing } from '../frame/KeepsNothing.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useTitle } from '../frame/use-title.ts'
import './DrillPage.css'

export type DrillFrameProps = {
  readonly id: DrillId
  /** Whose words it is held in; null before that is known. */
  readonly region: Region | null
  /** How far the round is; stands beside the title. */
  readonly beside?: ReactNode
  readonly children?: ReactNode
}

/** What stands around the cards of a drill: what it is called, and what is to be done. It stands before they come. */
export const DrillFrame = ({ id, region, beside, children }: DrillFrameProps) => {
  const { t } = useTranslation('drill')
  useTitle(t(`name.${id}`))
  return (
    <div className="drill" data-room="paper">
      <PaperNav />
      <main aria-busy={children === undefined}>
        <KeepsNothing />
        <header className="drill__head">
          <Link href="/drills" className="drill__back" aria-label={t('run.back')}>
            <Icon name="chevron" size={20} />
          </Link>
          <div className="drill__title">
            <p className="label">{dotted([t(`label.${id}`), ...(region === null ? [] : [t(`house.${region}`)])])}</p>
            <h1>{t(`name.${id}`)}</h1>
          </div>
          {beside}
        </header>
        <p className="drill__task">{t(`task.${id}`)}</p>
        {children ?? (
          <section className="drillcard drillcard--coming">
            <p role="status">{t('run.coming')}</p>
          </section>
        )}
      </main>
    </div>
  )
}
