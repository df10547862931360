import { describe, expect, it } from 'vitest'
import { grade } from '../../../src/core/radio/grade.ts'
import { aLine, said, someLines } from '../story.ts'
import { expectRows } from './rows.ts'

const where4 = someLines(['Dee', 'Sam, where is Number 4?', { kind: 'question', to: ['Sam'] }])
const waitedOn4 = someLines(
  ['Marcus', 'We’re waiting on Number 4.', { kind: 'call', to: ['*'] }],
  ['Dee', 'Sam, where is Number 4?', { kind: 'question', to: ['Sam'] }],
)
const waitedOnLead = someLines(
  ['Marcus', 'We’re waiting on the lead.', { kind: 'call', to: ['*'] }],
  ['Dee', 'Sam, where is the lead?', { kind: 'question', to: ['Sam'] }],
)
const waitedOn = (number: number, askedAtMs: number) => [
  aLine('Marcus', `We’re waiting on Number ${number}.`, 0, { kind: 'call', to: ['*'] }),
  aLine('Dee', 'Sam, where is Number 4?', askedAtMs, { kind: 'question', to: ['Sam'] }),
]

expectRows({
  'R-TALENT-MOVES': [
    [
      'late, while the set waits',
      said('She left ten minutes ago', { before: waitedOn4 }),
      'report wrong R-TALENT-MOVES major',
    ],
    [
      'late by their own account',
      said('She left, forgot to call it, sorry', { before: where4 }),
      'report coach R-TALENT-MOVES minor',
    ],
    [
      'there for minutes, while the set waits',
      said('On set by the monitor for the last ten minutes', { before: waitedOn4 }),
      'report wrong R-TALENT-MOVES major',
    ],
    ['news of somebody under way', said('She left ten minutes ago', { before: where4 }), 'report right'],
    ['on time', said('She’s leaving now', { before: waitedOn4 }), 'report right'],
    ['waited for somebody else', said('She left ten minutes ago', { before: waitedOn(2, 20_000) }), 'report right'],
    ['waited long before', said('She left ten minutes ago', { before: waitedOn(4, 900_000) }), 'report right'],
    [
      'a thing forgotten',
      said('Sorry, I forgot to say, her coat is here on the chair', { before: where4 }),
      'report right',
    ],
  ],
})

describe('the words for a leg', () => {
  it.each([
    ['She left ten minutes ago', waitedOn4, 'Number 4 traveling.'],
    ['She landed ten minutes ago', waitedOn4, 'Number 4 landed.'],
    ['On set five minutes now', waitedOn4, 'Number 4 on set.'],
    ['She left ten minutes ago', waitedOnLead, 'Traveling.'],
  ])('%s', (words, before, better) => expect(grade(said(words, { before })).faults[0]?.why).toMatchObject({ better }))
})
