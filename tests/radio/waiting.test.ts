import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { said, someLines } from './story.ts'

type Row = readonly [words: string, verdict: string]

const actOf = (radioCase: RadioCase): string => {
  const { act, to } = grade(radioCase)
  return `${act} ${to.join('+')}`.trim()
}

const STOOLS = { kind: 'order', to: ['Sam'], facts: { count: 'six', item: 'stools', place: 'bar set' } } as const
const asked = (from: string, text: string): Partial<RadioCase> => ({
  before: someLines([from, text, { kind: 'question', to: ['Sam'] }]),
})

const TABLES: readonly (readonly [what: string, given: Partial<RadioCase>, rows: readonly Row[]])[] = [
  [
    'a name at the end without its comma',
    {
      before: someLines(['Hank', 'Sam, is the jib down?', { kind: 'question', to: ['Sam'] }], ['Bea', 'Bea for Sam.']),
    },
    [
      ['not down yet hank', 'answer Hank'],
      ['still up hank', 'answer Hank'],
      ['its coming down now hank', 'answer Hank'],
      ['yeah all down hank', 'answer Hank'],
      ['go ahead bea', 'answer Bea'],
      ['go for sam', 'answer Bea'],
      ['stand by bea', 'standby Bea'],
      ['one sec hank', 'standby Hank'],
      ['say again hank', 'query Hank'],
      ['Nearly, Hank. Bea, stand by.', 'answer Hank'],
    ],
  ],
  [
    'an order that is taken in part',
    { before: someLines(['Omar', 'Sam, six stools to the bar set.', STOOLS]) },
    [
      ['Six stools, bar set. Round ones or square?', 'readback Omar'],
      ['Round ones or square?', 'query Omar'],
      ['Copy. Omar, can you meet me?', 'acknowledge Omar'],
      ["I'd love to, Omar, but I've got the north door and nobody to hold it.", 'answer Omar'],
      ['Hold on, say again the count?', 'query Omar'],
    ],
  ],
  [
    'an order that is asked after again, because the answer to it was not understood',
    {
      before: someLines(
        ['Omar', 'Sam, six stools to the bar set.', STOOLS],
        ['Sam', 'Banana.'],
        ['Omar', 'Say again?', { to: ['Sam'], kind: 'question' }],
        ['Sam', 'Stop, banana.'],
        ['Omar', 'Sam, say again?'],
      ),
    },
    [
      ['Copy, six stools to the bar set.', 'readback Omar'],
      ['six stools bar set', 'readback Omar'],
      ['Copy.', 'acknowledge Omar'],
      ['Say again?', 'query Omar'],
      ['Stand by.', 'standby Omar'],
    ],
  ],
  [
    'a call that is asked after again',
    { before: someLines(['Omar', 'Omar for Sam.'], ['Sam', 'Banana.'], ['Omar', 'Say again?']) },
    [
      ['Go for Sam.', 'answer Omar'],
      ['Stand by.', 'standby Omar'],
    ],
  ],
  [
    'an older order of somebody else, asked after again',
    {
      before: someLines(
        ['Omar', 'Sam, six stools to the bar set.', STOOLS],
        ['Tess', 'Tess for Sam.'],
        ['Sam', 'Omar, mumble.'],
        ['Omar', 'Say again, Sam?'],
      ),
    },
    [
      ['Six stools to the bar set, copy. Tess, stand by.', 'readback Omar'],
      ['go ahead tess', 'answer Tess'],
    ],
  ],
  [
    'a line in pieces',
    { before: someLines(['Omar', 'Sam, [garbled] to the [garbled].', { kind: 'order', to: ['Sam'], garbled: true }]) },
    [['Lost you there, what was it after my name?', 'query Omar']],
  ],
  [
    'an emergency on the air',
    { before: someLines(['Bea', 'Emergency, medic to the barn, one person down. Bea at the barn.']) },
    [['Bea, is it serious?', 'query Bea']],
  ],
  [
    'a move that is put as a question',
    asked('Dee', 'Sam, pop over to two a minute?'),
    [['Sure, switching, one sec.', 'acknowledge Dee']],
  ],
  [
    'a question behind a name',
    asked('Dee', 'We are waiting on that ladder. Sam, where is it?'),
    [['Two minutes out', 'report Dee']],
  ],
  [
    'a question for somebody else',
    { before: someLines(['Dee', 'Bea, are you right for four?', { kind: 'question', to: ['Bea'] }]) },
    [['Yes, Bea is good for four.', 'answer Dee']],
  ],
  [
    'a read-back of an own order',
    {
      before: someLines(
        ['Sam', 'Take a hot brick to Bea.', { kind: 'order', to: ['Tess'], facts: { item: 'hot brick', who: 'Bea' } }],
        ['Tess', 'Copy, hot brick to Hank.', { to: ['Sam'] }],
      ),
    },
    [
      ['You got it, Tess.', 'acknowledge Tess'],
      ["It's for Bea, not Hank.", 'report Tess'],
    ],
  ],
  [
    'a question that gets long',
    asked('Dee', 'Sam, who signed for the tables, and where are the receipts?'),
    [
      ["Let's do the rest on two.", 'request Dee'],
      ["Let's talk about the receipts on two.", 'request Dee'],
    ],
  ],
  [
    'an order and then a call',
    { before: someLines(['Omar', 'Sam, six stools to the bar set.', STOOLS], ['Tess', 'Tess for Sam.']) },
    [
      ['Six stools to the bar set, copy. Tess, stand by.', 'readback Omar'],
      ['copy six stools bar set', 'readback Omar'],
      ['Copy that, six. Go ahead, Tess.', 'readback Omar'],
      ['Stools to the bar set.', 'readback Omar'],
      ['Copy, Omar.', 'acknowledge Omar'],
      ['Go for Sam.', 'answer Tess'],
      ['go ahead tess', 'answer Tess'],
      ['Stand by, Tess.', 'standby Tess'],
      ['Omar, say again?', 'query Omar'],
      ['roger omar six stools', 'readback Omar'],
    ],
  ],
  [
    'a yes or no in any words',
    asked('Ray', 'Sam, has the pass van gone?'),
    [
      ['Gone.', 'answer Ray'],
      ['pulled out a minute ago', 'answer Ray'],
      ['Still at the kerb.', 'answer Ray'],
      ["Ray, it's gone.", 'answer Ray'],
      ['hasnt moved', 'answer Ray'],
      ["Driver's just getting in.", 'answer Ray'],
      ["I can't see it from here.", 'answer Ray'],
      ['which van', 'query Ray'],
      ['Stand by, looking.', 'standby Ray'],
      ['not sure, stand by', 'standby Ray'],
    ],
  ],
  [
    'somebody else in an answer',
    asked('Dee', 'Sam, did anybody strike the crates?'),
    [
      ['hank took them', 'answer Dee'],
      ['Hank did.', 'answer Dee'],
      ['bea moved em this morning', 'answer Dee'],
      ['luis says no', 'answer Dee'],
      ['yes tess struck them dee', 'answer Dee'],
    ],
  ],
  [
    'a question for anybody',
    { before: someLines(['Nina', 'Is anyone free by the kitchen?', { kind: 'question', to: ['*'] }]) },
    [
      ['I am, Sam here.', 'answer Nina'],
      ['Sam is.', 'answer Nina'],
      ["yes, it's Sam", 'answer Nina'],
      ["That's me, Sam.", 'answer Nina'],
      ['I can be, Nina.', 'answer Nina'],
      ['not me nina', 'answer Nina'],
      ["sam's free", 'answer Nina'],
      ['Me, Sam.', 'answer Nina'],
      ["I'm beside it, Sam", 'answer Nina'],
      ['Sam for Tess.', 'hail Tess'],
    ],
  ],
  [
    'an exchange that is long over',
    {
      before: [
        ...someLines(
          ['Dee', 'Sam, are the mats dry?', { kind: 'question', to: ['Sam'] }],
          ['Sam', 'All dry.', { to: ['Dee'] }],
        ),
        { atMs: 70_000, durMs: 900, channel: 1, from: 'Ray', text: 'Ray for Luis.', to: ['Luis'], kind: 'hail' },
        { atMs: 72_000, durMs: 900, channel: 1, from: 'Luis', text: 'Go for Luis.', to: ['Ray'], kind: 'report' },
        { atMs: 74_000, durMs: 900, channel: 1, from: 'Ray', text: 'Van is in.', to: ['Luis'], kind: 'report' },
        { atMs: 76_000, durMs: 900, channel: 1, from: 'Luis', text: 'Copy.', to: ['Ray'], kind: 'report' },
      ],
    },
    [
      ['which scene are we on', 'query'],
      ['where do the mats go', 'query'],
      ['Sam for Dee.', 'hail Dee'],
    ],
  ],
  [
    'a question that one word answers',
    asked('Ray', 'Sam, what colour is the ribbon?'),
    [
      ['burgundy', 'report Ray'],
      ['mauve', 'report Ray'],
      ['asdf', 'none'],
    ],
  ],
  [
    'a question that offers a choice',
    asked('Ray', 'Sam, is it left or right at the church?'),
    [
      ['left', 'report Ray'],
      ['neither, straight on', 'report Ray'],
    ],
  ],
  [
    'a question after a statement',
    asked('Ray', 'Sam, my walkie is toast, can I have yours?'),
    [
      ['I kinda need mine', 'answer Ray'],
      ['all good, coming to you', 'answer Ray'],
    ],
  ],
  [
    'an order to tell somebody',
    {
      before: someLines([
        'Omar',
        'Sam, tell Bea we are twenty minutes out.',
        { kind: 'order', to: ['Sam'], facts: { who: 'Bea', time: 'twenty minutes' } },
      ]),
    },
    [['Letting her know, twenty.', 'readback Omar']],
  ],
  [
    'two acts in one transmission',
    { before: someLines(['Omar', 'Sam, six stools to the bar set.', STOOLS]) },
    [
      ["Six stools to the bar set, copy. Also, who's got the sign?", 'readback Omar'],
      ['Sorry Omar. Six to where?', 'query Omar'],
    ],
  ],
  [
    'a question and then a call',
    {
      before: someLines(
        ['Ray', 'Sam, how many boats are in?', { kind: 'question', to: ['Sam'] }],
        ['Bea', 'Bea for Sam.'],
      ),
    },
    [['Three boats, Ray. Stand by, Bea.', 'report Ray']],
  ],
  [
    'a question for who it was',
    asked('Ray', 'Sam, who has the keys?'),
    [
      ['probably bea', 'report Ray'],
      ['bea i think', 'report Ray'],
    ],
  ],
  [
    'nothing, and a name at the end without its comma',
    {},
    [
      ['off for a minute nina', 'announce Nina'],
      ['so do we open up now nina', 'hail Nina'],
      ["going 10-1 Nina, Bea's got my door", 'announce Nina'],
      ['Nina, Sam, pass van is in the lane', 'report Nina'],
      ['Nina, Sam at the gate', 'hail Nina'],
      ['Nina, Sam, we are short, need six chairs', 'hail Nina'],
      ['Nina, Sam at the gate, the van has gone', 'report Nina'],
      ['Sam for Nina, the van has gone', 'hail Nina'],
      ['Sam for everybody', 'hail *'],
      ['Sam to all runners, could whoever has the box bring it over', 'request *'],
      ['the stage manager wants a word with nina', 'report'],
    ],
  ],
]

describe.each(TABLES)('%s', (_, given, rows) => {
  it.each(rows)('“%s” is %s', (words, verdict) => expect(actOf(said(words, given))).toBe(verdict))
})

describe('a post that is asked whether it is locked', () => {
  const locked: Partial<RadioCase> = {
    post: 'onLockup',
    before: someLines(['Marcus', 'Sam, are you locked?', { kind: 'question', to: ['Sam'] }]),
  }
  const rows: readonly Row[] = [
    ['Maybe.', 'wrong'],
    ['I think so.', 'wrong'],
    ['Probably.', 'wrong'],
    ['should be', 'wrong'],
    ['pretty sure yes', 'wrong'],
    ['Yes, I guess.', 'wrong'],
    ['Yes.', 'right'],
    ['Affirmative, locked.', 'right'],
    ['Not yet.', 'right'],
    ['Negative, two people still here.', 'right'],
  ]
  it.each(rows)('“%s” is %s', (words, level) => expect(grade(said(words, locked)).level).toBe(level))
})
