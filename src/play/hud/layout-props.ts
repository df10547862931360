import type { ReactNode } from 'react'
import type { Project } from './project.ts'
import type { SlateParts } from './SlateBar.tsx'
import type { Controls } from './use-controls.ts'

/** What every layout of the play screen arranges. */
export type LayoutProps = {
  readonly controls: Controls
  /** Null: the text view is all there is. */
  readonly picture: ReactNode | null
  readonly project: Project | undefined
  /** Null where pausing is not allowed. */
  readonly onPause: (() => void) | null
  /** What has to be read now, under the slate. */
  readonly notice: ReactNode
}

/** What the buttons of the slate do and what stands under it, in every layout. */
export const slateParts = ({ controls, onPause, notice }: LayoutProps): SlateParts => {
  const { settings, setSettings, paused, show } = controls
  return {
    captions: settings.captions,
    onCaptions: () => setSettings({ ...settings, captions: !settings.captions }),
    paused,
    onPause,
    onSettings: () => show('settings'),
    onCost: () => show('cost'),
    notice,
  }
}
