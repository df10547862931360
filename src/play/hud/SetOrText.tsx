import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionMenu } from './ActionMenu.tsx'
import type { LayoutProps } from './layout-props.ts'
import { Orders } from './Orders.tsx'
import { ProbeDialog } from './ProbeDialog.tsx'
import { Stage } from './Stage.tsx'
import { TextView } from './TextView.tsx'

/** Whether the set is read instead of seen. */
export const isText = ({ picture, controls }: Pick<LayoutProps, 'picture' | 'controls'>): boolean =>
  picture === null || controls.settings.textView

export type SetOrTextProps = Pick<LayoutProps, 'controls' | 'picture' | 'project'> & {
  readonly compact?: boolean
  /** Docks over the picture. */
  readonly children?: ReactNode
}

/** The set, as a picture or as text. Both take the same room. */
export const SetOrText = ({ controls, picture, project, compact = false, children }: SetOrTextProps) => {
  const { t } = useTranslation('play')
  const { settings, setSettings, last, choose, show } = controls
  if (!isText({ controls, picture })) {
    return (
      <Stage picture={picture} project={project} compact={compact}>
        {children}
      </Stage>
    )
  }
  return (
    <div className="play__text">
      {picture === null ? (
        <p className="play__nopicture" role="status">
          {t('text.noPicture')}
        </p>
      ) : null}
      <div className="play__question">
        <ProbeDialog />
      </div>
      <TextView
        level={settings.say}
        onLevel={(say) => setSettings({ ...settings, say })}
        brief={settings.brief}
        onBrief={(brief) => setSettings({ ...settings, brief })}
        onPicture={picture === null ? null : () => setSettings({ ...settings, textView: false })}
        last={last}
        onChoose={choose}
      >
        <ActionMenu onWalk={() => show('walk')} />
        <Orders />
      </TextView>
    </div>
  )
}
