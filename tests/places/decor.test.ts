import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compilePlace } from '../../src/content/compile-place.ts'
import { compileScenario } from '../../src/content/compile.ts'
import { sightBoxes, walkBoxes } from '../../src/core/floor/obstacles.ts'
import type { Plan } from '../../src/core/floor/plan.ts'
import { inVariant } from '../../src/core/floor/variant.ts'
import { sceneryOf } from '../../src/play/setview/painter/scenery.ts'
import { SOUND_PLACE, SOUND_TEXTS } from './sound-place.ts'

const planOf = (content: string): Plan => {
  const { plan } = compilePlace({
    place: { file: 'places/yard.yaml', content },
    texts: { en: { file: 'places/yard.en.yaml', content: SOUND_TEXTS } },
  })
  if (plan === null) throw new Error('the sound place has a fault')
  return plan
}

const DRAWN = '\ndecor:\n  - { kind: marquee, at: [30000, 9000] }\n  - { kind: tow-bar, at: [36000, 22000] }\n'
const without = SOUND_PLACE.replace(/\ndecor:\n(?: {2}- .*\n)+/, '\n')
const NOW = { openDoors: [] }

describe('what only the picture shows', () => {
  it('is in nobody’s way and hides nothing, whatever it is', () => {
    const plan = planOf(without.replace('\nmic:', `${DRAWN}mic:`))
    expect(plan.decor).toMatchObject([
      { kind: 'marquee', solid: false },
      { kind: 'tow-bar', solid: false },
    ])
    expect(walkBoxes(plan, NOW)).toEqual(walkBoxes(planOf(without), NOW))
    expect(sightBoxes(plan, NOW)).toEqual(sightBoxes(planOf(without), NOW))
  })

  it('is drawn in its place and its variant', () => {
    const plan = planOf(
      SOUND_PLACE.replace('id: yard\n', 'id: yard\nvariants: { day: {}, night: { light: night } }\n').replace(
        'kind: rug, at: [9000, 13000]',
        'kind: rug, at: [9000, 13000], only: [night]',
      ),
    )
    const drawn = (variant: 'day' | 'night') =>
      sceneryOf(inVariant(plan, variant)).things.filter(({ id }) => id.startsWith('decor'))
    expect(drawn('day')).toMatchObject([{ kind: 'long-grass', x: 36 * 44, y: 20 * 44 }])
    expect(drawn('night').map(({ kind }) => kind)).toEqual(['long-grass', 'rug'])
  })

  it('leaves the hash of a scenario as it is in all of its places: a run of before can be played again', () => {
    const file = (name: string) => ({ file: name, content: readFileSync(name, 'utf8') })
    const hashOf = (change: (place: string) => string): string => {
      const placed = (id: string) => {
        const { file: name, content } = file(`scenarios/places/${id}.yaml`)
        return { file: name, content: change(content) }
      }
      const result = compileScenario({
        scenario: file('scenarios/m06-first-team/upset-actor.yaml'),
        place: placed('base-camp'),
        placeTexts: { en: file('scenarios/places/base-camp.en.yaml') },
        texts: { en: file('scenarios/m06-first-team/upset-actor.en.yaml') },
        beyond: [{ place: placed('dock-street'), texts: { en: file('scenarios/places/dock-street.en.yaml') } }],
        replies: { en: file('scenarios/radio/replies.en.yaml') },
      })
      if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
      return result.compiled.scenario.hash
    }
    const bare = (place: string): string => place.replace(/\ndecor:\n(?: {2}[-#].*\n)+/, '\n')
    const dressed = (place: string): string => `${bare(place)}decor:\n  - { kind: rug, at: [30000, 20000] }\n`
    const hash = hashOf(bare)
    expect(hashOf(dressed)).toBe(hash)
    const prop = '\nprops:\n  - { kind: rug, at: [30000, 20000] }\n'
    expect(hashOf((place) => place.replace('\nprops:\n', prop))).not.toBe(hash)
  })
})
