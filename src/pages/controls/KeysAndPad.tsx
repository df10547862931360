import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FIRST_CONTROLS, type ControlSettings } from '../../store/controls/control-settings.ts'
import { useControlSettings } from '../../store/controls/use-controls.ts'
import { Button } from '../../ui/Button.tsx'
import { BindingTable } from './BindingTable.tsx'
import type { Laying } from './use-laying.ts'
import { useControlWords } from './use-words.ts'

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
export const KeysAndPad = ({ laying }: { readonly laying: Laying }) => {
  const { t } = useTranslation('controls')
  const words = useControlWords(laying.pad?.make ?? 'xbox')
  const { asking, done } = laying
  const told = asking === null ? (done === null ? '' : words.done(done)) : words.question(asking, laying.pad !== null)
  return (
    <section aria-labelledby="bindings">
      <h2 id="bindings">{t('bindings.heading')}</h2>
      <p className="controls__note">{t('bindings.lead')}</p>
      <p className="unseen" role="status">
        {told}
      </p>
      <BindingTable laying={laying} words={words} />
      <ResetAll />
    </section>
  )
}
