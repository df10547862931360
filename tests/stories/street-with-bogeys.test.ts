import { beforeAll, describe, expect, it } from 'vitest'
import { makeBot, play } from '../../src/core/bots/bots.ts'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import type { Body } from '../../src/core/floor/bodies.ts'
import type { Camera } from '../../src/core/floor/plan.ts'
import { presentNow } from '../../src/core/run/encounters.ts'
import { settledNow } from '../../src/core/run/settled.ts'
import { lookThrough } from '../../src/core/floor/in-frame.ts'
import { TICK_MS } from '../../src/core/time/ticks.ts'
import { view } from '../../src/core/run/view.ts'
import { verifyRecord } from '../../src/core/run/verify.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import { theScenario } from './stage.ts'
import { type Line, type Story, tell, type Told, type When } from './story.ts'

let day: CompiledScenario
let night: CompiledScenario

beforeAll(async () => {
  day = await theScenario('m05-lock-ups-2', 'street-with-bogeys', 'day')
  night = await theScenario('m05-lock-ups-2', 'street-with-bogeys', 'night')
})

const SEED = 1
const par = (instead: Story['instead'] = {}, lines: readonly Line[] = []): Told =>
  tell({ seed: SEED, bot: 'par', instead, lines }, day)

const does = (when: When, input: Input): Line => ({ ...when, input })
const says = (when: When, words: string): Line => does(when, { type: 'radio.said', channel: 1, words, mode: 'typed' })
const speaks = (when: When, words: string, loudness: 'whisper' | 'voice' | 'call' = 'voice'): Line =>
  does(when, { type: 'pa.spoke', words, loudness })

const chooses = (when: When, choice: string): Line => does(when, { type: 'pa.chose', choice })

/** Rows that did not come to their best. */
const lesser = ({ outcomes }: Told): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'best'))

const met = ({ facts }: Told): readonly string[] =>
  facts.flatMap((fact) => (fact.type === 'met.did' ? [`${fact.encounter}.${fact.outcome}`] : []))

