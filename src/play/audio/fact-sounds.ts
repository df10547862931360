import type { FactOf, FactType, Fact } from '../../core/vocabulary/fact.ts'
import type { DoorId, PersonId, PropId } from '../../core/vocabulary/ids.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { Bus, Cue, SoundCaption } from './cue.ts'
import type { MadeName } from './synth/sounds.ts'

/** What is known at the moment of a fact, for its sound. */
export type Hearing = {
  /** Channel of the trainee's radio. */
  readonly channel: number
  /** Metres from the trainee; a place that nobody knows is near. */
  readonly metresTo: (what: { readonly person?: PersonId; readonly door?: DoorId; readonly prop?: PropId }) => number
  /** Metres to the bell. */
  readonly bellMetres: number
}

type Heard = { readonly cues: readonly Cue[]; readonly caption: SoundCaption | null }

/** How a kind of fact sounds; `silent` says why it does not. */
type Rule<T extends FactType> = { readonly silent: string } | ((fact: FactByType[T], hearing: Hearing) => Heard)
type FactByType = { readonly [T in FactType]: FactOf<T> }

const NOTHING: Heard = { cues: [], caption: null }

const made = (sound: MadeName, bus: Bus, metres = 0, afterMs = 0): Cue => ({
  kind: 'made',
  sound,
  bus,
  metres,
  afterMs,
})

const heard = (...cues: readonly Cue[]): Heard => ({ cues, caption: null })

/** One row for every kind of fact: a sound, or the reason why there is none. */
export const FACT_SOUNDS: { readonly [T in FactType]: Rule<T> } = {
  'run.began': { silent: 'the room tone is there already' },
  'call.made': (fact, { channel }) =>
    fact.channel !== channel || fact.by === ME || fact.reception === 'nothing'
      ? NOTHING
      : heard(made('keyClick', 'radio'), { kind: 'voice', how: 'radio', ...spoken(fact), metres: 0 }),
  'line.spoken': (fact, { metresTo }) =>
    heard({ kind: 'voice', how: 'room', ...spoken(fact), metres: metresTo({ person: fact.by }) }),
  'radio.sent': (fact) =>
    fact.heard
      ? heard(made('keyClick', 'radio'), made('keyClick', 'radio', 0, fact.ms))
      : { cues: [made('keyClick', 'radio'), { kind: 'beat', ms: fact.ms }], caption: 'steppedOn' },
  'radio.graded': { silent: 'a verdict is read, never rung' },
  'radio.turned': () => heard(made('knob', 'radio')),
  'radio.keyed': () => heard(made('keyClick', 'radio')),
  'radio.unkeyed': () => heard(made('keyClick', 'radio')),
  'radio.refused': () => heard(made('tick', 'radio')),
  'radio.stuck': { silent: 'noise is a state of the channel, not a moment' },
  'radio.freed': { silent: 'the noise ends' },
  'radio.battery': ({ why }) => (why === 'dead' ? NOTHING : heard(made('tick', 'radio'))),
  'radio.headset': () => heard(made('keyClick', 'radio')),
  'radio.volume': () => heard(made('knob', 'radio')),
  'radio.squawked': { silent: 'the words themselves are heard' },
  'home.changed': { silent: 'somebody has said so' },
  'pa.arrived': { silent: 'the steps end' },
  'pa.turned': { silent: 'the picture turns' },
  'pa.acted': { silent: 'nobody speaks for the trainee; a gesture makes no sound' },
  'pa.said': { silent: 'nobody speaks for the trainee' },
  'roll.changed': { silent: 'the call and the bell say it, and the room goes quiet' },
  'lamp.switched': { silent: 'a lamp is seen' },
  'bell.rang': (fact, { bellMetres }) => ({
    cues: [{ kind: 'bell', forWhat: fact.forWhat, metres: bellMetres }],
    caption: fact.forWhat === 'rolling' ? 'bellRolling' : 'bellCut',
  }),
  'door.moved': (fact, { metresTo }) => ({
    cues: [made(fact.open ? 'doorOpen' : 'doorShut', 'set', metresTo({ door: fact.door }))],
    caption: fact.open ? 'doorOpens' : 'doorShuts',
  }),
  'person.came': { silent: 'their steps are heard' },
  'person.waited': { silent: 'waiting makes no sound' },
  'person.went': { silent: 'their steps are heard' },
  'bogey.near': { silent: 'the reticle and the card say it; a warning tone would be in the take' },
  'prop.moved': (fact, { metresTo }) => ({
    cues: [made('castors', 'set', metresTo({ prop: fact.prop }))],
    caption: 'castors',
  }),
  'lockup.held': () => heard(made('tapeTear', 'interface')),
  'lockup.opened': { silent: 'the pill says it' },
  'lockup.breached': { silent: 'the pill says it; somebody will' },
  'lockup.released': { silent: 'the release is spoken' },
  'post.left': { silent: 'the pill says it' },
  'take.spoiled': { silent: 'the first AD will say it' },
  'row.opened': { silent: 'what is judged is never announced' },
  'part.done': { silent: 'what is judged is never announced' },
  'row.scored': { silent: 'what is judged is never announced' },
  'delay.lost': { silent: 'the slate counts it' },
  'gate.tripped': { silent: 'the debrief says it' },
  'error.declared': { silent: 'nobody speaks for the trainee' },
  'probe.asked': () => heard(made('tick', 'interface')),
  'probe.answered': () => heard(made('stamp', 'interface')),
  'order.given': () => heard(made('tick', 'interface')),
  'order.done': () => heard(made('tick', 'interface')),
  'run.ended': () => heard(made('stamp', 'interface')),
}

function spoken({ by, line, wording, ms }: FactOf<'call.made'> | FactOf<'line.spoken'>): {
  readonly by: PersonId
  readonly line: string
  readonly wording: number
  readonly ms: number
} {
  return { by, line, wording, ms }
}

const byRule = <T extends FactType>(type: T, fact: FactByType[T], hearing: Hearing): Heard => {
  const rule: Rule<T> = FACT_SOUNDS[type]
  return typeof rule === 'function' ? rule(fact, hearing) : NOTHING
}

/** What a fact sounds like here and now. */
export const soundOf = (fact: Fact, hearing: Hearing): Heard => byRule(fact.type, fact, hearing)
