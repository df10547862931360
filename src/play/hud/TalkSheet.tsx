import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { HintLine } from './HintLine.tsx'
import { MoreActions } from './MoreActions.tsx'
import { SayTo } from './SayTo.tsx'
import { TalkChoices, TalkPortrait, TalkSaid, TalkTape, TalkWaits } from './TalkParts.tsx'
import type { OpenTalk } from './use-open-talk.ts'
import './TalkCard.css'
import './TalkSheet.css'

export type TalkSheetProps = {
  readonly talk: OpenTalk
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly onWalk: () => void
}

/** The conversation in person on a phone: between the set and the radio, in the room of captions and actions. */
export const TalkSheet = memo(({ talk, last, onChoose, onWalk }: TalkSheetProps) => {
  const { t } = useTranslation('play')
  return (
    <section className="talksheet" aria-label={t('near.label')}>
      <div className="talksheet__head">
        <TalkTape person={talk.person} size={18} />
        <TalkWaits talk={talk} />
        <MoreActions last={last} onChoose={onChoose} onWalk={onWalk} />
      </div>
      <div className="talksheet__other">
        <TalkPortrait person={talk.person} />
        <div className="talksheet__said">
          <TalkSaid person={talk.person} />
        </div>
      </div>
      <div className="talksheet__choices">
        <TalkChoices talk={talk} last={last} onChoose={onChoose} />
      </div>
      <HintLine listener={talk.person} />
      <SayTo person={talk.person} narrow />
    </section>
  )
})
TalkSheet.displayName = 'TalkSheet'
