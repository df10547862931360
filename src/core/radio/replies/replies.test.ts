import { describe, expect, it } from 'vitest'
import { factsWords, misread } from './facts-words.ts'
import type { NetNow, Said } from './net-now.ts'
import { replyTo } from './reply.ts'

const on = (id: string, channel: number | null = 1, near = false) => ({ id, name: id, channel, near })
const NET: NetNow = {
  channel: 1,
  parties: [on('dee'), on('marcus'), on('bea'), on('luis', 9), on('al'), on('guard', null)],
  roll: 'idle',
  charge: 'dee',
  firstAd: 'marcus',
  walkies: 'al',
  last: null,
  stepped: null,
  awaits: null,
  misreader: null,
  emergency: false,
  readsBack: true,
  clock: '10:14',
}
const SAID: Said = { words: 'Sam for Dee.', act: 'hail', to: ['dee'], facts: {}, rules: [], cameIn: 'clear' }

const answers = (said: Partial<Said>, net: Partial<NetNow> = {}): readonly string[] =>
  replyTo({ ...SAID, ...said }, { ...NET, ...net }).map(({ kind, by, other, facts }) =>
    [by, kind, other, facts].filter((part) => part !== null).join(' '),
  )

describe('by rule', () => {
  it.each<readonly [name: string, said: Partial<Said>, net: Partial<NetNow>, answers: readonly string[]]>([
    ['a hail is answered by whom it names', {}, {}, ['dee go']],
    ['a hail with small words is one', { words: 'Dee, come in for Sam.' }, {}, ['dee go']],
    ['a hail that tells something is copied', { words: 'Dee, W2. Blower stops on my hand.' }, {}, ['dee copy']],
    ['a hail to somebody on another channel is not', { to: ['luis'] }, {}, []],
    ['a hail to somebody without a radio is not', { to: ['guard'] }, {}, []],
    ['a hail on the channel where they are is', { to: ['luis'] }, { channel: 9 }, ['luis go']],
    ['nobody answers while they roll', {}, { roll: 'rolling' }, []],
    ['not even what they could not make out', { cameIn: 'unclear', act: 'none' }, { roll: 'rolling' }, []],
    ['a check, by whoever keeps the radios', { act: 'check', to: [] }, {}, ['al good-check']],
    ['a check, where nobody does', { act: 'check', to: [] }, { walkies: null }, ['dee good-check']],
    [
      'a request, with its facts',
      { act: 'request', words: 'Dee, two hot bricks to my post, please.', facts: { count: 'two', place: 'my post' } },
      {},
      ['dee readback two hot bricks to your post'],
    ],
    [
      'the same on a show that says copy',
      { act: 'request', words: 'Dee, two hot bricks to door two.', facts: { count: 'two' } },
      { readsBack: false },
      ['dee copy'],
    ],
    [
      'to another channel',
      { act: 'request', words: 'Dee, go to two.', facts: { channel: 'two' } },
      {},
      ['dee switching two'],
    ],
    [
      'a request that names no key fact, in its own words',
      { act: 'request', words: 'Dee, can you tell Bea to sit down, please?' },
      {},
      ['dee readback tell Bea to sit down'],
    ],
    [
      'words that say nothing are no facts',
      { act: 'report', words: 'Dee, holding till.', facts: { when: 'till' } },
      {},
      ['dee copy'],
    ],
    [
      'a question in the call is no order',
      { act: 'hail', words: 'Sam for Dee, where do the chairs go?', facts: { item: 'chairs' } },
      {},
      ['dee stand-by', 'dee nothing-yet'],
    ],
    [
      'leave that is asked for',
      { act: 'request', words: 'Dee, can I let the van through door two?', facts: { place: 'door two' } },
      {},
      ['dee orders'],
    ],
    [
      'the same for help on its way',
      { act: 'request', words: 'Dee, can I let the medic through door two?', facts: { place: 'door two' } },
      {},
      ['dee let-through'],
    ],
    [
      'other leave is nobody’s by rule',
      { act: 'request', words: 'Dee, can I sit down?' },
      { roll: 'cut' },
      ['dee stand-by'],
    ],
    ['whether to stop cars', { act: 'query', words: 'Dee, do I stop cars too?' }, {}, ['dee no-cars']],
    ['the same, without a mark', { act: 'report', words: 'Dee, what about the traffic' }, {}, ['dee no-cars']],
    ['whether to stop people', { act: 'query', words: 'Dee, can I make them stop?' }, {}, ['dee only-ask']],
    ['whether to touch', { act: 'query', words: 'Dee, may I grab somebody by the arm?' }, {}, ['dee no-touch']],
    ['what to do if', { act: 'query', words: 'Dee, what do I do if they won’t wait?' }, {}, ['dee they-go']],
    ['a report of cars asks for nothing', { act: 'report', words: 'Dee, traffic is held.' }, {}, ['dee copy']],
    ['a greeting to all', { act: 'report', to: [], words: 'Good morning everybody!' }, {}, ['dee hello']],
    [
      'a greeting while the set locks up waits',
      { act: 'report', words: 'Hey Dee' },
      { roll: 'locked' },
      ['dee stand-by'],
    ],
    ['a beginner who asks into the air', { act: 'query', to: [], words: 'Where do you want me?' }, {}, ['dee yours']],
    ['the same without a question mark', { words: 'Bea where do you want me', to: ['bea'] }, {}, ['bea yours']],
    ['a place on the map', { act: 'query', to: [], words: 'Where is her trailer?' }, {}, ['dee on-sheet']],
    [
      'a thing that is on no map',
      { act: 'query', words: 'Dee, where is the ladder?' },
      {},
      ['dee stand-by', 'dee nothing-yet'],
    ],
    ['who holds what', { act: 'query', words: 'Dee, who’s on the north door?' }, {}, ['dee posts']],
    ['where somebody on this channel is', { act: 'query', words: 'Dee, where is Bea?' }, {}, ['dee posts']],
    ['what to do', { act: 'report', words: 'Dee, I don’t understand.' }, {}, ['dee orders']],
    ['when', { act: 'query', words: 'Dee, how long until we roll?' }, {}, ['dee soon']],
    ['when, once the set is locked', { act: 'query', words: 'Dee, how long?' }, { roll: 'locked' }, ['dee stand-by']],
    ['the time', { act: 'query', words: 'Dee, what time is it?' }, {}, ['dee clock 10:14']],
    ['the weather', { act: 'query', to: [], words: 'What’s the weather?' }, {}, ['dee on-sheet']],
    ['a word', { act: 'query', words: 'Dee, what does lock-up mean?' }, {}, ['dee later']],
    ['how somebody is', { act: 'query', words: 'Bea, do you need a relief?', to: ['bea'] }, {}, ['bea good']],
    ['10-1 on a post waits for relief', { act: 'request', to: [], words: 'Can I go 10-1?' }, {}, ['dee relief']],
    ['help, and no more', { act: 'announce', to: [], words: 'Help' }, {}, ['dee where-what']],
    ['a check in plain words', { act: 'query', to: [], words: 'Can anybody hear me?' }, {}, ['dee good-check']],
    [
      'rudeness is not for everybody’s ears',
      { act: 'report', words: 'Dee, this is dumb', rules: ['R-PRO-TONE'] },
      {},
      ['dee to-two'],
    ],
    ['nothing to say again: the order that stands', { act: 'query', to: [], words: 'Say again?' }, {}, ['dee orders']],

    ['a report without facts', { act: 'report', words: 'Dee, all quiet here.' }, {}, ['dee copy']],
    [
      'news of somebody on the way, to nobody, by whoever waits for it',
      { act: 'report', to: [], words: 'Number 1, ten minutes.', facts: { when: 'ten minutes' } },
      { awaits: 'bea' },
      ['bea readback ten minutes'],
    ],
    [
      'the same without a time',
      { act: 'report', to: [], words: 'Number 1 traveling.' },
      { awaits: 'bea' },
      ['bea copy'],
    ],
    [
      'a time that says of whom nothing',
      { act: 'report', to: ['bea'], words: 'Bea, ten minutes.', facts: { when: 'ten minutes' } },
      { awaits: 'bea' },
      ['bea on-who'],
    ],
    ['nor does “plus two” alone', { act: 'report', to: [], words: 'plus 2' }, { awaits: 'bea' }, ['bea on-who']],
    [
      'a time where nobody is waited for is an answer',
      { act: 'report', words: 'Dee, ten minutes.', facts: { when: 'ten minutes' } },
      {},
      ['dee readback ten minutes'],
    ],
    ['a report while the set locks up needs no thanks', { act: 'report' }, { roll: 'locked' }, []],
    ['10-1, announced to nobody in particular', { act: 'announce', to: [], words: 'Sam’s 10-1.' }, {}, ['dee copy']],
    ['an emergency, by the 1st AD', { act: 'announce', to: [] }, { emergency: true }, ['marcus clear-channel']],
    ['an acknowledgement needs nothing', { act: 'acknowledge', words: 'Copy that.' }, { last: 'bea' }, []],
    ['nor does a read-back that is right', { act: 'readback' }, { last: 'bea' }, []],
    [
      'a bare copy where facts matter',
      { act: 'acknowledge', rules: ['R-READBACK'] },
      { last: 'bea' },
      ['bea say-back'],
    ],
    ['a request to nobody', { act: 'request', to: [], rules: ['R-HAIL'] }, {}, ['dee who']],
    [
      'a question that nobody can answer yet',
      { act: 'query', words: 'Dee, where do you want the chairs?' },
      {},
      ['dee stand-by', 'dee nothing-yet'],
    ],
    [
      '“say again?” gets the line again',
      { act: 'query', to: [], words: 'Say again?' },
      { last: 'bea' },
      ['bea repeat'],
    ],
    [
      'eyes on somebody who is on another channel',
      { act: 'query', to: [], words: 'Anyone have eyes on Luis?' },
      {},
      ['dee elsewhere luis'],
    ],
    [
      'lunch on channel one',
      { act: 'query', rules: ['R-CH1-CLEAR'], words: 'Bea, what’s for lunch?', to: ['bea'] },
      {},
      ['bea to-two'],
    ],
    ['something private, with nobody near: not a word on the air', { act: 'report', rules: ['R-CONF-PERSON'] }, {}, []],
    [
      'something private, with Dee beside you',
      { act: 'report', rules: ['R-CONF-PERSON'] },
      { parties: [on('dee', 1, true)] },
      ['dee in-person'],
    ],
  ])('%s', (_name, said, net, expected) => {
    expect(answers(said, net)).toEqual(expected)
  })
})

