import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scenario } from '../../src/core/scene/scenario.ts'
import type { FactOf } from '../../src/core/vocabulary/fact.ts'
import { type BotName, BOTS, isBotName, makeBot, play, playBot, type Played } from '../../src/core/bots/bots.ts'
import { chatter } from '../../src/core/bots/chatter.ts'
import { loadScenarioFile } from '../../src/content/load.ts'

const SCENARIOS = join(import.meta.dirname, '../../scenarios')

let scenario: Scenario

beforeAll(async () => {
  const compilation = await loadScenarioFile(join(SCENARIOS, 'm04-lock-ups-1/stage-door.yaml'), SCENARIOS)
  if (!compilation.ok) throw new Error(`The scenario has problems: ${compilation.problems[0]?.message}`)
  scenario = compilation.compiled.scenario
})

const sentBy = ({ facts }: Played): readonly FactOf<'radio.sent'>[] =>
  facts.filter((fact) => fact.type === 'radio.sent')

const partTick = ({ facts }: Played, row: string, part: string): number =>
  facts.find((fact) => fact.type === 'part.done' && fact.row === row && fact.part === part)?.tick ?? Number.NaN

const beatTick = ({ facts }: Played, beat: string): number =>
  facts.find((fact) => (fact.type === 'call.made' || fact.type === 'line.spoken') && fact.beat === beat)?.tick ??
  Number.NaN

describe('bots', () => {
  it('are the six of the syllabus', () => {
    expect(BOTS).toEqual(['par', 'late', 'terse', 'chatty', 'silent', 'rule-breaker'])
    expect(isBotName('par')).toBe(true)
    expect(isBotName('Par')).toBe(false)
  })

  it.each(BOTS)('%s plays the same run again', (bot) => {
    const first = playBot(bot, scenario, 5)
    expect(first.run.ended).not.toBeNull()
    expect(playBot(bot, scenario, 5).inputs).toEqual(first.inputs)
  })

  it('stamp their inputs in order', () => {
    const { inputs, run } = playBot('par', scenario, 5)
    expect(inputs.map(({ order }) => order)).toEqual(inputs.map((_, index) => index))
    expect(inputs.every(({ tick }, index) => tick >= (inputs[index - 1]?.tick ?? 0) && tick < run.tick)).toBe(true)
  })

  it('par takes half of a window of ten seconds, late one and a half', () => {
    const opened = (played: Played) => beatTick(played, 'electrician')
    const taken = (bot: BotName): number => {
      const played = playBot(bot, scenario, 5)
      const line = played.facts.find((fact) => fact.type === 'line.spoken' && fact.beat === 'electrician')
      const spoken = line?.type === 'line.spoken' ? line.ms : 0
      return (partTick(played, 'electrician', 'answer') - opened(played)) * 50 - spoken
    }
    expect(taken('par')).toBeGreaterThanOrEqual(5000)
    expect(taken('par')).toBeLessThan(6000)
    expect(taken('late')).toBeGreaterThanOrEqual(15_000)
    expect(taken('late')).toBeLessThan(16_000)
  })

  it('late is told by how much it was late: half a window, and par by nothing', () => {
    const lateness = (bot: BotName): readonly (number | null)[] =>
      playBot(bot, scenario, 5).facts.flatMap((fact) => (fact.type === 'part.done' ? [fact.lateMs] : []))
    expect(new Set(lateness('par'))).toEqual(new Set([null]))
    const late = lateness('late').filter((ms) => ms !== null)
    expect(late.length).toBeGreaterThan(5)
    expect(late.every((ms) => ms > 0 && ms < 30_000)).toBe(true)
    const electrician = playBot('late', scenario, 5).facts.find(
      (fact) => fact.type === 'part.done' && fact.row === 'electrician' && fact.part === 'answer',
    )
    expect(electrician).toMatchObject({ result: 'late', lateMs: 5000 })
  })

  it('listen before they talk: half a second of quiet, and never over anybody', () => {
    for (const bot of ['par', 'terse', 'chatty'] as const) {
      const { facts } = playBot(bot, scenario, 5)
      for (const sent of facts.filter((fact) => fact.type === 'radio.sent')) {
        const before = facts.filter((fact) => fact.type === 'call.made' && fact.order < sent.order)
        const ends = before.map((fact) => (fact.type === 'call.made' ? fact.tick + fact.ms / 50 : 0))
        expect(sent.tick - Math.max(...ends)).toBeGreaterThanOrEqual(10)
      }
    }
  })

  it('terse says less than par, and chatty thirty words or more', () => {
    const words = (bot: BotName): readonly number[] =>
      sentBy(playBot(bot, scenario, 5)).map((fact) => fact.words.split(' ').length)
    const [par = 0] = words('par')
    const [terse = 0] = words('terse')
    expect(terse).toBeLessThan(par)
    expect(words('chatty').every((count) => count >= 30)).toBe(true)
  })

  it('silent gives no input at all', () => {
    expect(playBot('silent', scenario, 5).inputs).toEqual([])
  })

  it('do otherwise where they are told to, and leave alone what they are told to leave', () => {
    const other = play(
      makeBot('par', scenario, { 'electrician.answer': [{ do: 'electrician-wait' }], 'guest.hush': [] }),
      scenario,
      5,
    )
    const choices = other.inputs.flatMap(({ input }) => (input.type === 'pa.chose' ? [input.choice] : []))
    expect(choices).toContain('electrician-wait')
    expect(choices).not.toContain('electrician-round')
    expect(choices).not.toContain('guest-lips')
  })

  it('shut their door again after the medic, while the post is locked', () => {
    const { facts } = playBot('par', scenario, 1)
    const doors = facts.filter((fact) => fact.type === 'door.moved' && fact.by === 'me')
    expect(doors.map((fact) => fact.type === 'door.moved' && fact.open)).toEqual([true, false, true])
  })
})

describe('chatter', () => {
  it('has two fillers, thirty words, and the message whole', () => {
    const words = chatter('Door two, locked.')
    expect(words.split(' ')).toHaveLength(30)
    expect(words).toMatch(/^um Door two, locked\. you know /)
  })

  it('cuts nothing off a message that is long already', () => {
    const long = Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ')
    expect(chatter(long)).toBe(`um ${long} you know`)
  })
})
