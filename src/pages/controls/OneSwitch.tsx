import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Refusal, refusalOf } from '../../store/controls/refused-keys.ts'
import { SCAN_FASTEST_MS, SCAN_SLOWEST_MS } from '../../store/scan-settings.ts'
import { useSettings } from '../../store/StoreProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { formatFixed } from '../../ui/numbers.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { useKeyName } from '../../ui/keys/use-key-name.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { Listen } from './BindingCell.tsx'
import { keyAt } from './key-at.ts'
import { Slide } from '../../ui/Slide.tsx'

const STEP_MS = 100

/** Turns one-switch scanning on and off, and sets its pace and its switch. */
export const OneSwitch = () => {
  const { t } = useTranslation('controls')
  const [{ scan }, change] = useSettings()
  const [asking, setAsking] = useState<'no' | 'key' | Refusal>('no')
  const nameOf = useKeyName()
  const says = useId()
  const button = useRef<HTMLButtonElement>(null)
  const set = (part: Partial<typeof scan>): void => change((now) => ({ scan: { ...now.scan, ...part } }))

  const leave = (): void => {
    setAsking('no')
    button.current?.focus()
  }
  const pressed = (event: KeyboardEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    const { key, ctrlKey, altKey, metaKey } = event
    const { code } = event.nativeEvent
    if (key === 'Escape') return leave()
    const refused = refusalOf({ key, code, ctrlKey, altKey, metaKey })
    // A switch box often sends an F-key, and nobody else wants its key while it is scanned.
    if (code === '' || (refused !== null && refused !== 'function')) return setAsking(refused ?? 'noSign')
    set({ code })
    leave()
  }
  const yesNo = [
    { value: 'on', label: t('scan.yes') },
    { value: 'off', label: t('scan.no') },
  ] as const
  return (
    <section aria-labelledby="one-switch">
      <h2 id="one-switch">{t('scan.heading')}</h2>
      <p className="controls__note">{t('scan.lead')}</p>
      <Segmented
        shown
        label={t('scan.on')}
        value={scan.on ? 'on' : 'off'}
        onChange={(value) => set({ on: value === 'on' })}
        options={yesNo}
      />
      <Slide
        label={t('scan.every')}
        value={scan.everyMs}
        min={SCAN_FASTEST_MS}
        max={SCAN_SLOWEST_MS}
        step={STEP_MS}
        words={t('scan.seconds', {
          seconds: formatFixed(scan.everyMs / 1000, 1),
        })}
        onChange={(everyMs) => set({ everyMs })}
      />
      <p className="controls__switch">
        {t('scan.key')} <Kbd>{nameOf({ by: 'place', ...keyAt(scan.code) })}</Kbd>
        {asking === 'no' ? null : (
          <Listen
            label={t('scan.keyField')}
            wait={t('ask.waitKey')}
            describedBy={says}
            onKey={pressed}
            onLeave={() => setAsking('no')}
          />
        )}
        <Button ref={button} look="outline" size="small" onClick={() => setAsking('key')}>
          {t('scan.setKey')}
        </Button>
      </p>
      <p id={says} role="status" className="controls__note">
        {asking === 'no' ? '' : t(asking === 'key' ? 'scan.pressKey' : `refused.${asking}`)}
      </p>
      <Segmented
        shown
        label={t('scan.tap')}
        value={scan.tap ? 'on' : 'off'}
        onChange={(value) => set({ tap: value === 'on' })}
        options={yesNo}
      />
      <Segmented
        shown
        label={t('scan.waits')}
        value={scan.waits ? 'on' : 'off'}
        onChange={(value) => set({ waits: value === 'on' })}
        options={yesNo}
      />
      <p className="controls__note">{t('scan.waitsNote')}</p>
    </section>
  )
}
