import { nextInt, pick, streamOf } from '../../src/core/chance/chance.ts'
import type { Bot } from '../../src/core/bots/bots.ts'
import type { Run } from '../../src/core/run/run.ts'
import { view } from '../../src/core/run/view.ts'
import type { RunView } from '../../src/core/run/run-view.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import { GESTURES, LOUDNESSES } from '../../src/core/vocabulary/words.ts'

/** What somebody may say who says anything: calls, reports, manners, and nothing that means anything. */
const WORDS = [
  'W2, locked.',
  'Door two, locked.',
  'Hold the roll, one jogger, frame left, ten seconds.',
  'Stop, stop, stop, ambulance at Weir Lane.',
  'Rolling.',
  'Cut.',
  'Copy that.',
  'Torres for Sam.',
  'Go for Sam.',
  'Number one is crying in her trailer.',
  'Kaur, number one, ten minutes.',
  'One got past me, frame right, my post.',
  'Hello, we’re filming round the corner. Could you give me about a minute? Weir Lane is open.',
  'You can’t come through, the street is closed.',
  'Here is twenty dollars.',
  'You have to move. Shut up.',
  'Ambulance. Stand back, please.',
  'Thank you, all yours.',
  'xx 9 ??',
  '',
] as const

type Draw = { readonly of: <T>(list: readonly T[]) => T | undefined; readonly below: (n: number) => number }

const gestures: readonly (typeof GESTURES)[number][] = GESTURES

/** One thing of all that a player can do at this moment, sensible or not. */
const anything = (run: Run, shown: RunView, { of, below }: Draw): Input | null => {
  const { people, choices, spots, doors, probe } = shown
  const words = of(WORDS) ?? ''
  const person = of(people)?.id
  const to = person === undefined || below(2) === 0 ? {} : { to: person }
  const thing = of(run.things ?? [])?.id
  const made: readonly (() => Input | null)[] = [
    () => ({ type: 'radio.drafted' }),
    () => ({ type: 'radio.dropped' }),
    () => ({ type: 'radio.keyed' }),
    () => ({ type: 'radio.unkeyed' }),
    () => ({ type: 'radio.said', channel: shown.radio.channel, words, mode: 'typed' }),
    () => ({ type: 'radio.said', channel: of([1, 2, 3, 9, 11]) ?? 1, words, mode: 'typed' }),
    () => ({ type: 'radio.tuned', channel: of([1, 2, 9, 11]) ?? 1 }),
    () => ({ type: 'radio.volume', level: below(11) }),
    () => ({ type: 'radio.headset', plugged: below(2) === 0 }),
    () => ({ type: 'radio.swapped' }),
    () => {
      const spot = of(spots)?.id
      return spot === undefined ? null : { type: 'pa.walked', to: spot }
    },
    () => ({ type: 'pa.wentTo', x: shown.me.x - 8000 + below(16_000), y: shown.me.y - 8000 + below(16_000) }),
    () => ({ type: 'pa.steered', dx: of([-1, 0, 1] as const) ?? 0, dy: of([-1, 0, 1] as const) ?? 0 }),
    () => ({ type: 'pa.faced', toward: of(['set', 'out'] as const) ?? 'set' }),
    () => {
      const choice = of(choices)?.id
      return choice === undefined ? null : { type: 'pa.chose', choice }
    },
    () => {
      const choice = of(run.scenario.script.choices)?.id
      return choice === undefined ? null : { type: 'pa.chose', choice }
    },
    () => ({ type: 'pa.spoke', words, loudness: of(LOUDNESSES) ?? 'voice', ...to }),
    () => ({ type: 'pa.signed', gesture: of(gestures) ?? 'palm', ...to }),
    () => ({ type: 'pa.led', who: person ?? null }),
    () => (thing === undefined ? null : { type: 'pa.took', thing }),
    () => (thing === undefined || person === undefined ? null : { type: 'pa.gave', thing, to: person }),
    () => (thing === undefined ? null : { type: 'pa.laid', thing }),
    () => {
      const door = of(doors)
      return door === undefined ? null : { type: 'door.pushed', door: door.id, open: !door.open }
    },
    () => (probe === null ? null : { type: 'probe.answered', probe: probe.id, answer: below(4) }),
  ]
  return of(made)?.() ?? null
}

/** Presses anything at all, about every second tick of `every`: what it does comes of its seed alone. */
export const monkey = (seed: number, every = 8): Bot => {
  let chance = streamOf(seed, 'monkey')
  const draw: Draw = {
    below: (n) => {
      const [number, after] = nextInt(chance, n)
      chance = after
      return number
    },
    of: (list) => {
      if (list.length === 0) return undefined
      const [one, after] = pick(chance, list)
      chance = after
      return one
    },
  }
  return (run) => {
    if (draw.below(every) > 0) return []
    const input = anything(run, view(run), draw)
    return input === null ? [] : [input]
  }
}
