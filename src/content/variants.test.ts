import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Compilation, compileScenario } from './compile.ts'
import type { CompiledScenario } from './compiled-scenario.ts'

const FOLDER = 'scenarios/m06-first-team'
const file = (name: string) => ({ file: name, content: readFileSync(name, 'utf8') })

/** The run with the upset actor, with variants of base camp and words for them put in. */
const inVariants = (variants: string, words = ''): Compilation => {
  const scenario = file(`${FOLDER}/upset-actor.yaml`)
  const en = file(`${FOLDER}/upset-actor.en.yaml`)
  return compileScenario({
    scenario: { ...scenario, content: scenario.content.replace('\nshow:', `\n${variants}\nshow:`) },
    place: file('scenarios/places/base-camp.yaml'),
    placeTexts: { en: file('scenarios/places/base-camp.en.yaml') },
    texts: { en: { ...en, content: `${en.content}\n${words}` } },
    beyond: [
      { place: file('scenarios/places/dock-street.yaml'), texts: { en: file('scenarios/places/dock-street.en.yaml') } },
    ],
    replies: { en: file('scenarios/radio/replies.en.yaml') },
  })
}

const formsOf = (compilation: Compilation): readonly CompiledScenario[] => {
  if (compilation.ok) return compilation.variants
  throw new Error(compilation.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
}

const NIGHT =
  "variants: { day: {}, night: { clock: '05:50:00', slug: EXT. BASE CAMP – NIGHT, looks: { tom: okafor } } }"
const WORDS = 'caption.sob@night: Nobody answers in the dark.'

describe('variants of the place', () => {
  const [day, night, ...more] = formsOf(inVariants(NIGHT, WORDS))

  it('make one scenario of each, under one id and with hashes of their own', () => {
    expect(more).toEqual([])
    expect([day?.scenario.id, night?.scenario.id]).toEqual(['upset-actor', 'upset-actor'])
    expect([day?.scenario.variant, night?.scenario.variant]).toEqual(['day', 'night'])
    expect(day?.scenario.hash).not.toBe(night?.scenario.hash)
  })

  it('show the place as it is then, and nothing of the other', () => {
    expect(night?.scenario.plan.looks).toMatchObject([{ variant: 'night', lighting: 'night' }])
    expect(day?.scenario.plan.lights.every(({ only }) => only?.includes('day') !== false)).toBe(true)
  })

  it('have an hour, looks and words of their own', () => {
    expect([day, night].map((one) => one?.scenario.show.clock)).toEqual([35400, 21000])
    expect(night?.scenario.cast.find(({ id }) => id === 'tom')?.look).toBe('okafor')
    expect(night?.texts['en']?.['caption.sob']).toBe('Nobody answers in the dark.')
    expect(day?.texts['en']?.['caption.sob']).not.toBe('Nobody answers in the dark.')
    expect(Object.keys(night?.texts['en'] ?? {}).filter((id) => id.includes('@'))).toEqual([])
  })

  it('must be variants of the place', () => {
    const { problems } = inVariants('variants: { rain: {}, day: { looks: { nobody-here: tom } } }')
    expect(problems).toMatchObject([{ code: 'SC013', message: 'there is no person "nobody-here"' }])
  })

  it('are asked for by the texts: words for a variant that nobody plays are never used', () => {
    const { problems } = inVariants(NIGHT, 'caption.sob@rain: It rains.')
    expect(problems).toMatchObject([{ code: 'SC029' }])
  })

  it('leave a scenario without them as it was', () => {
    const [only, ...others] = formsOf(inVariants(''))
    expect(others).toEqual([])
    expect(Object.hasOwn(only?.scenario ?? {}, 'variant')).toBe(false)
  })
})