describe('the street, held', () => {
  it('by day: the pram and the jogger by the lane, one take lost to the ambulance and nobody charged for it', () => {
    const good = par()
    expect(lesser(good)).toEqual({})
    expect(good.assessment).toMatchObject({ score: 100, passed: true, gates: [] })
    expect(good.run.ended).toBe('clean')
    expect(met(good)).toEqual(
      expect.arrayContaining(['pram.round', 'jogger.round', 'blower.quiet', 'abbot.arrived', 'filmer.steps-aside']),
    )
    expect(good.facts.some(({ type }) => type === 'lockup.breached')).toBe(false)
    // The pram's minute, the blower's two and the officer's one; the ambulance's two stand without money.
    expect(good.ledger).toMatchObject({ minutes: 6, own: 0, inherited: 1 })
    // The 1st AD answers "stop" once it is said: over it, nobody would hear that they know.
    const stop = good.facts.find((fact) => fact.type === 'radio.sent' && fact.words.startsWith('Stop'))
    const answer = good.facts.find((fact) => fact.type === 'call.made' && fact.call === 'stopped')
    expect(stop?.type === 'radio.sent' && answer !== undefined && answer.tick >= stop.tick + stop.ms / 50).toBe(true)
    expect(answer).not.toHaveProperty('lost')
  })

  it('the other posts call in before every roll', () => {
    const { facts } = par()
    const at = (beat: string): number =>
      facts.find((fact) => fact.type === 'call.made' && fact.beat === beat)?.tick ?? -1
    for (const take of ['one', 'two', 'three', 'four']) {
      const lock = at(`lock-${take}`)
      const rolling = at(`rolling-${take}`)
      const posts = [at(`priya-${take}`), at(`luis-${take}`)]
      expect(posts.filter((call) => lock < call && call < rolling)).toEqual(posts)
    }
  })

  it('the four from the school come, wait and go a shoulder’s width apart, and so does everybody on foot; each is due an answer once', () => {
    const par = makeBot('par', day.scenario)
    const [due, settled] = [new Set<string>(), new Set<string>()]
    let nearest = Number.MAX_SAFE_INTEGER
    let all = Number.MAX_SAFE_INTEGER
    const pushed = ({ x, y, dx, dy, pushes = 0 }: Body) => {
      const share = pushes / Math.hypot(dx, dy)
      return { x: x + dx * share, y: y + dy * share }
    }
    play(
      (run, facts) => {
        const four = run.bodies.filter(({ id, doing }) => id.startsWith('walker-') && doing !== 'gone')
        for (const [at, a] of four.entries())
          for (const b of four.slice(at + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y))
        const now = run.tick % 10 === 0 ? settledNow(run) : null
        for (const { encounter } of now === null ? [] : presentNow(run))
          (now?.has(encounter.who) === true ? settled : due).add(encounter.who)
        const afoot = run.bodies.filter(({ id, doing }) => id !== 'ambulance' && doing !== 'gone')
        for (const [at, a] of afoot.entries())
          for (const b of afoot.slice(at + 1)) {
            const [one, other] = [pushed(a), pushed(b)]
            all = Math.min(all, Math.hypot(a.x - b.x, a.y - b.y), Math.hypot(one.x - other.x, one.y - other.y))
          }
        return par(run, facts)
      },
      day.scenario,
      2,
    )
    expect(nearest).toBeGreaterThanOrEqual(440)
    expect(all).toBeGreaterThanOrEqual(380)
    const answered = ['parent', 'jogger', 'walker-one', 'abbot', 'filmer']
    expect([...due]).toEqual(expect.arrayContaining(answered))
    expect([...settled]).toEqual(expect.arrayContaining(answered))
    expect([due.has('gardener'), due.has('ambulance')]).toEqual([false, false])
  })

  it('by night: the same beats in other words, a record of its own that does not pass for the day’s', () => {
    const good = tell({ seed: SEED, bot: 'par' }, night)
    expect(good.assessment).toMatchObject({ score: 100, passed: true })
    expect(good.record.header.scenario).toMatchObject({ id: 'street-with-bogeys', variant: 'night' })
    expect(night.texts['en']?.['line.kaur.owed']).toEqual(expect.arrayContaining([expect.stringMatching(/theatre/i)]))
    const asDay = verifyRecord(good.record, day.scenario)
    expect(asDay).toMatchObject({ verified: false, error: { code: 'unknownScenario' } })
  })

  it('in the trainee’s own words', () => {
    const own = par(
      {
        'brief.readback': [],
        'brief.ask': [],
        'pram.ask': [],
        'dana.repeat': [],
        'heckler.answer': [],
        'filmer.ask': [],
        'owed.all': [],
      },
      [
        speaks(
          { row: 'brief', after: 14 },
          'W2, the lamp is frame left, walkers by Weir Lane, a bunch on cut. Bogey while we are rolling, silent or call?',
        ),
        speaks(
          { row: 'pram', after: 4 },
          'Hello, we’re filming round the corner. Weir Lane is level and quiet, shall I walk you to it?',
        ),
        speaks({ row: 'dana', after: 5 }, 'My hand, he stops. My thumb, he goes on.'),
        speaks(
          { row: 'heckler', after: 5 },
          'Nobody, I can only ask. The location manager has the permit, here’s the number. Could I have a minute of quiet?',
        ),
        speaks(
          { row: 'filmer', after: 3 },
          'You are free to, you’re fine there. Could I ask you off the step, so you’re not in our picture?',
        ),
        speaks(
          { row: 'owed', after: 4 },
          'School’s at quarter past three, scene 15 same street, tell Dana the gardener’s done.',
        ),
      ],
    )
    expect(lesser(own)).toEqual({})
    expect(own.assessment.passed).toBe(true)
  })
})

