import { describe, expect, it } from 'vitest'
import { view } from '../../../src/core/run/view.ts'
import { does, factsOf, faultsIn, quiet, saidBy, shadowed, told, types, typesAfter, withBeats } from './the-net.ts'

const RADIO = 'radio: { battery: 71 }'
const LINES = 'works.two-bricks:'

describe('a brick', () => {
  it('chirps, dies, and takes the radio with it', () => {
    const set = quiet([[RADIO, 'radio: { battery: 1, wear: 12, spares: 0, bricksAt: [by-wall] }']])
    const story = told(set, types(120, 'Sam for Torres.'))
    const battery = factsOf(story, 'radio.battery')
    expect(battery.map(({ why }) => why)).toEqual(expect.arrayContaining(['chirp', 'dead']))
    expect(factsOf(story, 'radio.refused')).toMatchObject([{ why: 'dead' }])
    expect(faultsIn(story)).toContain('R-BATTERY minor')
    expect(view(story.run).radio).toMatchObject({ battery: 0, hears: false, canSwap: false })
  })

  it('is swapped at the first chirp, and checked', () => {
    const set = quiet([[RADIO, 'radio: { battery: 1, wear: 8 }']])
    const story = told(set, does(10, { type: 'radio.swapped' }), types(15, 'Walkie check.'))
    expect(factsOf(story, 'radio.battery').map(({ why }) => why)).toEqual(['chirp', 'swapped'])
    expect(faultsIn(story)).toEqual([])
    expect(view(story.run).radio).toMatchObject({ battery: 100, canSwap: false })
  })

  it('that was swapped and never checked is a habit broken', () => {
    const set = quiet([[RADIO, 'radio: { battery: 1, wear: 8 }']])
    expect(faultsIn(told(set, does(10, { type: 'radio.swapped' })))).toEqual(['R-CHECK-IN minor'])
  })
})

describe('a stuck button', () => {
  it('of the trainee: nothing is heard, somebody calls it across the floor, and a look at the button frees it', () => {
    const set = quiet([withBeats("{ id: strap, at: '1:30', sticks: { who: me } }")])
    const story = told(set)
    const stuck = factsOf(story, 'radio.stuck')[0]
    expect(stuck).toMatchObject({ by: 'me', channel: 1 })
    const from = (stuck?.tick ?? 0) / 20
    expect(factsOf(story, 'line.spoken')[0]).toMatchObject({ by: 'torres', line: 'reply.keying.torres' })
    expect(faultsIn(story)).toContain('R-NO-OPEN-MIC major')
    // After a minute the radio cuts it off by itself.
    expect(factsOf(story, 'radio.unkeyed')).toMatchObject([{ why: 'timeOut', ms: 60_000 }])

    const found = told(set, does(from + 5, { type: 'radio.unkeyed' }))
    expect(factsOf(found, 'radio.freed')).toMatchObject([{ by: 'me' }])
    expect(faultsIn(found)).toEqual([])
  })

  it('of somebody else: noise, nobody gets through, and it is found when it is called', () => {
    const set = quiet(
      [
        withBeats(
          "{ id: strap, at: '1:30', sticks: { who: priya } }",
          "{ id: late, at: '1:32', say: { by: al, line: line.al.bricks, on: 1 } }",
        ),
      ],
      [[LINES, `line.al.bricks: [Bricks are in., The bricks are in.]\n${LINES}`]],
    )
    const story = told(set)
    const [stuck] = factsOf(story, 'radio.stuck')
    const [freed] = factsOf(story, 'radio.freed')
    expect(stuck).toMatchObject({ by: 'priya' })
    expect(freed?.tick).toBe((stuck?.tick ?? 0) + 20 * 7)
    const bricks = factsOf(story, 'call.made').filter(({ line }) => line === 'line.al.bricks')
    expect(bricks.every(({ tick }) => tick >= (freed?.tick ?? 0))).toBe(true)
    expect(faultsIn(story)).toEqual([])
  })

  it('carries what is sent, and is still stuck after it', () => {
    const set = quiet([withBeats("{ id: strap, at: '1:30', sticks: { who: me } }")])
    const at = (factsOf(told(set), 'radio.stuck')[0]?.tick ?? 0) / 20
    const story = told(set, types(at + 2, 'Sam for Torres.'), does(at + 5, { type: 'radio.unkeyed' }))
    expect(factsOf(story, 'radio.freed')).toMatchObject([{ by: 'me', tick: Math.round((at + 5) * 20) }])
  })

  it('of a finger is cut off after a minute too', () => {
    const set = quiet()
    const story = told(set, does(20, { type: 'radio.keyed' }), does(85, { type: 'radio.unkeyed' }))
    expect(factsOf(story, 'radio.unkeyed')).toMatchObject([{ why: 'timeOut', ms: 60_000 }])
    expect(faultsIn(story)).toEqual(['R-NO-OPEN-MIC major'])
  })
})

