import { describe, expect, it } from 'vitest'
import { TICK_MS } from '../time/ticks.ts'
import { type Came, type Encounter, type Met, newlyMet } from './encounter.ts'
import { saidIn } from './manner.ts'
import { wearOn } from './patience.ts'
import { treat } from './treat.ts'

const encounter: Encounter = {
  id: 'comer',
  who: 'comer',
  kind: 'resident',
  from: null,
  to: 'home',
  round: null,
  waits: null,
  ways: [],
  stop: 'thumb',
  go: 'wave',
  carriesMm: null,
  drives: false,
}
const ticks = (seconds: number): number => (seconds * 1000) / TICK_MS
const AROUND = { drafting: false, listening: false, crowding: false, there: false }

/** Somebody to whom things are said, each at its second; gives what came of it, with its second. */
const heard = (
  said: readonly (readonly [second: number, words: string])[],
  until: number,
  around: typeof AROUND = AROUND,
): readonly string[] => {
  let met: Met = newlyMet('comer')
  const log: string[] = []
  const take = (tick: number, came: Came): void => {
    met = { ...came.met, known: [...new Set([...came.met.known, ...came.outcomes])] }
    for (const one of came.outcomes) log.push(`${tick / ticks(1)} ${one}`)
  }
  for (let tick = 0; tick <= ticks(until); tick += 1) {
    for (const [second, words] of said)
      if (ticks(second) === tick)
        take(tick, treat(met, encounter, { ...saidIn(words, []), tick, loudness: 'voice', far: 4000, turn: 'ahead' }))
    take(tick, wearOn(met, encounter, { ...around, tick }))
  }
  return log
}

const last = (log: readonly string[]): string => log.at(-1) ?? ''
const WELL = 'Could you give me two minutes? They are recording.'

describe('patience (lock-ups 7.0)', () => {
  it('is the first figure after a bare request, and the second after a time and a reason', () => {
    expect(last(heard([[1, 'Could you wait, please?']], 60))).toBe('10.95 goes-on')
    expect(last(heard([[1, WELL]], 60))).toBe('45.95 goes-on')
  })

  it('is made up where the time and the reason come with the second sentence', () => {
    const log = heard(
      [
        [1, 'Could you wait?'],
        [5, WELL],
      ],
      60,
    )
    expect(log).toContain('5 asked-well')
    expect(last(log)).toBe('45.95 goes-on')
  })

  it('is halved by a phrase that nobody says, before it is asked for or after', () => {
    expect(last(heard([[1, `${WELL} You have to wait.`]], 60))).toBe('23.45 goes-on')
    // Of the 45 s five are gone: half of the forty that are left.
    expect(
      last(
        heard(
          [
            [1, WELL],
            [6, 'It costs ten thousand pounds a second.'],
          ],
          60,
        ),
      ),
    ).toBe('25.95 goes-on')
  })

  it('ends with a promise that lapses without a new one, and is half as long again with one, once', () => {
    const short = 'Could you give me twenty seconds? They are recording.'
    expect(heard([[1, short]], 60).slice(-4)).toEqual(['21 lapsed', '21 angry', '21 complains', '21 goes-on'])
    const renewed = heard(
      [
        [1, short],
        [15, 'Sorry, one more minute.'],
        [40, 'Another minute, sorry.'],
      ],
      120,
    )
    expect(renewed.filter((one) => one.endsWith('renewed'))).toEqual(['15 renewed'])
    expect(last(renewed)).toBe('68.45 goes-on')
  })

  it('never holds anybody for more than three minutes', () => {
    const stray = { ...encounter, kind: 'stray' as const }
    let met = treat(newlyMet('comer'), stray, {
      ...saidIn('Could you give me ten minutes? They are recording.', []),
      tick: 0,
      loudness: 'voice',
      far: 4000,
      turn: 'ahead',
    }).met
    let at = 0
    let outcomes: Came['outcomes'] = []
    while (outcomes.length === 0 && at < ticks(400)) {
      at += 1
      const came = wearOn(met, stray, { ...AROUND, tick: at })
      met = came.met
      outcomes = came.outcomes
    }
    expect([at, outcomes]).toEqual([ticks(180), ['too-long', 'goes-on']])
  })

  it('stands still while words are being made for them', () => {
    expect(heard([[1, 'Could you wait, please?']], 60, { ...AROUND, drafting: true }).at(-1)).toBe('1 waits')
  })
})
