import { useTranslation } from 'react-i18next'
import { ChargesSheet } from './Charges.tsx'
import { Orders } from './Orders.tsx'
import { PauseOverlay } from './PauseOverlay.tsx'
import type { SoundControl } from './play-settings.ts'
import { RadioLog } from './RadioLog.tsx'
import { SettingsSheet } from './SettingsSheet.tsx'
import { Sheet } from './Sheet.tsx'
import type { Controls } from './use-controls.ts'
import { WalkieColumn } from './WalkieColumn.tsx'
import { WalkList } from './WalkList.tsx'

export type PanelsProps = {
  readonly controls: Controls
  readonly sound: SoundControl | null
  readonly picture: boolean
  readonly onLeave: () => void
}

/** The panel that is open over the screen, if any. */
export const Panels = ({ controls, sound, picture, onLeave }: PanelsProps) => {
  const { t } = useTranslation('play')
  const { panel, show, settings, setSettings } = controls
  const close = (): void => show(null)
  switch (panel) {
    case null:
      return null
    case 'settings':
      return (
        <SettingsSheet settings={settings} onSettings={setSettings} sound={sound} picture={picture} onClose={close} />
      )
    case 'walk':
      return <WalkList onClose={close} />
    case 'orders':
      return (
        <Sheet title={t('orders.label')} onClose={close}>
          <Orders />
        </Sheet>
      )
    case 'radio':
      return (
        <Sheet title={t('walkie.label')} onClose={close}>
          <WalkieColumn />
          <div className="play__sheetlog">
            <RadioLog captions />
          </div>
        </Sheet>
      )
    case 'cost':
      return <ChargesSheet onClose={close} />
    case 'pause':
      return <PauseOverlay onResume={controls.togglePause} onLeave={onLeave} />
  }
}
