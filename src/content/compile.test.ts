import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SceneEvent, WorldNow } from '../core/scene/condition.ts'
import { memoryOf, type Scene, startScene, tell, type Told } from '../core/scene/scene.ts'
import type { Order } from '../core/scene/script.ts'
import { compileScenario } from './compile.ts'
import type { CompiledScenario } from './compiled-scenario.ts'

const FOLDER = 'scenarios/m04-lock-ups-1'
const file = (name: string) => ({ file: name, content: readFileSync(name) })

const stageDoor = (): CompiledScenario => {
  const result = compileScenario({
    scenario: file(`${FOLDER}/stage-door.yaml`),
    place: file('scenarios/places/stage-4.yaml'),
    placeTexts: { en: file('scenarios/places/stage-4.en.yaml') },
    texts: { en: file(`${FOLDER}/stage-door.en.yaml`) },
  })
  if (!result.ok) throw new Error(result.problems.map(({ message, line }) => `${line}: ${message}`).join('\n'))
  return result.compiled
}

const AT_DOOR: WorldNow = { atPost: true, facing: 'out', openDoors: [], rolling: false, clear: true, home: 1 }

/** A scene that remembers what it ordered. */
const played = (compiled: CompiledScenario) => {
  const start = startScene(compiled.scenario.script)
  let scene: Scene = start.scene
  const orders: Order[] = [...start.orders]
  const hear = (event: SceneEvent): Told => {
    const told = tell(scene, event)
    scene = told.scene
    orders.push(...told.orders)
    return told
  }
  return {
    orders,
    at: (name: string, world: Partial<WorldNow> = {}) =>
      hear({ type: `beat.${name}`, world: { ...AT_DOOR, ...world } }),
    due: (name: string) => hear({ type: `due.${name}`, world: AT_DOOR }),
    over: (name: string) => hear({ type: `over.${name}`, world: AT_DOOR }),
    did: (choice: string, world: Partial<WorldNow> = {}) =>
      hear({ type: 'did', choice, truth: true, world: { ...AT_DOOR, ...world } }),
    said: (...terms: string[]) => hear({ type: 'said', terms, act: 'report', channel: 1, world: AT_DOOR }),
    opened: () => hear({ type: 'opened', door: 'door-2-outer', world: { ...AT_DOOR, openDoors: ['door-2-outer'] } }),
    memory: () => memoryOf(scene),
    scores: () => orders.flatMap((order) => (order.type === 'scoreRow' ? [`${order.row} ${order.outcome}`] : [])),
    types: () => orders.map((order) => order.type),
  }
}

