import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ActionMenu } from './ActionMenu.tsx'
import { NearChoices } from './NearChoices.tsx'
import { Orders } from './Orders.tsx'
import { Sheet } from './Sheet.tsx'

export type MoreActionsProps = {
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly onWalk: () => void
  /** Own words can be said to them: a button with their name opens the same sheet. */
  readonly talker?: string | null
}

/** Opens a sheet with the orders, every choice and the moves. */
export const MoreActions = memo(({ last, onChoose, onWalk, talker = null }: MoreActionsProps) => {
  const { t } = useTranslation('play')
  const [open, setOpen] = useState(false)
  const show = (): void => setOpen(true)
  const close = (): void => setOpen(false)
  return (
    <>
      {talker === null ? null : (
        <button type="button" className="actionrow__talk" aria-haspopup="dialog" onClick={show}>
          <Icon name="aloud" size={16} />
          {t('talk.to', { name: talker })}
        </button>
      )}
      <button type="button" className="actionrow__more" aria-haspopup="dialog" onClick={show}>
        {t('near.more')}
        <Icon name="chevron" size={16} />
      </button>
      {open ? (
        <Sheet title={t('near.sheet')} onClose={close}>
          <div className="actionrow__sheet">
            <Orders />
            <NearChoices
              wide
              last={last}
              onSaid={close}
              onChoose={(choice) => {
                close()
                onChoose(choice)
              }}
            />
            <ActionMenu
              onWalk={() => {
                close()
                onWalk()
              }}
            />
          </div>
        </Sheet>
      ) : null}
    </>
  )
})
MoreActions.displayName = 'MoreActions'
