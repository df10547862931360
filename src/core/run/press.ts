import { isDead } from '../radio/net/battery.ts'
import { silentPress } from '../radio/net/press.ts'
import { WORDS_FOLLOW_MS } from '../radio/net/times.ts'
import { VERY_LONG_TALK_MS } from '../radio/thresholds.ts'
import { grade } from '../radio/grade.ts'
import { TICK_MS } from '../time/ticks.ts'
import { ME } from '../vocabulary/ids.ts'
import { carrierOn } from './carriers.ts'
import { caseOf, momentNow } from './case-of.ts'
import { goDeaf, hearAgain } from './ear.ts'
import { type Draft, emit } from './run-state.ts'
import type { Press } from './air-state.ts'
import { levelOf } from './verdict.ts'
import { note } from './watch.ts'

/** Why the radio will not transmit now; null when it will. */
export const refusalNow = (draft: Draft): 'busy' | 'dead' | null => {
  if (isDead(draft.belt.brick)) return 'dead'
  return draft.scenario.net.lockOut && carrierOn(draft, draft.channel) !== undefined ? 'busy' : null
}

/** The trainee's carrier stands from here on: the receiver is off. */
export const openCarrier = (draft: Draft, untilTick: number | null): void => {
  // A button that is down already carries whatever else is sent.
  if (draft.mine !== null && draft.mine.until === null) return
  goDeaf(draft)
  draft.mine = { channel: draft.channel, from: draft.tick, until: untilTick }
}

/** The carrier has ended, and the ear is open again. */
const closeCarrier = (draft: Draft): void => {
  const { mine } = draft
  if (mine === null) return
  draft.mine = { ...mine, until: draft.tick }
  hearAgain(draft, mine.from)
}

const pressDown = (draft: Draft, stuck: boolean, refused: Press['refused']): void => {
  const over = carrierOn(draft, draft.channel)
  draft.press = {
    channel: draft.channel,
    since: draft.tick,
    until: null,
    cut: null,
    stuck,
    refused,
    moment: momentNow(draft),
    met: over === undefined ? [] : [{ by: over.by, call: over.call, from: over.from, until: over.until }],
  }
  if (refused !== null) return
  openCarrier(draft, null)
  note(draft, { type: 'keyed', channel: draft.channel, stuck })
}

/** The button goes down. A second press before the words of the first have come gives the first up. */
export const keyDown = (draft: Draft): void => {
  if (draft.press !== null && draft.press.until === null) return
  if (draft.press !== null) judgeSilence(draft, draft.press)
  const refusal = refusalNow(draft)
  pressDown(draft, false, refusal)
  if (refusal === null) emit(draft, { type: 'radio.keyed', channel: draft.channel })
  else emit(draft, { type: 'radio.refused', channel: draft.channel, why: refusal })
}

/** The trainee's own button is caught under a strap: the carrier stands, and no finger is on it. */
export const keySticks = (draft: Draft): void => {
  if (draft.press !== null && draft.press.until === null) return
  if (refusalNow(draft) === 'dead') return
  if (draft.press !== null) judgeSilence(draft, draft.press)
  pressDown(draft, true, null)
  emit(draft, { type: 'radio.stuck', channel: draft.channel, by: ME })
}

/** The radio ends the carrier by itself: the time-out, or no more charge. The button may still be down. */
export const cutOff = (draft: Draft, why: 'timeOut' | 'dead'): void => {
  const { press, mine } = draft
  if (press !== null && press.until === null && press.cut === null && press.refused === null) {
    draft.press = { ...press, cut: draft.tick }
    closeCarrier(draft)
    note(draft, { type: 'unkeyed' })
    emit(draft, { type: 'radio.unkeyed', channel: press.channel, ms: (draft.tick - press.since) * TICK_MS, why })
  } else if (mine !== null && mine.until !== null && mine.until > draft.tick) closeCarrier(draft)
}

/** The button comes up; whoever looks at a stuck one frees it so. */
export const keyUp = (draft: Draft): void => {
  const { press } = draft
  if (press === null || press.until !== null) return
  const { channel, since, stuck } = press
  draft.press = stuck ? null : { ...press, until: draft.tick }
  if (stuck) emit(draft, { type: 'radio.freed', channel, by: ME })
  if (press.refused !== null || press.cut !== null) return
  closeCarrier(draft)
  note(draft, { type: 'unkeyed' })
  if (!stuck) emit(draft, { type: 'radio.unkeyed', channel, ms: (draft.tick - since) * TICK_MS, why: 'released' })
}

/** How long the carrier of a press stood, in milliseconds. */
export const lengthOf = (draft: Draft, { since, until, cut }: Press): number =>
  ((cut ?? until ?? draft.tick) - since) * TICK_MS

/**
 * A press that brought no words: what does not depend on words still counts (radio reference (d), X-ASR). Where somebody
 * spoke, and no recogniser could tell what, it was no open microphone.
 */
export const judgeSilence = (draft: Draft, press: Press, spoke = false): void => {
  draft.press = null
  const durMs = lengthOf(draft, press)
  if (press.refused !== null || press.stuck || silentPress(durMs) === 'nothing') return
  const { channel, since, moment } = press
  const say = { mode: 'voice', channel, pressAtMs: since * TICK_MS, durMs, text: '' } as const
  const verdict = grade(caseOf(draft, moment, say))
  const faults = verdict.faults.filter(({ rule }) => !spoke || rule !== 'R-NO-OPEN-MIC')
  if (faults.length === 0) return
  emit(draft, {
    type: 'radio.graded',
    words: '',
    act: 'none',
    level: levelOf(faults, verdict.level),
    faults,
    content: [],
    notes: [],
    latencyMs: null,
    roll: moment.roll,
  })
}

/** One tick of the button: the time-out, a press whose words did not come, and the end of typed words. */
export const tickPress = (draft: Draft): void => {
  const { press, mine } = draft
  if (mine !== null && mine.until === draft.tick) hearAgain(draft, mine.from)
  if (press === null) return
  if (press.until === null) {
    const isOver = (draft.tick - press.since) * TICK_MS >= draft.scenario.net.timeOutMs
    if (isOver && press.cut === null && press.refused === null) cutOff(draft, 'timeOut')
    return
  }
  if ((draft.tick - press.until) * TICK_MS > WORDS_FOLLOW_MS) judgeSilence(draft, press)
}

/** While words are being said, or have been and are being made out, what they would answer does not lapse. */
export const holdsWindows = ({ press, tick }: Pick<Draft, 'press' | 'tick'>): boolean => {
  if (press === null || press.stuck || press.refused !== null) return false
  return (tick - press.since) * TICK_MS <= VERY_LONG_TALK_MS + (press.until === null ? 0 : WORDS_FOLLOW_MS)
}
