import { useCallback, useEffect, useState } from 'react'
import type { ChoiceView, RunView } from '../../core/run/run-view.ts'
import type { LiveRun } from '../live/live-run.ts'
import { KeyMemory } from './key-memory.ts'
import type { KeyedChoice } from './near-choices.ts'
import { NearKeys } from './near-keys.ts'

export type Choices = {
  /** The choice used last. */
  readonly last: string | null
  readonly choose: (choice: ChoiceView) => void
  /** The choices of a view, each with its key. */
  readonly keysOf: (view: RunView) => readonly KeyedChoice[]
  /** Takes the answer or the choice that a number key meant when it was pressed; false where it meant none. */
  readonly chooseByKey: (number: number, agoMs: number) => boolean
}

/** What there is to choose, by hand and by number. */
export const useChoices = (run: LiveRun): Choices => {
  const [last, setLast] = useState<string | null>(null)
  const choose = useCallback(
    (choice: ChoiceView) => {
      setLast(choice.id)
      run.send({ type: 'pa.chose', choice: choice.id })
    },
    [run],
  )
  const [{ of: keysOf }] = useState(() => new NearKeys())
  const [onKeys] = useState(() => new KeyMemory())
  useEffect(() => {
    const look = (view: RunView): void => onKeys.see(keysOf(view), performance.now())
    look(run.view())
    return run.listen(look)
  }, [run, onKeys, keysOf])
  const chooseByKey = (number: number, agoMs: number): boolean => {
    const { probe } = run.view()
    if (probe !== null) {
      if (number > probe.answers.length) return false
      run.send({ type: 'probe.answered', probe: probe.id, answer: number - 1 })
      return true
    }
    const choice = onKeys.meant(number, performance.now() - agoMs)
    if (choice === null) return false
    choose(choice)
    return true
  }
  return { last, choose, keysOf, chooseByKey }
}