describe('a dead spot', () => {
  const door = { id: 'steel', x: 12_818, y: 11_591, radius: 3000 }
  it('lets nothing in or out; a step away it does', () => {
    const set = shadowed(quiet(), [{ ...door, kind: 'dead' }])
    const story = told(set, types(40, 'Sam for Torres.'))
    expect(story.run.log.filter(({ by }) => by === 'torres')).toEqual([])
    expect(factsOf(story, 'radio.sent')[0]).toMatchObject({ heard: false })
    expect(saidBy(story, set, 40).filter((line) => line.includes('Go'))).toEqual([])

    const moved = told(set, does(20, { type: 'pa.walked', to: 'walkway-east' }), types(40, 'Sam for Torres.'))
    expect(saidBy(moved, set, 40)[0]).toMatch(/^torres: Go/)
  })

  it('that breaks up loses words both ways, and somebody asks', () => {
    const set = shadowed(quiet(), [{ ...door, kind: 'broken' }])
    const story = told(set, types(40, 'Sam for Torres.'))
    expect(story.run.log.find(({ by }) => by === 'torres')?.lost?.length).toBeGreaterThan(0)
    expect(factsOf(story, 'radio.sent')[0]).toMatchObject({ heard: false })
    expect(saidBy(story, set, 40)[0]).toMatch(/^torres: .*(broken|breaking) up/i)
    expect(faultsIn(story)).toEqual([])
  })
})

describe('channels', () => {
  it('go on while one is away: what is said on one is not heard on two', () => {
    const set = quiet()
    const away = told(set, types(10, 'Switching to two.'), does(12, { type: 'radio.tuned', channel: 2 }))
    const heard = away.run.log.filter(({ by }) => by !== 'me').map(({ by, channel }) => `${by} ${channel}`)
    expect(heard).toEqual(['priya 2'])
    expect(factsOf(away, 'call.made').some(({ beat }) => beat === 'ask')).toBe(true)
    expect(away.outcomes).toEqual({ bricks: 'wrong' })
  })

  it('go to two: both go there, talk, and are back', () => {
    const set = quiet()
    const story = told(
      set,
      types(20, 'Torres, Sam. Go to two, please.'),
      types(28, 'Switching to two.'),
      does(30, { type: 'radio.tuned', channel: 2 }),
      types(32, 'Sam for Torres.'),
      types(42, 'Back to one.'),
      does(45, { type: 'radio.tuned', channel: 1 }),
      types(50, 'Sam for Torres.'),
    )
    const goes = factsOf(story, 'call.made').filter(({ line }) => line === 'reply.go.torres')
    expect(goes.map(({ channel }) => channel)).toEqual([2, 1])
    expect(faultsIn(story)).toEqual([])
  })

  it('a line that is on when one comes is heard from there on', () => {
    const set = quiet()
    const chat = factsOf(told(set), 'call.made').find(({ beat }) => beat === 'elsewhere')
    const at = (chat?.tick ?? 0) / 20 + 2
    const story = told(set, does(at, { type: 'radio.tuned', channel: 2 }))
    const line = story.run.log.find(({ by }) => by === 'priya')
    expect(line?.lost?.[0]).toBe(0)
    expect(line?.lost?.length).toBeLessThan(11)
  })

  it('a wrong one is noticed within a minute, or it is a habit broken', () => {
    const set = quiet()
    expect(faultsIn(told(set, does(20, { type: 'radio.tuned', channel: 4 })))).toEqual(['R-RIGHT-CHANNEL major'])
    const back = [does(20, { type: 'radio.tuned', channel: 4 }), does(50, { type: 'radio.tuned', channel: 1 })]
    expect(faultsIn(told(set, back))).toEqual([])
  })

  it('the home channel changes at a beat', () => {
    const set = quiet(
      [withBeats("{ id: ninth, at: '1:30', home: 9 }")],
      [[LINES, `caption.ninth: You belong on 9.\n${LINES}`]],
    )
    const story = told(set)
    expect(factsOf(story, 'home.changed')).toMatchObject([{ channel: 9 }])
    expect(faultsIn(story)).toEqual(['R-RIGHT-CHANNEL major'])
    expect(view(story.run).radio).toMatchObject({ channel: 1, home: 9 })
  })

  it('a spin goes round the others, and then is said to be done', () => {
    const set = quiet([withBeats("{ id: spin, at: '1:30', spins: { by: torres, line: line.torres.ask, to: [6, 7] } }")])
    const story = told(set)
    const calls = factsOf(story, 'call.made')
    const first = calls.findIndex(({ channel }) => channel === 6)
    expect(calls.slice(first, first + 3).map(({ by, channel, line }) => `${by} ${channel} ${line}`)).toEqual([
      'torres 6 line.torres.ask',
      'torres 7 line.torres.ask',
      'torres 1 reply.spun.torres.6-7',
    ])
  })
})

