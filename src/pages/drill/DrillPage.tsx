import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Cards } from '../../core/course/card.ts'
import { isOver, minutesLeft } from '../../core/course/session.ts'
import { type Drill, DRILL_KINDS } from '../../core/radio/drill/drill.ts'
import type { Region } from '../../core/vocabulary/radio.ts'
import type { DrillHabits } from '../../store/drills.ts'
import { useStoreStatus } from '../../store/StoreProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { LatePart } from '../../ui/late-part.tsx'
import type { TalkVoice, TalkWay } from '../../ui/TalkBox.tsx'
import { DrillFrame } from './DrillFrame.tsx'
import type { Hear } from './place.ts'
import { Place } from './Place.tsx'
import { SingleKeysContext } from './single-keys.ts'
import { Ticks } from './Ticks.tsx'
import { type RoundSetup, useRound } from './use-round.ts'
import { inWhenText } from './when.ts'
import { wallNow } from './wall-clock.ts'
import '../frame/sidecard.css'

const DrillSide = lazy(async () => ({ default: (await import('./DrillSide.tsx')).DrillSide }))
const RoundEnd = lazy(async () => ({ default: (await import('./RoundEnd.tsx')).RoundEnd }))

export type DrillPageProps = {
  readonly drill: Drill
  /** Everything that is remembered of this trainee. */
  readonly kept: Cards
  readonly name: string
  readonly seed: number
  /** The words of which part of the world. */
  readonly region: Region
  readonly way: TalkWay
  readonly onWay: (way: TalkWay) => void
  readonly voice: Omit<TalkVoice, 'hints'>
  readonly hear: Hear
  readonly habits: DrillHabits
  readonly onHabits: (habits: DrillHabits) => void
  readonly remember: RoundSetup['remember']
  readonly onAnother: () => void
}

/** One round of a drill: one card at a time, the verdict at once, and what comes next. */
export const DrillPage = (props: DrillPageProps) => {
  const { drill, kept, name, seed, region, way, onWay, voice, hear, habits, onHabits, remember, onAnother } = props
  const { t } = useTranslation('drill')
  const [nowMs] = useState(wallNow)
  const round = useRound({ drill, kept, name, seed, region, nowMs, remember, clock: wallNow })
  const keeps = useStoreStatus().kind === 'kept'
  const { session, open, dueMs } = round
  const all = session.places.length
  const over = isOver(session)
  const minutes = minutesLeft(session, drill.seconds)
  const beside = (
    <>
      <p className="drill__ticks">
        <Ticks done={session.at} all={all} label={t('run.progress', { at: session.at + 1, all })} />
        <span aria-hidden="true">{t('run.card', { at: session.at + 1, all })}</span>
      </p>
      <div className="drill__left">
        <p>{t('run.minutes', { count: minutes })}</p>
        <Button look="plain" size="small" onClick={round.stop}>
          {t('run.stop')}
        </Button>
      </div>
    </>
  )
  return (
    <DrillFrame id={drill.id} region={round.region} beside={over ? null : beside}>
      <div className="drill__room">
        <div className="drill__main">
          {over || open === null ? (
            <Suspense fallback={null}>
              <RoundEnd
                session={session}
                kind={DRILL_KINDS[drill.id]}
                before={round.before}
                cards={round.cards}
                labels={drill.labels}
                keeps={keeps}
                onAnother={onAnother}
              />
            </Suspense>
          ) : (
            <SingleKeysContext value={habits.keys}>
              <Place
                key={session.at}
                item={open.item}
                drill={drill}
                filling={open.filling}
                chance={open.chance}
                way={way}
                onWay={onWay}
                voice={voice}
                hear={habits.spoken ? hear : null}
                onResult={round.answer}
                onNext={round.next}
                onSkip={round.skip}
                last={session.at === all - 1}
              />
            </SingleKeysContext>
          )}
          {over || dueMs === null ? null : (
            <p className="drill__seen">
              <span>{t('run.seen', { when: inWhenText(t, dueMs, nowMs) })}</span>
              <span>{t('side.nextNote')}</span>
            </p>
          )}
        </div>
        <LatePart>
          <DrillSide round={round} labels={drill.labels} nowMs={nowMs} habits={habits} onHabits={onHabits} />
        </LatePart>
      </div>
    </DrillFrame>
  )
}
