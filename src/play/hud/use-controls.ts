import { useCallback, useMemo, useRef, useState } from 'react'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { Input } from '../../core/vocabulary/input.ts'
import { useBindings } from '../../store/controls/use-controls.ts'
import { leaveFocus, moveFocus, pressFocused } from '../../ui/pad/move-focus.ts'
import { useSetWords } from '../../ui/set-words.ts'
import type { PhraseBoard } from '../../ui/talk/phrase-board.ts'
import type { TalkHandle } from '../../ui/TalkBox.tsx'
import { callSheetBoard } from '../input/call-sheet-board.ts'
import type { Command } from '../input/command.ts'
import { useKeys } from '../input/use-keys.ts'
import { usePad } from '../input/use-pad.ts'
import type { LiveRun } from '../live/live-run.ts'
import { faceAbout, handleRadio, pushDoor } from './moves.ts'
import type { Say } from './names.ts'
import { focusOffered } from './offered.ts'
import { FIRST_SETTINGS, type PlaySettings } from './play-settings.ts'
import { type Choices, useChoices } from './use-choices.ts'

/** A panel over the screen; one at a time. */
export type Panel = 'settings' | 'walk' | 'orders' | 'radio' | 'cost' | 'pause'

type Panels = {
  readonly panel: Panel | null
  readonly show: (panel: Panel | null) => void
  readonly paused: boolean
  readonly togglePause: () => void
}

export type Controls = Panels &
  Omit<Choices, 'chooseByKey'> & {
    readonly settings: PlaySettings
    readonly setSettings: (settings: PlaySettings) => void
    readonly board: PhraseBoard
    /** Takes hold of the talk box, as its ref. */
    readonly holdTalk: (talk: TalkHandle | null) => void
  }

export type ControlsOf = {
  readonly run: LiveRun
  readonly scenario: Scenario
  readonly say: Say
  readonly board: PhraseBoard | undefined
  readonly picture: boolean
  readonly pausable: boolean
  readonly settings: PlaySettings | undefined
  readonly onSettings: ((settings: PlaySettings) => void) | undefined
}

/** The panel that is open, and whether the run stands still: pausing opens one of its own. */
const usePanels = (run: LiveRun): Panels => {
  // A run that goes on from an earlier one waits until it is picked up.
  const [panel, show] = useState<Panel | null>(() => (run.paused() ? 'pause' : null))
  const [paused, setPaused] = useState(run.paused())
  const togglePause = useCallback(() => {
    if (run.paused()) run.resume()
    else run.pause()
    setPaused(run.paused())
    show(run.paused() ? 'pause' : null)
  }, [run])
  return { panel, show, paused, togglePause }
}

/** The settings that are handed in, else those that were chosen on this screen. */
const usePlaySettings = ({ settings, onSettings }: Pick<ControlsOf, 'settings' | 'onSettings'>) => {
  const [own, setOwn] = useState<PlaySettings>(settings ?? FIRST_SETTINGS)
  const setSettings = useCallback(
    (next: PlaySettings) => {
      setOwn(next)
      onSettings?.(next)
    },
    [onSettings],
  )
  return { settings: settings ?? own, setSettings }
}

/** What the trainee has opened, chosen and set on this screen, and what keys and pad do to it. */
export const useControls = (of: ControlsOf): Controls => {
  const { run, scenario, say, picture, pausable } = of
  const { settings, setSettings } = usePlaySettings(of)
  const panels = usePanels(run)
  const { panel, show, togglePause } = panels
  const { chooseByKey, ...choices } = useChoices(run)
  const talk = useRef<TalkHandle | null>(null)
  const holdTalk = useCallback((handle: TalkHandle | null) => {
    talk.current = handle
  }, [])
  const { keys, pad } = useBindings()
  const { onSet } = useSetWords()
  const board = useMemo(() => of.board ?? callSheetBoard(scenario, onSet ?? say), [of.board, scenario, onSet, say])

  const talkByKey = (agoMs: number): boolean => {
    if (talk.current?.press(agoMs) === true) return true
    if (settings.talkWay === 'typed' || talk.current?.send() !== true) talk.current?.focus()
    return true
  }
  const sendIf = (input: Input | null): boolean => {
    if (input !== null) run.send(input)
    return input !== null
  }
  const obey = (command: Command, agoMs: number): boolean => {
    switch (command.type) {
      case 'talk':
        return talkByKey(agoMs)
      case 'letGo':
        talk.current?.release(agoMs)
        return true
      case 'send':
        return talk.current?.send() === true
      case 'choose':
        return chooseByKey(command.number, agoMs)
      case 'knob':
      case 'volume':
      case 'headset':
      case 'brick':
        return handleRadio(run, command)
      case 'faceAbout':
        return sendIf(faceAbout(run.view()))
      case 'door':
        return sendIf(pushDoor(scenario, run.view()))
      case 'walkList':
        show('walk')
        return true
      case 'textView':
        if (picture) setSettings({ ...settings, textView: !settings.textView })
        return picture
      case 'pause':
        if (pausable) togglePause()
        return pausable
      case 'steer':
        return !run.paused()
      case 'close':
        if (!pausable || panel !== null || run.paused()) return false
        togglePause()
        return true
      case 'use':
        // Spoken words wait to be sent; chips and letters are sent with the talk key.
        if (pressFocused()) return true
        return (settings.talkWay === 'voice' && talk.current?.send() === true) || focusOffered()
      case 'leave':
        leaveFocus()
        return true
      case 'next':
        return moveFocus(command)
    }
  }
  useKeys(run, keys, obey)
  usePad(run, pad, obey)
  return { ...panels, ...choices, settings, setSettings, board, holdTalk }
}
