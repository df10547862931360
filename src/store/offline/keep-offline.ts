/** Where the build puts the worker. */
const WORKER_URL = '/offline.js'

/** How far the course is kept for use without a network. */
export type Offline =
  /** The page comes first. */
  | { readonly state: 'waiting' }
  | { readonly state: 'unavailable' }
  /** The page, its scenes and its pictures are being kept, or its voices: `kept` files of `of`. */
  | { readonly state: 'keeping'; readonly kept: number; readonly of: number }
  | { readonly state: 'kept' }
  /** Storage is full or refused, or the network went: the page plays on with it. */
  | { readonly state: 'failed' }

/** Voices come in the format that this browser plays; each is kept once. */
const voiceFormat = (): 'opus' | 'mp3' =>
  document.createElement('audio').canPlayType('audio/ogg; codecs=opus') === '' ? 'mp3' : 'opus'

const heard = (data: unknown): Offline | null => {
  if (typeof data !== 'object' || data === null) return null
  if ('failed' in data) return { state: 'failed' }
  if (!('kept' in data) || !('of' in data) || typeof data.kept !== 'number' || typeof data.of !== 'number') return null
  return data.kept >= data.of ? { state: 'kept' } : { state: 'keeping', kept: data.kept, of: data.of }
}

let now: Offline = { state: 'waiting' }
const listeners = new Set<() => void>()
const tell = (offline: Offline): void => {
  now = offline
  for (const listener of listeners) listener()
}

/** How it stands with what is kept. */
export const offlineNow = (): Offline => now
export const watchOffline = (changed: () => void): (() => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * Keeps the whole course in the browser, so that it opens and plays without a network. Only a built page that is served
 * safely can be kept.
 */
export const keepOffline = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return tell({ state: 'unavailable' })
  const { serviceWorker } = navigator
  tell({ state: 'keeping', kept: 0, of: 0 })
  try {
    serviceWorker.addEventListener('message', (event: MessageEvent<unknown>) => {
      const offline = heard(event.data)
      if (offline !== null) tell(offline)
    })
    serviceWorker.startMessages()
    const { installing } = await serviceWorker.register(WORKER_URL)
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') tell({ state: 'failed' })
    })
    const { active } = await serviceWorker.ready
    active?.postMessage(voiceFormat())
  } catch {
    tell({ state: 'failed' })
  }
}
