import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fillSentence } from '../../core/radio/drill/fill.ts'
import type { HoldJudgement } from '../../core/radio/drill/hold.ts'
import type { HoldItem } from '../../core/radio/drill/item.ts'
import { timelineOf } from '../../core/radio/drill/timeline.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { Gloss } from '../../ui/Gloss.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSpaceToTalk } from '../../ui/talk/use-space-to-talk.ts'
import { type Spoken, TalkBox, type TalkHandle } from '../../ui/TalkBox.tsx'
import { holdReasons, holdTitle, keptIn, lostWords } from './hold-reason.ts'
import { HoldTrack } from './HoldTrack.tsx'
import type { PlaceProps } from './place.ts'
import { PlaceActions } from './PlaceActions.tsx'
import { PressKey } from './PressKey.tsx'
import { TimingMeter } from './TimingMeter.tsx'
import { useHoldRun } from './use-hold-run.ts'
import { useHoldJudge } from './use-judge.ts'
import { useSpaceToHold } from './use-space-to-hold.ts'
import { Verdict } from './Verdict.tsx'
import './HoldPlace.css'

/** So long before the first word is the time to press: an ideal lead, and a hand that has to be told. */
const BREATH_MS = 1200

type Given = { readonly judged: HoldJudgement | null }

/** A line to say on the button: on the cue, or with one's own voice. */
export const HoldPlace = (props: PlaceProps<HoldItem>) => {
  const { item, filling, hear, voice, way, onWay, onResult, onNext, onSkip, last } = props
  const { t } = useTranslation('drill')
  const timeline = useMemo(() => timelineOf(item, filling), [item, filling])
  const [spoken, setSpoken] = useState(way === 'voice' && voice.agreed !== 'no')
  const [given, setGiven] = useState<Given | null>(null)
  const [tries, setTries] = useState(0)
  const [unmeasured, setUnmeasured] = useState(false)
  const run = useHoldRun(timeline, hear, !spoken)
  const judge = useHoldJudge()
  const key = useRef<HTMLButtonElement>(null)
  const begin = useRef<HTMLButtonElement>(null)
  const talk = useRef<TalkHandle>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const pressedMs = useRef(0)
  const line = fillSentence(filling, item.words)
  const words = timeline.words

  const give = (judged: HoldJudgement | null): void => {
    setGiven({ judged })
    if (tries > 0) return
    const [reason] = holdReasons(t, item, filling, judged)
    judge(({ habitsOfHold }) => {
      const broken = judged === null ? new Map() : habitsOfHold(judged)
      const kept = keptIn(item, judged, broken)
      onResult({ level: judged?.level ?? 'fails', quick: false, broken, kept, reason, next: { kind: 'hold' } })
    })
  }
  const settle = useEffectEvent(() => judge(({ judgeHold }) => give(judgeHold(item, filling, run.presses))))
  useEffect(() => {
    if (run.at === 'over') settle()
  }, [run.at])
  useEffect(() => {
    if (given !== null) title.current?.focus()
    else if (run.at === 'ready') begin.current?.focus({ preventScroll: true })
    else if (spoken) talk.current?.focus()
    else key.current?.focus({ preventScroll: true })
  }, [given, run.at, spoken])
  useSpaceToTalk(talk)
  useSpaceToHold(run.at === 'running' && !spoken, voice.toggle, run)

  const send = (_words: string, by: 'voice' | 'typed' | 'built', timing: Spoken | undefined): void => {
    if (by !== 'voice' || timing?.leadMs === undefined || timing.tailMs === undefined) return setUnmeasured(true)
    const { leadMs, tailMs, durMs } = timing
    judge(({ judgeSpoken }) =>
      give(judgeSpoken(item, filling, { pressAtMs: pressedMs.current, leadMs, tailMs, durMs })),
    )
    run.reset()
  }
  const retry = (): void => {
    setGiven(null)
    setTries(tries + 1)
    run.reset()
  }
  const first = words[0]
  const phase = (): 'busy' | 'both' | 'clear' | 'press' | 'speak' | 'letGo' => {
    if (run.nowMs < timeline.clearMs) return run.downMs === null ? 'busy' : 'both'
    if (first !== undefined && run.nowMs < first.from - BREATH_MS) return 'clear'
    if (first !== undefined && run.nowMs < first.from) return 'press'
    return run.nowMs < (words.at(-1)?.to ?? 0) ? 'speak' : 'letGo'
  }
  const heardNow = timeline.traffic.filter(({ from }) => run.at !== 'ready' && run.nowMs >= from)
  return (
    <>
      <section className="drillcard" aria-label={t('run.yours')}>
        <div className="holdhead">
          <p>{fillSentence(filling, item.scene)}</p>
          {given !== null || run.at === 'running' ? null : (
            <Segmented
              label={t('hold.how')}
              value={spoken ? 'voice' : 'cue'}
              onChange={(next) => {
                setSpoken(next === 'voice')
                if (next === 'voice') onWay('voice')
              }}
              options={[
                { value: 'cue', label: t('hold.byCue') },
                { value: 'voice', label: t('hold.byVoice'), icon: 'mic' },
              ]}
            />
          )}
        </div>
        {timeline.traffic.length === 0 ? null : (
          <ol className="holdheard" aria-live="polite">
            {(given === null ? heardNow : timeline.traffic).map(({ from, who, mine, words: said, gloss }) => (
              <li key={from}>
                <b>{mine ? t('run.me') : who}</b> <q lang={SET_LANGUAGE}>{said}</q>
                <Gloss words={gloss} />
              </li>
            ))}
          </ol>
        )}
        <p className="label holdline__label">{t('hold.say')}</p>
        <p className="holdline" lang={SET_LANGUAGE}>
          <span className="unseen">{line}</span>
          {words.map(({ word, from, to }, at) => {
            const lost = given?.judged?.lost.includes(at) === true
            const now = run.at === 'running' && !spoken && run.nowMs >= from && run.nowMs < to
            return (
              <span key={from} aria-hidden="true" className={lost ? 'holdline__lost' : now ? 'holdline__now' : ''}>
                {word}{' '}
              </span>
            )
          })}
        </p>
        <Gloss words={item.gloss === undefined ? null : fillSentence(filling, item.gloss)} />
        {given === null ? (
          <>
            {spoken && run.at !== 'running' ? null : (
              <HoldTrack
                timeline={timeline}
                nowMs={run.nowMs}
                running={run.at === 'running'}
                presses={run.presses}
                downMs={run.downMs}
              />
            )}
            {run.at === 'running' ? (
              spoken ? (
                <div className="drillcard__talk">
                  <TalkBox
                    ref={talk}
                    board={null}
                    way="voice"
                    onWay={() => undefined}
                    state={run.nowMs < timeline.clearMs ? 'busy' : 'ready'}
                    who={timeline.traffic.at(-1)?.who ?? ''}
                    channel={1}
                    voice={{ ...voice, hints: [line], assessed: true }}
                    onKey={(down) => {
                      if (down) pressedMs.current = run.sinceMs(0)
                    }}
                    onSend={(said, by, _to, timing) => send(said, by, timing)}
                  />
                </div>
              ) : (
                <div className="holdkey">
                  <p role="status">{t(`hold.phase.${phase()}`)}</p>
                  <PressKey
                    ref={key}
                    down={run.downMs !== null}
                    toggle={voice.toggle}
                    onPress={run.press}
                    onRelease={run.release}
                  />
                </div>
              )
            ) : (
              <div className="holdkey">
                <p>{t(spoken ? 'hold.howVoice' : voice.toggle ? 'hold.howToggle' : 'hold.howCue')}</p>
                <div className="holdkey__go">
                  <Button ref={begin} icon="play" onClick={run.start}>
                    {t('hold.start')}
                  </Button>
                  {spoken ? null : (
                    <Segmented
                      label={t('hold.keyWay')}
                      value={voice.toggle ? 'toggle' : 'hold'}
                      onChange={(next) => voice.onToggle(next === 'toggle')}
                      options={[
                        { value: 'hold', label: t('hold.keyHold') },
                        { value: 'toggle', label: t('hold.keyToggle') },
                      ]}
                    />
                  )}
                  <Button look="plain" size="small" onClick={onSkip}>
                    {t('hold.skip')}
                  </Button>
                </div>
              </div>
            )}
            {unmeasured ? (
              <p className="holdnote" role="status">
                {t('hold.unmeasured')}
              </p>
            ) : null}
          </>
        ) : null}
      </section>
      {given === null ? null : (
        <>
          <Verdict
            ref={title}
            title={holdTitle(t, item, filling, given.judged)}
            why={holdReasons(t, item, filling, given.judged)}
            works={[]}
          >
            {tries > 0 ? <p>{t('answer.practice')}</p> : null}
          </Verdict>
          {given.judged === null ? null : (
            <TimingMeter
              leadMs={given.judged.leadMs}
              lineMs={given.judged.lineMs}
              tailMs={given.judged.tailMs}
              words={words.length}
              lost={lostWords(timeline, given.judged)}
            />
          )}
          <PlaceActions onNext={onNext} last={last} onRetry={retry} deed slipped={given.judged?.level !== 'works'} />
        </>
      )}
    </>
  )
}
