import type { RadioCase } from '../../../src/core/radio/case.ts'
import { expectRows, type Row, talking } from './rows.ts'
import { said, silent, someLines } from '../story.ts'

const child: Partial<RadioCase> = { hazard: { kind: 'child running', place: 'track' } }
const hurt: Partial<RadioCase> = { hazard: { kind: 'collapse', place: 'loading dock', casualty: 'Terry' } }

expectRows({
  safety: [
    ['danger unsaid', silent(3001, { ...child, roll: 'rolling' }), 'silence wrong R-SAFETY-FIRST critical'],
    ['still in time', silent(3000, child), 'silence right'],
    ['casualty unsaid', silent(10_001, hurt), 'silence wrong R-SAFETY-FIRST critical'],
    ['somebody has called it', silent(20_000, { ...hurt, emergencyOnAir: true }), 'silence right'],
    ['stop in a take', said('Stop, stop, stop, child on the track!', { ...child, roll: 'rolling' }), 'order right'],
    ['an oath is forgiven', said('fuck stop stop kid on the track', { ...child, roll: 'rolling' }), 'order right'],
    ['another matter', said('Sam for Dee', child), 'hail wrong R-SAFETY-FIRST critical'],
    ...[
      'Emergency, medic to the loading dock, one person down',
      'Medic to the dock, medic to the dock',
      'Break, break, medic to the loading dock',
      'Kill the channel, medic to the loading dock',
      'We need the medic at the loading dock please',
    ].map((call): Row => [call, said(call, hurt), 'announce right']),
    [
      'here is no place',
      said('Emergency, a rider is down, get the nurse over here please', {
        hazard: { kind: 'fall from horse', place: 'river crossing', casualty: 'Terry' },
      }),
      'announce wrong R-EMERG-CONTENT critical',
    ],
    ['no place', said('Emergency! Somebody is hurt!', hurt), 'announce wrong R-EMERG-CONTENT critical'],
    ['wrong place', said('Medic to the north door', hurt), 'announce wrong R-EMERG-CONTENT critical'],
    [
      'another mishap, at one’s own post',
      said('Emergency, north door, somebody bitten by a dog, medic please', {
        hazard: { kind: 'fall', place: 'dock' },
      }),
      'announce right',
    ],
    [
      'the mishap, at a wrong place',
      said('Emergency, north door, somebody fell, medic please', { hazard: { kind: 'fall', place: 'dock' } }),
      'announce wrong R-EMERG-CONTENT critical',
    ],
    [
      'a thing that falls',
      said('Everyone back from the dock, the roof is coming down', {
        hazard: { kind: 'roof collapsing', place: 'dock' },
      }),
      'announce right',
    ],
    ['the medic by name', said('Somebody call Kit, quick', hurt), 'announce wrong R-EMERG-CONTENT critical'],
    [
      'blame',
      said('Medic to the loading dock, one down, grips left a cable out', hurt),
      'announce wrong R-EMERG-CONTENT major',
    ],
    ...[
      'The emergency lights are flickering',
      'The emergency access road is clear',
      'The emergency bricks are in the cart',
    ].map((words): Row => [words, said(words, { before: talking }), 'report right']),
    ['a voice without commas', said('Emergency ladder down at the loading dock, medic', hurt), 'announce right'],
    [
      'an emergency without commas',
      said('We have an emergency someone needs help at the loading dock', { before: talking }),
      'announce right',
    ],
    [
      'left for somebody',
      said('Medic to the loading dock, one down, Tess left a light running for you', hurt),
      'announce right',
    ],
    ['no need', said('Emergency at the loading dock', hurt), 'announce wrong R-EMERG-CONTENT major'],
    [
      'a diagnosis',
      said('Emergency, medic to the loading dock, heart attack', hurt),
      'announce wrong R-EMERG-CONTENT major',
    ],
    [
      'a name',
      said('Emergency, medic to the loading dock, Terry is down', hurt),
      'announce wrong R-EMERG-CONTENT major R-CONF-PERSON major',
    ],
    ...[
      'Emergency, medic to the loading dock, one person down, lighting left their cable across the door again',
      'Emergency, medic to the loading dock, one person down, they should have taped that cable',
      'Emergency, medic to the loading dock, one person down, it is his own fault',
      'Emergency, medic to the loading dock, one person down, lighting should have taped that cable',
      'Emergency, medic to the loading dock, one person down, that is lighting’s fault',
      'Emergency, medic to the loading dock, one person down, they were messing about',
    ].map((call): Row => [call, said(call, hurt), 'announce wrong R-EMERG-CONTENT major']),
    ...[
      'Emergency, medic to the loading dock, one person down, electrical fault in the panel',
      'Emergency, medic to the loading dock, one person down, you should have a clear way by door three',
      'Emergency, medic to the loading dock, one person down, he is messing about with the fuse',
      'Emergency, medic to the loading dock, one person down, kids were playing about there',
      'Emergency, medic to the loading dock, one person down, they should have arrived by now',
      'Emergency, medic to the loading dock, one person got up and dropped again',
      'Emergency, medic to the loading dock, one person down, he left the floor and is breathing again',
      'Emergency, medic to the loading dock, one person down by the cable that Lighting left there',
    ].map((call): Row => [call, said(call, hurt), 'announce right']),
    [
      'what is left there',
      said('Emergency, medic to the loading dock, one person down on the left', hurt),
      'announce right',
    ],
    ['piling on', said('Is everything ok?', { emergencyOnAir: true }), 'query wrong R-EMERG-CLEAR critical'],
    [
      'asked by the AD',
      said('Copy, gate for the ambulance', {
        emergencyOnAir: true,
        before: someLines(['Marcus', 'Sam, go to the gate for the ambulance.']),
      }),
      'readback right',
    ],
    [
      'released',
      said('Sam for Dee', {
        before: someLines(
          ['Bea', 'Emergency, medic to holding, one person down.'],
          ['Marcus', 'All clear on one. Thank you.'],
        ),
      }),
      'hail right',
    ],
    [
      'radios off',
      said('Stop stop stop', { ...child, before: someLines(['Marcus', 'Radios off, please.']) }),
      'order wrong R-RF-SILENCE critical',
    ],
    [
      'radios on',
      said('Sam for Dee', {
        before: someLines(['Marcus', 'Radios off, please.'], ['Marcus', 'Radios on, thank you.']),
      }),
      'hail right',
    ],
    [
      'a smell of gas',
      said('Emergency, gas leak at base', { hazard: { kind: 'smell of gas', place: 'base' } }),
      'announce wrong R-RF-SILENCE critical',
    ],
    [
      'an emergency denied',
      said('Negative, no emergency, only the telly', { before: someLines(['Dee', 'Sam, is that an emergency?']) }),
      'answer right',
    ],
    ['no emergency, unasked', said('No emergency here, only the telly'), 'report right'],
    ['gas goes by voice', silent(9000, { hazard: { kind: 'smell of gas', place: 'base' } }), 'silence right'],
  ],
})
