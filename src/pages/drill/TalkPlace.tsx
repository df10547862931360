import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chipsFor } from '../../core/radio/drill/board.ts'
import { type Answer, heardLines } from '../../core/radio/drill/case.ts'
import { worksHere } from '../../core/radio/drill/fill.ts'
import type { TalkItem } from '../../core/radio/drill/item.ts'
import type { Judgement } from '../../core/radio/drill/judge.ts'
import { Button } from '../../ui/Button.tsx'
import { type Spoken, TalkBox, type TalkHandle, type TalkWay } from '../../ui/TalkBox.tsx'
import { useSpaceToTalk } from '../../ui/talk/use-space-to-talk.ts'
import { boardOf } from './board-of.ts'
import { CallLines } from './CallLines.tsx'
import { factCells } from './fact-cells.ts'
import { FactsRow } from './FactsRow.tsx'
import { hintsOf } from './hints.ts'
import type { PlaceProps } from './place.ts'
import { PlaceActions } from './PlaceActions.tsx'
import { talkReasons, talkTitle } from './talk-reason.ts'
import { useTalkJudge } from './use-judge.ts'
import { useHeard } from './use-heard.ts'
import { SpokenMeter } from './SpokenMeter.tsx'
import { Verdict } from './Verdict.tsx'
import { YourAnswer } from './YourAnswer.tsx'

type Given = { readonly answer: Answer; readonly judgement: Judgement; readonly afterMs: number }

/** A call, and an answer to it in the trainee's own words, or none. */
export const TalkPlace = (props: PlaceProps<TalkItem>) => {
  const { item, drill, filling, chance, way, onWay, voice, hear, onResult, onNext, last } = props
  const { t } = useTranslation('drill')
  const lines = useMemo(() => heardLines(item, filling), [item, filling])
  const board = useMemo(() => boardOf(chipsFor(drill.chips, item, filling, chance)), [drill, item, filling, chance])
  const [given, setGiven] = useState<Given | null>(null)
  const [tries, setTries] = useState(0)
  const talk = useRef<TalkHandle>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const heard = useHeard(lines, hear, tries)
  const judge = useTalkJudge()
  useSpaceToTalk(talk)
  useEffect(() => {
    if (given === null) heard.toTalk(talk.current)
    else title.current?.focus()
  }, [given, heard])

  const give = (answer: Answer, afterMs: number): void => {
    heard.hush()
    judge(({ habitsIn, judgeTalk }) => {
      const judgement = judgeTalk(item, filling, answer)
      const { level, quick, verdict } = judgement
      setGiven({ answer, judgement, afterMs })
      if (tries === 0)
        onResult({
          level,
          quick,
          broken: habitsIn(verdict.faults),
          missed: judgement.missed,
          reason: talkReasons(t, item, filling, judgement)[0],
          next: {
            kind: 'words',
            heard: lines.at(-1)?.words ?? '',
            works: item.silent ? '' : (worksHere(item, filling)[0] ?? ''),
          },
        })
    })
  }
  const send = (words: string, by: TalkWay, spoken: Spoken | undefined): void => {
    const afterMs = heard.afterMs()
    give({ words, mode: by, channel: 1, afterMs, ...(spoken === undefined ? {} : spoken) }, afterMs)
  }
  const retry = (): void => {
    setGiven(null)
    setTries(tries + 1)
  }
  const cells = given === null ? [] : factCells(given.judgement.facts)
  return (
    <>
      <section className="drillcard" aria-label={t('run.yours')}>
        <CallLines
          scene={heard.scene(item, filling)}
          lines={lines}
          {...(hear === null ? {} : { onAgain: heard.again })}
        />
        {given === null ? (
          <div className="drillcard__talk">
            <TalkBox
              key={tries}
              ref={talk}
              board={board}
              way={way}
              onWay={onWay}
              state="ready"
              channel={1}
              onDrafting={heard.drafting}
              onKey={heard.drafting}
              onSend={(words, by, _to, spoken) => send(words, by, spoken)}
              voice={{ ...voice, hints: hintsOf(drill, filling, board) }}
              hint={t('run.hint')}
              beside={
                <Button look="plain" size="small" onClick={() => give(null, heard.afterMs())}>
                  {t('run.nothing')}
                </Button>
              }
            />
          </div>
        ) : (
          <YourAnswer
            answer={given.answer}
            afterMs={given.afterMs}
            words={given.judgement.words}
            lost={given.judgement.lost}
          />
        )}
        {cells.length === 0 ? null : <FactsRow cells={cells} />}
      </section>
      {given === null ? null : (
        <>
          <Verdict
            ref={title}
            title={talkTitle(t, item, given.judgement, given.answer === null)}
            why={talkReasons(t, item, filling, given.judgement)}
            notes={given.judgement.verdict.notes}
            works={worksHere(item, filling).slice(0, 2)}
            worksSilent={item.silent}
          >
            {tries > 0 ? <p>{t('answer.practice')}</p> : null}
          </Verdict>
          <SpokenMeter answer={given.answer} judgement={given.judgement} />
          <PlaceActions
            onNext={onNext}
            last={last}
            onRetry={retry}
            deed={item.silent || given.answer === null}
            slipped={given.judgement.level !== 'works'}
          />
        </>
      )}
    </>
  )
}
