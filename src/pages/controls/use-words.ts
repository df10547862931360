import { useTranslation } from 'react-i18next'
import { type CommandId, hasKey } from '../../store/controls/commands.ts'
import type { KeyBinding } from '../../store/controls/keys.ts'
import type { PadPart } from '../../store/controls/pad.ts'
import { useBindings } from '../../store/controls/use-controls.ts'
import { useKeyName } from '../../ui/keys/use-key-name.ts'
import { type PadMake, padName } from '../../ui/pad/pad-name.ts'
import type { Asking, Cell, Done } from './laying.ts'

export type ControlWords = {
  readonly command: (command: CommandId) => string
  readonly named: (place: KeyBinding | PadPart) => string
  /** What lies in a cell; empty where nothing does. */
  readonly cell: (cell: Cell) => string
  readonly question: (asking: Asking, padHere: boolean) => string
  readonly done: (done: Done) => string
}

const isPart = (place: KeyBinding | PadPart): place is PadPart => typeof place === 'string'

/** What the page says about keys and buttons. */
export const useControlWords = (make: PadMake): ControlWords => {
  const { t } = useTranslation('controls')
  const { keys, pad } = useBindings()
  const keyName = useKeyName()
  const command = (id: CommandId): string => t(`bindings.commands.${id}`)
  const named = (place: KeyBinding | PadPart | null): string => {
    if (place === null) return ''
    return isPart(place) ? padName(place, make) : keyName(place)
  }
  const cell = (where: Cell): string =>
    named(where.device === 'pad' ? pad[where.command] : hasKey(where.command) ? keys[where.command] : null)
  const question = (asking: Asking, padHere: boolean): string => {
    if (asking.at === 'clash') {
      const { lay, other } = asking
      return t(cell(lay) === '' ? 'ask.clashNone' : 'ask.clash', { name: named(lay.place), other: command(other) })
    }
    if (asking.refused !== null) return t(`refused.${asking.refused}`)
    const { device } = asking.cell
    return t(device === 'pad' && !padHere ? 'ask.noPad' : `ask.${device}`, { command: command(asking.cell.command) })
  }
  const said = (done: Done): string => {
    switch (done.what) {
      case 'left':
        return t('ask.left')
      case 'taken':
        return t('ask.taken', { command: command(done.cell.command) })
      case 'laid':
        return t('ask.done', { command: command(done.lay.command), name: named(done.lay.place) })
      case 'swapped': {
        const otherName = cell({ device: done.lay.device, command: done.other })
        return t(otherName === '' ? 'ask.robbed' : 'ask.swapped', {
          command: command(done.lay.command),
          name: named(done.lay.place),
          other: command(done.other),
          otherName,
        })
      }
    }
  }
  return { command, named, cell, question, done: said }
}
