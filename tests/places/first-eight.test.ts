import { beforeAll, describe, expect, it } from 'vitest'
import { distanceToFrame, pathOf } from '../../src/core/floor/along.ts'
import { eyeOf, seenFrom } from '../../src/core/floor/camera-view.ts'
import { lookThrough } from '../../src/core/floor/in-frame.ts'
import { openAtFirst } from '../../src/core/floor/obstacles.ts'
import { lengthOf, pathBetween, reachableFrom, spotOf } from '../../src/core/floor/paths.ts'
import type { Camera, Plan } from '../../src/core/floor/plan.ts'
import { VOICE_CARRIES } from '../../src/core/floor/sound.ts'
import { inVariant } from '../../src/core/floor/variant.ts'
import { groundAt, isInZone, laneAt } from '../../src/core/floor/zones.ts'
import { thePlace } from './the-place.ts'

const FIRST_EIGHT = [
  'stage-4',
  'dock-street',
  'office-floor',
  'park-fork',
  'base-camp',
  'holding',
  'production-office',
  'led-stage',
] as const

/** Millimetres a second (lock-ups 3.4). */
const WALKING = 1400

const plans = new Map<string, Plan>()
const plan = (id: (typeof FIRST_EIGHT)[number]): Plan => {
  const known = plans.get(id)
  if (known === undefined) throw new Error(`${id} was not read`)
  return known
}
const camera = (of: Plan): Camera => {
  const [first] = of.cameras
  if (first === undefined) throw new Error(`${of.id} has no camera`)
  return first
}
const walk = (of: Plan, from: string, to: string): number => {
  const way = pathBetween(of, from, to)
  if (way === null) throw new Error(`No way from ${from} to ${to}`)
  return lengthOf(spotOf(of, from), way)
}
const apart = (of: Plan, a: string, b: string): number => lengthOf(spotOf(of, a), [spotOf(of, b)])
const toFrame = (of: Plan, path: string, from: string, spot: string): number | null =>
  distanceToFrame(of, camera(of), pathOf(of, path), from, spotOf(of, spot))

beforeAll(async () => {
  for (const id of FIRST_EIGHT) plans.set(id, (await thePlace(id)).plan)
})

describe('every place', () => {
  it.each(FIRST_EIGHT)('%s has named spots, all within reach of each other', (id) => {
    const named = plan(id).spots.filter(({ text }) => text !== null)
    expect(named.length).toBeGreaterThan(5)
    const reached = reachableFrom(plan(id), named[0]?.id ?? '')
    expect(named.filter((spot) => !reached.has(spot.id))).toEqual([])
  })

  it.each(FIRST_EIGHT)('%s keeps its crew out of its own picture, and its cast in it', (id) => {
    for (const one of plan(id).cameras) {
      const look = lookThrough(plan(id), one, { openDoors: openAtFirst(plan(id)) })
      const seen = plan(id).spots.filter((spot) => look(spot) !== null)
      expect(seen.filter(({ id: spot }) => spot.endsWith('mark') && !spot.startsWith('cast'))).toEqual([])
      expect(seen.filter(({ id: spot }) => /camera|village|reyes|kaur/.test(spot))).toEqual([])
      const cast = plan(id).spots.filter((spot) => /^cast|^dancer|^picnic-(one|two)/.test(spot.id))
      expect(cast.filter((spot) => look(spot) === null)).toEqual([])
    }
  })
})

