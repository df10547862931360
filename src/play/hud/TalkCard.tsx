import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { ActionMenu } from './ActionMenu.tsx'
import { HintLine } from './HintLine.tsx'
import { SayTo } from './SayTo.tsx'
import { TalkChoices, TalkPortrait, TalkSaid, TalkTape, TalkWaits } from './TalkParts.tsx'
import type { OpenTalk } from './use-open-talk.ts'
import './TalkCard.css'

export type TalkCardProps = {
  readonly talk: OpenTalk
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly onWalk: () => void
}

/** A conversation in person, large: who it is, what was said, how long they wait, and every way to answer. */
export const TalkCard = memo(({ talk, last, onChoose, onWalk }: TalkCardProps) => {
  const { t } = useTranslation('play')
  return (
    <div className="talkcard">
      <div className="talkcard__tape">
        <TalkTape person={talk.person} size={22} />
      </div>
      <TalkPortrait person={talk.person} />
      <div className="talkcard__body">
        <div className="talkcard__head">
          <span className="label">{t('log.inPerson')}</span>
          <TalkWaits talk={talk} />
        </div>
        <TalkSaid person={talk.person} />
        <section className="talkcard__choices" aria-label={t('near.label')}>
          <div className="talkcard__list">
            <TalkChoices talk={talk} last={last} onChoose={onChoose} />
          </div>
          <SayTo person={talk.person} />
        </section>
        <HintLine listener={talk.person} />
        <ActionMenu onWalk={onWalk} />
      </div>
    </div>
  )
})
TalkCard.displayName = 'TalkCard'
