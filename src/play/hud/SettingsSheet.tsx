import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PACE_FULL, PACE_SLOWEST } from '../../store/controls/control-settings.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Slide } from '../../ui/Slide.tsx'
import { SAY_LEVELS } from './hearing.ts'
import { CAPTION_SCALES, type PlaySettings, type SoundControl, VOLUME_NAMES } from './play-settings.ts'
import { usePlay } from './PlayContext.ts'
import { Sheet } from './Sheet.tsx'
import './SettingsSheet.css'

export type SettingsSheetProps = {
  readonly settings: PlaySettings
  readonly onSettings: (settings: PlaySettings) => void
  readonly sound: SoundControl | null
  /** Whether there is a picture that the text view can stand in for. */
  readonly picture: boolean
  readonly onClose: () => void
}

/** Pace, hints, captions, text view and sound of this screen, and the way to its keys. */
export const SettingsSheet = memo(({ settings, onSettings, sound, picture, onClose }: SettingsSheetProps) => {
  const { t } = useTranslation('play')
  const { run, assessed } = usePlay()
  const [pace, setPace] = useState(run.pace())
  const [volumes, setVolumes] = useState(sound === null ? null : sound.volumes())
  const set = (part: Partial<PlaySettings>): void => onSettings({ ...settings, ...part })
  const yesNo = [
    { value: 'on', label: t('settings.on') },
    { value: 'off', label: t('settings.off') },
  ] as const
  return (
    <Sheet title={t('settings.title')} onClose={onClose}>
      <div className="settings">
        <Slide
          label={t('settings.pace')}
          value={pace}
          min={PACE_SLOWEST}
          max={PACE_FULL}
          step={0.1}
          words={t('settings.percent', { percent: Math.round(pace * 100) })}
          onChange={(value) => {
            setPace(value)
            run.setPace(value)
            set({ pace: value })
          }}
        />
        <p className="settings__note">{t('settings.paceNote')}</p>
        {assessed ? null : (
          <>
            <Segmented
              shown
              label={t('settings.hints')}
              value={settings.hints ? 'on' : 'off'}
              onChange={(value) => set({ hints: value === 'on' })}
              options={yesNo}
            />
            <p className="settings__note">{t('settings.hintsNote')}</p>
          </>
        )}
        {picture ? (
          <Segmented
            shown
            label={t('settings.textView')}
            value={settings.textView ? 'on' : 'off'}
            onChange={(value) => set({ textView: value === 'on' })}
            options={yesNo}
          />
        ) : null}
        <Segmented
          shown
          label={t('settings.captions')}
          value={settings.captions ? 'on' : 'off'}
          onChange={(value) => set({ captions: value === 'on' })}
          options={yesNo}
        />
        <Segmented
          shown
          label={t('settings.captionSize')}
          value={settings.captionScale}
          onChange={(captionScale) => set({ captionScale })}
          options={CAPTION_SCALES.map((value) => ({ value, label: t('settings.percent', { percent: value }) }))}
        />
        <Segmented
          shown
          label={t('settings.say')}
          value={settings.say}
          onChange={(say) => set({ say })}
          options={SAY_LEVELS.map((value) => ({ value, label: t(`text.level.${value}`) }))}
        />
        <Segmented
          shown
          label={t('settings.rows')}
          value={settings.brief ? 'brief' : 'full'}
          onChange={(value) => set({ brief: value === 'brief' })}
          options={[
            { value: 'full', label: t('text.full') },
            { value: 'brief', label: t('text.brief') },
          ]}
        />
        {sound === null || volumes === null
          ? null
          : VOLUME_NAMES.map((name) => (
              <Slide
                key={name}
                label={t(`settings.volume.${name}`)}
                value={volumes[name]}
                min={0}
                max={1}
                step={0.05}
                words={t('settings.percent', { percent: Math.round(volumes[name] * 100) })}
                onChange={(value) => {
                  setVolumes({ ...volumes, [name]: value })
                  sound.setVolume(name, value)
                }}
              />
            ))}
        <Link href="/controls" className="settings__link">
          <Icon name="keyboard" size={18} />
          {t('settings.controls')}
        </Link>
        <p className="settings__note">{t('settings.controlsNote')}</p>
      </div>
    </Sheet>
  )
})
SettingsSheet.displayName = 'SettingsSheet'
