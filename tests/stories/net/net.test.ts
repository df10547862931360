import { describe, expect, it } from 'vitest'
import { GONE, withGaps } from '../../../src/core/radio/net/words.ts'
import { CUT, TAKE, TAKE_WORDS, when } from './take.ts'
import { does, factsOf, faultsIn, quiet, saidBy, speaks, told, types, withBeats } from './the-net.ts'

describe('a clipped "don’t"', () => {
  const set = quiet()
  it('is not said: what the net hears is the rest, and the read-back shows it', () => {
    const story = told(set, speaks(40, 'Torres, don’t move the truck from door two.', { leadMs: 600 }))
    const whole = factsOf(story, 'radio.sent')[0]
    expect(whole).toMatchObject({ heard: true })
    expect(whole).not.toHaveProperty('heardAs')

    const clipped = told(set, speaks(40, 'Don’t move the truck, Torres.', { leadMs: 0 }))
    expect(factsOf(clipped, 'radio.sent')[0]).toMatchObject({ heardAs: 'move the truck, Torres.' })
    expect(faultsIn(clipped)).toContain('R-PTT-LEAD major')
    expect(saidBy(clipped, set, 40).join()).not.toMatch(/don’t/i)
    expect(saidBy(clipped, set, 40).length).toBeGreaterThan(0)
  })

  it('stands in the log with a mark for what was cut', () => {
    const { run } = told(set, speaks(40, 'Don’t move the truck, Torres.', { leadMs: 0 }))
    const line = run.log.find(({ by }) => by === 'me')
    expect(withGaps(line?.words ?? '', line?.lost ?? [])).toBe(`${GONE} move the truck, Torres.`)
  })

  it('leaves nothing where only one word was said', () => {
    const story = told(set, speaks(40, 'Torres', { leadMs: 0, tailMs: 300 }))
    expect(factsOf(story, 'radio.sent')[0]).toMatchObject({ heard: false, heardAs: '' })
    expect(saidBy(story, set, 40)[0]).toMatch(/start|again/)
  })
})

describe('two at once', () => {
  const set = quiet()
  const asked = when(told(set), 'ask')

  it('nobody is understood: the key PA takes charge, one repeats, and the trainee is asked to go ahead', () => {
    const priya = quiet([['by: torres, line: line.torres.ask', 'by: priya, line: line.torres.ask']])
    const story = told(priya, types(asked + 1, 'Sam for Reyes.'))
    expect(factsOf(story, 'radio.sent')[0]).toMatchObject({ heard: false })
    expect(faultsIn(story)).toEqual(['R-LISTEN-FIRST major'])
    const after = saidBy(story, priya, asked + 1)
    expect(after[0]).toMatch(/^torres: .*Priya.*say again\.$/)
    expect(after[1]).toMatch(/^priya: .*door two\?$/)
    expect(after[2]).toMatch(/^torres: .*Sam.*go ahead\.$/i)
  })

  it('words are not scored that nobody could make out', () => {
    const story = told(set, types(asked + 1, 'uh so basically where is everybody and what the hell is for lunch'))
    expect(faultsIn(story)).toEqual(['R-LISTEN-FIRST major'])
  })

  it('the nearer one is heard by whoever is nearer: capture', () => {
    // Luis is far off on 9; Torres stands beside the trainee.
    const far = quiet([['by: torres, line: line.torres.ask', 'by: al, line: line.torres.ask']])
    const story = told(far, types(when(told(far), 'ask') + 1, 'Sam for Torres, two bricks to door two.'))
    expect(factsOf(story, 'radio.sent')[0]).toMatchObject({ heard: true })
    expect(story.outcomes).toEqual({ bricks: 'best' })
  })

  it('a show that locks out lets nobody over anybody, and nothing is judged', () => {
    const locked = quiet([['radio: { battery: 71 }', 'radio: { lockOut: true }']])
    const story = told(locked, types(asked + 1, 'Sam for Reyes.'), speaks(asked + 2, 'Sam for Reyes.'))
    expect(factsOf(story, 'radio.refused').map(({ why }) => why)).toEqual(['busy', 'busy'])
    expect(factsOf(story, 'radio.sent')).toEqual([])
    expect(factsOf(story, 'radio.graded')).toEqual([])
    expect(story.run.log.filter(({ unsent }) => unsent === 'busy')).toHaveLength(2)
  })
})

