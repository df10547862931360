import { ME } from '../vocabulary/ids.ts'
import { ALTERNATIVES_MAX, type Input, type StampedInput, VOLUME_MAX, WORDS_MAX } from '../vocabulary/input.ts'
import { GESTURES, LOUDNESSES, TALK_MODES } from '../vocabulary/words.ts'
import { MOST_TICKS } from './record.ts'
import {
  booleanAt,
  idAt,
  listAt,
  type Members,
  membersAt,
  misfit,
  objectAt,
  oneOfAt,
  textAt,
  wholeAt,
} from './shape.ts'

/** More than anybody says in one go. */
const MOST_WORDS = 4000
/** Ten minutes on the button, in milliseconds. */
const MOST_MS = 600_000
/** A kilometre either way, in millimetres. */
const FAR = 1_000_000
const CHANNELS = 16
const WAYS = [-1, 0, 1] as const

type Read<Type extends Input['type']> = (value: unknown, path: string) => Extract<Input, { readonly type: Type }>

/** The members of an input besides its type. */
const fields = (value: unknown, path: string, needed: readonly string[], maybe: readonly string[] = []): Members =>
  membersAt(value, path, ['type', ...needed], maybe)

const channelAt = (value: unknown, path: string): number => wholeAt(value, `${path}.channel`, 1, CHANNELS)

/** A voice's own timing, only where it is given. */
const timingAt = (members: Members, path: string) => {
  const msAt = (key: string): number => wholeAt(members[key], `${path}.${key}`, 0, MOST_MS)
  return {
    ...(members['leadMs'] === undefined ? {} : { leadMs: msAt('leadMs') }),
    ...(members['tailMs'] === undefined ? {} : { tailMs: msAt('tailMs') }),
    ...(members['durMs'] === undefined ? {} : { durMs: msAt('durMs') }),
  }
}

/** Other readings of a voice, only where they are given. */
const alternativesAt = (members: Members, path: string) => {
  if (members['alternatives'] === undefined) return {}
  const at = `${path}.alternatives`
  const list = listAt(members['alternatives'], at)
  if (list.length > ALTERNATIVES_MAX) misfit(at)
  return { alternatives: list.map((one, index) => textAt(one, `${at}[${index}]`, WORDS_MAX)) }
}

