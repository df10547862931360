import type { FactOf, FactType, Fact } from '../../core/vocabulary/fact.ts'
import type { DoorId, PersonId, PropId } from '../../core/vocabulary/ids.ts'
import { ME, STRANGER } from '../../core/vocabulary/ids.ts'
import type { Cue, SoundCaption } from './cue.ts'
import type { MadeName } from './synth/sounds.ts'
import { HERE, type Whereabouts } from './whereabouts.ts'

/** What is known at the moment of a fact, for its sound. */
export type Hearing = {
  /** Channel of the trainee's radio. */
  readonly channel: number
  /** Somebody else's words were on this channel at some time of these ticks. */
  readonly talking: (channel: number, from: number, until: number) => boolean
  /** Where somebody or something is; what nobody knows is here. */
  readonly whereIs: (what: {
    readonly person?: PersonId
    readonly door?: DoorId
    readonly prop?: PropId
  }) => Whereabouts
  /** Where the bell hangs. */
  readonly bell: Whereabouts
}

type Heard = { readonly cues: readonly Cue[]; readonly caption: SoundCaption | null; readonly at: Whereabouts }

/** How a kind of fact sounds; `silent` says why it does not. */
type Rule<T extends FactType> = { readonly silent: string } | ((fact: FactByType[T], hearing: Hearing) => Heard)
type FactByType = { readonly [T in FactType]: FactOf<T> }

const NOTHING: Heard = { cues: [], caption: null, at: HERE }
const TICK_MS = 50
/** A door farther off than this is not heard, metres. */
const DOOR_TO_M = 40

type Made = Extract<Cue, { readonly kind: 'made' }>

const made = (sound: MadeName, bus: Made['bus'], at: Whereabouts = HERE, afterMs = 0): Cue => ({
  kind: 'made',
  sound,
  bus,
  at,
  afterMs,
})

const heard = (...cues: readonly Cue[]): Heard => ({ cues, caption: null, at: HERE })
const told = (caption: SoundCaption, ...cues: readonly Cue[]): Heard => ({ cues, caption, at: HERE })
const toldAt = (caption: SoundCaption, at: Whereabouts, ...cues: readonly Cue[]): Heard => ({ cues, caption, at })

/** A call on the own channel: the key, the words as they come in, and a caption where they do not come in clear. */
const incoming = (fact: FactOf<'call.made'>): Heard => {
  const lost = fact.lost ?? []
  const caption = fact.by === STRANGER ? 'stranger' : fact.reception === 'broken' ? 'breakingUp' : null
  return {
    cues: [made('keyClick', 'ear'), { kind: 'voice', how: 'radio', ...spoken(fact), at: HERE, lost }],
    caption,
    at: HERE,
  }
}

/** The trainee's words: spoken ones had their key clicks when the button moved. Two at once squeal. */
const outgoing = (fact: FactOf<'radio.sent'>, { talking }: Hearing): Heard => {
  const voice = fact.mode === 'voice'
  const from = voice ? fact.pressTick : fact.tick
  const stepped = !fact.heard && talking(fact.channel, from, from + Math.ceil(fact.ms / TICK_MS))
  if (voice) return stepped ? told('steppedOn', made('doubleSqueal', 'radio')) : NOTHING
  const press = made('keyClick', 'radio')
  return stepped
    ? told('steppedOn', press, { kind: 'beat', ms: fact.ms })
    : heard(press, made('keyClick', 'radio', HERE, fact.ms))
}