describe('what could not be made out (X-ASR)', () => {
  it.each<readonly [name: string, said: Partial<Said>, net: Partial<NetNow>, answers: readonly string[]]>([
    ['doubtful words, by whom they were for', { cameIn: 'unclear', act: 'none' }, {}, ['dee say-again']],
    [
      'doubtful words to nobody, by who spoke last',
      { cameIn: 'unclear', act: 'none', to: [] },
      { last: 'bea' },
      ['bea say-again'],
    ],
    ['broken up', { cameIn: 'broken' }, {}, ['dee broken-up']],
    ['clipped beyond sense', { cameIn: 'clipped', act: 'none', to: [] }, {}, ['dee cut-out']],
    ['clipped, and sense enough: it is what was heard', { cameIn: 'clipped', act: 'hail' }, {}, ['dee go']],
    ['stepped on a call', { cameIn: 'stepped' }, {}, ['dee stepped-on']],
    [
      'stepped on somebody’s line: they go first',
      { cameIn: 'stepped' },
      { stepped: 'bea' },
      ['dee stepped-on-other bea'],
    ],
    [
      'stepped on the key PA: the 1st AD takes charge',
      { cameIn: 'stepped' },
      { stepped: 'dee' },
      ['marcus stepped-on-other dee'],
    ],
  ])('%s', (_name, said, net, expected) => {
    expect(answers(said, net)).toEqual(expected)
  })

  it('answers after one to three seconds, a check after three', () => {
    expect(replyTo(SAID, NET)[0]).toMatchObject({ leastMs: 1000, mostMs: 3000 })
    expect(replyTo({ ...SAID, act: 'check' }, NET)[0]).toMatchObject({ leastMs: 3000, mostMs: 3500 })
  })
})

describe('a read-back', () => {
  it('is wrong on purpose with other words, and right once it was put right', () => {
    expect(misread('two hot bricks to door two', { two: 'three' })).toBe('three hot bricks to door three')
    expect(misread('Twofold', { two: 'three' })).toBe('Twofold')
    expect(misread('to door two, please', { 'door two': 'door three' })).toBe('to door three please')
    const negative: Partial<Said> = {
      act: 'answer',
      to: [],
      words: 'Negative, I say again, two bricks.',
      facts: { count: 'two', item: 'bricks' },
    }
    expect(answers(negative, { misreader: 'dee' })).toEqual(['dee readback two bricks'])
  })

  it('repeats the stretch that holds the facts, as it was said', () => {
    expect(
      factsWords('Dee, Sam, six chairs to holding by ten, thanks', { place: 'holding', count: 'six', time: 'ten' }),
    ).toBe('six chairs to holding by ten')
    expect(factsWords('Copy', {})).toBeNull()
    expect(factsWords('said otherwise', { count: '6', place: 'holding' })).toBe('6, holding')
  })
})
