import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/Button.tsx'
import './Sheet.css'

export type SheetProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** For the ref of whatever has the focus first: React keeps `autoFocus` for itself, and a dialog looks for the attribute. */
export const beginHere = (el: HTMLElement | null): void => el?.setAttribute('autofocus', '')

/** A panel over the play screen that holds the focus until it is closed. The run goes on behind it. */
export const Sheet = ({ title, onClose, children }: SheetProps) => {
  const { t } = useTranslation('play')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const el = dialog.current
    if (el !== null && !el.open) el.showModal()
    // A dialog gives the focus back when it is closed, and not when it is only taken away.
    return () => el?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={heading}
      // A dialog that was taken away and put back while its page is built up tells of the first close late.
      onClose={() => (dialog.current?.open === true ? undefined : onClose())}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="sheet__head">
        <h2 id={heading}>{title}</h2>
        <IconButton icon="cross" label={t('sheet.close')} onPress={() => dialog.current?.close()} />
      </div>
      {children}
    </dialog>
  )
}
