import { useEffect, useMemo, useRef } from 'react'
import { type HeardLine, speakMs } from '../../core/radio/drill/case.ts'
import { fillSentence, type Filling } from '../../core/radio/drill/fill.ts'
import type { Staged } from '../../core/radio/drill/item.ts'
import type { TalkHandle } from '../../ui/TalkBox.tsx'
import type { Hear } from './place.ts'
import { useSingleKeys } from './single-keys.ts'

const isFine = (): boolean => window.matchMedia('(hover: hover) and (pointer: fine)').matches

const OWN_LETTERS = 'input, textarea, select'

/** The lines of an item as they are heard: spoken once, again on R, and timed from the end of the last. */
export const useHeard = (lines: readonly HeardLine[], hear: Hear | null, tries: number) => {
  const keys = useSingleKeys()
  const silence = useRef<() => void>(() => undefined)
  const began = useRef(0)
  const drafted = useRef<number | null>(null)
  const heard = useMemo(() => {
    const spoken = lines.flatMap(({ voice, words, mine }) => (voice === null || mine ? [] : [{ voice, words }]))
    const hush = (): void => silence.current()
    const say = (which: typeof spoken): void => {
      hush()
      if (hear !== null) silence.current = hear(which)
    }
    return {
      hush,
      begin: () => say(spoken),
      again: () => say(spoken.slice(-1)),
      /** The press, or for words that are typed or built the first character or chip, is when an answer begins. */
      drafting: (on: boolean): void => {
        if (on) hush()
        if (on) drafted.current = performance.now()
      },
      afterMs: (): number => {
        const at = drafted.current ?? performance.now()
        drafted.current = null
        return Math.max(0, Math.round(at - began.current))
      },
      sinceMs: (): number => performance.now() - began.current,
      /** With a mouse the words can be made at once; under a thumb the keyboard stays down until it is wanted. */
      toTalk: (talk: TalkHandle | null): void => {
        if (isFine()) talk?.focus()
      },
      scene: (item: Staged, filling: Filling): string => fillSentence(filling, item.scene),
    }
  }, [lines, hear])
  useEffect(() => {
    const last = lines.at(-1)
    began.current = performance.now() + (hear === null || last === undefined ? 0 : speakMs(last.words))
    heard.begin()
    return heard.hush
  }, [heard, lines, hear, tries])
  useEffect(() => {
    if (!keys) return
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'r' || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.target instanceof Element && event.target.closest(OWN_LETTERS) !== null) return
      heard.again()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [heard, keys])
  return heard
}
