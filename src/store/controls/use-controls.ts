import { useMemo } from 'react'
import { useSettings } from '../StoreProvider.tsx'
import { type ControlSettings, readControls } from './control-settings.ts'
import { type KeyTable, keyTable } from './keys.ts'
import { type PadTable, padTable } from './pad.ts'

/** The trainee's way of working the set, and the way to change it. */
export const useControlSettings = (): readonly [ControlSettings, (change: Partial<ControlSettings>) => void] => {
  const [{ controls }, change] = useSettings()
  const read = useMemo(() => readControls(controls), [controls])
  return [read, (part) => change((now) => ({ controls: { ...readControls(now.controls), ...part } }))]
}

/** The key and the button of every command, as the trainee has them. */
export const useBindings = (): { readonly keys: KeyTable; readonly pad: PadTable } => {
  const [{ keys, pad }] = useControlSettings()
  return useMemo(() => ({ keys: keyTable(keys), pad: padTable(pad) }), [keys, pad])
}
