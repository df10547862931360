import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Ledger, ledgerOf } from '../../core/cost/ledger.ts'
import type { Counterfactual } from '../../core/bots/counterfactual.ts'
import type { Assessment } from '../../core/rubric/assessment.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import type { TextId } from '../../core/vocabulary/ids.ts'
import type { OwnWords } from '../../store/saved-run.ts'
import { KeepsNothing } from '../frame/KeepsNothing.tsx'
import { PaperNav } from '../frame/PaperNav.tsx'
import { useTitle } from '../frame/use-title.ts'
import { dayOf } from '../report/lists.ts'
import type { Say } from '../say.ts'
import { ByTheBook } from './ByTheBook.tsx'
import { CostTable } from './CostTable.tsx'
import { DebriefHead } from './DebriefHead.tsx'
import type { Hear } from './hear.ts'
import { Held } from './Held.tsx'
import { InShort } from './InShort.tsx'
import { MarksByCriterion } from './MarksByCriterion.tsx'
import type { Ahead } from './ahead.ts'
import { NextBox } from './NextBox.tsx'
import { ApplicationSection, ReactionSection } from './OwnSections.tsx'
import { Phases } from './Phases.tsx'
import { type Pin, pinsOf } from './pins.ts'
import { SaidAndWorks } from './SaidAndWorks.tsx'
import type { Player } from './Proof.tsx'
import type { Replay } from './replay.ts'
import { TimelineSection } from './TimelineSection.tsx'
import { openingPin } from './turning-point.ts'
import '../paper/filed.css'
import './DebriefPage.css'
import './print.css'

export type DebriefPageProps = {
  readonly assessment: Assessment
  readonly facts: readonly Fact[]
  readonly scenario: Scenario
  readonly say: Say
  /** `S03`. */
  readonly number: string
  /** 1 for the first time this scene was played to its end here; null for a run that somebody handed in. */
  readonly attempt: number | null
  /** Score of the attempt before; null where there was none. */
  readonly before: number | null
  /** Who was on the radio, and the wall time at which it ended, milliseconds; null where that is not known. */
  readonly played: { readonly name: string; readonly endedMs: number | null }
  /** Who played it, where it was opened from a file. */
  readonly player: Player | null
  /** The trainee's own sentences; null where the run is another's. */
  readonly words: OwnWords | null
  readonly onWords: (change: Partial<OwnWords>) => Promise<void>
  readonly ahead: Ahead
  /** What the dearest moments cost; null while they are being played again. */
  readonly moments: readonly Counterfactual[] | null
  readonly hear: Hear
  /** The run to be looked at again. */
  readonly replay: Replay
  /** Questions of the scenario's debrief. */
  readonly questions: readonly TextId[]
  /** Begin again from this tick, with everything before it as it was; null where the run is another's. */
  readonly onRetry: ((tick: number) => void) | null
  /** The whole scene again: another draw, or the same people at the same moments. */
  readonly onAgain: (draw: 'new' | 'same') => void
  /** Take the record along as a file. */
  readonly onDownload: () => void
}

/** The moment that is looked at, first the one to be looked at most; `start` is new whenever one is chosen, also the same again. */
const useChosen = (pins: readonly Pin[], ledger: Ledger) => {
  const [choice, setChoice] = useState(() => ({ number: openingPin(pins, ledger)?.number ?? 0 }))
  const start = useMemo(
    () => ({ tick: pins.find(({ number }) => number === choice.number)?.tick ?? 0 }),
    [pins, choice],
  )
  const onChoose = useCallback((number: number) => setChoice({ number }), [])
  return { chosen: choice.number, start, onChoose }
}

/** Whose run it is, and when: a screen says that elsewhere, paper has to. */
const OnPaper = ({ name, endedMs }: DebriefPageProps['played']) => {
  const { t, i18n } = useTranslation('pages')
  const [nowMs] = useState(() => Date.now())
  const printed = dayOf(i18n.language, nowMs)
  return (
    <p className="debrief__paper">
      <b>{name}</b>{' '}
      {endedMs === null
        ? t('debrief.printed', { printed })
        : t('debrief.playedAndPrinted', { played: dayOf(i18n.language, endedMs), printed })}
    </p>
  )
}

/** What happened, what it was worth and why, what works, and the way back to any moment. */
export const DebriefPage = (props: DebriefPageProps) => {
  const {
    assessment,
    facts,
    scenario,
    say,
    number,
    attempt,
    before,
    player,
    played,
    words,
    onWords,
    ahead,
    moments,
    replay,
    hear,
    questions,
    onRetry,
    onAgain,
    onDownload,
  } = props
  const { t } = useTranslation('pages')
  useTitle(t('debrief.title', { scene: say(scenario.title) }))
  const pins = useMemo(() => pinsOf(assessment, facts), [assessment, facts])
  const ledger = useMemo(() => ledgerOf(facts), [facts])
  const { start, ...choice } = useChosen(pins, ledger)
  const shared = { pins, ...choice }
  return (
    <div className="debrief filed" data-room="paper">
      <PaperNav />
      <main>
        <KeepsNothing onTake={onDownload} />
        <OnPaper {...played} />
        <DebriefHead
          assessment={assessment}
          facts={facts}
          ledger={ledger}
          scenario={scenario}
          say={say}
          number={number}
          attempt={attempt}
          before={before}
          player={player}
        />
        <InShort {...shared} say={say} ledger={ledger} ahead={ahead} scenario={scenario} facts={facts} />
        <Phases />
        {words === null ? null : <ReactionSection words={words} onWords={onWords} />}
        {pins.some(({ held }) => held) ? <Held {...shared} say={say} /> : null}
        <div className="debrief__columns">
          <div>
            <TimelineSection
              {...shared}
              start={start}
              facts={facts}
              scenario={scenario}
              say={say}
              replay={replay}
              onRetry={onRetry}
            />
            <SaidAndWorks {...shared} facts={facts} scenario={scenario} say={say} hear={hear} />
            <ByTheBook {...shared} scenario={scenario} facts={facts} say={say} moments={moments} onRetry={onRetry} />
          </div>
          <div>
            <MarksByCriterion {...shared} assessment={assessment} say={say} />
            <CostTable ledger={ledger} facts={facts} scenario={scenario} say={say} />
            <ApplicationSection questions={questions} say={say} words={words} onWords={onWords} />
            <NextBox {...ahead} onAgain={onAgain} onDownload={onDownload} />
          </div>
        </div>
      </main>
    </div>
  )
}
