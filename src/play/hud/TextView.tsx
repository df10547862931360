import { type ReactNode, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { SAY_LEVELS, type SayLevel } from './hearing.ts'
import { firstTeam } from './first-team.ts'
import { JustNow } from './JustNow.tsx'
import { KeyFor } from './KeyFor.tsx'
import { NearChoices } from './NearChoices.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { rollBlock } from './roll-block.ts'
import { TextSection } from './TextSection.tsx'
import { AboutToHappen, NearMe, WhereIAm } from './TextSections.tsx'
import { type AlertWords, useAlert, useAlertWords } from './use-alert.ts'
import { useWhereWords } from './use-where-words.ts'
import { WorksSection } from './WorksSection.tsx'
import './TextView.css'

const sentence = ({ title, lines }: AlertWords): string => ` ${title}. ${lines.map((line) => `${line}.`).join(' ')}`

const Lede = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const whereWords = useWhereWords()
  const block = usePlaySlice((view) => rollBlock(scenario.houseStyle, view))
  const take = usePlaySlice((view) => view.roll.take)
  const held = usePlaySlice((view) => view.holding)
  const fetched = usePlaySlice(firstTeam)
  // Drawn again when any of these is another.
  usePlaySlice(({ me: { spot, facing, walking, aboard }, trip }) => ({ spot, facing, walking, aboard, leg: trip?.leg }))
  const alert = useAlert()
  const alertWords = useAlertWords(true)
  return (
    <p className="textview__lede">
      {fetched === null
        ? t(`text.roll.${held ? 'held' : block.face}`, { take })
        : t('roll.order.firstTeam', { number: fetched.number, station: say(fetched.station) })}{' '}
      <b>{whereWords(run.view())}</b>
      {alert === null ? null : sentence(alertWords(alert))}
    </p>
  )
})
Lede.displayName = 'Lede'

export type TextViewProps = {
  readonly level: SayLevel
  readonly onLevel: (level: SayLevel) => void
  readonly brief: boolean
  readonly onBrief: (brief: boolean) => void
  /** Null where there is no picture to go back to. */
  readonly onPicture: (() => void) | null
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  /** General moves and orders, under the choices. */
  readonly children?: ReactNode
}

/** The set as a live page, in the order of the picture. A run can be played from here alone. */
export const TextView = memo((props: TextViewProps) => {
  const { level, onLevel, brief, onBrief, onPicture, last, onChoose, children } = props
  const { t } = useTranslation('play')
  const { scenario } = usePlay()
  return (
    <main className="textview" aria-label={t('text.title')}>
      <div className="textview__top">
        <Icon name="book" size={19} />
        <b>{t('text.title')}</b>
        <span className="textview__same">{t('text.same')}</span>
        <span className="textview__gap" />
        <Segmented
          shown
          label={t('text.say')}
          value={level}
          onChange={onLevel}
          options={SAY_LEVELS.map((value) => ({ value, label: t(`text.level.${value}`) }))}
        />
        <Segmented
          label={t('text.length')}
          value={brief ? 'brief' : 'full'}
          onChange={(length) => onBrief(length === 'brief')}
          options={[
            { value: 'full', label: t('text.full') },
            { value: 'brief', label: t('text.brief') },
          ]}
        />
        {onPicture === null ? null : (
          <button type="button" className="textview__picture" onClick={onPicture}>
            <KeyFor command="textView" />
            {t('text.picture')}
          </button>
        )}
      </div>
      <h2 className="textview__slug">{scenario.show.slug}</h2>
      <Lede />
      <div className="textview__grid">
        <WhereIAm brief={brief} />
        <AboutToHappen />
        <WorksSection />
        <NearMe brief={brief} />
        <TextSection title={t('text.can')}>
          <NearChoices wide last={last} onChoose={onChoose} />
          {children}
        </TextSection>
        <JustNow />
      </div>
    </main>
  )
})
TextView.displayName = 'TextView'