describe('the street, slips', () => {
  it('the jogger clips the picture and is reported at cut: acceptable, and a take', () => {
    const clipped = par({ 'jogger.round': [] }, [
      says({ beat: 'cut-one', after: 2 }, 'Kaur, W2. One jogger got past me, frame left, my post.'),
    ])
    expect(clipped.outcomes['jogger']).toBe('ok')
    expect(met(clipped)).toContain('jogger.in-frame')
    expect(clipped.run.ended).toBe('breach')
    expect(clipped.gates).toEqual([])
  })

  it('the hand forgotten: the blower runs into take three', () => {
    const forgot = par({ 'lock-three.signal': [] })
    expect(forgot.outcomes['lock-three']).toBe('wrong')
    expect(forgot.ledger.own).toBe(3)
  })

  it('the card of the jogger says when he will be in the picture, and its way ends at the frame', () => {
    const said: number[] = []
    let end: { readonly x: number; readonly y: number } | undefined
    const bot = makeBot('par', night.scenario, { 'jogger.round': [] })
    const { facts } = play(
      (run, sofar) => {
        const alert = run.alert !== null && run.tick % 10 === 0 ? view(run).alert : null
        if (alert?.person === 'jogger') {
          said.push(run.tick + alert.ms / TICK_MS)
          end ??= alert.way.at(-1)
        }
        return bot(run, sofar)
      },
      night.scenario,
      SEED,
    )
    const breached = facts.find(({ type }) => type === 'lockup.breached')?.tick ?? 0
    const { plan } = night.scenario
    const sees = lookThrough(plan, plan.cameras[0] as Camera, { openDoors: [] })
    const edge = end ?? { x: 0, y: 0 }
    expect([-1500, 1500].map((aside) => sees({ x: edge.x + aside, y: edge.y })?.by)).toEqual([undefined, 'direct'])
    expect(said.length).toBeGreaterThan(10)
    expect(Math.max(...said.map((tick) => Math.abs(tick - breached)))).toBeLessThan(60)
  })

  it('a sign to the blower says that he does not see it, until the trainee stands at the corner', () => {
    const told = new Set<string>()
    const bot = makeBot('par', day.scenario)
    play(
      (run, sofar) => {
        const me = run.bodies.find(({ id }) => id === 'me')
        const isOpen = run.rows['lock-three'] === 'open' && run.tick % 5 === 0 && me?.way.length === 0
        for (const { to, unseen } of isOpen ? view(run).choices : [])
          if (to === 'gardener') told.add(`${me?.spot ?? ''} ${unseen === true ? 'unseen' : 'seen'}`)
        return bot(run, sofar)
      },
      day.scenario,
      SEED,
    )
    expect([...told].toSorted()).toEqual(['w2-corner seen', 'w2-mark unseen'])
  })

  it('nobody asks the phone off the step: it walks into the last take', () => {
    const asked = par({ 'filmer.ask': [], 'filmer.tell': [] })
    expect(asked.outcomes['filmer']).toBe('wrong')
    expect(met(asked)).toContain('filmer.in-frame')
    // A take with somebody in it is not "the one".
    expect(asked.facts).toContainEqual(
      expect.objectContaining({ beat: 'cut-four', line: 'line.reyes.moving-on-bogey' }),
    )
  })

  it('ten more seconds are asked of the officer: eight minutes, and no gate', () => {
    const more = par({ 'two-minutes.nod': [{ do: 'itc-more' }] })
    expect(more.outcomes['two-minutes']).toBe('wrong')
    expect(more.gates).toEqual([])
    expect(more.ledger.own).toBe(7)
  })
})

