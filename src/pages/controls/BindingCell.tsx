import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'

export type ListenProps = {
  readonly label: string
  /** Grey words in the empty field. */
  readonly wait: string
  readonly describedBy: string
  readonly onKey: (event: KeyboardEvent) => void
  readonly onLeave: () => void
}

/** A field that takes one key. It is a field, so that screen readers hand their letters over to the page. */
export const Listen = ({ label, wait, describedBy, onKey, onLeave }: ListenProps) => {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <input
      ref={field}
      type="text"
      className="bindings__listen"
      data-listens
      inputMode="none"
      autoComplete="off"
      spellCheck={false}
      value=""
      placeholder={wait}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={() => undefined}
      onKeyDown={onKey}
      onBlur={onLeave}
    />
  )
}

export type BindingCellProps = {
  readonly id: string
  /** What is laid there; empty where nothing is. */
  readonly name: string
  readonly label: string
  readonly onAsk: () => void
  /** The way back to the first day; null where it is so. */
  readonly back: { readonly label: string; readonly go: () => void } | null
}

/** What is laid for a command, as a button that asks for another. */
export const BindingCell = ({ id, name, label, onAsk, back }: BindingCellProps) => {
  const { t } = useTranslation('controls')
  return (
    <>
      <button type="button" id={id} className="bindings__key" aria-label={label} onClick={onAsk}>
        {name === '' ? <span className="bindings__none">{t('bindings.none')}</span> : <Kbd>{name}</Kbd>}
      </button>
      {back === null ? null : <IconButton icon="replay" iconSize={18} label={back.label} onPress={back.go} />}
    </>
  )
}
