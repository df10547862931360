import { type ReactNode, type Ref, memo, useState } from 'react'
import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'
import { TalkBox, type TalkHandle, type TalkTo, type TalkWay } from '../../ui/TalkBox.tsx'
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

/** The talk box of the run: drafts, sends on the channel, or speaks to whoever is near. */
export const Talk = memo(({ board, way, onWay, ref, folded = false, onFold, beside }: TalkProps) => {
  const { run, scenario, say } = usePlay()
  const [to, setTo] = useState<TalkTo>('channel')
  const state = usePlaySlice(talkState)
  const channel = usePlaySlice((view) => view.radio.channel)
  const who = usePlaySlice((view) =>
    view.radio.onAir === null ? '' : nameOf(scenario, view, say, view.radio.onAir.by),
  )
  const send = (words: string, by: TalkWay, sentTo: TalkTo): void => {
    if (sentTo === 'aloud') run.send({ type: 'pa.spoke', words, loudness: 'voice' })
    else run.send({ type: 'radio.said', channel: run.view().radio.channel, words, mode: by })
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
      onSend={send}
      folded={folded}
      {...(onFold === undefined ? {} : { onFold })}
      beside={beside}
    />
  )
})
Talk.displayName = 'Talk'
