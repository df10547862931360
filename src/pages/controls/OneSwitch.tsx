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

/** One setting that is on or off, in words. */
const OnOrOff = ({
  label,
  on,
  onChange,
}: {
  readonly label: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) => {
  const { t } = useTranslation('controls')
  return (
    <Segmented
      shown
      label={label}
      value={on ? 'on' : 'off'}
      onChange={(value) => onChange(value === 'on')}
      options={[
        { value: 'on', label: t('scan.yes') },
        { value: 'off', label: t('scan.no') },
      ]}
    />
  )
}

/** The key of the switch, and another one by pressing it; a key that cannot be one is refused and said. */
const SwitchKey = ({ code, onKey }: { readonly code: string; readonly onKey: (code: string) => void }) => {
  const { t } = useTranslation('controls')
  const [asking, setAsking] = useState<'no' | 'key' | Refusal>('no')
  const nameOf = useKeyName()
  const says = useId()
  const button = useRef<HTMLButtonElement>(null)
  const leave = (): void => {
    setAsking('no')
    button.current?.focus()
  }
  const pressed = (event: KeyboardEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    const { key, ctrlKey, altKey, metaKey } = event
    const { code: struck } = event.nativeEvent
    if (key === 'Escape') return leave()
    const refused = refusalOf({ key, code: struck, ctrlKey, altKey, metaKey })
    // A switch box often sends an F-key, and nobody else wants its key while it is scanned.
    if (struck === '' || (refused !== null && refused !== 'function')) return setAsking(refused ?? 'noSign')
    onKey(struck)
    leave()
  }
  return (
    <>
      <p className="controls__switch">
        {t('scan.key')} <Kbd>{nameOf({ by: 'place', ...keyAt(code) })}</Kbd>
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
    </>
  )
}

/** Turns one-switch scanning on and off, and sets its pace and its switch. */
export const OneSwitch = () => {
  const { t } = useTranslation('controls')
  const [{ scan }, change] = useSettings()
  const set = (part: Partial<typeof scan>): void => change((now) => ({ scan: { ...now.scan, ...part } }))
  return (
    <section aria-labelledby="one-switch">
      <h2 id="one-switch">{t('scan.heading')}</h2>
      <p className="controls__note">{t('scan.lead')}</p>
      <OnOrOff label={t('scan.on')} on={scan.on} onChange={(on) => set({ on })} />
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
      <SwitchKey code={scan.code} onKey={(code) => set({ code })} />
      <OnOrOff label={t('scan.tap')} on={scan.tap} onChange={(tap) => set({ tap })} />
      <OnOrOff label={t('scan.waits')} on={scan.waits} onChange={(waits) => set({ waits })} />
      <p className="controls__note">{t('scan.waitsNote')}</p>
    </section>
  )
}
