import { useSyncExternalStore } from 'react'
import type { PadMake } from './pad-name.ts'
import './hands.css'

/** What the trainee used last: keys and pointer, or a pad of this make. */
export type Hands = 'keys' | PadMake

let hands: Hands = 'keys'
const listeners = new Set<() => void>()

const change = (next: Hands): void => {
  if (next === hands) return
  hands = next
  document.documentElement.toggleAttribute('data-pad', next !== 'keys')
  for (const changed of listeners) changed()
}

const toKeys = (): void => change('keys')

const subscribe = (changed: () => void): (() => void) => {
  if (listeners.size === 0) {
    window.addEventListener('keydown', toKeys, true)
    window.addEventListener('pointerdown', toKeys, true)
  }
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
    if (listeners.size > 0) return
    window.removeEventListener('keydown', toKeys, true)
    window.removeEventListener('pointerdown', toKeys, true)
    toKeys()
  }
}

/** A pad was used: names of keys on the screen become names of its buttons, and the focus is always seen. */
export const padUsed = (make: PadMake): void => change(make)

/** No pad is there any more. */
export const padLaidDown = toKeys

/** What is in the trainee's hands. */
export const useHands = (): Hands =>
  useSyncExternalStore(
    subscribe,
    () => hands,
    () => 'keys',
  )
