import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import type { BotName } from '../../src/core/bots/bots.ts'
import { theScenario } from './stage.ts'
import { act, type Line, type When } from './story.ts'

let stageDoor: CompiledScenario
let street: CompiledScenario
let firstTeam: CompiledScenario

beforeAll(async () => {
  stageDoor = await theScenario('m04-lock-ups-1', 'stage-door')
  street = await theScenario('m05-lock-ups-2', 'street-with-bogeys')
  firstTeam = await theScenario('m06-first-team', 'upset-actor')
})

const says = (when: When, words: string, channel = 1): Line => ({
  ...when,
  input: { type: 'radio.said', channel, words, mode: 'typed' },
})

/** What somebody answers by rule to the last of these lines, within ten seconds. */
const answersTo = (compiled: CompiledScenario, bot: BotName, lines: readonly Line[]): readonly string[] => {
  const { facts } = act({ seed: 1, bot, lines }, compiled)
  const asked = facts.findLast((fact) => fact.type === 'radio.sent' && fact.words.endsWith('what do I do?'))?.tick ?? 0
  return facts.flatMap((fact) =>
    (fact.type === 'call.made' || fact.type === 'line.spoken') &&
    fact.line?.startsWith('reply.') === true &&
    fact.tick > asked &&
    fact.tick < asked + 200
      ? [fact.line]
      : [],
  )
}

const HOLDS = says({ beat: 'picture-up', after: 3 }, 'Hold the roll at door two.')

describe('whoever asks what to do is told what is due now', () => {
  it.each<readonly [name: string, bot: BotName, when: When, before: readonly Line[], line: string]>([
    [
      'an order that can be carried out now',
      'silent',
      { row: 'flight-case', after: 2 },
      [],
      'orders.torres.order.lane-clear',
    ],
    ['the last of several', 'silent', { row: 'electrician', after: 5 }, [], 'orders.torres.order.way-round'],
    ['the answer to the lock-up', 'silent', { row: 'rehearsal-lock', after: 1 }, [], 'call-in.torres'],
    ['to hold it, once it is called in', 'par', { beat: 'cut', after: 6 }, [], 'keep-locked.torres'],
    [
      'that they wait for a word that it is clear',
      'silent',
      { beat: 'picture-up', after: 12 },
      [HOLDS],
      'say-clear.torres',
    ],
    [
      'the order that stands, when all is over',
      'silent',
      { row: 'report', after: 6 },
      [],
      'orders.torres.order.hold-door',
    ],
  ])('at the stage door: %s', (_, bot, when, before, line) => {
    expect(answersTo(stageDoor, bot, [...before, says(when, 'Torres, what do I do?')])).toContain(`reply.${line}`)
  })

  it('on the street: to be ready for a lock-up that comes, and on a cut what the order says', () => {
    const asked = (when: When) => answersTo(street, 'par', [says(when, 'Kaur, what do I do?')])
    expect(asked({ beat: 'cut-one', after: 4 })).toContain('reply.orders.kaur.order.hold')
  })

  it('of the first team: the order of the hour', () => {
    const asked = (when: When) => answersTo(firstTeam, 'silent', [says(when, 'Lind, what do I do?', 11)])
    expect(asked({ row: 'eta-asked', after: 4 })).toContain('reply.orders.lind.order.eta')
  })
})
