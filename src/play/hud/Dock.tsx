import { memo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ActionMenu } from './ActionMenu.tsx'
import { NearChoices } from './NearChoices.tsx'
import { Orders } from './Orders.tsx'
import { usePlaySlice } from './PlayContext.ts'
import { TalkCard } from './TalkCard.tsx'
import { useHigherThan } from './use-higher-than.ts'
import { useOpenTalk } from './use-open-talk.ts'
import { keepFocus } from '../../ui/keep-focus.ts'
import './Dock.css'

export type DockProps = {
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly onWalk: () => void
}

/** The orders stay open beside so many choices. */
const BESIDE_ORDERS = 4
/** Choices that are higher than this stand behind “More”: the set is not to lie under them. As in the style. */
const MOST_REM = 19

/** Orders, near choices and moves over the lower left corner of the picture; a conversation takes all of the lower edge. */
export const Dock = memo(({ last, onChoose, onWalk }: DockProps) => {
  const { t } = useTranslation('play')
  const talk = useOpenTalk()
  const busy = usePlaySlice(({ choices, talks = [] }) => choices.length > 0 || talks.length > 0)
  const crowded = usePlaySlice(({ choices }) => choices.length > BESIDE_ORDERS)
  const near = useRef<HTMLDivElement>(null)
  const over = useHigherThan(near, talk === null, MOST_REM)
  const [whole, showWhole] = useState(false)
  if (talk !== null) return <TalkCard talk={talk} last={last} onChoose={onChoose} onWalk={onWalk} />
  return (
    <div className="dock">
      <Orders foldable={busy} crowded={crowded} />
      <div className={whole ? 'dock__near dock__near--whole' : 'dock__near'}>
        <div ref={near}>
          <NearChoices last={last} onChoose={onChoose} />
        </div>
      </div>
      {over ? (
        <button
          type="button"
          className="dock__more"
          aria-expanded={whole}
          onMouseDown={keepFocus}
          onClick={() => showWhole(!whole)}
        >
          {t(whole ? 'near.less' : 'near.more')}
          <Icon name="down" size={14} />
        </button>
      ) : null}
      <ActionMenu onWalk={onWalk} />
    </div>
  )
})
Dock.displayName = 'Dock'
