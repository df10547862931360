import { beforeAll, describe, expect, it } from 'vitest'
import type { CompiledScenario } from '../../src/content/compiled-scenario.ts'
import { begin, step } from '../../src/core/run/run.ts'
import { view } from '../../src/core/run/view.ts'
import type { Input } from '../../src/core/vocabulary/input.ts'
import type { Loudness } from '../../src/core/vocabulary/words.ts'
import { theScenario } from './stage.ts'
import { type Line, type Story, type Told, tell } from './story.ts'

let upset: CompiledScenario

beforeAll(async () => {
  upset = await theScenario('m06-first-team', 'upset-actor')
})

const told = (story: Partial<Story>): Told => tell({ seed: 4, bot: 'par', ...story }, upset)

const inPerson = (to: string, words: string, loudness: Loudness = 'voice'): Input => ({
  type: 'pa.spoke',
  words,
  loudness,
  to,
})
const onAir = (words: string, channel = 11): Input => ({ type: 'radio.said', channel, words, mode: 'typed' })

/** Own words so many seconds after a row opened, instead of what the bot would do in these parts. */
const said = (row: string, after: number, input: Input): Line => ({ row, after, input })
const leaving = (...parts: readonly string[]): NonNullable<Story['instead']> =>
  Object.fromEntries(parts.map((part) => [part, []] as const))

describe('number 1, handled well', () => {
  it('in own words from the brief to the set edge', () => {
    const { outcomes, gates, assessment, run } = told({
      instead: leaving(
        'brief.facts',
        'sob.gentle',
        'pages.feeling',
        'blue.words',
        'handover.low',
        'tom.turn',
        'sum.ten',
        'steps.kind',
        'film.ask',
        'edge.hand',
        'whereabouts.both',
      ),
      lines: [
        said('brief', 12, inPerson('lind', 'Number one is in trailer one, number two at ten past, and I walk her.')),
        said('sob', 4, inPerson('june', 'Take your time. I am just out here.')),
        said('pages', 6, inPerson('june', "That's a lot to be handed now. Pat is on her way. Door open or closed?")),
        said('blue', 7, inPerson('june', "Pat is the right person for that; I'll give her your exact words.")),
        said('handover', 4, inPerson('lind', 'Her exact words: she wants the blue ones. She needs water.', 'whisper')),
        said('tom', 5, inPerson('tom', "All good, thanks. You're wanted in makeup, I'll walk you.")),
        said('sum', 8, inPerson('lind', 'Ten.')),
        said('steps', 5, inPerson('june', "I'm glad you're all right. Van's here; steps are wet.")),
        said('film', 3, inPerson('grip', 'No photos, please, thanks.')),
        said('edge', 4, inPerson('kaur', "Kaur, she's with you. Pat's spoken with her.", 'whisper')),
        said('whereabouts', 6, inPerson('kaur', "He's in makeup, and lunch is at one.")),
      ],
    })
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'best')).toEqual([])
    expect(gates).toEqual([])
    expect(assessment.score).toBe(100)
    expect(run.ended).toBe('quiet')
  })
})

it('who talks through a shut door is not seen, and is on the steps', () => {
  let { run } = begin(upset.scenario, 4)
  const june = () => view(run).people.find(({ id }) => id === 'june')
  const until = (talk: string): void => {
    while (run.ended === null && run.talks?.some(({ id }) => id === talk) !== true) ({ run } = step(run, []))
  }
  expect(june()?.hidden).toBeUndefined()
  until('through-door')
  expect(june()).toMatchObject({ hidden: true, seen: null })
  until('june-steps')
  for (let ticks = 0; ticks < 80; ticks += 1) ({ run } = step(run, []))
  expect(june()).toMatchObject({ seen: 'seen.june' })
  expect(june()?.hidden).toBeUndefined()
})

describe('what comes early', () => {
  it('counts: the time as soon as it can be added up, and the umbrella before she is out', () => {
    const { outcomes } = told({
      instead: leaving('give-eta.eta', 'steps.umbrella'),
      lines: [
        said('sum', 9, onAir('Kaur, number 1, ten minutes.')),
        said('sum', 20, { type: 'pa.walked', to: 'one-steps' }),
        said('sum', 40, { type: 'pa.took', thing: 'umbrella' }),
      ],
    })
    expect([outcomes['give-eta'], outcomes['steps']]).toEqual(['best', 'best'])
  })
})

describe('a time on the air', () => {
  it('that is a guess is marked as such at once, however well it was said', () => {
    const { run } = told({ instead: leaving('invite.time'), lines: [said('invite', 4, onAir('Kaur, five minutes.'))] })
    const guess = run.log.find(({ words }) => words === 'Kaur, five minutes.')
    expect(guess?.verdict).toMatchObject({ level: 'wrong', costs: true })
  })

  it('that says of whom nothing is asked about by whoever waits for it, and counts once it is whole', () => {
    const { outcomes, facts } = told({
      instead: leaving('give-eta.eta'),
      lines: [said('give-eta', 2, onAir('Ten minutes.')), said('give-eta', 8, onAir('Number 1, ten minutes.'))],
    })
    const lines = facts.flatMap((fact) => (fact.type === 'call.made' ? [fact.line] : []))
    expect(lines).toContain('reply.on-who.kaur')
    expect(lines).toContain('reply.readback.kaur')
    expect(outcomes['give-eta']).not.toBe('wrong')
  })
})

