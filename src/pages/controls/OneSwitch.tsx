import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SCAN_FASTEST_MS, SCAN_SLOWEST_MS } from '../../store/scan-settings.ts'
import { useSettings } from '../../store/StoreProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Segmented } from '../../ui/Segmented.tsx'

const STEP_MS = 100

const keyName = (code: string): string => code.replace(/^(Key|Digit)/, '').toUpperCase()

/** Turns one-switch scanning on and off, and sets its pace and its switch. */
export const OneSwitch = () => {
  const { t, i18n } = useTranslation('controls')
  const [{ scan }, change] = useSettings()
  const [waiting, setWaiting] = useState(false)
  const slider = useId()
  const set = (part: Partial<typeof scan>): void => change({ scan: { ...scan, ...part } })

  useEffect(() => {
    if (!waiting) return
    const chosen = (event: KeyboardEvent): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
      setWaiting(false)
      if (event.code !== '' && event.code !== 'Escape') change({ scan: { ...scan, code: event.code } })
    }
    window.addEventListener('keydown', chosen, true)
    return () => window.removeEventListener('keydown', chosen, true)
  }, [waiting, scan, change])

  const yesNo = [
    { value: 'on', label: t('scan.yes') },
    { value: 'off', label: t('scan.no') },
  ] as const
  const seconds = t('scan.seconds', {
    seconds: new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1 }).format(scan.everyMs / 1000),
  })
  return (
    <section aria-labelledby="one-switch">
      <h2 id="one-switch">{t('scan.heading')}</h2>
      <p>{t('scan.lead')}</p>
      <Segmented
        shown
        label={t('scan.on')}
        value={scan.on ? 'on' : 'off'}
        onChange={(value) => set({ on: value === 'on' })}
        options={yesNo}
      />
      <div className="controls__slide">
        <label htmlFor={slider}>{t('scan.every')}</label>
        <output htmlFor={slider}>{seconds}</output>
        <input
          id={slider}
          type="range"
          min={SCAN_FASTEST_MS}
          max={SCAN_SLOWEST_MS}
          step={STEP_MS}
          value={scan.everyMs}
          aria-valuetext={seconds}
          onChange={(event) => set({ everyMs: event.currentTarget.valueAsNumber })}
        />
      </div>
      <p className="controls__switch">
        {t('scan.key')} <Kbd>{keyName(scan.code)}</Kbd>
        <Button look="plain" size="small" onClick={() => setWaiting(true)}>
          {t('scan.setKey')}
        </Button>
        <output>{waiting ? t('scan.pressKey') : ''}</output>
      </p>
      <Segmented
        shown
        label={t('scan.tap')}
        value={scan.tap ? 'on' : 'off'}
        onChange={(value) => set({ tap: value === 'on' })}
        options={yesNo}
      />
      <p className="controls__note">{t('scan.pace')}</p>
    </section>
  )
}
