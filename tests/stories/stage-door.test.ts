import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import { OUTCOMES } from '../../src/core/vocabulary/words.ts'
import { theScenario } from './stage.ts'
import { type Line, type Story, tell, type Told, type When } from './story.ts'

/** Seeds by the twist that they draw. */
const MEDIC = 1
const FORKLIFT = 2

let stageDoor: CompiledScenario

beforeAll(async () => {
  stageDoor = await theScenario('m04-lock-ups-1', 'stage-door')
})

const told = (story: Story): Told => tell(story, stageDoor)

const does = (when: When, input: Input): Line => ({ ...when, input })
const says = (when: When, words: string): Line => does(when, { type: 'radio.said', channel: 1, words, mode: 'typed' })
const speaks = (when: When, words: string, loudness: 'whisper' | 'voice' | 'call' = 'voice'): Line =>
  does(when, { type: 'pa.spoke', words, loudness })
const chooses = (when: When, choice: string): Line => does(when, { type: 'pa.chose', choice })

const typesOf = ({ facts }: Told): readonly string[] => facts.map(({ type }) => type)

/** Rows that did not come to their best. */
const lesser = ({ outcomes }: Told): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(outcomes).filter(([, outcome]) => outcome !== OUTCOMES[0]))

describe('stage door, held', () => {
  it('two clean takes, and the medic goes through', () => {
    const good = told({ seed: MEDIC, bot: 'par' })
    expect(lesser(good)).toEqual({})
    expect(good.assessment).toMatchObject({ score: 100, passed: true, band: 'distinction' })
    expect(good.run.ended).toBe('clean')
    // The stop is the company's three minutes, and nobody pays for it.
    expect(good.ledger).toMatchObject({ minutes: 3, own: 0, money: 0 })
    expect(typesOf(good)).not.toContain('lockup.breached')
    expect(good.facts).toContainEqual(expect.objectContaining({ type: 'person.went', person: 'osei', way: 'through' }))
  })

  it('two clean takes, and the forklift is stopped', () => {
    const good = told({ seed: FORKLIFT, bot: 'par' })
    expect(lesser(good)).toEqual({})
    expect(good.assessment).toMatchObject({ passed: true, band: 'distinction', gates: [] })
    expect(good.outcomes).toHaveProperty('forklift', 'best')
    expect(good.outcomes).not.toHaveProperty('medic')
  })

  it('is not praised where most was only acceptable', () => {
    expect(told({ seed: MEDIC, bot: 'late' }).run.ended).toBe('uneven')
  })

  it('Torres answers what a beginner asks him to his face, and hears the same words on the air', () => {
    const asks = (at: number, input: Input): Line => ({ at, input })
    const own = told({
      seed: MEDIC,
      bot: 'silent',
      lines: [
        asks(12, { type: 'pa.spoke', words: 'Sorry, which door is mine?', loudness: 'voice' }),
        asks(17, { type: 'radio.said', channel: 1, words: 'Torres, who has door three?', mode: 'typed' }),
      ],
    })
    expect(own.facts).toContainEqual(expect.objectContaining({ type: 'line.spoken', line: 'reply.yours.torres' }))
    expect(own.facts).toContainEqual(expect.objectContaining({ type: 'call.made', line: 'reply.posts.torres' }))
  })

  it('in the trainee’s own words', () => {
    const own = told({
      seed: MEDIC,
      bot: 'par',
      instead: {
        'brief.readback': [],
        'flight-case.tell': [],
        'electrician.answer': [],
        'rehearsal-lock.confirm': [],
        'rolling-echo.echo': [],
      },
      lines: [
        speaks(
          { row: 'brief', after: 13 },
          'Door two, shut until your release, anyone with business by the east corridor, Priya has three.',
        ),
        speaks({ row: 'flight-case', after: 14 }, 'Jay, there is a flight case in the fire lane.'),
        says({ row: 'rehearsal-lock', after: 5 }, 'Door two is locked.'),
        speaks({ row: 'electrician', after: 5 }, 'They are up for rehearsal, about a minute. East corridor is open.'),
        speaks({ row: 'rolling-echo', after: 1.2 }, 'Rolling!', 'call'),
      ],
    })
    expect(lesser(own)).toEqual({})
    expect(own.assessment.passed).toBe(true)
  })

  it('late everywhere: everything is acceptable, and it is no pass', () => {
    const late = told({ seed: MEDIC, bot: 'late' })
    expect(new Set(Object.values(late.outcomes))).toEqual(new Set(['ok', 'best']))
    expect(late.assessment).toMatchObject({ passed: false, gates: [] })
    expect(late.assessment.score).toBeGreaterThanOrEqual(40)
    expect(late.ledger.own).toBeGreaterThan(0)
  })

  it('nobody there: nothing is earned by a door that stays shut', () => {
    const silent = told({ seed: MEDIC, bot: 'silent' })
    expect(silent.inputs).toEqual([])
    expect(silent.assessment).toMatchObject({ score: 0, passed: false })
    expect(silent.assessment.criteria.every(({ level }) => level === 0)).toBe(true)
    expect(silent.run.ended).toBe('breach')
  })
})