describe('dock street (syllabus S10)', () => {
  it('has W2 22 m upstream of the frame, and half way for whoever stands too near', () => {
    const street = plan('dock-street')
    expect(toFrame(street, 'north-walk', 'n-0', 'w2-mark')).toBeGreaterThan(21_500)
    expect(toFrame(street, 'north-walk', 'n-0', 'w2-mark')).toBeLessThan(22_600)
    expect(toFrame(street, 'north-walk', 'n-0', 'w2-near')).toBeGreaterThan(12_000)
    expect(toFrame(street, 'north-walk', 'n-0', 'w2-near')).toBeLessThan(15_000)
    expect(isInZone(street, 'w2-stand', spotOf(street, 'w2-near'))).toBe(true)
  })

  it('has a lamp on the left edge of the frame', () => {
    const street = plan('dock-street')
    const lamp = street.dressing.find(({ id }) => id === 'frame-left-lamp')
    const eye = eyeOf(camera(street))
    const { ahead, aside } = seenFrom(eye, lamp ?? { x: 0, y: 0 })
    expect(Math.abs(aside / ahead - eye.left) * ahead).toBeLessThan(100)
  })

  it('has a way round by Weir Lane that takes thirty seconds more, and is level', () => {
    const street = plan('dock-street')
    const round = pathOf(street, 'way-round')
    const long = lengthOf(
      spotOf(street, 'weir-east'),
      round.along.slice(1).map((id) => spotOf(street, id)),
    )
    const more = (long - walk(street, 'weir-east', 'n-83')) / WALKING
    expect(more).toBeGreaterThan(28)
    expect(more).toBeLessThan(33)
    expect(round.level).toBe(true)
  })

  it('has number six thirty seconds from W2 for a resident of 74', () => {
    expect(walk(plan('dock-street'), 'w2-mark', 'six-door') / 1200).toBeCloseTo(30, -0.5)
  })

  it('has Priya opposite and Luis at the café, both in sight of W2', () => {
    const [, w2] = plan('dock-street').posts
    expect(w2?.sees).toEqual(['w1', 'w3'])
    expect(toFrame(plan('dock-street'), 'north-walk', 'n-103', 'w3-mark')).toBeGreaterThan(21_000)
  })

  it('has a live lane, and a closed one for the camera', () => {
    const street = plan('dock-street')
    expect(laneAt(street, spotOf(street, 'in-the-lane'))).toMatchObject({
      id: 'dock-live',
      live: true,
      flow: 'against',
    })
    expect(laneAt(street, camera(street))?.live).toBe(false)
    expect(laneAt(street, spotOf(street, 'w2-mark'))).toBeNull()
  })

  it('lets the blower in the second garden reach the microphone, and no voice from W2', () => {
    const street = plan('dock-street')
    expect(lengthOf(spotOf(street, 'garden-two'), [street.mic])).toBeLessThan(80_000)
    expect(lengthOf(spotOf(street, 'w2-mark'), [street.mic])).toBeGreaterThan(VOICE_CARRIES.call)
  })

  it('shows the road in the café window', () => {
    const look = lookThrough(plan('dock-street'), camera(plan('dock-street')), { openDoors: [] })
    expect(look({ x: 60_000, y: 25_500 })).toEqual({ by: 'direct' })
    expect(look({ x: 62_000, y: 29_500 })).toEqual({ by: 'mirror', id: 'cafe-window-west' })
    expect(look({ x: 40_000, y: 37_300 })).toBeNull()
  })

  it('is wet and lit at night, with the theatre instead of the school', () => {
    const night = inVariant(plan('dock-street'), 'night')
    expect(night.looks).toEqual([{ variant: 'night', lighting: 'night', wet: true, rain: false }])
    expect(night.lights.length).toBeGreaterThan(8)
    expect(inVariant(plan('dock-street'), 'day').lights).toEqual([])
    expect(night.sounds.some(({ id }) => id === 'school-yard')).toBe(false)
    expect(night.labels.some(({ text }) => text === 'place.diner')).toBe(true)
  })
})

