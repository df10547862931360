import { describe, expect, it } from 'vitest'
import { loadDrills } from '../../src/content/drills/load.ts'
import { type Filling, fillSentence } from '../../src/core/radio/drill/fill.ts'
import type { TalkItem } from '../../src/core/radio/drill/item.ts'
import { judgeTalk, type Judgement } from '../../src/core/radio/drill/judge.ts'

const drills = (await loadDrills()).flatMap((one) => (one.ok ? [one.drill] : []))

/** What is made of words in the first filling, or in another. */
const judged = (of: string, words: string, filled = 0): Judgement => {
  const [id, name] = of.split('/')
  const drill = drills.find((one) => one.id === id)
  const item = drill?.items.find((one): one is TalkItem => one.kind === 'talk' && one.id === name)
  if (drill === undefined || item === undefined) throw new Error(`${of} is no answer in words`)
  const slots = item.vary[filled] ?? item.vary[0]
  const filling: Filling = { region: 'us', me: 'Sam', slots, house: drill.house }
  return judgeTalk(item, filling, { words: fillSentence(filling, words), mode: 'typed', channel: 1, afterMs: 1500 })
}

describe('what is said of an answer', () => {
  it('tells to put a read-back right after the take, and not only to stand by', () => {
    expect(judged('wrong-read-back/while-they-roll', 'Negative.', 1).verdict.faults[0]).toMatchObject({
      rule: 'R-SILENT-ROLLING',
      why: { id: 'rolling.talk', better: 'Negative, four cups.' },
    })
  })

  it.each([
    ['number', 'Negative.', true],
    ['number', 'Negative, not {bad}.', true],
    ['place', 'Wrong place.', true],
    ['number', 'Copy.', false],
    ['number', 'That’s right.', false],
    ['before-after', 'Negative, after {what}.', false],
    ['number', 'Negative, {n} {thing}.', false],
  ])('knows of “%s” whether “%s” objects to it without putting it right', (item, words, objects) => {
    expect(judged(`wrong-read-back/${item}`, words).objected).toBe(objects)
  })

  it('does not miss a secret on the air, nor count one that was said', () => {
    const secret = (words: string) => judged('read-back/secret-order', words, 1)
    expect(secret('Copy.')).toMatchObject({ level: 'works', facts: [] })
    expect(secret('Roger.')).toMatchObject({ level: 'works', facts: [] })
    expect(secret('Copy, to the truck.').facts.map(({ key, state }) => [key, state])).toEqual([['place', 'right']])
    const told = secret('Copy, the wedding ring to the truck.')
    expect([told.level, ...told.facts.map(({ key }) => key)]).toEqual(['fails', 'place'])
  })
})