/** How each input is read. A new input is a type error here until it has its line. */
const READERS: { readonly [Type in Input['type']]: Read<Type> } = {
  'radio.drafted': (value, path) => {
    fields(value, path, [])
    return { type: 'radio.drafted' }
  },
  'radio.dropped': (value, path) => {
    fields(value, path, [])
    return { type: 'radio.dropped' }
  },
  'radio.said': (value, path) => {
    const members = fields(value, path, ['channel', 'words', 'mode'], ['leadMs', 'tailMs', 'durMs', 'alternatives'])
    return {
      type: 'radio.said',
      channel: channelAt(members['channel'], path),
      words: textAt(members['words'], `${path}.words`, MOST_WORDS),
      mode: oneOfAt(members['mode'], `${path}.mode`, TALK_MODES),
      ...timingAt(members, path),
      ...alternativesAt(members, path),
    }
  },
  'radio.keyed': (value, path) => {
    fields(value, path, [])
    return { type: 'radio.keyed' }
  },
  'radio.unkeyed': (value, path) => {
    fields(value, path, [])
    return { type: 'radio.unkeyed' }
  },
  'radio.volume': (value, path) => {
    const members = fields(value, path, ['level'])
    return { type: 'radio.volume', level: wholeAt(members['level'], `${path}.level`, 0, VOLUME_MAX) }
  },
  'radio.headset': (value, path) => {
    const members = fields(value, path, ['plugged'])
    return { type: 'radio.headset', plugged: booleanAt(members['plugged'], `${path}.plugged`) }
  },
  'radio.swapped': (value, path) => {
    fields(value, path, [])
    return { type: 'radio.swapped' }
  },
  'radio.tuned': (value, path) => {
    const members = fields(value, path, ['channel'])
    return { type: 'radio.tuned', channel: channelAt(members['channel'], path) }
  },
  'pa.walked': (value, path) => {
    const members = fields(value, path, ['to'])
    return { type: 'pa.walked', to: idAt(members['to'], `${path}.to`) }
  },
  'pa.wentTo': (value, path) => {
    const members = fields(value, path, ['x', 'y'])
    return {
      type: 'pa.wentTo',
      x: wholeAt(members['x'], `${path}.x`, -FAR, FAR),
      y: wholeAt(members['y'], `${path}.y`, -FAR, FAR),
    }
  },
  'pa.steered': (value, path) => {
    const members = fields(value, path, ['dx', 'dy'])
    return {
      type: 'pa.steered',
      dx: oneOfAt(members['dx'], `${path}.dx`, WAYS),
      dy: oneOfAt(members['dy'], `${path}.dy`, WAYS),
    }
  },
  'pa.faced': (value, path) => {
    const members = fields(value, path, ['toward'])
    return { type: 'pa.faced', toward: oneOfAt(members['toward'], `${path}.toward`, ['set', 'out'] as const) }
  },
  'pa.chose': (value, path) => {
    const members = fields(value, path, ['choice'])
    return { type: 'pa.chose', choice: idAt(members['choice'], `${path}.choice`) }
  },
  'pa.spoke': (value, path) => {
    const members = fields(value, path, ['words', 'loudness'], ['to'])
    return {
      type: 'pa.spoke',
      words: textAt(members['words'], `${path}.words`, MOST_WORDS),
      loudness: oneOfAt(members['loudness'], `${path}.loudness`, LOUDNESSES),
      ...(members['to'] === undefined ? {} : { to: idAt(members['to'], `${path}.to`) }),
    }
  },
  'pa.signed': (value, path) => {
    const members = fields(value, path, ['gesture'], ['to'])
    return {
      type: 'pa.signed',
      gesture: oneOfAt(members['gesture'], `${path}.gesture`, GESTURES),
      ...(members['to'] === undefined ? {} : { to: idAt(members['to'], `${path}.to`) }),
    }
  },
  'pa.led': (value, path) => {
    const members = fields(value, path, ['who'])
    return { type: 'pa.led', who: members['who'] === null ? null : idAt(members['who'], `${path}.who`) }
  },
  'pa.took': (value, path) => {
    const members = fields(value, path, ['thing'])
    return { type: 'pa.took', thing: idAt(members['thing'], `${path}.thing`) }
  },
  'pa.gave': (value, path) => {
    const members = fields(value, path, ['thing', 'to'])
    return { type: 'pa.gave', thing: idAt(members['thing'], `${path}.thing`), to: idAt(members['to'], `${path}.to`) }
  },
  'pa.laid': (value, path) => {
    const members = fields(value, path, ['thing'])
    return { type: 'pa.laid', thing: idAt(members['thing'], `${path}.thing`) }
  },
  'door.pushed': (value, path) => {
    const members = fields(value, path, ['door', 'open'])
    return {
      type: 'door.pushed',
      door: idAt(members['door'], `${path}.door`),
      open: booleanAt(members['open'], `${path}.open`),
    }
  },
  'probe.answered': (value, path) => {
    const members = fields(value, path, ['probe', 'answer'])
    return {
      type: 'probe.answered',
      probe: idAt(members['probe'], `${path}.probe`),
      answer: wholeAt(members['answer'], `${path}.answer`, 0, 99),
    }
  },
  'run.left': (value, path) => {
    fields(value, path, [])
    return { type: 'run.left' }
  },
}

const isInputType = (type: unknown): type is Input['type'] => typeof type === 'string' && Object.hasOwn(READERS, type)

const inputAt = (value: unknown, path: string): Input => {
  const type = objectAt(value, path)['type']
  return isInputType(type) ? READERS[type](value, path) : misfit(`${path}.type`)
}

/** One stamped input of a record. Throws a Misfit with the path of what does not fit. */
export const stampedAt = (value: unknown, path: string): StampedInput => {
  const members = membersAt(value, path, ['who', 'tick', 'order', 'input'])
  return {
    who: oneOfAt(members['who'], `${path}.who`, [ME]),
    tick: wholeAt(members['tick'], `${path}.tick`, 0, MOST_TICKS),
    order: wholeAt(members['order'], `${path}.order`, 0, Number.MAX_SAFE_INTEGER),
    input: inputAt(members['input'], `${path}.input`),
  }
}
