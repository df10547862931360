import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chipsFor } from '../../core/radio/drill/board.ts'
import { fillSentence } from '../../core/radio/drill/fill.ts'
import type { MoveItem } from '../../core/radio/drill/item.ts'
import type { Deed, MoveState } from '../../core/radio/drill/move.ts'
import { Button } from '../../ui/Button.tsx'
import { useSpaceToTalk } from '../../ui/talk/use-space-to-talk.ts'
import { type Spoken, TalkBox, type TalkHandle, type TalkWay } from '../../ui/TalkBox.tsx'
import { boardOf } from './board-of.ts'
import { hintsOf } from './hints.ts'
import { Knob } from './Knob.tsx'
import { type MoveEntry, moveEntries } from './move-entries.ts'
import { MoveLog } from './MoveLog.tsx'
import type { PlaceProps } from './place.ts'
import { PlaceActions } from './PlaceActions.tsx'
import { useMoveJudge } from './use-judge.ts'
import { Verdict } from './Verdict.tsx'
import './MovePlace.css'

const isFine = (): boolean => window.matchMedia('(hover: hover) and (pointer: fine)').matches

const spokenOf = (entries: readonly MoveEntry[]): readonly { readonly voice: string; readonly words: string }[] =>
  entries.flatMap((entry) =>
    entry.kind === 'did' || entry.mine || entry.voice === null ? [] : [{ voice: entry.voice, words: entry.words }],
  )

/** One radio and several deeds: talk on the channel it stands on, turn the knob, listen. */
export const MovePlace = (props: PlaceProps<MoveItem>) => {
  const { item, drill, filling, chance, way, onWay, voice, hear, onResult, onNext, last } = props
  const { t } = useTranslation('drill')
  const [state, setState] = useState<MoveState>({ done: [], channel: item.startOn })
  const [tries, setTries] = useState(0)
  const talk = useRef<TalkHandle>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const heardTo = useRef(0)
  const judge = useMoveJudge()
  const board = useMemo(() => {
    const built = item.steps.flatMap((step) => step.built)
    const decoys = item.steps.flatMap((step) => step.decoys)
    return boardOf(chipsFor(drill.chips, { built, decoys }, filling, chance))
  }, [item, drill, filling, chance])
  const over = state.done.length === item.steps.length
  const entries = useMemo(() => moveEntries(item, filling, state), [item, filling, state])
  useSpaceToTalk(talk)
  useEffect(() => {
    const fresh = spokenOf(entries.slice(heardTo.current))
    heardTo.current = entries.length
    return hear === null || fresh.length === 0 ? undefined : hear(fresh)
  }, [entries, hear])
  useEffect(() => {
    if (over) title.current?.focus()
    else if (isFine()) talk.current?.focus()
  }, [over, state])

  const deed = (one: Deed): void =>
    judge(({ doNext, judgeMove }) => {
      const next = doNext(item, filling, state, one)
      if (next === null) return
      setState(next)
      if (next.done.length < item.steps.length || tries > 0) return
      const { level, broken, reason } = judgeMove(next)
      onResult({ level, quick: false, broken, reason, next: { kind: 'move' } })
    })
  const send = (words: string, by: TalkWay, spoken: Spoken | undefined): void =>
    deed({
      do: 'say',
      answer: { words, mode: by, channel: state.channel, afterMs: 1500, ...(spoken === undefined ? {} : spoken) },
    })
  const wrong = state.done.filter(({ judged }) => judged.level !== 'works')
  const weakest = wrong[0] ?? state.done.at(-1)
  return (
    <>
      <section className="drillcard" aria-label={t('run.yours')}>
        <p className="movescene">{fillSentence(filling, item.scene)}</p>
        <MoveLog entries={entries} />
        {over ? null : (
          <div className="movehands">
            <div className="movehands__radio">
              <Knob channel={state.channel} onTurn={(to) => deed({ do: 'turn', to })} />
              <Button look="outline" icon="headset" onClick={() => deed({ do: 'listen' })}>
                {t('move.listen')}
              </Button>
            </div>
            <div className="drillcard__talk">
              <TalkBox
                key={`${tries}/${state.done.length}`}
                ref={talk}
                board={board}
                way={way}
                onWay={onWay}
                state="ready"
                channel={state.channel}
                voice={{ ...voice, hints: hintsOf(drill, filling, board) }}
                onSend={(words, by, _to, spoken) => send(words, by, spoken)}
                hint={t('move.hint', { channel: state.channel })}
              />
            </div>
          </div>
        )}
      </section>
      {over && weakest !== undefined ? (
        <>
          <Verdict
            ref={title}
            title={
              wrong.length === 0
                ? t('move.allRight')
                : wrong.length === item.steps.length
                  ? t('move.noneRight')
                  : t('move.someRight', { right: item.steps.length - wrong.length, all: item.steps.length })
            }
            why={weakest.judged.reason}
            works={[]}
          >
            {tries > 0 ? <p>{t('answer.practice')}</p> : null}
          </Verdict>
          <PlaceActions
            onNext={onNext}
            last={last}
            deed
            slipped={wrong.length > 0}
            onRetry={() => {
              heardTo.current = 0
              setTries(tries + 1)
              setState({ done: [], channel: item.startOn })
            }}
          />
        </>
      ) : null}
    </>
  )
}
