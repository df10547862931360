import { useEffect, useEffectEvent } from 'react'
import type { KeyTable } from '../../store/controls/keys.ts'
import { agoOf } from '../../ui/talk/ago.ts'
import type { LiveRun } from '../live/live-run.ts'
import { type Command, steered } from './command.ts'
import { commandFor, type Focus } from './key-map.ts'

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'number', 'password', 'tel', 'url'])

const focusOf = (target: EventTarget | null): Focus => {
  if (!(target instanceof HTMLElement)) return 'free'
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return 'typing'
  if (target instanceof HTMLInputElement) {
    if (target.type === 'radio') return 'choice'
    return TEXT_INPUTS.has(target.type) ? 'typing' : 'control'
  }
  if (target.matches('button, a[href], select, summary')) return 'control'
  return target.matches('[role="region"]') ? 'scroller' : 'free'
}

/** Does what a hand asks, and says whether it was taken; it hears how long ago the key or button went down. */
export type Obey = (command: Command, agoMs: number) => boolean

/**
 * Listens for the keys of the play screen, as the trainee laid them. A command that is not taken stays with the page.
 * Walking goes on while its key is held; the talk key is told of when it comes up, too.
 */
export const useKeys = (run: LiveRun, keys: KeyTable, obey: Obey): void => {
  const take = useEffectEvent(obey)
  const commandOf = useEffectEvent((event: KeyboardEvent) => commandFor(event, focusOf(event.target), keys))
  useEffect(() => {
    const held = new Map<string, Command>()
    let talking: string | null = null
    const steer = (): void => run.send({ type: 'pa.steered', ...steered([...held.values()]) })
    const down = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      if (event.code === talking) return event.preventDefault()
      const command = commandOf(event)
      if (command === null) return
      if (command.type === 'steer') {
        event.preventDefault()
        if (event.repeat || !take(command, 0)) return
        held.set(event.code, command)
        steer()
      } else if (!event.repeat && take(command, agoOf(event))) {
        event.preventDefault()
        if (command.type === 'talk') talking = event.code
      }
    }
    const stopTalking = (agoMs: number): void => {
      if (talking === null) return
      talking = null
      take({ type: 'letGo' }, agoMs)
    }
    const up = (event: KeyboardEvent): void => {
      if (held.delete(event.code)) steer()
      if (event.code === talking) stopTalking(agoOf(event))
    }
    const letGo = (): void => {
      stopTalking(0)
      if (held.size === 0) return
      held.clear()
      steer()
    }
    window.addEventListener('keydown', down)
    window.addEventListener('keyup', up)
    window.addEventListener('blur', letGo)
    return () => {
      letGo()
      window.removeEventListener('keydown', down)
      window.removeEventListener('keyup', up)
      window.removeEventListener('blur', letGo)
    }
  }, [run])
}
