import type { RadioCase, Transmission } from '../../../src/core/radio/case.ts'
import { describe, expect, it } from 'vitest'
import { grade } from '../../../src/core/radio/grade.ts'
import { expectRows, on, rolling, talking } from './rows.ts'
import { aCase, aLine, said, someLines } from '../story.ts'

const voice = (text: string, more: Partial<Transmission> = {}, given: Partial<RadioCase> = {}): RadioCase =>
  aCase({
    ...given,
    say: { mode: 'voice', channel: 1, pressAtMs: 20_000, leadMs: 600, tailMs: 400, durMs: 2500, text, ...more },
  })

expectRows({
  'R-LISTEN-FIRST': [
    [
      'over somebody',
      on(1, 'Sam for Dee', { before: [aLine('Omar', 'Omar for Bea.', 0)] }, 600),
      'hail wrong R-LISTEN-FIRST major',
    ],
    [
      '499 ms after',
      on(1, 'Sam for Dee', { before: [aLine('Bea', 'Copy, holding is ready.', 0)] }, 1600 + 499),
      'hail wrong R-LISTEN-FIRST major',
    ],
    [
      '500 ms after',
      on(1, 'Sam for Dee', { before: [aLine('Bea', 'Copy, holding is ready.', 0)] }, 1600 + 500),
      'hail right',
    ],
    [
      'between a hail and its answer',
      on(1, 'Sam for Dee', { before: [aLine('Omar', 'Omar for Bea.', 0)] }, 2500),
      'hail wrong R-LISTEN-FIRST major',
    ],
    [
      'over a cut',
      on(1, 'Sam for Dee', { roll: 'cut', before: [aLine('Marcus', 'Cut.', 0)] }, 300),
      'hail wrong R-LISTEN-FIRST critical',
    ],
    ['both pressed at once', on(1, 'Sam for Dee', { before: [aLine('Omar', 'Omar for Bea.', 0)] }, 150), 'hail right'],
    [
      'another channel',
      on(1, 'Sam for Dee', { before: [aLine('Omar', 'Omar for Bea.', 0, { channel: 2 })] }, 600),
      'hail right',
    ],
  ],
  'R-PTT-LEAD, R-PTT-TAIL, R-NO-OPEN-MIC': [
    ['in time', voice('Please move the truck, Dee', { leadMs: 300, tailMs: 150 }), 'hail coach R-WAIT-GO minor'],
    ['lead', voice('Yes, on my way', { leadMs: 299 }), 'answer coach R-PTT-LEAD minor'],
    [
      'lead that turns the meaning',
      voice("Don't move the truck", { leadMs: 100 }, { before: talking }),
      'request wrong R-PTT-LEAD major',
    ],
    ['dead air', voice('Sam for Nina', { leadMs: 2600 }), 'hail coach R-PTT-LEAD minor'],
    ['tail', voice('Sam for Nina', { tailMs: 149 }), 'hail coach R-PTT-TAIL minor'],
    ['tail on a place', voice('Bricks landed at lock-up three', { tailMs: 50 }), 'report wrong R-PTT-TAIL major'],
    ['typed words have no button', on(1, 'Sam for Nina'), 'hail right'],
    ['open button', voice('', { durMs: 5000 }), 'none wrong R-NO-OPEN-MIC major'],
    [
      'open button in a take',
      voice('', { durMs: 5000 }, { roll: 'rolling' }),
      'none wrong R-SILENT-ROLLING critical R-NO-OPEN-MIC critical',
    ],
    ['what recognisers invent for a tap', voice('Thanks for watching!', { durMs: 400 }), 'none right'],
  ],
  'R-BRIEF': [
    ['nine seconds', voice('Sam for Nina', { durMs: 9000 }), 'hail coach R-BRIEF minor'],
    ['sixteen seconds', voice('Sam for Nina', { durMs: 16_000 }), 'hail wrong R-BRIEF major'],
    ['one filler', said('Um, two background still at lunch', { before: talking }), 'report right'],
    [
      'thinking aloud',
      said('Um, so basically two background still at lunch', { before: talking }),
      'report coach R-BRIEF minor',
    ],
  ],
})

describe('the words for a better moment', () => {
  const over = (text: string) => on(1, text, { before: [aLine('Omar', 'Omar for Bea.', 0)] }, 600)
  const offered = (given: RadioCase) =>
    grade(given).faults.flatMap(({ rule, why }) =>
      rule === 'R-LISTEN-FIRST' || rule === 'R-SILENT-ROLLING' ? [why.better] : [],
    )
  const long =
    'Dee, there are two vans and a bus and a lot of people by the north door who want to come in and I do not know what to do with them all'

  it('are one’s own where only the moment was wrong', () => {
    expect(offered(over('Sam for Dee'))).toEqual(['Sam for Dee'])
    expect(offered(said('Dee, the van is at the north door.', rolling))).toEqual(['Dee, the van is at the north door'])
  })

  it('are the ones that would have worked where the words were at fault too', () => {
    expect(offered(over('Dee, who is the idiot at the north door?'))).toEqual(['Go to two, please.'])
    expect(offered(said('Dee, she is crying at the north door.', rolling))).toEqual(['Can you meet me at base?'])
    expect(offered(said(long, rolling))).toEqual(['There are two vans and a bus'])
  })

  it('are free of what was only thought aloud', () => {
    const fillers = said("Dee, um, it's, uh, it's, um, against the wall")
    expect(grade(fillers).faults.find(({ rule }) => rule === 'R-BRIEF')?.why.better).toBe("It's against the wall")
  })

  it('are no lock of a take that is over by then', () => {
    const before = someLines(['Marcus', 'Posts, call in.'], ['Marcus', 'Rolling.'])
    for (const late of ['North door, locked', 'North door all good', 'North door, not quite locked yet'])
      expect(offered(said(late, { ...rolling, lockupPoll: true, before }))).toEqual(['North door, standing by.'])
  })
})