describe('number 1, handled tolerably', () => {
  it('fetching Pat without a word about the pages costs two minutes', () => {
    const { outcomes, ledger, gates } = told({
      instead: leaving('pages.feeling'),
      lines: [said('pages', 6, inPerson('june', "I'll get Pat."))],
    })
    expect(outcomes['pages']).toBe('ok')
    expect(ledger.own).toBe(2)
    expect(gates).toEqual([])
  })

  it('silence at her door is an answer, and a tolerable one', () => {
    const { outcomes } = told({ instead: leaving('sob.gentle') })
    expect(outcomes['sob']).toBe('ok')
  })

  it('words that nobody understands are asked after and cost nothing', () => {
    const { facts, outcomes, assessment } = told({
      lines: [said('pages', 4, inPerson('june', 'Zum Kuckuck, sapperlot.'))],
    })
    expect(facts).toContainEqual(expect.objectContaining({ type: 'line.spoken', line: 'line.june.sorry' }))
    expect(outcomes['pages']).toBe('best')
    expect(assessment.score).toBe(100)
  })
})

it('Kaur hears on 11 what she has asked there, though she is on 1', () => {
  const { facts } = told({ lines: [{ beat: 'invite', after: 9, input: onAir('Kaur, did you copy?') }] })
  const answers = facts.flatMap((fact) =>
    fact.type === 'call.made' && fact.by === 'kaur' && fact.line.startsWith('reply.good-check') ? [fact.channel] : [],
  )
  expect(answers).toEqual([11])
})

describe('nobody leaves the trainee without an answer', () => {
  it('Lind asks again after a sharp word, and for her when she is offered a coffee', () => {
    const { facts } = told({
      instead: leaving('handover.low'),
      lines: [
        said('handover', 2, inPerson('lind', 'Calm down, it is only a few lines')),
        said('handover', 6, inPerson('lind', 'Can I get you a coffee or some water?')),
      ],
    })
    const lines = facts.flatMap((fact) => (fact.type === 'line.spoken' && fact.by === 'lind' ? [fact.line] : []))
    expect(lines).toContain('line.lind.sorry')
    expect(lines).toContain('line.lind.about-her')
    expect(lines).not.toContain('line.lind.got-it')
  })

  it('Kaur runs after a time that does not come, and asks base camp whether number 1 has left', () => {
    const { facts } = told({
      instead: leaving(
        'invite.time',
        'eta-asked.hold',
        'give-eta.eta',
        'bo-two.plus',
        'bo-four.plus',
        'traveling.report',
      ),
    })
    const calls = facts.flatMap((fact) => (fact.type === 'call.made' && fact.by === 'kaur' ? [fact.line] : []))
    expect(calls.filter((line) => line === 'line.kaur.chase').length).toBe(2)
    expect(calls).toContain('line.kaur.invited')
    expect(calls).toContain('line.kaur.left')
  })

  it('Kaur takes it that the time follows', () => {
    const { facts } = told({
      seed: 2,
      instead: leaving('invite.time'),
      lines: [said('invite', 4, onAir('Kaur, knocking now, time in a minute'))],
    })
    const sent = facts.findIndex((fact) => fact.type === 'radio.graded' && fact.act === 'standby')
    const answer = facts.slice(sent).find((fact) => fact.type === 'call.made' && fact.by === 'kaur')
    expect(facts[sent]).toMatchObject({ type: 'radio.graded' })
    expect(answer).toMatchObject({ line: 'reply.copy.kaur' })
    expect((answer?.tick ?? 0) - (facts[sent]?.tick ?? 0)).toBeLessThan(200)
  })
})

describe('number 1, handled wrongly', () => {
  it('an opinion on the rewrite loses eight minutes, and her words and the trainee’s are kept', () => {
    const { outcomes, ledger, facts } = told({
      instead: leaving('pages.feeling'),
      lines: [said('pages', 6, inPerson('june', 'Pat is on her way, and the new pages are good.'))],
    })
    expect(outcomes['pages']).toBe('wrong')
    expect(ledger.own).toBe(8)
    expect(facts).toContainEqual(
      expect.objectContaining({
        type: 'talk.heard',
        outcome: 'promising',
        words: 'Pat is on her way, and the new pages are good.',
      }),
    )
  })

  it.each([
    ['rushed', 'Everyone is waiting for you.'],
    ['ordering', 'Calm down.'],
  ] as const)('%s at her door is wrong', (manner, words) => {
    const { outcomes, facts } = told({
      instead: leaving('pages.feeling'),
      lines: [said('pages', 6, inPerson('june', words))],
    })
    expect(outcomes['pages']).toBe('wrong')
    expect(facts).toContainEqual(expect.objectContaining({ type: 'talk.heard', outcome: manner }))
  })

  it('how she is on the air is a fault once, and a gate the second time', () => {
    const once = told({
      instead: leaving('reach.person'),
      lines: [said('reach', 4, onAir("Number 1's crying."))],
    })
    expect(once.outcomes['reach']).toBe('wrong')
    expect(once.gates).toEqual([])
    const twice = told({
      instead: leaving('reach.person', 'eta-asked.hold'),
      lines: [said('reach', 4, onAir("Number 1's crying.")), said('eta-asked', 5, onAir('She is still upset.'))],
    })
    expect(twice.gates).toEqual(['G3'])
    expect(twice.run.ended).toBe('story')
  })

  it('an ETA below the walk, the load and the drive is a guess', () => {
    const { outcomes } = told({
      instead: leaving('give-eta.eta'),
      lines: [said('give-eta', 4, onAir('Kaur, number 1, five minutes.'))],
    })
    expect(outcomes['give-eta']).toBe('wrong')
  })

  it('a stranger who is told where she works trips the gate', () => {
    const { gates } = told({
      instead: leaving('fan.shield'),
      lines: [said('fan', 4, inPerson('fan', 'We are all on Dock Street today.'))],
    })
    expect(gates).toEqual(['G3'])
  })
})
