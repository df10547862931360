import type { Script } from '../../core/scene/script.ts'
import type { BeatId } from '../../core/vocabulary/ids.ts'
import type { ShapedBeat } from '../shape/beat-shape.ts'

export type TimedBeat = ShapedBeat & {
  readonly atMs: number
  readonly drawn: { readonly id: string; readonly pick: BeatId } | null
}

/** A beat of the spine with the beats between it and the next one. */
export type Anchor = { readonly beat: TimedBeat; readonly sides: readonly TimedBeat[]; readonly next: TimedBeat | null }

const millisecondsOf = (time: string): number => {
  const [minutes, seconds] = time.split(':')
  return (Number(minutes) * 60 + Number(seconds)) * 1000
}

const timed = (beat: ShapedBeat): TimedBeat => {
  const [twist] = Object.entries(beat.twist ?? {})
  return {
    ...beat,
    atMs: millisecondsOf(beat.at),
    drawn: twist === undefined ? null : { id: twist[0], pick: twist[1] },
  }
}

/** Whether a beat belongs to the spine: the first, the calls of the 1st AD, what is marked so, the end. */
const isAnchor = (beat: ShapedBeat, at: number): boolean => at === 0 || beat.call.length > 0 || beat.spine || beat.end

/** Whether nothing is said or asked at a beat: what there is to see and hear is told by its caption. */
export const isBareBeat = (beat: ShapedBeat): boolean =>
  [beat.say, beat.ask, beat.spins, beat.crosstalk, beat.sticks].every((one) => one === undefined) && !beat.end

/** Beats that are told by their caption alone; nothing where there are none. */
export const seenOf = (beats: readonly ShapedBeat[]): { readonly seen?: readonly BeatId[] } => {
  const seen = beats.filter(isBareBeat).map(({ id }) => id)
  return seen.length === 0 ? {} : { seen }
}

/** What is heard from a beat on before it is there; nothing where there is none. */
export const soundsOf = (beats: readonly ShapedBeat[]): Pick<Script, 'sounds'> => {
  const sounds = beats.flatMap(({ id, sounds: sound }) =>
    sound === undefined
      ? []
      : [{ beat: id, kind: sound.kind, from: sound.from, awayMm: Math.round(sound.away * 1000) }],
  )
  return sounds.length === 0 ? {} : { sounds }
}

export const timedBeats = (beats: readonly ShapedBeat[]): readonly TimedBeat[] => beats.map(timed)

/** The spine of a timeline in table order; what comes after the end has no place in it. */
export const anchorsOf = (beats: readonly ShapedBeat[]): readonly Anchor[] => {
  const groups: { beat: TimedBeat; sides: TimedBeat[] }[] = []
  for (const [at, beat] of timedBeats(beats).entries()) {
    if (isAnchor(beat, at)) groups.push({ beat, sides: [] })
    else groups.at(-1)?.sides.push(beat)
  }
  return groups.map(({ beat, sides }, at) => ({ beat, sides, next: groups[at + 1]?.beat ?? null }))
}

/** Where a beat may fall after its anchor when its gap varies, milliseconds. */
export const spread = (ms: number, percent: number): { readonly first: number; readonly last: number } => ({
  first: (ms * (100 - percent)) / 100,
  last: (ms * (100 + percent)) / 100,
})
