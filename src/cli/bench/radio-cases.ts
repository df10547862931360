import { nextInt, pick, seedChance } from '../../core/chance/chance.ts'
import type { RadioCase, Traffic } from '../../core/radio/case.ts'
import { POST_STATES, REGIONS, ROLL_STATES, SAY_MODES } from '../../core/vocabulary/radio.ts'

const ROSTER = [
  { name: 'Torres', role: 'Key PA' },
  { name: 'Reyes', role: '1st AD' },
  { name: 'Priya', role: 'Set PA', post: 'door three' },
  { name: 'Luis', role: 'Locations manager' },
  { name: 'Tess', role: 'Props master' },
  { name: 'Hank', role: 'Key grip' },
  { name: 'Omar', role: '2nd 2nd AD' },
  { name: 'Bea', role: 'Background PA' },
] as const
const ME = { name: 'Sam', role: 'Set PA', post: 'door two' } as const

/** `#name`, `#count`, `#item`, `#place`, `#when` and `#n` are filled in anew each time, so that hardly two are alike. */
const HEARD = [
  '#name for Sam.',
  'Sam, bring #count #item to #place #when.',
  'Lock it up.',
  'Door two, are you locked?',
  'Rolling.',
  'Cut. Going again. Hold the lock-up.',
  'Anyone have eyes on the #item?',
  '#name for #name.',
  'Copy, #n minutes.',
] as const
const SAID = [
  'Go for Sam.',
  'Door two, locked, #n waiting.',
  'Copy, #count #item to #place #when.',
  'Copy that.',
  'Say again the #item?',
  'Switching to #n.',
  '#name for Sam. #count people waiting at #place, they will go round #when.',
  'Um, so, hi, it is me, and I just wanted to tell #name that it is all good over here by #place you know.',
  'Stop, stop, stop. Emergency, medic to #place, #count down.',
  'Bogey at #place, on foot, #n feet out, coming your way.',
  'Number #n is traveling, #n minutes out.',
  'asdf#n qwer#n zxcv#n',
  'What the hell is taking #name so long with #count #item?',
] as const
const FILL: Readonly<Record<string, readonly string[]>> = {
  '#name': ROSTER.map((entry) => entry.name),
  '#count': ['two', 'three', '4', 'six', 'ten', '12', 'fifteen', 'twenty-five', 'a couple of'],
  '#item': ['bricks', 'chairs', 'waters', 'sandbags', 'apple boxes', 'flags', 'background', 'umbrellas', 'radios'],
  '#place': ['holding', 'the north gate', 'base camp', 'set', 'the honeywagon', 'stage four', 'door three', 'the dock'],
  '#when': ['before we roll', 'in ten minutes', 'at nine thirty', 'after the cut', 'when you can', 'by lunch', 'now'],
}
const MOST = 99

/** A mix of moments out of one seed: always the same, and nearly every transmission in words of its own. */
export const radioCases = (count: number, seed = 2026): readonly RadioCase[] => {
  let chance = seedChance(seed)
  const from = <T>(list: readonly T[]): T => {
    const [one, after] = pick(chance, list)
    chance = after
    return one
  }
  const upTo = (most: number): number => {
    const [value, after] = nextInt(chance, most)
    chance = after
    return value
  }
  const filled = (template: string): string =>
    template.replace(/#[a-z]+/g, (slot) => {
      const words = FILL[slot]
      return words === undefined ? String(upTo(MOST)) : from(words)
    })
  return Array.from({ length: count }, (_, index): RadioCase => {
    const before = Array.from({ length: upTo(5) }, (_line, at): Traffic => {
      const heard = { atMs: at * 5000, durMs: 1500, channel: 1, from: from(ROSTER).name, text: filled(from(HEARD)) }
      const { atMs, durMs, channel, from: name, text } = heard
      // Not spread: the engine would give every such line a shape of its own, which a case that is read never has.
      return upTo(3) === 0 ? { atMs, durMs, channel, from: name, text, to: ['Sam'], kind: 'order' } : heard
    })
    return {
      id: String(index),
      region: from(REGIONS),
      me: ME,
      roster: ROSTER,
      homeChannel: 1,
      roll: from(ROLL_STATES),
      post: from(POST_STATES),
      lockupPoll: upTo(2) === 0,
      before,
      say: {
        mode: from(SAY_MODES),
        channel: upTo(8) === 0 ? 2 : 1,
        pressAtMs: 26_000 + upTo(4000),
        leadMs: 200 + upTo(800),
        tailMs: 100 + upTo(800),
        durMs: 1500 + upTo(4000),
        text: filled(from(SAID)),
      },
    }
  })
}