describe('stage door, slips', () => {
  it('lets the electrician in and says so: one dirty take, and no gate', () => {
    const dirty = told({
      seed: MEDIC,
      bot: 'par',
      instead: { 'electrician.answer': [{ do: 'electrician-quick' }] },
    })
    expect(lesser(dirty)).toMatchObject({ electrician: 'wrong' })
    expect(typesOf(dirty)).toContain('lockup.breached')
    expect(typesOf(dirty)).toContain('error.declared')
    expect(dirty.outcomes).toHaveProperty('report', 'best')
    expect(dirty.gates).toEqual([])
    expect(dirty.run.ended).toBe('dirty')
    expect(dirty.ledger).toMatchObject({ own: 2, money: 166.66 })
  })

  it('opens on the cut: the hold was not a release', () => {
    const opened = told({
      seed: MEDIC,
      bot: 'par',
      instead: { 'cut-hold.echo': [{ push: 'door-2-outer', open: true }], 'cut-hold.queue': [] },
    })
    expect(lesser(opened)).toMatchObject({ 'cut-hold': 'wrong' })
    expect(opened.run.ended).toBe('dirty')
    expect(opened.ledger.own).toBe(2)
    const lockUps = opened.assessment.criteria.find(({ criterion }) => criterion === 'R2')
    expect(lockUps?.raw).toBeLessThan(100)
  })

  it('calls on the wrong channel: nobody hears that the door is locked', () => {
    const wrong = told({
      seed: MEDIC,
      bot: 'par',
      instead: { 'picture-lock.confirm': [] },
      lines: [
        does({ beat: 'picture-up', after: 3.5 }, { type: 'radio.tuned', channel: 2 }),
        does(
          { beat: 'picture-up', after: 4 },
          { type: 'radio.said', channel: 2, words: 'Door two, locked.', mode: 'typed' },
        ),
        does({ beat: 'rolling', after: 0 }, { type: 'radio.tuned', channel: 1 }),
      ],
    })
    expect(lesser(wrong)).toMatchObject({ 'picture-lock': 'wrong' })
    expect(wrong.facts).toContainEqual(expect.objectContaining({ type: 'radio.sent', channel: 2, heard: false }))
  })

  it('reports while somebody else talks: the log keeps that nobody heard it', () => {
    const over = told({
      seed: MEDIC,
      bot: 'par',
      instead: { 'picture-lock.confirm': [] },
      lines: [1, 4].map((after) => says({ beat: 'picture-up', after }, 'Door two, locked.')),
    })
    const reports = over.run.log.filter(({ by, words }) => by === 'me' && words === 'Door two, locked.')
    expect(reports.slice(1, 3).map(({ unheard }) => unheard)).toEqual([true, undefined])
  })

  it('says on the air that nobody got by, and somebody had: the verdict knows', () => {
    const liar = told({
      seed: MEDIC,
      bot: 'par',
      instead: { 'electrician.answer': [{ do: 'electrician-quick' }] },
      lines: [says({ beat: 'report', after: 4 }, 'Torres, nobody got by me at door two.')],
    })
    const graded = liar.facts.find((fact) => fact.type === 'radio.graded' && fact.words.includes('nobody'))
    expect(graded).toMatchObject({
      level: 'wrong',
      // The emergency of take two is over: the 1st AD has said that the channel is clear.
      faults: [expect.objectContaining({ rule: 'R-STATUS-TRUE' })],
    })
  })

  it('reports the door locked before anybody asked, and it stands open: the verdict knows', () => {
    const early = told({
      seed: MEDIC,
      bot: 'silent',
      lines: [
        does({ at: 20 }, { type: 'door.pushed', door: 'door-2-outer', open: true }),
        says({ at: 22 }, 'Torres, door two, locked.'),
      ],
    })
    const graded = early.facts.find((fact) => fact.type === 'radio.graded' && fact.words.startsWith('Torres, door'))
    expect(graded).toMatchObject({ faults: [expect.objectContaining({ rule: 'R-STATUS-TRUE' })] })
  })

  it('talks on the air in the roll: a critical fault off R3', () => {
    const talker = told({
      seed: MEDIC,
      bot: 'par',
      lines: [says({ beat: 'rolling', after: 5 }, 'Torres, the electrician is still waiting at door two.')],
    })
    const faults = talker.assessment.criteria.flatMap(({ criterion, evidence }) =>
      evidence.flatMap((one) => (one.kind === 'fault' && one.off === 30 ? [[criterion, one.rule]] : [])),
    )
    expect(faults).toContainEqual(['R3', 'R-SILENT-ROLLING'])
  })

  it('walks away from the run: no score passes', () => {
    const left = told({ seed: MEDIC, bot: 'par', lines: [does({ at: 60 }, { type: 'run.left' })] })
    expect(left.run.ended).toBe('left')
    expect(left.assessment).toMatchObject({ passed: false, band: 'none' })
  })
})

