import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { useHint } from './HintLine.tsx'
import { MoreActions } from './MoreActions.tsx'
import { Choice } from './NearChoices.tsx'
import { forRow, talkersOf } from './near-choices.ts'
import { nameOf } from './names.ts'
import { NothingNear } from './NothingNear.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
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
  const { scenario, say, keysOf } = usePlay()
  const choices = usePlaySlice(keysOf)
  const several = new Set(choices.map(({ choice: { to } }) => to).filter((to) => to !== null)).size > 1
  const hint = useHint()
  const talker = usePlaySlice((view) => {
    const [first] = talkersOf(view)
    return first === undefined ? null : nameOf(scenario, view, say, first)
  })
  return (
    <section className="actionrow" aria-label={t('near.label')}>
      {hint === null || keyed ? null : (
        <p className="actionrow__hint">
          <b>{t('hint.next')}</b> {hint}
        </p>
      )}
      <div className="actionrow__row">
        {forRow(choices, room).map(({ number, choice }) => (
          <Choice
            key={choice.id}
            number={number}
            choice={choice}
            last={choice.id === last}
            onChoose={onChoose}
            keyed={keyed}
            named={several}
          />
        ))}
        {choices.length === 0 && talker === null ? <NothingNear className="actionrow__none" /> : null}
        <MoreActions last={last} onChoose={onChoose} onWalk={onWalk} talker={choices.length === 0 ? talker : null} />
      </div>
    </section>
  )
})
ActionRow.displayName = 'ActionRow'