describe('stage door, compiled', () => {
  let compiled: CompiledScenario
  beforeAll(() => {
    compiled = stageDoor()
  })

  it('is plain JSON with a hash of its own', () => {
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(compiled)
    expect(compiled.scenario.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('gives the same hash twice, and another one when a line changes', () => {
    expect(stageDoor().scenario.hash).toBe(compiled.scenario.hash)
    const texts = readFileSync(`${FOLDER}/stage-door.en.yaml`, 'utf8').replace('- Rolling.\n', '- Rolling now.\n')
    const other = compileScenario({
      scenario: file(`${FOLDER}/stage-door.yaml`),
      place: file('scenarios/places/stage-4.yaml'),
      placeTexts: { en: file('scenarios/places/stage-4.en.yaml') },
      texts: { en: { file: 'en', content: texts } },
    })
    expect(other.ok && other.compiled.scenario.hash).not.toBe(compiled.scenario.hash)
  })

  it('counts in whole millimetres from the origin of the painting', () => {
    const mark = compiled.scenario.plan.spots.find(({ id }) => id === 'd2-mark')
    expect(mark).toMatchObject({ x: Math.round((564 * 1000) / 44), y: Math.round((510 * 1000) / 44) })
  })

  it('knows a way from both sides', () => {
    const spots = new Map(compiled.scenario.plan.spots.map((spot) => [spot.id, spot]))
    expect(spots.get('west-of-door')?.to).toContain('queue-3')
    expect(spots.get('stage')?.through).toEqual({ vestibule: 'door-2-inner' })
  })

  it('fills the house style', () => {
    expect(compiled.scenario.houseStyle).toMatchObject({ releaseRule: 'on_release', bell: 'oneLongTwoShort' })
  })

  it('weighs rows by gate, danger and cost', () => {
    expect(compiled.marks.rows).toMatchObject({
      medic: { weight: 3 },
      electrician: { weight: 2 },
      brief: { weight: 1 },
      checking: { weight: 2 },
    })
  })

  it('starts with the brief: the line, its row, the clocks of what follows', () => {
    const { orders } = played(compiled)
    expect(orders.map((order) => order.type)).toEqual([
      'sayLine',
      'armDeadline',
      'armDeadline',
      'openRow',
      'openPart',
      'armDeadline',
    ])
    expect(orders[2]).toEqual({ type: 'armDeadline', id: 'beat.rehearsal', ms: 30_000, vary: 20, twist: null })
  })

  it('scores best in time, ok late, wrong when nothing was done', () => {
    const inTime = played(compiled)
    inTime.did('brief-readback')
    expect(inTime.scores()).toEqual(['brief best'])
    const late = played(compiled)
    late.due('brief.readback')
    late.did('brief-readback')
    expect(late.scores()).toEqual(['brief ok'])
    const never = played(compiled)
    never.due('brief.readback')
    never.over('brief.readback')
    expect(never.scores()).toEqual(['brief wrong'])
  })

  it('keeps the columns of a row apart', () => {
    const copy = played(compiled)
    copy.did('brief-copy')
    expect(copy.scores()).toEqual(['brief ok'])
    const nod = played(compiled)
    nod.did('brief-nod')
    expect(nod.scores()).toEqual(['brief wrong'])
  })

  it('asks facing and place of the lock-up', () => {
    const set = played(compiled)
    set.at('rehearsal')
    set.said('door-two', 'locked')
    expect(set.scores()).toEqual(['rehearsal-lock best'])
  })

  it('brings people with the time that is left of the gap', () => {
    const run = played(compiled)
    run.at('rehearsal')
    const brings = run.orders.filter((order) => order.type === 'bringPerson')
    expect(brings.map(({ who, ms }) => [who, ms])).toEqual([
      ['electrician', 10_000],
      ['grip', 24_000],
    ])
  })

  const untilTwist = () => {
    const run = played(compiled)
    for (const beat of ['rehearsal', 'cut-rehearsal', 'picture-up', 'rolling', 'cut', 'lock-two', 'rolling-two'])
      run.at(beat)
    return run
  }

  it('marks the twist on what is drawn', () => {
    const run = untilTwist()
    const brought = run.orders.flatMap((order) =>
      order.type === 'bringPerson' && order.twist !== null ? [order.twist] : [],
    )
    expect(brought).toEqual(['medic', 'forklift'])
  })

  it('lets the medic through and stops the take', () => {
    const run = untilTwist()
    run.at('medic')
    run.opened()
    run.said('emergency', 'medic', 'stop')
    expect(run.scores()).toContain('medic best')
    expect(run.memory().flags).toEqual({ stopped: true })
    run.at('checking')
    expect(run.types()).not.toContain('tripGate')
  })

  it('trips the gate when nobody opens, and waits with the call until the cut', () => {
    const run = untilTwist()
    run.at('medic')
    run.due('medic.open')
    run.over('medic.open')
    run.due('medic.call')
    expect(run.scores()).not.toContain('medic wrong')
    run.at('checking')
    expect(run.scores()).toContain('medic wrong')
    expect(run.orders).toContainEqual({ type: 'tripGate', gate: 'G1', row: 'medic', why: 'gate.medic-waited' })
  })

  it('frees from the gate of the queue who stopped the forklift', () => {
    const clear = (stops: boolean) => {
      const run = untilTwist()
      run.at('forklift')
      if (stops) run.did('stop-forklift')
      run.due('forklift.clear')
      run.over('forklift.clear')
      return run.types().includes('tripGate')
    }
    expect(clear(true)).toBe(false)
    expect(clear(false)).toBe(true)
  })

  it('judges holding still at the next call', () => {
    const shut = untilTwist()
    shut.at('checking')
    shut.at('moving-on')
    expect(shut.scores()).toContain('checking best')
    const left = untilTwist()
    left.at('checking')
    left.at('moving-on', { atPost: false })
    expect(left.scores()).toContain('checking wrong')
  })

  it('scores what is still open when the run ends', () => {
    const run = untilTwist()
    for (const beat of ['checking', 'moving-on', 'release', 'report', 'wrap']) run.at(beat)
    expect(run.scores()).toContain('report wrong')
    expect(run.types()).toContain('endRun')
  })

  it('hears an arrival that is late for its gap', () => {
    const run = untilTwist()
    run.at('checking')
    run.at('medic')
    expect(run.orders).toContainEqual({ type: 'openRow', row: 'medic' })
    expect(run.orders.filter((order) => order.type === 'sayLine').at(-1)).toMatchObject({ say: { by: 'osei' } })
  })
})