/** One row for every kind of fact: a sound, or the reason why there is none. */
export const FACT_SOUNDS: { readonly [T in FactType]: Rule<T> } = {
  'run.began': { silent: 'the room tone is there already' },
  'call.made': (fact, { channel }) =>
    fact.channel !== channel || fact.by === ME || fact.reception === 'nothing' ? NOTHING : incoming(fact),
  'line.spoken': (fact, { whereIs }) =>
    heard({ kind: 'voice', how: 'room', ...spoken(fact), at: whereIs({ person: fact.by }), lost: [] }),
  'radio.sent': outgoing,
  'radio.graded': { silent: 'a verdict is read, never rung' },
  'radio.turned': () => heard(made('knob', 'radio')),
  'radio.keyed': () => heard(made('keyClick', 'radio')),
  'radio.unkeyed': ({ why }) =>
    why === 'timeOut' ? told('timeOut', made('timeOutTone', 'radio')) : heard(made('keyClick', 'radio')),
  'radio.refused': ({ why }) =>
    why === 'busy' ? told('lockedOut', made('busyBeep', 'radio')) : told('deadButton', made('keyClick', 'radio')),
  'radio.stuck': ({ channel, by }, hearing) => (channel === hearing.channel && by !== ME ? told('keying') : NOTHING),
  'radio.freed': ({ channel, by }, hearing) =>
    channel === hearing.channel && by !== ME ? heard(made('squelchTail', 'ear')) : NOTHING,
  'radio.battery': ({ why }) => {
    switch (why) {
      case 'chirp':
        return told('chirp', made('batteryChirp', 'radio'))
      case 'dead':
        return told('goesDead', made('powerDown', 'radio'))
      case 'swapped':
        return heard(made('brick', 'radio'))
    }
  },
  'radio.headset': ({ plugged }) =>
    plugged ? heard(made('plug', 'radio')) : told('speakerLive', made('plug', 'radio')),
  'radio.volume': () => heard(made('knob', 'radio')),
  'radio.squawked': { silent: 'the words themselves are heard' },
  'home.changed': { silent: 'somebody has said so' },
  'pa.arrived': { silent: 'the steps end' },
  'pa.turned': { silent: 'the picture turns' },
  'pa.acted': { silent: 'nobody speaks for the trainee; a gesture makes no sound' },
  'pa.said': { silent: 'nobody speaks for the trainee' },
  'pa.signed': { silent: 'a gesture makes no sound' },
  'met.came': { silent: 'their steps are heard' },
  'met.took': { silent: 'what they say to it is heard' },
  'met.did': { silent: 'their steps and their words are heard' },
  'talk.opened': { silent: 'somebody stands there' },
  'talk.heard': { silent: 'what they say to it is heard' },
  'talk.closed': { silent: 'what they say is heard, or they turn away' },
  'roll.changed': { silent: 'the call and the bell say it, and the room goes quiet' },
  'roll.held': { silent: 'the first AD says it' },
  'roll.freed': { silent: 'the first AD says it' },
  'traffic.held': { silent: 'an officer says it, and the engines are heard' },
  'traffic.opened': { silent: 'the engines are heard' },
  'lamp.switched': { silent: 'a lamp is seen' },
  'bell.rang': ({ forWhat }, { bell }) =>
    toldAt(forWhat === 'rolling' ? 'bellRolling' : 'bellCut', bell, { kind: 'bell', forWhat, at: bell }),
  'door.moved': ({ door, open }, { whereIs }) => {
    const at = whereIs({ door })
    if (at.metres * at.times > DOOR_TO_M) return NOTHING
    return toldAt(open ? 'doorOpens' : 'doorShuts', at, made(open ? 'doorOpen' : 'doorShut', 'set', at))
  },
  'person.came': { silent: 'their steps are heard' },
  'person.waited': { silent: 'waiting makes no sound' },
  'person.went': { silent: 'their steps are heard' },
  'ladder.judged': { silent: 'a verdict is read, never rung' },
  'bogey.judged': { silent: 'a verdict is read, never rung' },
  'bogey.near': { silent: 'the reticle and the card say it; a warning tone would be in the take' },
  'beat.seen': { silent: 'it is read; what is heard of it has its own sound' },
  'ride.boarded': ({ vehicle }, { whereIs }) => heard({ kind: 'vehicleDoor', at: whereIs({ person: vehicle }) }),
  'ride.ended': ({ vehicle }, { whereIs }) => heard({ kind: 'vehicleDoor', at: whereIs({ person: vehicle }) }),
  'place.left': { silent: 'its engine or their steps are heard' },
  'place.reached': { silent: 'the picture and the text change' },
  'clock.runs': { silent: 'a clock is read' },
  'prop.moved': ({ prop }, { whereIs }) => {
    const at = whereIs({ prop })
    return toldAt('castors', at, made('castors', 'set', at))
  },
  'thing.taken': { silent: 'hands are quiet' },
  'thing.given': { silent: 'hands are quiet' },
  'thing.laid': { silent: 'hands are quiet' },
  'eyeline.met': { silent: 'a look makes no sound' },
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

type Spoken = Pick<Extract<Cue, { readonly kind: 'voice' }>, 'by' | 'line' | 'wording' | 'slots' | 'ms'>

function spoken(fact: FactOf<'call.made'> | FactOf<'line.spoken'>): Spoken {
  const { by, line, wording, ms } = fact
  const slots = fact.type === 'call.made' ? fact.slots : undefined
  return { by, line, wording, ms, ...(slots === undefined ? {} : { slots }) }
}

const byRule = <T extends FactType>(type: T, fact: FactByType[T], hearing: Hearing): Heard => {
  const rule: Rule<T> = FACT_SOUNDS[type]
  return typeof rule === 'function' ? rule(fact, hearing) : NOTHING
}

/** What a fact sounds like here and now. */
export const soundOf = (fact: Fact, hearing: Hearing): Heard => byRule(fact.type, fact, hearing)
