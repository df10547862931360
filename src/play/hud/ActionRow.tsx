import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ActionMenu } from './ActionMenu.tsx'
import { useHint } from './HintLine.tsx'
import { Choice, NearChoices } from './NearChoices.tsx'
import { keyedChoices, talkersOf } from './near-choices.ts'
import { nameOf } from './names.ts'
import { Orders } from './Orders.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { Sheet } from './Sheet.tsx'
import './ActionRow.css'

export type ActionRowProps = {
  /** How many choices stand in the row itself. */
  readonly room: number
  readonly keyed: boolean
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly onWalk: () => void
}

/** The near choices in one row, and a sheet with all of them, the orders and the moves. */
export const ActionRow = memo(({ room, keyed, last, onChoose, onWalk }: ActionRowProps) => {
  const { t } = useTranslation('play')
  const { scenario, say } = usePlay()
  const [open, setOpen] = useState(false)
  const choices = usePlaySlice(keyedChoices)
  const hint = useHint()
  const talker = usePlaySlice((view) => {
    const [first] = talkersOf(view)
    return first === undefined ? null : nameOf(scenario, view, say, first)
  })
  const close = (): void => setOpen(false)
  return (
    <section className="actionrow" aria-label={t('near.label')}>
      {choices.slice(0, room).map((choice, place) => (
        <Choice
          key={choice.id}
          number={place + 1}
          choice={choice}
          last={choice.id === last}
          onChoose={onChoose}
          keyed={keyed}
        />
      ))}
      {choices.length === 0 ? (
        <p className="actionrow__none">
          {talker === null ? (hint ?? t('near.empty')) : t('talk.to', { name: talker })}
        </p>
      ) : null}
      <button type="button" className="actionrow__more" aria-haspopup="dialog" onClick={() => setOpen(true)}>
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
    </section>
  )
})
ActionRow.displayName = 'ActionRow'
