import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { loadWords } from '../../i18n/i18n.ts'
import { AirWave } from '../../ui/AirWave.tsx'
import { Button } from '../../ui/Button.tsx'
import { Gloss } from '../../ui/Gloss.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useSpaceToTalk } from '../../ui/talk/use-space-to-talk.ts'
import { TalkBox } from '../../ui/TalkBox.tsx'
import type { Spoken, TalkHandle, TalkVoice, TalkWay } from '../../ui/TalkBox.tsx'
import { Transcript } from '../../ui/Transcript.tsx'
import type { TranscriptLine } from '../../ui/Transcript.tsx'
import { Walkie } from '../../ui/Walkie.tsx'
import { clockText } from '../frame/clock-text.ts'
import { gradeAhead } from '../grade-ahead.ts'
import { boardFor, hintsFor } from './first-board.ts'
import { beginCall, said } from './first-call.ts'
import type { CallLine, FirstCall, Grade } from './first-call.ts'
import './FirstCallBox.css'

export type FirstCallBoxProps = {
  readonly call: FirstCall
  readonly onCall: (call: FirstCall) => void
  readonly way: TalkWay
  readonly onWay: (way: TalkWay) => void
  readonly voice: Omit<TalkVoice, 'hints'>
  readonly next: string
  readonly playVoice?: (line: 'hail' | 'order') => void
}

/** The grader comes when the page has stood for a moment, or with the first words, if those are quicker. */
const GRADE_AFTER_MS = 1200

const loadVerdicts = async () => {
  const [verdicts] = await Promise.all([import('./TwoVerdicts.tsx'), loadWords('reasons')])
  return { default: verdicts.TwoVerdicts }
}
const TwoVerdicts = lazy(loadVerdicts)

/** The radio, the log and the talk box of the first call, and the two verdicts at its end. */
export const FirstCallBox = ({ call, onCall, way, onWay, voice, next, playVoice }: FirstCallBoxProps) => {
  const { t } = useTranslation('front')
  const grading = useRef<Promise<Grade> | null>(null)
  const [fault, setFault] = useState<Error | null>(null)
  const talk = useRef<TalkHandle>(null)
  const current = useRef(call)
  useEffect(() => {
    current.current = call
  }, [call])
  useEffect(() => {
    const rest = setTimeout(() => {
      grading.current = gradeAhead()
      Promise.all([grading.current, loadVerdicts()]).catch(() => undefined)
    }, GRADE_AFTER_MS)
    return () => clearTimeout(rest)
  }, [])
  useSpaceToTalk(talk)
  if (fault !== null) throw fault

  const send = (words: string, by: TalkWay, spoken?: Spoken): void => {
    const heard = async (): Promise<void> => {
      try {
        const grade = await (grading.current ?? gradeAhead())
        onCall(said(current.current, words, by, grade, spoken))
      } catch (error) {
        setFault(new Error('The grader did not come', { cause: error }))
      }
    }
    void heard()
  }
  const done = call.stage === 'done'
  const last = call.lines.at(-1)
  const roleOf: Readonly<Record<CallLine['by'], string>> = {
    reyes: t('call.firstAd'),
    torres: t('call.keyPa'),
    me: t('call.setPa'),
  }
  const whoOf = (line: CallLine): string =>
    line.by === 'me' ? t('call.you') : line.by === 'torres' ? 'Torres' : 'Reyes'
  const glossOf = (line: CallLine | undefined): string | null =>
    line?.gloss === undefined ? null : t(`call.gloss.${line.gloss}`)
  const lines = call.lines.map((line, number): TranscriptLine => {
    const now = number === call.lines.length - 1 && line.by === 'torres'
    const verdict = line.verdict
    return {
      key: number,
      time: clockText(line.clock),
      place: t('call.ch'),
      who: whoOf(line),
      role: roleOf[line.by],
      words: line.words,
      gloss: glossOf(line),
      mine: line.by === 'me',
      now,
      verdict: verdict === undefined ? null : { right: verdict.level === 'right', words: t(`call.${verdict.level}`) },
    }
  })
  const hearIt =
    playVoice === undefined || done ? null : (
      <Button
        look="plain"
        size="small"
        icon="aloud"
        onClick={() => playVoice(call.stage === 'order' ? 'order' : 'hail')}
      >
        {t('call.playVoice')}
      </Button>
    )
  const spoken = last?.by === 'torres' ? `Torres: ${last.words}` : ''
  const mine = call.lines.findLast((line) => line.by === 'me')
  return (
    <section className="callbox" aria-label={t('call.heading')}>
      <div className="callbox__radio">
        <Walkie
          channel={1}
          led={done ? 'idle' : 'receiving'}
          tape={call.name.toUpperCase()}
          bars={4}
          headset
          width={290}
        />
        <div className="callbox__info">
          <p className="callbox__channel">
            <b>1</b>
            {t('call.production')}
          </p>
          {done ? (
            <div className="callbox__card">
              <p className="label">{t('call.clear')}</p>
              <p>{t('call.clearText')}</p>
            </div>
          ) : (
            <div className="callbox__card callbox__card--air">
              <p className="label">
                <Icon name="signal" size={16} />
                {t('call.receiving')}
              </p>
              <p>
                <b>Torres</b> {t('call.keyPa')}
              </p>
              <AirWave />
            </div>
          )}
          <p className="callbox__headset">{t('call.headset')}</p>
          {hearIt}
        </div>
      </div>
      <div className="callbox__caption">
        <p className="label">
          <Icon name="signal" size={16} />
          {done ? t('call.clear') : t('call.receivingOn')}
        </p>
        <p className="callbox__who">
          <b>Torres</b> {t('call.keyPa')}
        </p>
        <p className="callbox__words">{done ? t('call.clearText') : (last?.words ?? '')}</p>
        {done ? null : <Gloss words={glossOf(last)} />}
        {mine === undefined || done ? null : <p className="callbox__mine">{`${t('call.you')}: ${mine.words}`}</p>}
        {hearIt}
      </div>
      <p className="unseen" aria-live="assertive">
        {spoken}
      </p>
      {done ? (
        <Suspense fallback={null}>
          <TwoVerdicts call={call} next={next} onAgain={() => onCall(beginCall(call.name))} />
        </Suspense>
      ) : (
        <>
          <Transcript label={t('call.log')} lines={lines} />
          <TalkBox
            ref={talk}
            board={boardFor(call.stage, call.name)}
            way={way}
            onWay={onWay}
            state="ready"
            channel={1}
            onSend={(words, by, _to, spoken) => send(words, by, spoken)}
            voice={{ ...voice, hints: hintsFor(call.name) }}
            hint={call.stage === 'order' ? t('call.hintOrder') : t('call.hint', { name: call.name })}
          />
          <p className="callbox__limit">{t(call.stage === 'order' ? 'call.fourSeconds' : 'call.fiveSeconds')}</p>
        </>
      )}
    </section>
  )
}