describe('half duplex', () => {
  const set = quiet()
  const asked = when(told(set), 'ask')

  it('what is said while one presses is not heard, and what comes after it is', () => {
    const story = told(set, does(asked - 0.5, { type: 'radio.keyed' }), does(asked + 1.5, { type: 'radio.unkeyed' }))
    const call = factsOf(story, 'call.made').find(({ beat }) => beat === 'ask')
    // Nobody talks into a carrier: the line waits until the channel is free.
    expect(call?.tick).toBeGreaterThan((asked + 1.5) * 20)

    const over = told(set, does(asked + 1, { type: 'radio.keyed' }), does(asked + 2, { type: 'radio.unkeyed' }))
    const line = over.run.log.find(({ by }) => by === 'torres')
    expect(line?.lost?.length).toBeGreaterThan(0)
    expect(line?.lost).not.toContain(0)
  })

  it('a call of the 1st AD goes out all the same, and is missed until one lets go', () => {
    const rolling = quiet([withBeats(...TAKE, CUT)], [[...TAKE_WORDS]])
    const at = when(told(rolling), 'lock')
    const whole = told(rolling, does(at - 1, { type: 'radio.keyed' }), does(at + 6, { type: 'radio.unkeyed' }))
    expect(factsOf(whole, 'call.made').find(({ beat }) => beat === 'lock')).toMatchObject({ reception: 'nothing' })
    expect(whole.run.log.some(({ text }) => text?.id === 'line.reyes.lock')).toBe(false)

    const part = told(rolling, does(at - 1, { type: 'radio.keyed' }), does(at + 0.8, { type: 'radio.unkeyed' }))
    const line = part.run.log.find(({ text }) => text?.id === 'line.reyes.lock')
    expect(line?.lost?.[0]).toBe(0)
    expect(line?.lost?.length).toBeLessThan(5)
  })

  it('a press that brought no words is judged by itself', () => {
    const open = told(set, does(40, { type: 'radio.keyed' }), does(43, { type: 'radio.unkeyed' }))
    expect(faultsIn(open)).toEqual(['R-NO-OPEN-MIC major'])
    const slip = told(set, does(40, { type: 'radio.keyed' }), does(40.2, { type: 'radio.unkeyed' }))
    expect(faultsIn(slip)).toEqual([])
  })

  it('a press while they roll is one, whether words follow or not', () => {
    const rolling = quiet([withBeats(...TAKE, CUT)], [[...TAKE_WORDS]])
    const at = when(told(rolling), 'rolling') + 5
    const story = told(rolling, does(at, { type: 'radio.keyed' }), does(at + 0.5, { type: 'radio.unkeyed' }))
    expect(faultsIn(story)).toEqual(['R-SILENT-ROLLING critical'])
  })

  it('words count from their press, though a recogniser takes its time', () => {
    const words = 'Torres, Sam. Two hot bricks to door two.'
    const story = told(set, speaks(asked + 4, words))
    const sent = factsOf(story, 'radio.sent')[0]
    expect(sent?.pressTick).toBe(Math.round((asked + 4) * 20))
    expect(story.outcomes).toEqual({ bricks: 'best' })
  })

  it('the reading that scores best is the one that was said', () => {
    const story = told(
      set,
      speaks(asked + 6, 'Torus sample to hot bricks', { alternatives: ['Torres, Sam, two hot bricks'] }),
    )
    expect(factsOf(story, 'radio.sent')[0]?.words).toBe('Torres, Sam, two hot bricks')
    expect(story.outcomes).toEqual({ bricks: 'best' })
  })
})

describe('answers by rule', () => {
  const set = quiet()

  it('a hail gets its answer after one to three seconds', () => {
    const story = told(set, types(40, 'Sam for Torres.'))
    const [go] = factsOf(story, 'call.made').filter(({ line }) => line.startsWith('reply.go.torres'))
    const sent = factsOf(story, 'radio.sent')[0]
    const waited = ((go?.tick ?? 0) - (sent?.tick ?? 0)) / 20 - (sent?.ms ?? 0) / 1000
    expect(waited).toBeGreaterThanOrEqual(1)
    expect(waited).toBeLessThanOrEqual(3.5)
    expect(faultsIn(story)).toEqual([])
  })

  it('good check, after three seconds', () => {
    const story = told(set, types(40, 'Walkie check.'))
    expect(saidBy(story, set, 40)[0]).toMatch(/^al: Good check/)
    const [good] = factsOf(story, 'call.made')
    expect(good?.tick).toBeGreaterThanOrEqual((40 + 0.8 + 3) * 20)
  })

  it('nobody answers while they roll', () => {
    const rolling = quiet([withBeats(...TAKE, CUT)], [[...TAKE_WORDS]])
    const at = when(told(rolling), 'rolling') + 8
    const story = told(rolling, types(at, 'Sam for Torres.'))
    const cut = when(story, 'cut')
    expect(saidBy(story, rolling, at).filter((line) => line.startsWith('torres'))).toEqual([])
    expect(cut).toBeGreaterThan(at)
  })

  it('nor does somebody who is not there', () => {
    const story = told(set, types(40, 'Sam for Luis.'), types(60, 'Does anyone have eyes on Luis?'))
    expect(saidBy(story, set, 40)[0]).toMatch(/^torres: .*Luis.* 9\.$/)
  })

  it('in the words of the region', () => {
    const uk = quiet([['radio: { battery: 71 }', 'houseStyle: { region: uk }\nradio: { battery: 71 }']])
    expect(saidBy(told(uk, types(40, 'Sam to Torres.')), uk, 40)[0]).toMatch(/^torres: Go ahead/)
    expect(saidBy(told(uk, types(40, 'Radio check.')), uk, 40)[0]).toMatch(/^al: Loud and clear/)
  })

  it('“say again?” gets the line again', () => {
    const asked = when(told(set), 'ask')
    const story = told(set, types(asked + 5, 'Say again?'))
    const calls = factsOf(story, 'call.made').filter(({ line }) => line === 'line.torres.ask')
    expect(calls).toHaveLength(2)
    expect(calls[1]?.wording).toBe(calls[0]?.wording)
  })
})
