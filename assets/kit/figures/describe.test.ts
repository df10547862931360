import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glanceOf, personOf, unknownWords } from './describe.ts'
import { ITEMS } from './items.ts'
import { readLook } from './look-words.ts'
import { drawPerson } from './person.ts'
import { RECIPES, SAME_AS } from './recipes.ts'

/** Lock-ups 7.0. */
const INTRUDERS = [
  'resident',
  'jogger',
  'cyclist',
  'pram',
  'delivery',
  'distressed',
  'heckler',
  'lens',
  'noise',
  'emergency',
  'crew',
  'stray',
] as const

describe('a description in words', () => {
  it('is drawn as it says', () => {
    const { look, item, stride } = personOf('woman, 60s, red coat, shopping bag, glasses', 7)
    expect(item).toBe('shopping')
    expect(look).toMatchObject({ hem: 'coat', glasses: true, top: '#a8343c', beard: false })
    expect(stride).toBeLessThan(1)
  })

  it('does not care about commas, capitals and little words', () => {
    expect(readLook('A woman with a blue hat and an apple box')).toEqual(readLook('woman blue hat, apple-box'))
  })

  it('gives a colour to the hat that follows it, otherwise to the top', () => {
    expect(readLook('man, green cap, blue jacket')).toMatchObject({ headColour: '#4d7a4c', colour: '#39629b' })
  })

  it('tells what nobody can draw', () => {
    expect(unknownWords('woman, hovercraft, 30s')).toEqual(['hovercraft'])
    expect(unknownWords('kaur')).toEqual([])
    expect(unknownWords('crew-3')).toEqual([])
  })

  it('knows the twelve kinds of intruders and every other name of a kind', () => {
    expect([...INTRUDERS, ...Object.keys(SAME_AS)].flatMap(unknownWords)).toEqual([])
    expect(new Set(Object.values(SAME_AS)).size).toBeGreaterThan(10)
    for (const kind of INTRUDERS) expect(Object.keys(RECIPES)).toContain(kind)
  })

  it('moves with what it names', () => {
    for (const ride of ['wheelchair', 'crutches', 'pram', 'dog', 'rollator', 'scooter'] as const) {
      expect(personOf(`man, ${ride}`, 2).look.ride).toBe(ride)
    }
    expect(personOf('child', 3).look.size).toBeLessThan(0.8)
  })
})

describe('the same words and the same seed', () => {
  it('are always the same person', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(RECIPES)), fc.nat(100_000), (kind, seed) => {
        const stance = { pose: 'rest', gait: 'walk', step: 2 } as const
        expect(drawPerson(personOf(kind, seed), stance)).toBe(drawPerson(personOf(kind, seed), stance))
      }),
      { numRuns: 60 },
    )
  })

  it('are different people with other seeds', () => {
    const glances = Array.from({ length: 30 }, (_, seed) => glanceOf(personOf('background', seed)))
    expect(new Set(glances).size).toBeGreaterThan(25)
  })

  it('never dress anybody in the trainee’s cream beanie', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const { look } = personOf('person', seed)
      expect(look.hair === 'beanie' && look.hairColour === '#e6dcc4').toBe(false)
    }
  })
})

describe('what hands hold', () => {
  it('is all within reach of a word', () => {
    const reachable = new Set(
      [
        'boom',
        'long lens',
        'phoning',
        'filming',
        'pages',
        'box',
        'coffee tray',
        'shopping',
        'mop',
        'stills camera',
        ...Object.keys(ITEMS),
      ]
        .map((word) => readLook(word).item)
        .filter((item) => item !== null),
    )
    const only = Object.keys(ITEMS).filter((name) => !reachable.has(name as keyof typeof ITEMS))
    expect(only).toEqual(['baton', 'boom', 'brush', 'focus', 'handheld'])
  })
})