describe('a voice of another show', () => {
  it('calls a cut that is none: whoever opens on it was warned', () => {
    const beats = [
      "{ id: lock, at: '1:30', say: { by: reyes, line: line.reyes.lock, on: 1 }, call: [pictureUp, lockItUp] }",
      "{ id: rolling, at: '1:40', say: { by: reyes, line: line.reyes.rolling, on: 1 }, call: [rolling] }",
      "{ id: stranger, at: '1:50', crosstalk: { line: line.stranger.cut, on: 1 } }",
      "{ id: cut, at: '2:20', say: { by: reyes, line: line.reyes.cut, on: 1 }, call: [cut, movingOn] }",
    ]
    const words = `line.reyes.lock: [Lock it up., Lock it up please.]
line.reyes.rolling: [Rolling., Rolling. Rolling.]
line.reyes.cut: [Cut., That’s a cut.]
line.stranger.cut: [Cut!, And cut!]
${LINES}`
    const set = quiet([withBeats(...beats)], [[LINES, words]])
    const story = told(set)
    const strange = story.run.log.find(({ by }) => by === 'stranger')
    expect(strange).toMatchObject({ channel: 1, text: { id: 'line.stranger.cut' } })
    const cuts = factsOf(story, 'roll.changed').filter(({ state }) => state === 'cut')
    expect(cuts).toHaveLength(1)
    expect((cuts[0]?.tick ?? 0) - (strange?.tick ?? 0)).toBeGreaterThan(20 * 10)
  })
})

describe('an open speaker', () => {
  const set = quiet(
    [
      ['mark: d2-mark, door: door-2-outer, start: d2-mark', 'mark: d2-mark, door: door-2-outer, start: stage'],
      withBeats(
        "{ id: lock, at: '1:30', say: { by: reyes, line: line.reyes.lock, on: 1 }, call: [pictureUp] }",
        "{ id: rolling, at: '1:40', say: { by: reyes, line: line.reyes.rolling, on: 1 }, call: [rolling] }",
        "{ id: still, at: '1:55', say: { by: reyes, line: line.reyes.still, on: 1 }, call: [rolling] }",
        "{ id: cut, at: '2:20', say: { by: reyes, line: line.reyes.cut, on: 1 }, call: [cut, movingOn] }",
      ),
    ],
    [
      [
        LINES,
        `line.reyes.lock: [Picture’s up., Picture’s up everybody.]
line.reyes.rolling: [Rolling., Rolling. Rolling.]
line.reyes.still: [Still rolling., We’re still rolling.]
line.reyes.cut: [Cut., That’s a cut.]
${LINES}`,
      ],
    ],
  )

  it('near a live set is in the take', () => {
    const story = told(set, does(30, { type: 'radio.headset', plugged: false }))
    expect(factsOf(story, 'radio.squawked').length).toBeGreaterThan(0)
    expect(factsOf(story, 'take.spoiled')).toContainEqual(expect.objectContaining({ why: 'radio', by: 'me' }))
    expect(faultsIn(story).some((fault) => fault.startsWith('R-EARPIECE'))).toBe(true)
  })

  it('turned to zero at once is silent, and the plug goes home', () => {
    const story = told(
      set,
      does(30, { type: 'radio.headset', plugged: false }),
      does(31, { type: 'radio.volume', level: 0 }),
      does(36, { type: 'radio.headset', plugged: true }),
      does(36.5, { type: 'radio.volume', level: 6 }),
      types(40, 'Walkie check.'),
    )
    expect(factsOf(story, 'take.spoiled')).toEqual([])
    expect(faultsIn(story).filter((fault) => !fault.startsWith('R-CHECK-IN'))).toEqual([])
  })
})

describe('a read-back that is wrong on purpose', () => {
  const set = quiet(
    [
      [
        'say: { by: torres, line: line.torres.ask, on: 1 } }',
        'say: { by: torres, line: line.torres.ask, on: 1 }, misreads: { by: torres, swap: { two hot: three hot } } }',
      ],
      ['  bricks: [bricks, brick]\n', '  bricks: [bricks, brick]\n  negative: [negative]\n'],
      [
        'play: [{ say: works.two-bricks }]\n',
        `play: [{ say: works.two-bricks }]
      catch:
        window: 40
        any: [{ said: { all: [negative, two] } }]
        play: [{ say: works.negative }]
`,
      ],
    ],
    [[LINES, `part.bricks.catch: Put it right\nworks.negative: Negative, I say again, two hot bricks.\n${LINES}`]],
  )
  const ask = typesAfter('ask', 6, 'Torres, two hot bricks to door two, please.')

  it('is caught, and then it is right', () => {
    const story = told(set, ask, typesAfter('ask', 18, 'Negative, I say again, two hot bricks to door two.'))
    const said = saidBy(story, set, 60).slice(1)
    expect(said[0]).toMatch(/^torres: Copy.* three hot bricks to door two/)
    expect(said[1]).toMatch(/^torres: Copy.* two hot bricks to door two/)
    expect(story.outcomes).toEqual({ bricks: 'best' })
  })

  it('is not caught, and the row says so', () => {
    const story = told(set, ask)
    expect(saidBy(story, set, 60).filter((line) => line.startsWith('torres: Copy'))).toHaveLength(1)
    expect(story.outcomes['bricks']).not.toBe('best')
  })
})