describe('the street, gates', () => {
  const caught = ({ gates, assessment }: Told) => ({ gates: [...new Set(gates)], passed: assessment.passed })

  it.each([
    [
      'an arm is caught as it passes',
      'G2',
      { 'jogger.round': [] },
      [chooses({ row: 'jogger', after: 2 }, 'jogger-arm')],
    ],
    ['a car is waved down', 'G2', { 'two-minutes.nod': [{ do: 'itc-cars' as const }] }, []],
    ['the ambulance is asked to wait', 'G1', { 'ambulance.clear': [{ do: 'ambulance-hold' as const }] }, []],
    ['a place in the lane', 'G1', {}, [does({ at: 25 }, { type: 'pa.walked', to: 'in-the-lane' })]],
    ['up the lane to the blower in the take', 'G4', { 'blower.note': [{ walk: 'garden-gate' as const }] }, []],
    [
      '“locked” with the pram past the turn-back point',
      'G8',
      { 'pram.ask': [], 'pram.hold': [], 'lock-one.confirm': [] },
      [says({ row: 'lock-one', after: 8 }, 'W2, locked.')],
    ],
  ] as const)('%s: %s', (_what, gate, instead, lines) => {
    expect(caught(par(instead, lines))).toEqual({ gates: [gate], passed: false })
  })

  it('number six refused twice: G2', () => {
    const refuses = speaks({ row: 'abbot', after: 1 }, 'Sorry, the street is closed.')
    const again = speaks({ row: 'abbot', after: 4 }, 'You can’t go through, it is closed.')
    expect(caught(par({ 'abbot.home': [] }, [refuses, again]))).toEqual({ gates: ['G2'], passed: false })
  })
})

/** What became of somebody who was met, in order. */
const cameOf = (told: Told, id: string): readonly string[] =>
  met(told).flatMap((one) => (one.startsWith(`${id}.`) ? [one.slice(id.length + 1)] : []))

const WALKERS = ['walker-one', 'walker-two', 'walker-three', 'walker-four'] as const

describe('whoever walks by', () => {
  it('four who wait go together once the trainee lets them', () => {
    const good = par()
    for (const id of WALKERS) expect([id, cameOf(good, id)]).toEqual([id, ['let-go', 'arrived']])
    const ticks = good.facts.flatMap((fact) =>
      fact.type === 'met.did' && fact.outcome === 'let-go' && fact.encounter.startsWith('walker') ? [fact.tick] : [],
    )
    expect(new Set(ticks).size).toBe(1)
  })

  it('takes the other way where it is shown, in a take and without a word', () => {
    const shown = par({ 'bunch.together': [] }, [
      does({ row: 'bunch', after: 2.5 }, { type: 'pa.signed', gesture: 'point', to: 'walker-four' }),
    ])
    expect(cameOf(shown, 'walker-four')).toEqual(['round'])
  })

  it('goes on alone where nobody answers, and is angry where somebody lays a hand on them', () => {
    const left = par({ 'bunch.together': [] })
    for (const id of WALKERS) expect([id, cameOf(left, id)[0]]).toEqual([id, 'goes-on'])
    const touched = par({ 'bunch.together': [] }, [
      does({ row: 'bunch', after: 1 }, { type: 'pa.walked', to: 'wait-3' }),
      does({ row: 'bunch', after: 5 }, { type: 'pa.signed', gesture: 'grab', to: 'walker-four' }),
    ])
    expect(cameOf(touched, 'walker-four').slice(0, 4)).toEqual(['touched', 'angry', 'complains', 'goes-on'])
    expect(touched.gates).toContain('G2')
  })

  it('a heckler who was answered goes off; a phone that nobody asked goes nearer, into the picture', () => {
    const unasked = par({ 'filmer.ask': [] })
    expect(cameOf(unasked, 'filmer')).toEqual(expect.arrayContaining(['goes-on', 'in-frame']))
    expect(unasked.outcomes['filmer']).toBe('wrong')
    expect(unasked.run.bodies.find(({ id }) => id === 'heckler')?.doing).toBe('gone')
  })
})
