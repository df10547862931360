import { type ReactNode, type Ref, memo, useMemo, useState } from 'react'
import { useVoiceChoice } from '../../store/use-voice-choice.ts'
import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'
import { useSetWords } from '../../ui/set-words.ts'
import { type Spoken, TalkBox, type TalkHandle, type TalkTo, type TalkWay } from '../../ui/TalkBox.tsx'
import { voiceHints } from '../input/voice-hints.ts'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { talkState } from './talk-state.ts'

export type TalkProps = {
  readonly board: PhraseBoard
  readonly way: TalkWay
  readonly onWay: (way: TalkWay) => void
  readonly ref?: Ref<TalkHandle>
  readonly folded?: boolean
  readonly onFold?: (folded: boolean) => void
  /** Stands beside the tabs. */
  readonly beside?: ReactNode
}

/** What the microphone measured, for the record: who talked on after letting go held the key no longer than the words. */
const measuredIn = ({ leadMs, tailMs, durMs, alternatives }: Spoken) => ({
  durMs,
  alternatives,
  ...(leadMs === undefined ? {} : { leadMs }),
  ...(tailMs === undefined ? {} : { tailMs: Math.max(0, tailMs) }),
})

/** The talk box of the run: keys the radio, drafts, sends on the channel, or speaks to whoever is near. */
export const Talk = memo((props: TalkProps) => {
  const { board, way, onWay, ref, folded = false, onFold, beside } = props
  const { run, scenario, say, assessed } = usePlay()
  const [to, setTo] = useState<TalkTo>('channel')
  const voice = useVoiceChoice()
  const state = usePlaySlice(talkState)
  const channel = usePlaySlice((view) => view.radio.channel)
  const who = usePlaySlice((view) =>
    view.radio.onAir === null ? '' : nameOf(scenario, view, say, view.radio.onAir.by),
  )
  const { onSet } = useSetWords()
  const hints = useMemo(() => voiceHints(scenario, board, onSet ?? say), [scenario, board, onSet, say])
  const send = (words: string, by: TalkWay, sentTo: TalkTo, spoken?: Spoken): void => {
    if (sentTo === 'aloud') {
      run.send({ type: 'pa.spoke', words, loudness: 'voice' })
      return
    }
    const measured = spoken === undefined ? {} : measuredIn(spoken)
    run.send({ type: 'radio.said', channel: run.view().radio.channel, words, mode: by, ...measured })
  }
  return (
    <TalkBox
      {...(ref === undefined ? {} : { ref })}
      board={board}
      way={way}
      onWay={onWay}
      state={state}
      who={who}
      channel={channel}
      to={to}
      onTo={setTo}
      onDrafting={(drafting) => run.send({ type: drafting ? 'radio.drafted' : 'radio.dropped' })}
      onKey={(down) => run.send({ type: down ? 'radio.keyed' : 'radio.unkeyed' })}
      onLost={(spoken) => send('', 'voice', 'channel', spoken)}
      onSend={send}
      voice={{ ...voice, hints, assessed }}
      folded={folded}
      {...(onFold === undefined ? {} : { onFold })}
      beside={beside}
    />
  )
})
Talk.displayName = 'Talk'