describe('stage door, gates', () => {
  /** What a gate makes of a run: which it was, and whether its cap held. */
  const caught = ({ gates, assessment, run }: Told, cap: number) => ({
    gates: [...new Set(gates)],
    isCapped: assessment.score === Math.min(assessment.uncapped, cap),
    passed: assessment.passed,
    ended: run.ended,
  })
  const breach = (gate: string) => ({ gates: [gate], isCapped: true, passed: false, ended: 'breach' })

  it('G1: the medic is kept waiting', () => {
    const story = told({
      seed: MEDIC,
      bot: 'par',
      instead: { 'medic.open': [{ do: 'stop-medic' }], 'medic.call': [] },
    })
    expect(caught(story, 39)).toEqual(breach('G1'))
    expect(story.assessment.uncapped).toBeGreaterThan(39)
  })

  it('G1: nobody is moved out of the way of the forklift', () => {
    const story = told({
      seed: FORKLIFT,
      bot: 'par',
      instead: { 'forklift.stop': [], 'forklift.clear': [], 'forklift.call': [] },
    })
    expect(caught(story, 39)).toEqual(breach('G1'))
  })

  it('no G1: the forklift was stopped, though nobody was moved', () => {
    const story = told({ seed: FORKLIFT, bot: 'par', instead: { 'forklift.clear': [] } })
    expect(story.gates).toEqual([])
  })

  it('G2: a hand on the courier’s wrist', () => {
    const story = told({ seed: MEDIC, bot: 'par', instead: { 'courier.stop': [{ do: 'courier-wrist' }] } })
    expect(caught(story, 39)).toEqual(breach('G2'))
    expect(story.assessment.uncapped).toBeGreaterThanOrEqual(70)
  })

  it('G4: the post is left while it is locked', () => {
    const story = told({
      seed: MEDIC,
      bot: 'par',
      lines: [
        does({ beat: 'picture-up', after: 7 }, { type: 'pa.walked', to: 'corridor-mouth' }),
        does({ beat: 'rolling', after: 4 }, { type: 'pa.walked', to: 'd2-mark' }),
      ],
    })
    expect(caught(story, 69)).toEqual(breach('G4'))
    expect(typesOf(story)).toContain('post.left')
  })

  it('G8: “nobody got by”, and somebody did', () => {
    const story = told({
      seed: MEDIC,
      bot: 'par',
      instead: { 'electrician.answer': [{ do: 'electrician-quick' }], 'report.tell': [{ report: false }] },
    })
    expect(caught(story, 59)).toEqual(breach('G8'))
    expect(typesOf(story)).not.toContain('error.declared')
  })

  it('G8: the same lie in own words', () => {
    const story = told({
      seed: MEDIC,
      bot: 'par',
      instead: { 'electrician.answer': [{ do: 'electrician-quick' }], 'report.tell': [] },
      lines: [speaks({ row: 'report', after: 4 }, 'Nobody got by me.')],
    })
    expect(caught(story, 59)).toEqual(breach('G8'))
  })

  it('no gate for a choice that was not offered', () => {
    const story = told({ seed: MEDIC, bot: 'par', lines: [chooses({ at: 5 }, 'courier-wrist')] })
    expect(story.gates).toEqual([])
    expect(story.assessment.score).toBe(100)
  })
})
