import type { Fact } from '../../core/vocabulary/fact.ts'
import type { DoorId, PersonId, PostId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { RollState } from '../../core/vocabulary/radio.ts'
import { TICK_MS } from '../../core/time/ticks.ts'

/** A stretch of a run, in ticks; `to` is the first tick that no longer belongs to it. */
type Span = { readonly from: number; readonly to: number }

export type RollSpan = Span & { readonly state: RollState; readonly take: number; readonly rehearsal: boolean }
/** No lock-up was called, one was and the post has not called in, or has, its door stood open meanwhile, or somebody got by. */
export type PostSpan = Span & { readonly state: 'free' | 'called' | 'locked' | 'open' | 'breach' }
/** The post of a run: whether the house polls it, and the channel that it calls in on. */
export type Post = { readonly id: PostId; readonly polled: boolean; readonly home: number }
/** Somebody came to the post; `way` is what became of them, or null where nobody has seen it. */
export type VisitSpan = Span & {
  readonly person: PersonId
  readonly way: 'round' | 'through' | 'away' | 'stayed' | null
}
export type VoiceSpan = Span & { readonly by: PersonId; readonly onAir: boolean }

/** What a run looked like from above: one lane each for the roll, the post, the people and the voices. */
export type Timeline = {
  readonly end: number
  readonly roll: readonly RollSpan[]
  readonly post: readonly PostSpan[]
  readonly visits: readonly VisitSpan[]
  readonly voices: readonly VoiceSpan[]
}

/** How long a breach is drawn: three seconds. */
const BREACH_TICKS = 60
/** How long somebody is drawn after the last that was seen of them: six seconds. */
const LAST_SEEN_TICKS = 120

const ticksOf = (ms: number): number => Math.max(1, Math.round(ms / TICK_MS))

const rollOf = (facts: readonly Fact[], end: number): readonly RollSpan[] => {
  const spans: RollSpan[] = []
  let now: Omit<RollSpan, 'to'> = { from: 0, state: 'idle', take: 1, rehearsal: false }
  for (const fact of facts) {
    if (fact.type !== 'roll.changed') continue
    if (fact.state === now.state && fact.take === now.take) continue
    if (fact.tick > now.from) spans.push({ ...now, to: fact.tick })
    now = { from: fact.tick, state: fact.state, take: fact.take, rehearsal: fact.rehearsal }
  }
  return end > now.from ? [...spans, { ...now, to: end }] : spans
}

/** Calls of the 1st AD that poll the posts, by the first of a line: “last looks” may lock up in the same breath. */
const POLLS: ReadonlySet<string> = new Set(['rehearsalUp', 'pictureUp', 'lockItUp', 'lastLooks'])

/** At which facts the post has called in since it was polled last, and at which it is asked anew; null: neither. */
const callsIn = ({ polled, home }: Post): ((fact: Fact) => boolean | null) => {
  let channel = home
  return (fact) => {
    if (!polled) return null
    if (fact.type === 'home.changed') channel = fact.channel
    if (fact.type === 'call.made' && POLLS.has(fact.call ?? '')) return false
    return fact.type === 'radio.sent' && fact.heard && fact.channel === channel ? true : null
  }
}

const postOf = (facts: readonly Fact[], post: Post, end: number): readonly PostSpan[] => {
  const spans: PostSpan[] = []
  const now: { from: number; state: Exclude<PostSpan['state'], 'breach'> } = { from: 0, state: 'free' }
  /** The door that was opened last: the post's own, where it was opened on a lock-up. */
  let door: DoorId | null = null
  let hasCalled = !post.polled
  const turn = (tick: number, next: typeof now.state): void => {
    if (next === now.state) return
    if (tick > now.from) spans.push({ from: now.from, to: tick, state: now.state })
    now.from = tick
    now.state = next
  }
  const shut = (): 'locked' | 'called' => (hasCalled ? 'locked' : 'called')
  const calling = callsIn(post)
  const breaches: PostSpan[] = []
  for (const fact of facts) {
    hasCalled = calling(fact) ?? hasCalled
    if (now.state === 'locked' || now.state === 'called') turn(fact.tick, shut())
    if (fact.type === 'door.moved') {
      if (!fact.open && fact.door === door && now.state === 'open') turn(fact.tick, shut())
      if (fact.open && now.state !== 'open') door = fact.door
    }
    if (!('post' in fact) || fact.post !== post.id) continue
    if (fact.type === 'lockup.held') turn(fact.tick, shut())
    if (fact.type === 'lockup.opened') turn(fact.tick, 'open')
    if (fact.type === 'lockup.released') turn(fact.tick, 'free')
    if (fact.type === 'lockup.breached') {
      breaches.push({ from: fact.tick, to: Math.min(end, fact.tick + BREACH_TICKS), state: 'breach' })
    }
  }
  if (end > now.from) spans.push({ from: now.from, to: end, state: now.state })
  return [...spans, ...breaches]
}

/** What became of somebody of whom no fact says that they went: they wait still, they have passed, or nobody has seen it. */
const restOf = (person: PersonId, from: number, facts: readonly Fact[], end: number): VisitSpan => {
  const of = facts.filter(
    (fact) =>
      fact.tick >= from && (('person' in fact && fact.person === person) || ('by' in fact && fact.by === person)),
  )
  if (of.at(-1)?.type === 'person.waited') return { person, from, to: end, way: 'stayed' }
  const passed = of.find(({ type }) => type === 'lockup.breached')
  const last = passed ?? of.at(-1)
  return {
    person,
    from,
    to: Math.min(end, (last?.tick ?? from) + LAST_SEEN_TICKS),
    way: passed === undefined ? null : 'through',
  }
}

const visitsOf = (facts: readonly Fact[], end: number): readonly VisitSpan[] => {
  const here = new Map<PersonId, number>()
  const spans: VisitSpan[] = []
  for (const fact of facts) {
    if (fact.type === 'person.came' && !here.has(fact.person)) here.set(fact.person, fact.tick)
    if (fact.type === 'person.went') {
      const from = here.get(fact.person)
      if (from === undefined) continue
      spans.push({ person: fact.person, from, to: Math.max(fact.tick, from + 1), way: fact.way })
      here.delete(fact.person)
    }
  }
  for (const [person, from] of here) spans.push(restOf(person, from, facts, end))
  return spans.toSorted((a, b) => a.from - b.from || (a.person < b.person ? -1 : 1))
}

const voicesOf = (facts: readonly Fact[], end: number): readonly VoiceSpan[] =>
  facts.flatMap((fact): readonly VoiceSpan[] => {
    const { tick } = fact
    const until = (ms: number): number => Math.min(end, tick + ticksOf(ms))
    if (fact.type === 'call.made') return [{ by: fact.by, onAir: true, from: tick, to: until(fact.ms) }]
    if (fact.type === 'line.spoken') return [{ by: fact.by, onAir: false, from: tick, to: until(fact.ms) }]
    if (fact.type === 'radio.sent') return [{ by: ME, onAir: true, from: tick, to: until(fact.ms) }]
    return []
  })

/** Reads the lanes off the facts of a run that ended after `end` ticks. */
export const timelineOf = (facts: readonly Fact[], post: Post, end: number): Timeline => ({
  end,
  roll: rollOf(facts, end),
  post: postOf(facts, post, end),
  visits: visitsOf(facts, end),
  voices: voicesOf(facts, end),
})

/** Puts spans into as few rows as they need without touching; the row of each, in the order given. */
export const rowsFor = (spans: readonly Span[], gap: number): readonly number[] => {
  const ends: number[] = []
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + gap <= from)
    const row = free < 0 ? ends.length : free
    ends[row] = to
    return row
  })
}
