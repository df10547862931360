import { type Example, example } from './example.ts'

/** Files that cannot be read, or have a shape that is none. */
export const READING: readonly Example[] = [
  example('SC002', 'bytes that are no text', 'scenario', 'tier: T2', 'tier: \0', '# yaml'),
  example('SC003', 'a bracket that is never closed', 'scenario', 'hazards: []', 'hazards: [', 'slack: 12'),
  example('SC003', 'the same key twice', 'scenario', 'format: 1', 'format: 1\nformat: 1', 'format: 1\nmodule'),
  example('SC003', 'a tag', 'scenario', 'format: 1', 'format: !!js/function 1'),
  example('SC003', 'lists too deep', 'scenario', 'hazards: []', `hazards: ${'['.repeat(5000)}`),
  example('SC004', 'an anchor', 'scenario', 'hazards: []', 'hazards: &none []'),
  example('SC006', 'no tier', 'scenario', 'tier: T2', '', 'id: door #'),
  example('SC007', 'a key with a slip', 'scenario', 'homeChannel', 'homeChanel', 'homeChanel'),
  example('SC008', 'a word for a number', 'scenario', 'minutes: 2', 'minutes: two'),
  example('SC009', 'a tier that is none', 'scenario', 'tier: T2', 'tier: T9'),
  example('SC009', 'a time that is none', 'scenario', "at: '0:20'", 'at: soon', 'id: lock, at'),
  example('SC009', 'a name with capitals', 'scenario', 'id: reyes', 'id: Reyes', 'id: Reyes'),
  example('SC009', 'a row called as the spine', 'scenario', '- id: hold', '- id: calls', 'id: calls'),
  example(
    'SC010',
    'two heads of one effect',
    'scenario',
    '{ opened: door-2-outer } }]',
    '{ opened: door-2-outer }, then: [{ flag: late, halts: courier }] }]',
    'halts: courier',
  ),
  example(
    'SC010',
    'a condition on nothing',
    'scenario',
    '{ opened: door-2-outer } }]',
    '{ rolling: true } }]',
    'rolling: true',
  ),
  example('SC011', 'two rows of a name', 'scenario', '- id: hold', '- id: lock', 'id: lock\n    on: rolling'),
  example('SC056', 'a file of another name', 'scenario', 'id: door #', 'id: window #', 'id: window #'),
]
