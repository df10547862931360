import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FIRST_CONTROLS, type ControlSettings } from '../../store/controls/control-settings.ts'
import { useBindings, useControlSettings } from '../../store/controls/use-controls.ts'
import { Button } from '../../ui/Button.tsx'
import { padName } from '../../ui/pad/pad-name.ts'
import { BindingTable } from './BindingTable.tsx'
import { type Laying, useLaying } from './use-laying.ts'
import { useControlWords } from './use-words.ts'

/** The pad that is here, and how it works the set. */
const PadCard = ({ pad }: Pick<Laying, 'pad'>) => {
  const { t } = useTranslation('controls')
  const { pad: table } = useBindings()
  const name = (command: 'use' | 'leave'): string => {
    const part = table[command]
    return part === null ? t('bindings.none') : padName(part, pad?.make ?? 'xbox')
  }
  return (
    <div className="controls__pad">
      <h3>{t('padCard.heading')}</h3>
      <p role="status">
        {pad === null ? t('padCard.none') : t('padCard.here', { name: pad.name })}
        {pad === null || pad.standard ? null : ` ${t('padCard.odd')}`}
      </p>
      <p className="controls__note">{t('padCard.how', { use: name('use'), leave: name('leave') })}</p>
    </div>
  )
}

type Own = Pick<ControlSettings, 'keys' | 'pad'>

/** The way back to the first day for all at once, and the way back from there. */
const ResetAll = () => {
  const { t } = useTranslation('controls')
  const [{ keys, pad }, change] = useControlSettings()
  const [before, setBefore] = useState<Own | null>(null)
  const [undone, setUndone] = useState(false)
  const changes = Object.keys(keys).length + Object.keys(pad).length
  const undo = (): void => {
    if (before !== null) change(before)
    setBefore(null)
    setUndone(true)
  }
  const reset = (): void => {
    setBefore({ keys, pad })
    setUndone(false)
    change({ keys: FIRST_CONTROLS.keys, pad: FIRST_CONTROLS.pad })
  }
  const isReset = changes === 0 && before !== null
  return (
    <div className="controls__all">
      <Button
        look="outline"
        size="small"
        icon="replay"
        aria-disabled={changes === 0 && !isReset}
        onClick={isReset ? undo : changes === 0 ? undefined : reset}
      >
        {t(isReset ? 'all.undo' : 'all.reset')}
      </Button>
      <span role="status">
        {isReset ? t('all.done') : undone ? t('all.undone') : changes === 0 ? t('all.none') : ''}
      </span>
    </div>
  )
}

/** Every key and every button of the set, each to be laid elsewhere. */
export const KeysAndPad = () => {
  const { t } = useTranslation('controls')
  const laying = useLaying()
  const words = useControlWords(laying.pad?.make ?? 'xbox')
  const { asking, done } = laying
  const told = asking === null ? (done === null ? '' : words.done(done)) : words.question(asking, laying.pad !== null)
  return (
    <section aria-labelledby="bindings">
      <h2 id="bindings">{t('bindings.heading')}</h2>
      <p className="controls__note">{t('bindings.lead')}</p>
      <PadCard pad={laying.pad} />
      <p className="unseen" role="status">
        {told}
      </p>
      <BindingTable laying={laying} words={words} />
      <ResetAll />
    </section>
  )
}
