import { describe, expect, it } from 'vitest'
import type { RadioCase } from '../../src/core/radio/case.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { said, someLines } from './story.ts'

const ordered: Partial<RadioCase> = {
  before: someLines(['Dee', 'Sam, hang the sign, please.', { kind: 'order', to: ['Sam'] }]),
}
const hailed: Partial<RadioCase> = { before: someLines(['Dee', 'Dee for Sam.']) }
const polled: Partial<RadioCase> = {
  post: 'onLockup',
  roll: 'locked',
  lockupPoll: true,
  before: someLines(['Marcus', 'Lock it up. North door?']),
}
const checked: Partial<RadioCase> = { before: someLines(['Dee', 'Walkie check.', { to: ['*'] }]) }
const rolled: Partial<RadioCase> = { radioEcho: true, before: someLines(['Marcus', 'Cut.']), roll: 'cut' }

type Heard = readonly [meant: string, act: string, given: Partial<RadioCase>, forms: readonly string[]]

/** Radio reference (k.3): what recognisers make of the words of the set, in the state in which they are expected. */
const TABLE: readonly Heard[] = [
  [
    '10-1',
    'announce',
    {},
    ['10-1', '10 1', 'ten one', '1001', '101', '10.1', '10:01', 'tenone', 'ten won', 'one oh one'],
  ],
  ['10-2', 'announce', {}, ['10 2', '1002', 'ten too', "I'm 10-2"]],
  ['10-4', 'acknowledge', ordered, ['10 4', '104', 'ten for', 'tenfour', '10/4']],
  ['10-100', 'announce', {}, ['10 100', 'one thousand one hundred', '10,100', 'ten one hundred']],
  [
    'what’s your twenty',
    'query',
    {},
    ["what's your 20", 'whats your twenty', "what's your $20", "what's your plenty", "what's your turn in"],
  ],
  ['copy', 'acknowledge', ordered, ['coffee', 'kopi', 'coppy', 'cop he', 'copied', 'cough he', 'copy me']],
  ['copy that', 'acknowledge', ordered, ['coffee that', 'copyright', 'cop you that', 'coffee cat']],
  ['go for Sam', 'answer', hailed, ['gopher Sam', 'go 4 Sam', 'go fur Sam', 'goal for Sam']],
  [
    'Sam for Nina',
    'hail',
    {},
    ['sample Nina', 'Sam four Nina', 'Sam 4 Nina', 'Sam too Nina', 'Sam 2 Nina', 'Samtoo Nina'],
  ],
  [
    'walkie check',
    'check',
    {},
    ['walking check', 'walkie Czech', 'wacky check', 'talkie check', 'walkie cheque', 'walking Czech'],
  ],
  ['good check', 'answer', checked, ['good Czech', 'good chick', 'good cheque']],
  [
    'locked',
    'report',
    polled,
    ['north door locket up', 'north door look it up', 'north door locked up', 'north door lockett up'],
  ],
  ['locked off', 'report', polled, ['north door log off', 'north door lock of', 'north door lockoff']],
  ['cut', 'announce', rolled, ['cut', 'caught', 'kept']],
  [
    'bogey',
    'report',
    polled,
    ['bogie at the north door', 'boogie north door', 'bogus at north door', 'buggy north door'],
  ],
  ['eyes on', 'report', {}, ['ice on the van', 'eye son the van', "I's on the van"]],
  ['flying in', 'report', {}, ['flyin in', 'flying n', 'applying in']],
  ['on it', 'acknowledge', ordered, ['honored', 'on a', 'onnit']],
  ['stand by', 'standby', hailed, ['standby', 'stan by']],
  ['standing by', 'report', {}, ['sending by', 'standing bye']],
  ['spin that', 'order', {}, ['spend that', 'pin that']],
  ['hot brick', 'request', {}, ['hot break', 'hop brick']],
  ['ETA', 'query', {}, ['eat a on Number 4?', 'e t a on Number 4', 'ee tee ay on Number 4']],
  ['say again', 'query', ordered, ['sagan', 'say a game', 'stay again']],
]

describe('mis-hearings', () => {
  for (const [meant, act, given, forms] of TABLE) {
    it.each(forms)(`“%s” is ${meant}`, (words) => {
      expect(grade(said(words, given)).act).toBe(act)
    })
  }
})

describe('an everyday word that sounds like a name', () => {
  const roster: RadioCase['roster'] = [
    { name: 'Torres', role: '1st AD' },
    { name: 'Terry', role: 'Props' },
    { name: 'Clancy', role: 'Key grip' },
    { name: 'Bill', role: 'Gaffer' },
  ]

  it.each(["They're on the bakery front", 'Doors are shut', 'Calling it a day here', 'It is right below the stairs'])(
    '“%s” calls nobody',
    (words) => expect(grade(said(words, { roster })).to).toEqual([]),
  )

  it('is still the name where the call has it', () =>
    expect(grade(said('Sam for Tory', { roster })).to).toEqual(['Terry']))
})
