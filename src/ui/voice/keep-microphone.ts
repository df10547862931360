import { type Microphone, openMicrophone } from './microphone.ts'

/** The microphone was opened on this page before, so to open it again needs no question. */
let known = false
/** On this device only one can have the microphone, and it is the recogniser: nothing is measured then. */
let alone = false

/** The microphone of one talk key: opened once, given back when nobody looks. */
export type MicrophoneKeeper = {
  /** The open microphone, if it is open. */
  readonly now: () => Microphone | null
  /** Whether a press may go ahead without a question to the trainee. */
  readonly isFree: (allowed: boolean) => boolean
  /** Opens it; at once where it is open. Rejects with a `MicrophoneFault`. */
  readonly open: () => Promise<void>
  readonly close: () => void
  /** Leaves it to the recogniser from now on; false if it was left to it already. */
  readonly leave: () => boolean
}

export const keepMicrophone = (onLost: () => void): MicrophoneKeeper => {
  let mic: Microphone | null = null
  let opening: Promise<Microphone> | null = null
  let era = 0
  const close = (): void => {
    era += 1
    mic?.close()
    mic = null
    opening = null
  }
  return {
    now: () => mic,
    isFree: (allowed) => mic !== null || known || allowed || alone,
    open: async () => {
      if (mic !== null || alone) return
      const mine = era
      opening ??= openMicrophone(() => {
        close()
        onLost()
      })
      try {
        const opened = await opening
        known = true
        if (mine === era) mic = opened
        else opened.close()
      } catch (error) {
        known = false
        throw error
      } finally {
        if (mine === era) opening = null
      }
    },
    close,
    leave: () => {
      const first = !alone
      alone = true
      close()
      return first
    },
  }
}
