import { type ReactNode, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { AlertCard } from './AlertCard.tsx'
import { MonitorInset } from './MonitorInset.tsx'
import { NearNames } from './NearNames.tsx'
import { ProbeDialog } from './ProbeDialog.tsx'
import { OnTheWay } from './OnTheWay.tsx'
import type { Project } from './project.ts'
import { SetLabels } from './SetLabels.tsx'
import { WorksStrip } from './WorksStrip.tsx'
import './Stage.css'

export type StageProps = {
  readonly picture: ReactNode
  readonly project: Project | undefined
  /** Phones show less beside the picture. */
  readonly compact: boolean
  /** Docks over the picture. */
  readonly children?: ReactNode
}

/** The picture of the set with what stands over it: tapes and pills, the alert, the monitor, a question. */
export const Stage = memo(({ picture, project, compact, children }: StageProps) => {
  const { t } = useTranslation('play')
  return (
    <main className={compact ? 'stage stage--compact' : 'stage'} aria-label={t('stage.label')}>
      <div className="stage__picture">{picture}</div>
      {project === undefined ? null : <SetLabels project={project} />}
      <WorksStrip />
      <OnTheWay />
      <NearNames />
      <AlertCard compact={compact} {...(project === undefined || compact ? {} : { project })} />
      {children}
      <div className="stage__monitor">
        <MonitorInset words={!compact} />
      </div>
      <div className="stage__probe">
        <ProbeDialog />
      </div>
    </main>
  )
})
Stage.displayName = 'Stage'
