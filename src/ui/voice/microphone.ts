import type { VoiceFault } from './judge.ts'
import workletUrl from './level-worklet.ts?worker&url'
import type { Frame } from './meter.ts'
import { pageClock } from './page-clock.ts'
import { within } from './within.ts'

/** An open microphone. It gives loudness and nothing else. */
export type Microphone = {
  /** Frames that ended after this moment, on the clock of `performance.now()`; none where nothing can be measured. */
  readonly framesSince: (ms: number) => readonly Frame[]
  /** Loudness now. */
  readonly level: () => number
  /** Lets it work where the browser waited for a press. */
  readonly wake: () => void
  readonly close: () => void
}

/** Why the microphone did not open. */
export class MicrophoneFault extends Error {
  readonly why: VoiceFault
  constructor(why: VoiceFault, cause: unknown) {
    super(`The microphone did not open: ${why}`, { cause })
    this.why = why
  }
}

const FAULTS: Readonly<Record<string, VoiceFault>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'noMicrophone',
  OverconstrainedError: 'noMicrophone',
  NotReadableError: 'busyMicrophone',
  AbortError: 'busyMicrophone',
}

const openStream = async (): Promise<MediaStream> => {
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    throw new MicrophoneFault(FAULTS[name] ?? 'noMicrophone', error)
  }
}

/** A minute on the button, the time-out of the transmitter, and what the meter needs around it. */
const KEPT_FRAMES = 6500
const WORKLET_MS = 3000

const loads = async (context: AudioContext): Promise<boolean> => {
  await context.audioWorklet.addModule(workletUrl)
  return true
}

/** Opens the microphone; the browser may ask the trainee. Rejects with a `MicrophoneFault`. */
export const openMicrophone = async (onLost: () => void): Promise<Microphone> => {
  const stream = await openStream()
  const [track] = stream.getAudioTracks()
  let frames: Frame[] = []
  const context = new AudioContext()
  const settings: MediaTrackSettings & { readonly latency?: number } = track?.getSettings() ?? {}
  const lateMs = (settings.latency ?? 0) * 1000
  let clock = pageClock(() => performance.now())
  const close = (): void => {
    track?.removeEventListener('ended', onLost)
    for (const each of stream.getTracks()) each.stop()
    void context.close().catch(() => undefined)
  }
  track?.addEventListener('ended', onLost)
  context.addEventListener('statechange', () => {
    clock = pageClock(() => performance.now())
  })
  const took = (batch: readonly number[]): void => {
    for (let at = 0; at + 1 < batch.length; at += 2) {
      frames.push({ atMs: clock(batch[at] ?? 0) - lateMs, rms: batch[at + 1] ?? 0 })
    }
    if (frames.length > KEPT_FRAMES * 2) frames = frames.slice(-KEPT_FRAMES)
  }
  if (await within(loads(context), WORKLET_MS, false)) {
    const meter = new AudioWorkletNode(context, 'level', { channelCount: 1, channelCountMode: 'explicit' })
    meter.port.addEventListener('message', ({ data }: MessageEvent<readonly number[]>) => took(data))
    meter.port.start()
    // The meter gives out silence; it only runs where it leads somewhere.
    context.createMediaStreamSource(stream).connect(meter).connect(context.destination)
  }
  const wake = (): void => void context.resume().catch(() => undefined)
  wake()
  return {
    framesSince: (ms) => frames.filter(({ atMs }) => atMs > ms),
    level: () => frames.at(-1)?.rms ?? 0,
    wake,
    close,
  }
}