describe('the other seven', () => {
  it('base camp: 20 m from trailer one to the AD trailer, a van to walk round, a fence to look through (S16)', () => {
    const camp = plan('base-camp')
    expect(walk(camp, 'one-side', 'ad-steps') / 1000).toBeCloseTo(20, 0)
    expect(apart(camp, 'one-steps', 'out-of-earshot') / 1000).toBeCloseTo(20, 0)
    expect(apart(camp, 'one-back', 'one-steps')).toBeGreaterThanOrEqual(2000)
    expect(walk(camp, 'van-near', 'van-far')).toBeGreaterThan(3000)
    expect(camp.walls.filter(({ id }) => id === 'west-fence').every(({ sees }) => sees)).toBe(true)
    expect(camp.doors.map(({ id }) => id)).toEqual(['trailer-one', 'trailer-two', 'hmu', 'ad-trailer'])
  })

  it('holding: toilets 60 m, gravel on the short way, a level way by the loading bay (S18)', () => {
    const place = plan('holding')
    expect(walk(place, 'tent-door', 'toilets') / 1000).toBeCloseTo(60, 0)
    expect(pathOf(place, 'gravel-way').level).toBe(false)
    expect(groundAt(place, spotOf(place, 'y-66'))?.surface).toBe('gravel')
    const level = pathOf(place, 'level-way')
    expect(level).toMatchObject({ level: true })
    expect(level.along.at(-1)).toBe('to-set')
    expect(level.along.slice(1, -1).map((id) => groundAt(place, spotOf(place, id))?.surface)).not.toContain('gravel')
  })

  it('holding: a seat in the tent for each of the thirty-two (S18)', () => {
    const place = plan('holding')
    /** Chairs of a thing. */
    const seats = new Map([
      ['fold-chair', 1],
      ['chair-row', 3],
    ])
    const inside = place.dressing.filter((thing) => isInZone(place, 'seats', thing))
    expect(inside.reduce((sum, { kind }) => sum + (seats.get(kind) ?? 0), 0)).toBeGreaterThanOrEqual(32)
  })

  it('office floor: a junction, two lifts, two stairs that lead out, a chained gate (S05, S30)', () => {
    const office = plan('office-floor')
    expect(isInZone(office, 'junction', spotOf(office, 'junction'))).toBe(true)
    expect(isInZone(office, 'junction', spotOf(office, 'corridor-middle'))).toBe(false)
    expect(toFrame(office, 'corridor', 'c-3', 'junction')).toBeGreaterThan(12_000)
    expect(office.doors.filter(({ id }) => id.startsWith('lift')).map(({ who }) => who)).toEqual(['staff', 'staff'])
    const out = pathBetween(office, 'stairs-north-landing', 'muster')?.map(({ door }) => door)
    expect(out).toContain('stairs-north-out')
    expect(office.doors.find(({ id }) => id === 'gate-b')).toMatchObject({ open: false, mine: false, who: 'nobody' })
  })

  it('park: two posts 15 s and more before the picture, a bridge, no way through the stream (S11)', () => {
    const park = plan('park-fork')
    expect(toFrame(park, 'main', 'east-gate', 'fork-mark')).toBeGreaterThan(21_000)
    expect(toFrame(park, 'main', 'north-gate', 'stream-mark')).toBeGreaterThan(21_000)
    expect(groundAt(park, spotOf(park, 'bridge'))?.surface).toBe('planks')
    expect(groundAt(park, { x: 96_000, y: 35_000 })?.kind).toBe('water')
    // Twenty seconds of warning for six runners at 2.8 m/s.
    expect(toFrame(park, 'main', 'east-gate', 'east-gate')).toBeGreaterThan(20 * 2800)
  })

  it('production office: desks, doors to money and paper, two ways out (S06, S25, S26)', () => {
    const office = plan('production-office')
    for (const spot of ['my-desk', 'lind-desk', 'amato-desk', 'copier', 'shredder', 'pigeon-holes', 'map-table'])
      expect(spotOf(office, spot).text).not.toBeNull()
    expect(office.doors.filter(({ id }) => id === 'front' || id === 'back')).toHaveLength(2)
    expect(pathBetween(office, 'my-desk', 'back-out')?.map(({ door }) => door)).toContain('back')
  })

  it('production office: a chair and a telephone at hand of everybody who works there', () => {
    const office = plan('production-office')
    const near = (kind: string, within: number, at: { readonly x: number; readonly y: number }): boolean =>
      office.dressing.some((thing) => thing.kind === kind && lengthOf(thing, [at]) <= within)
    for (const spot of ['my-desk', 'lind-desk', 'amato-desk', 'travel-desk']) {
      expect(near('office-chair', 1600, spotOf(office, spot))).toBe(true)
      expect(near('desk-phone', 1600, spotOf(office, spot))).toBe(true)
    }
  })

  it('LED stage: a wall round the floor, a way out behind it, 1.2 m of fire lane (S33)', () => {
    const stage = plan('led-stage')
    const look = lookThrough(stage, camera(stage), { openDoors: [] })
    expect(look(spotOf(stage, 'behind-wall'))).toBeNull()
    expect(look(spotOf(stage, 'dancer-one'))).toEqual({ by: 'direct' })
    expect(pathBetween(stage, 'behind-wall', 'exit-out')?.map(({ door }) => door)).toContain('exit-north')
    expect(isInZone(stage, 'way-out-north', { x: 19_000, y: 3100 })).toBe(true)
    expect(stage.props.map(({ id }) => id)).toEqual(['case', 'crates'])
    expect(groundAt(stage, { x: 1900, y: 15_000 })?.id).toBe('fire-lane-west')
  })
})
