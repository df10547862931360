import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import {
  COMMAND_GROUPS,
  type CommandGroup,
  type CommandId,
  hasKey,
  type PadOnly,
} from '../../store/controls/commands.ts'
import { answers } from '../../store/controls/keys.ts'
import { useBindings, useControlSettings } from '../../store/controls/use-controls.ts'
import { useSettings } from '../../store/StoreProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { BindingCell, Listen } from './BindingCell.tsx'
import { type Cell, firstOf, isChanged } from './laying.ts'
import { keyAt } from './key-at.ts'
import { cellId, type Laying } from './use-laying.ts'
import { useSpokenName } from './use-spoken-name.ts'
import type { ControlWords } from './use-words.ts'
import './BindingTable.css'

const GROUPS = Object.entries(COMMAND_GROUPS) as readonly (readonly [CommandGroup, readonly CommandId[]])[]

/** The keys that the page itself has for what a pad does between controls. */
const PAGE_KEYS: Readonly<Record<PadOnly, readonly ('enter' | 'escape' | 'tab' | 'shift')[]>> = {
  use: ['enter'],
  leave: ['escape'],
  nextUp: ['shift', 'tab'],
  nextDown: ['tab'],
  nextLeft: ['shift', 'tab'],
  nextRight: ['tab'],
}

const PageKey = ({ command }: { readonly command: PadOnly }) => {
  const { t } = useTranslation('controls')
  const { t: ui } = useTranslation('ui')
  return (
    <span className="bindings__fixed" title={t('bindings.fixed')}>
      {PAGE_KEYS[command].map((key) => (
        <Kbd key={key}>{key === 'shift' ? t('bindings.shift') : ui(`keys.${key}`)}</Kbd>
      ))}
    </span>
  )
}

const isSame = (a: Cell, b: Cell): boolean => a.device === b.device && a.command === b.command

export type BindingTableProps = { readonly laying: Laying; readonly words: ControlWords }

/** Every command with its key and its button, each to be laid elsewhere. */
export const BindingTable = ({ laying, words }: BindingTableProps) => {
  const { t } = useTranslation('controls')
  const [kept] = useControlSettings()
  const { keys } = useBindings()
  const [{ scan }] = useSettings()
  const says = useId()
  const { asking } = laying
  const asked: Cell | null = asking === null ? null : asking.at === 'clash' ? asking.lay : asking.cell
  const swap = useRef<HTMLButtonElement>(null)
  const before = useRef<Cell | null>(null)
  const spoken = useSpokenName()

  // The focus goes to the question, and from an answer back to the cell.
  useEffect(() => {
    const last = before.current
    before.current = asked
    if (asking?.at === 'clash') swap.current?.focus()
    if (asked !== null || last === null) return
    const { activeElement } = document
    if (activeElement === null || activeElement === document.body) {
      document.querySelector<HTMLElement>(`#${cellId(last.device, last.command)}`)?.focus()
    }
  }, [asking, asked])

  const cell = (where: Cell) => {
    const { device, command } = where
    if (asking?.at === 'listening' && isSame(asking.cell, where)) {
      return (
        <Listen
          label={t(`ask.${device}Field`, { command: words.command(command) })}
          wait={t(device === 'pad' ? 'ask.waitPad' : 'ask.waitKey')}
          describedBy={says}
          onKey={laying.pressed}
          onLeave={laying.blurred}
        />
      )
    }
    const name = words.cell(where)
    const first = isChanged(kept, where) ? firstOf(where) : null
    return (
      <BindingCell
        id={cellId(device, command)}
        name={name}
        label={t(`bindings.change_${device}`, {
          command: words.command(command),
          name: spoken(name) || t('bindings.none'),
        })}
        onAsk={() => laying.ask(where)}
        back={
          first === null
            ? null
            : {
                label: t('bindings.resetOne', {
                  command: words.command(command),
                  name: spoken(words.named(first.place)),
                }),
                go: () => {
                  document.querySelector<HTMLElement>(`#${cellId(device, command)}`)?.focus()
                  laying.lay(first)
                },
              }
        }
      />
    )
  }

  const row = (command: CommandId) => {
    const key = hasKey(command) ? keys[command] : null
    const switched = scan.on && key !== null && answers(key, keyAt(scan.code))
    return (
      <tr key={command} className={asked?.command === command ? 'bindings__row bindings__row--asked' : 'bindings__row'}>
        <th scope="row">
          {words.command(command)}
          {command === 'talk' ? <small>{t('bindings.note.talk')}</small> : null}
          {switched ? <small>{t('bindings.note.switch')}</small> : null}
        </th>
        <td>{hasKey(command) ? cell({ device: 'key', command }) : <PageKey command={command} />}</td>
        <td>{cell({ device: 'pad', command })}</td>
      </tr>
    )
  }

  return (
    <table className="bindings">
      <caption className="unseen">{t('bindings.heading')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('bindings.command')}</th>
          <th scope="col">{t('bindings.key')}</th>
          <th scope="col">{t('bindings.pad')}</th>
        </tr>
      </thead>
      {GROUPS.map(([group, commands]) => (
        <tbody key={group}>
          <tr className="bindings__group">
            <th scope="rowgroup" colSpan={3}>
              {t(`bindings.group.${group}`)}
              {group === 'hands' ? <small>{t('bindings.note.hands')}</small> : null}
            </th>
          </tr>
          {commands.flatMap((command) => [
            row(command),
            ...(asking !== null && asked?.command === command
              ? [
                  <tr key={`${command} ask`} className="bindings__ask">
                    <td colSpan={3}>
                      <p id={says}>{words.question(asking, laying.pad !== null)}</p>
                      {asking.at === 'clash' ? (
                        <div className="bindings__answers">
                          <Button ref={swap} size="small" aria-describedby={says} onClick={laying.swap}>
                            {t(words.cell(asking.lay) === '' ? 'ask.take' : 'ask.swap')}
                          </Button>
                          <Button size="small" look="outline" onClick={laying.leave}>
                            {t('ask.keep')}
                          </Button>
                        </div>
                      ) : null}
                    </td>
                  </tr>,
                ]
              : []),
          ])}
        </tbody>
      ))}
    </table>
  )
}
