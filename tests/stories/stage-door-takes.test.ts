import { beforeAll, describe, expect, it } from 'vitest'
import { type Instead, makeBot, play } from '../../src/core/bots/bots.ts'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { framedNow } from '../../src/core/run/camera.ts'
import { worldNow } from '../../src/core/run/run.ts'
import { view } from '../../src/core/run/view.ts'
import type { Fact, FactOf } from '../../src/core/vocabulary/fact.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import { theScenario } from './stage.ts'
import { type Line, tell, type Told } from './story.ts'

const MEDIC = 1
const FORKLIFT = 11

let stageDoor: CompiledScenario

beforeAll(async () => {
  stageDoor = await theScenario('m04-lock-ups-1', 'stage-door')
})

const played = (instead: Instead) => play(makeBot('par', stageDoor.scenario, instead), stageDoor.scenario, MEDIC)

const spoiled = (facts: readonly Fact[]): readonly Pick<FactOf<'take.spoiled'>, 'take' | 'why' | 'by'>[] =>
  facts.flatMap((fact) => (fact.type === 'take.spoiled' ? [{ take: fact.take, why: fact.why, by: fact.by }] : []))

const said = (facts: readonly Fact[], beat: string): string | undefined =>
  facts.flatMap((fact) => (fact.type === 'call.made' && fact.beat === beat ? [fact.line] : []))[0]

describe('what camera and boom make of a take', () => {
  it('a shut door keeps it: whoever waits outside, and a voice out there, are in no take', () => {
    const { facts } = played({ 'courier.stop': [{ do: 'courier-rolling' }] })
    expect(spoiled(facts).filter(({ take }) => take === 1)).toEqual([])
    expect(said(facts, 'cut')).toBe('line.reyes.cut-again')
  })

  it('somebody who comes in is heard at the inner door and on the way past the set, and the 1st AD says so', () => {
    const { facts } = played({ 'courier.stop': [{ do: 'courier-wrist' }] })
    const first = spoiled(facts).filter(({ take }) => take === 1)
    expect(first).toEqual([
      { take: 1, why: 'door', by: 'courier' },
      { take: 1, why: 'steps', by: 'courier' },
    ])
    expect(said(facts, 'cut')).toBe('line.reyes.cut-dirty')
    const breach = facts.find(({ type }) => type === 'lockup.breached')
    const steps = facts.find((fact) => fact.type === 'take.spoiled' && fact.why === 'steps')
    // Passing the post is a breach; the steps are heard where they come near the boom.
    expect(steps?.tick).toBeGreaterThan((breach?.tick ?? Number.POSITIVE_INFINITY) + 40)
  })

  it('stopped in the second take the 1st AD moves on, and says that the channel is clear and that it is without it', () => {
    expect(said(played({}).facts, 'moving-on')).toBe('line.reyes.moving-after-stop')
    // Nobody has stopped the take, and it is there.
    const kept = play(makeBot('par', stageDoor.scenario, { 'forklift.call': [] }), stageDoor.scenario, FORKLIFT)
    expect(said(kept.facts, 'moving-on')).toBe('line.reyes.moving-on')
  })

  it('in a rehearsal nothing is lost: no camera rolls', () => {
    const { facts } = played({ 'electrician.answer': [{ do: 'electrician-quick' }] })
    expect(facts.map(({ type }) => type)).toContain('lockup.breached')
    expect(spoiled(facts)).toEqual([])
  })

  it('whoever stands in the picture is seen by it, unless somebody nearer hides them', () => {
    const { run } = played({})
    const [camera] = stageDoor.scenario.plan.cameras
    const me = run.bodies.find(({ id }) => id === 'me')
    if (camera === undefined || me === undefined) throw new Error('no camera on stage 4')
    const ahead = (mm: number, id: string) => ({ ...me, id, x: camera.x + mm, y: camera.y - 100, way: [] })
    const seenWith = (...bodies: (typeof me)[]) => framedNow({ ...run, bodies }).map(({ person }) => person)
    expect(seenWith(ahead(3000, 'guest'))).toEqual(['guest'])
    expect(seenWith(ahead(3000, 'guest'), ahead(1500, 'torres'))).toEqual(['torres'])
    expect(seenWith({ ...ahead(-2000, 'guest') })).toEqual([])
    const monitor = view({ ...run, bodies: [me, ahead(3000, 'guest'), ahead(1500, 'torres')] }).monitor
    expect(monitor?.figures.map(({ person, framed }) => ({ person, framed }))).toEqual([
      { person: 'guest', framed: false },
      { person: 'torres', framed: true },
    ])
    const beside = { ...ahead(3000, 'guest'), y: camera.y - 1400 }
    expect(view({ ...run, bodies: [me, beside] }).monitor?.figures).toEqual([
      expect.objectContaining({ person: 'guest', framed: false, x: expect.any(Number) }),
    ])
    const clear = { ...run, bodies: [me] }
    expect(worldNow(clear).clear).toBe(true)
    expect(worldNow({ ...run, bodies: [me, ahead(3000, 'guest')] }).clear).toBe(false)
  })
})

describe('somebody whom no row is about', () => {
  const line = (beat: string, after: number, input: Input): Line => ({ beat, after, input })
  const door = (after: number, open: boolean): Line =>
    line('rolling', after, { type: 'door.pushed', door: 'door-2-outer', open })
  const asked = line('grip', 3, {
    type: 'pa.spoke',
    words: 'Could you give me about two minutes, please?',
    loudness: 'voice',
    to: 'grip',
  })
  const told = (lines: readonly Line[], instead: Instead = {}) =>
    tell({ seed: MEDIC, bot: 'par', instead, lines }, stageDoor)
  const own = ({ facts }: Told) =>
    facts.flatMap((fact) => (fact.type === 'delay.lost' && fact.owner === 'own' ? [[fact.row, fact.minutes]] : []))
  const opened = ({ assessment }: Told) =>
    assessment.criteria.flatMap(({ criterion, evidence }) =>
      evidence.flatMap((one) => (one.kind === 'fault' && one.rule === 'R-HOLD-TILL-CUT' ? [[criterion, one.off]] : [])),
    )

  it('costs a reset and the rule when the trainee lets them into a take, once a take', () => {
    const waits = told([asked])
    const lets = told([asked, door(18, true), door(20, false), door(22, true), door(24, false)])
    expect([own(waits), opened(waits)]).toEqual([[], []])
    expect(lets.facts).toContainEqual(expect.objectContaining({ type: 'lockup.breached', by: 'grip' }))
    expect([own(lets), opened(lets)]).toEqual([[[null, 3]], [['R2', 30]]])
  })

  it('costs nothing on top of a row that judges the same opening', () => {
    const row = told([asked], { 'guest.hush': [{ do: 'guest-in' }] })
    expect(row.facts).toContainEqual(expect.objectContaining({ type: 'lockup.breached', by: 'grip' }))
    expect([own(row), opened(row)]).toEqual([[['guest', 3]], []])
  })
})
