import { expectRows, locked, type Row, talking } from './rows.ts'
import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../../src/core/radio/case.ts'
import { grade } from '../../../src/core/radio/grade.ts'
import { aLine, CREW, SAM, said, silent, someLines } from '../story.ts'

const hailed = someLines(['Nina', 'Nina for Sam.'])

const backAgain = [aLine('Sam', 'Sam’s back on walkie.', 20_000), aLine('Nina', 'Nina for Sam.', 24_000)]
const twoMatildas: Partial<RadioCase> = {
  roster: [...CREW, { name: 'Matilda M', role: 'runner' }, { name: 'Matilda P', role: 'painter' }, SAM],
}
const tenOne = someLines(['Sam', 'Dee, Sam’s 10-1.'], ['Dee', 'Copy, go.'], ['Nina', 'Nina for Sam.'])
const afterTenOne = (...since: readonly (readonly [who: string, words: string])[]) =>
  someLines(['Sam', 'Dee, Sam’s 10-1.'], ...since, ['Nina', 'Nina for Sam.'])

describe('a name that two people share', () => {
  it.each([
    ['Sam for Matilda', ['Matilda M', 'Matilda P']],
    ['Sam for Matilda P', ['Matilda P']],
    ['Sam for Matilda the painter', ['Matilda P']],
  ])('in "%s" calls %j', (words, to) => expect(grade(said(words, twoMatildas)).to).toEqual(to))

  it('answers the one of them who waits', () => {
    const before = someLines(['Matilda P', 'Sam, two brushes to me.', { kind: 'order', to: ['Sam'] }])
    expect(grade(said('Copy Matilda, two brushes to you', { ...twoMatildas, before })).to).toEqual(['Matilda P'])
  })
})

describe('a name of two words or two letters', () => {
  it.each(['Sam for Betty Lou', 'Sam for Bettylou', 'Sam for Jo'])('is found in "%s"', (words) => {
    const roster = [...CREW.filter(({ name }) => name !== 'Jo'), SAM]
    const name = words.endsWith('Jo') ? 'Jo Pryce' : 'Betty Lou Price'
    expect(grade(said(words, { roster: [...roster, { name, role: 'nurse' }] })).to).toEqual([name])
  })
})

describe('a question back', () => {
  it('is put to whoever was broken up', () => {
    const before = someLines(['Marcus', 'Khrr hold khrr.', { garbled: true, to: ['*'] }])
    expect(grade(said('Marcus, was that for me?', { before })).act).toBe('query')
  })
})

expectRows({
  'whoever is off the air': [
    ['quiet after an announced 10-1', silent(9000, { before: tenOne }), 'silence right'],
    [
      'quiet after an announced 10-1 that was taken',
      silent(9000, { before: afterTenOne(['Dee', 'Copy, go.'], ['Sam', 'Copy.']) }),
      'silence right',
    ],
    ...["Ray's 10-1.", 'Copy, Ray is going off walkie.'].map(
      (told): Row => [
        told,
        silent(9000, { before: someLines(['Sam', told], ['Dee', 'Copy.'], ['Nina', 'Nina for Sam.']) }),
        'silence wrong R-ANSWER major',
      ],
    ),
    [
      'quiet after a 10-1 that was refused',
      silent(9000, { before: afterTenOne(['Dee', 'Negative on that 10-1, stay put.']) }),
      'silence wrong R-ANSWER major',
    ],
    [
      'quiet after words since the 10-1',
      silent(9000, { before: afterTenOne(['Ray', 'Ray for Sam.'], ['Sam', 'Go for Sam.'], ['Ray', 'Never mind.']) }),
      'silence wrong R-ANSWER major',
    ],
    [
      'quiet when back again',
      silent(9000, { before: [...tenOne.slice(0, 2), ...backAgain] }),
      'silence wrong R-ANSWER major',
    ],
    ['a notice with a name', said('Dee, Sam, going off radio for a fresh battery'), 'announce right'],
  ],
  'the rest of the talk': [
    [
      'over and out',
      said('Over and out, Nina', { before: someLines(['Sam', 'Sam for Nina.'], ['Nina', 'Go for Nina.']) }),
      'signoff right',
    ],
    ['a slip in standing by', said('stand bye nina', { before: hailed }), 'standby right'],
    ['a rude answer to a call', said('What do you want this time, Nina', { before: hailed }), 'answer right'],
    [
      'cutting in after an answer without an addressee',
      said('Nina, Sam’s 10-1', { before: someLines(['Nina', 'Nina for Tess.'], ['Tess', 'Go ahead.']) }),
      'announce wrong R-LISTEN-FIRST major',
    ],
  ],
})

