import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Region } from '../../core/vocabulary/radio.ts'
import { Button } from '../../ui/Button.tsx'
import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'
import { useSpaceToTalk } from '../../ui/talk/use-space-to-talk.ts'
import type { Spoken, TalkHandle, TalkWay } from '../../ui/TalkBox.tsx'
import { TalkBox } from '../../ui/TalkBox.tsx'
import { useVoiceChoice } from '../../store/use-voice-choice.ts'
import { Verdict } from '../../ui/Transcript.tsx'
import { Why } from '../reasons/Why.tsx'
import { checkCase, checked } from './walkie-check.ts'
import type { Checked, Grade } from './walkie-check.ts'
import './WalkieCheck.css'

export type WalkieCheckProps = {
  readonly name: string
  readonly channel: number
  readonly region: Region
  readonly way: TalkWay
  readonly onWay: (way: TalkWay) => void
  readonly loadGrade: () => Promise<Grade>
  readonly onPlay: () => void
}

const boardFor = (name: string): PhraseBoard => [
  {
    kind: 'lingo',
    pick: 'many',
    joins: 'comma',
    chips: [
      { id: 'walkie-check', words: 'walkie check', label: 'Walkie check' },
      { id: 'radio-check', words: 'radio check', label: 'Radio check' },
      { id: 'name', words: name },
      { id: 'hello', words: 'hello?', label: 'Hello?' },
      { id: 'copy', words: 'copy', label: 'Copy' },
    ],
  },
]

/** What Torres answers, and what is said of it where no rule was broken. */
const ANSWERS = {
  goodCheck: ['brief.check.right', 'brief.check.rightWhy'],
  goAhead: ['brief.check.goAhead', 'brief.check.goAheadWhy'],
  sayAgain: ['brief.check.again', 'brief.check.works'],
} as const satisfies Record<Checked['reply'], readonly [words: string, why: string]>

/** A radio check before the door, which may be skipped: open the box, say it, hear the answer, go. */
export const WalkieCheck = ({ name, channel, region, way, onWay, loadGrade, onPlay }: WalkieCheckProps) => {
  const { t } = useTranslation('pages')
  const { t: front } = useTranslation('front')
  const heading = useId()
  const [open, setOpen] = useState(false)
  const [heard, setHeard] = useState<Checked | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
  }, [open])
  const voice = useVoiceChoice()
  const talk = useRef<TalkHandle>(null)
  useSpaceToTalk(talk)
  const send = (words: string, by: TalkWay, spoken?: Spoken): void => {
    const say = async (): Promise<void> => {
      const grade = await loadGrade()
      setHeard(checked(checkCase(name, channel, region, words, by, spoken), grade))
    }
    void say()
  }
  const good = heard?.reply === 'goodCheck'
  return (
    <>
      <div className="walkiecheck__buttons">
        <Button icon="walkie" onClick={() => setOpen(true)}>
          {t('brief.check.go')}
        </Button>
        <Button look="plain" size="small" onClick={onPlay}>
          {t('brief.check.skip')}
        </Button>
      </div>
      {open ? (
        <dialog
          ref={dialog}
          className="walkiecheck"
          data-room="night"
          aria-labelledby={heading}
          onClose={() => setOpen(false)}
        >
          <header>
            <h2 id={heading}>{t('brief.check.heading', { channel })}</h2>
            <p>{t('brief.check.text')}</p>
          </header>
          <div className="walkiecheck__log" role="log" aria-label={t('brief.check.log')}>
            {heard === null ? null : (
              <>
                <p>
                  <b>{front('call.you')}</b> {heard.words}
                  <Verdict right={heard.verdict.level === 'right'} words={front(`call.${heard.verdict.level}`)} />
                </p>
                <p>
                  <b>Torres</b> {t(ANSWERS[heard.reply][0])}
                </p>
                <p className="walkiecheck__why">
                  <Why of={heard.verdict.faults[0]?.why ?? t(ANSWERS[heard.reply][1])} />
                </p>
              </>
            )}
          </div>
          {good ? null : (
            <TalkBox
              ref={talk}
              board={boardFor(name)}
              way={way}
              onWay={onWay}
              state="ready"
              channel={channel}
              onSend={(words, by, _to, spoken) => send(words, by, spoken)}
              voice={{ ...voice, hints: [name, 'Torres', 'walkie check', 'radio check'] }}
              hint={t('brief.check.go')}
            />
          )}
          <footer>
            <Button look={good ? 'solid' : 'outline'} icon="walk" onClick={onPlay}>
              {t(good ? 'brief.check.onward' : 'brief.check.skip')}
            </Button>
          </footer>
        </dialog>
      ) : null}
    </>
  )
}