expectRows({
  'R-HAIL': [
    ...[
      'Sam for Nina',
      'Sam to Nina',
      'Nina, Sam',
      'Nina, this is Sam',
      'Nina from Sam',
      'Nina?',
      'Hey Nina',
      'Nina, you there?',
      'Come in, Nina',
      'Sam for locations',
      'Lock-up three for Marcus',
      'Sam for Nina on two',
      'sample Nina',
      'Sam 4 Nina',
      'Sam too Nina',
      'Sam for Neena',
      'Nina, do you copy?',
      'Nina for Sam',
      'Sam calling Nina',
    ].map((call): Row => [call, said(call), 'hail right']),
    ['a question to nobody', said('Where do you want these chairs?'), 'query wrong R-HAIL major'],
    ['a call of somebody unknown', said('Sam for Bob'), 'hail wrong R-HAIL major'],
    ['the own name and nobody else’s', said('Sam.'), 'hail wrong R-HAIL major'],
    ['a question to anyone at all', said('Hello? Can anyone hear me?'), 'query wrong R-HAIL major'],
    ...(['call', 'hail', 'order', 'report'] as const).map(
      (kind): Row => [
        `after an answer that the script files under ${kind}`,
        said('A gentleman here wants to know how long we’re filming on his block', {
          before: someLines(['Sam', 'Sam for Nina.'], ['Nina', 'Go for Nina.', { kind, to: ['Sam'] }]),
        }),
        'report right',
      ],
    ),
    [
      'one of two Matildas, by what they share',
      said('Hey Matilda', {
        roster: [
          { name: 'Matilda M', role: 'props' },
          { name: 'Matilda P', role: 'grip' },
        ],
      }),
      'hail coach R-HAIL minor',
    ],
    ['a call of the set asked about', said('Are we rolling?'), 'query right'],
    [
      'an opener of what is told',
      said('Yeah, there are two vans at the north door', { before: talking }),
      'report right',
    ],
    [
      'a softener before what is told',
      said('Just so you know, two background still at lunch', { before: talking }),
      'report right',
    ],
    ['who speaks, and what is told', said('North door here, a jogger got by me', locked), 'report right'],
    [
      'after an answer to a call that the case leaves out',
      said('Nina, where did the sign-in sheets end up?', {
        before: someLines(['Nina', 'Go for Nina.', { to: ['Sam'] }]),
      }),
      'query right',
    ],
    [
      'a request in broad Scots',
      said('Aye could ye send somebody doon tae the kirk gate', {
        before: someLines(['Sam', 'Sam for Nina.'], ['Nina', 'Go for Nina.']),
      }),
      'request right',
    ],
    ['a question that is open to all', said('Does anyone have eyes on Luis?'), 'query right'],
    [
      'a name that two of the crew have',
      said('Sarah?', {
        roster: [
          { name: 'Sarah', role: 'props' },
          { name: 'Sarah', role: '2nd AD' },
        ],
      }),
      'hail coach R-HAIL minor',
    ],
  ],
  'R-WAIT-GO': [
    [
      'a short request with the call',
      said('Sam for Nina, can you send a brick to lock-up three'),
      'hail coach R-WAIT-GO minor',
    ],
    [
      'a heavy request with the call',
      said('Sam for Nina, send two bricks to lock-up three before lunch'),
      'hail wrong R-WAIT-GO major',
    ],
    [
      'a bare list with the call',
      said('Sam for Nina, two umbrellas and one lantern at the mews end for quarter past three'),
      'hail wrong R-WAIT-GO major',
    ],
    [
      'a report that wants no answer',
      said('Dee, Sam. No chairs in holding, checking the truck, two minutes.'),
      'report right',
    ],
    ['a warning with the call', said('Marcus, Sam, hold the roll, bogey at the north door'), 'hail right'],
    [
      'a question before the call was answered',
      said('Do you have the sides?', { before: someLines(['Sam', 'Sam for Nina.']) }),
      'query coach R-WAIT-GO minor',
    ],
    [
      'a matter named before the call was answered',
      said("It's about the sides", { before: someLines(['Sam', 'Sam for Nina.']) }),
      'report coach R-WAIT-GO minor',
    ],
  ],
  'R-ANSWER': [
    ...[
      'Go for Sam',
      'Go ahead',
      'Go ahead for Sam',
      'Sam, go',
      'Go for Sam on one',
      'Go ahead, Nina',
      'Receiving',
      'Send',
      'Yes?',
      'Hello',
      "What's up?",
      'Yeah Nina',
      'This is Sam',
      'gopher Sam',
      'Go 4 Sam',
      'Sam',
      'Negative, on a lock-up',
    ].map((reply): Row => [reply, said(reply, { before: hailed }), 'answer right']),
    ['standby to a call', said('Stand by', { before: hailed }), 'standby right'],
    ['copy instead of an answer', said('Copy', { before: hailed }), 'acknowledge wrong R-ANSWER major'],
    ['telling of something else', said('Two chairs are in holding', { before: hailed }), 'report wrong R-ANSWER major'],
    ['asking for something else', said('Where has the cooler gone?', { before: hailed }), 'query wrong R-ANSWER major'],
    ['a question back', said('Where do you want me?', { before: hailed }), 'query right'],
    ['an answer in the name of somebody else', said('Go for Tess', { before: hailed }), 'answer wrong R-ANSWER major'],
    ['an answer in the name of the caller', said('Go for Nina', { before: hailed }), 'answer wrong R-ANSWER major'],
    ['ahead for somebody else', said('Go ahead for Tess', { before: hailed }), 'answer wrong R-ANSWER major'],
    ['an answer as somebody else', said('Tess here, go ahead Nina', { before: hailed }), 'answer wrong R-ANSWER major'],
    ['an answer to somebody else', said('Sam for Tess, go ahead', { before: hailed }), 'answer wrong R-ANSWER major'],
    ['an answer with the own name first', said('Sam here, go ahead Nina', { before: hailed }), 'answer right'],
    ['asking whether it was for one', said('Was that for me?', { before: hailed }), 'query right'],
    ['copy to do you copy', said('Copy', { before: someLines(['Dee', 'Sam, do you copy?']) }), 'answer right'],
    ['an answer after five seconds', said('Go for Sam', { before: hailed }, 5001), 'answer wrong R-ANSWER major'],
    [
      'on the second call',
      said('Go for Sam', { before: someLines(['Nina', 'Nina for Sam.'], ['Nina', 'Nina for Sam.']) }),
      'answer coach R-ANSWER minor',
    ],
    ['silent in time', silent(5000, { before: hailed }), 'silence right'],
    ['silent too long', silent(5001, { before: hailed }), 'silence wrong R-ANSWER major'],
    ['silent in a take', silent(20_000, { before: hailed, roll: 'rolling' }), 'silence right'],
    [
      'silent after the cut',
      silent(5001, { before: someLines(['Nina', 'Nina for Sam.'], ['Marcus', 'Cut.']), roll: 'cut' }),
      'silence wrong R-ANSWER major',
    ],
    [
      'back after a standby with a bare yes',
      said('Yes?', { before: someLines(['Nina', 'Nina for Sam.'], ['Sam', 'Stand by.']) }, 20_000),
      'answer coach R-HAIL minor',
    ],
    [
      'back after a standby by name',
      said('Sam for Nina, go ahead.', { before: someLines(['Nina', 'Nina for Sam.'], ['Sam', 'Stand by.']) }, 20_000),
      'answer right',
    ],
    [
      'never back after a standby',
      silent(60_001, { before: someLines(['Nina', 'Nina for Sam.'], ['Sam', 'Stand by.']) }),
      'silence wrong R-ANSWER major',
    ],
    [
      'copy to a yes or no',
      said('Copy', { before: someLines(['Dee', 'Sam, are you ready?']) }),
      'acknowledge wrong R-ANSWER major',
    ],
    [
      'on it to a request',
      said('On it', { before: someLines(['Nina', 'Can you fly it to set?', { kind: 'question', to: ['Sam'] }]) }),
      'acknowledge right',
    ],
  ],
  'R-RETRY': [
    [
      'a second call after less than five seconds',
      said('Sam for Luis', { before: someLines(['Sam', 'Sam for Luis.']) }, 4999),
      'hail coach R-RETRY minor',
    ],
    [
      'a second call after ten seconds',
      said('Sam for Luis', { before: someLines(['Sam', 'Sam for Luis.']) }, 10_000),
      'hail right',
    ],
    [
      'a fourth call',
      said('Sam for Luis', { before: [0, 12, 24].map((at) => aLine('Sam', 'Sam for Luis.', at * 1000)) }, 10_000),
      'hail coach R-RETRY minor',
    ],
    [
      'five calls in half a minute',
      said('Sam for Luis', { before: [0, 6, 12, 18].map((at) => aLine('Sam', 'Sam for Luis.', at * 1000)) }, 5000),
      'hail wrong R-RETRY major',
    ],
    ['one name four times in one breath', said('Luis. Luis. Luis. Luis, pick up.'), 'hail coach R-RETRY minor'],
  ],
  'R-ONLY-YOURS': [
    [
      'answering for Tess',
      said('Tess is at lunch I think!', { before: someLines(['Nina', 'Nina for Tess.']) }, 3500),
      'report coach R-ONLY-YOURS minor',
    ],
    [
      'go ahead to a call of Tess',
      said('Go ahead Nina, this is Sam', { before: someLines(['Nina', 'Nina for Tess.']) }),
      'answer coach R-ONLY-YOURS minor',
    ],
    [
      'telling where Luis is who cannot hear',
      said('Luis is on 9', { before: someLines(['Nina', 'Nina for Luis.']) }, 3500),
      'report right',
    ],
    [
      'a second copy to what was said to all',
      said('Copy', {
        before: someLines(['Marcus', 'All PAs to set.', { kind: 'order', to: ['*'] }], ['Bea', 'Copy.']),
      }),
      'acknowledge coach R-ONLY-YOURS minor',
    ],
  ],
})
