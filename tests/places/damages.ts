import type { PlaceProblemCode } from '../../src/content/problems/place-problems.ts'

type Metres = readonly (readonly [x: number, y: number])[]
type Change = readonly [old: string, fresh: string]

/** One way to spoil the sound place, and where the checker must find it. */
export type Damage = {
  readonly code: PlaceProblemCode
  readonly name: string
  readonly changes: readonly Change[]
  /** Words of the line in which the problem stands. */
  readonly line: string
  readonly metres: Metres
}

const damage = (
  code: PlaceProblemCode,
  name: string,
  old: string,
  fresh: string,
  line: string,
  metres: Metres = [],
): Damage => ({ code, name, changes: [[old, fresh]], line, metres })

const CONE = 'kind: cone, at: [3000, 18000]'
const cone = (code: PlaceProblemCode, name: string, fresh: string, line: string, metres: Metres): Damage =>
  damage(code, name, CONE, fresh, line, metres)

const GRASS = 'kind: long-grass, at: [36000, 20000]'

const HUT = 'line: [[5000, 5000], [13000, 5000], [13000, 11000], [5000, 11000]], closed: true }'
const WALK = 'along: [mark, outside, corner, east, far] }'

export const DAMAGES: readonly Damage[] = [
  // Names and words
  damage('PL001', 'two spots of a name', 'id: inside', 'id: mark', 'id: mark, at: [9000'),
  damage('PL001', 'a node called as a spot', '  corner:', '  far:', '  far:'),
  damage('PL002', 'a way to nobody', 'to: [outside]', 'to: [outsider]', 'to: [outsider]'),
  damage('PL002', 'a post in no zone', 'zone: stand', 'zone: stant', 'zone: stant'),
  damage('PL002', 'a post that holds no door', 'doors: [front]', 'doors: [back]', 'doors: [back]'),
  damage('PL003', 'a thing that nobody knows', 'kind: bench', 'kind: bensch', 'kind: bensch', [[20, 10.5]]),
  damage('PL003', 'a thing of the picture that nobody knows', 'kind: long-gr', 'kind: lang-gr', 'kind: lang', [
    [36, 20],
  ]),
  damage('PL004', 'a label without words', 'text: place.yard }\n', 'text: place.gate }\n', 'text: place.gate'),

  // Standing and walking
  damage('PL010', 'a spot outside', 'id: far, at: [38000', 'id: far, at: [48000', 'id: far', [[48, 14]]),
  damage('PL010', 'a thing of the picture outside', GRASS, GRASS.replace('36', '48'), 'kind: long', [[48, 20]]),
  damage('PL010', 'a label outside', 'at: [20000, 5000], t', 'at: [20000, -500], t', 'at: [20000, -500]', [[20, -0.5]]),
  damage('PL010', 'the other place of a loose thing', 'movedTo: [19000, 20', 'movedTo: [19000, 31', 'movedTo', [
    [19, 31],
  ]),
  damage('PL011', 'a spot in a wall', 'outside, at: [9000, 13', 'outside, at: [9000, 5', 'id: outside', [[9, 5]]),
  damage('PL011', 'a node in a building', 'corner: [16000, 13', 'corner: [25000, 18', 'corner: [', [[25, 18]]),
  cone('PL011', 'a spot against a thing', 'kind: cone, at: [2200, 14000]', 'id: mark, at', [[2, 14]]),
  damage('PL012', 'a path through a wall', 'outside, corner,', 'outside, inside, corner,', 'id: walk', [[13, 10.86]]),
  damage('PL012', 'a path through a thing', 'at: [20000, 10500]', 'at: [20000, 13000]', 'id: walk', [[20, 13]]),
  damage('PL012', 'a road through a building', 'road-west, road-east]', 'road-west, far, mark]', 'id: traffic', [
    [27, 17.81],
  ]),
  {
    code: 'PL012',
    name: 'a path through a window',
    changes: [
      ['id: front, at: [9000', 'id: front, at: [11600'],
      ['id: window, at: [11600', 'id: window, at: [9000'],
    ],
    line: 'id: outside',
    metres: [[9, 11]],
  },
  damage('PL013', 'a spot that nobody reaches', 'to: [inside, corner]', 'to: [corner]', 'id: inside', [[9, 8]]),
  damage(
    'PL013',
    'two that nobody reaches',
    WALK,
    'along: [mark, outside, corner] }\n  - { id: rest, along: [east, far] }',
    'id: far',
    [
      [38, 14],
      [37, 13],
    ],
  ),
  {
    code: 'PL013',
    name: 'a post that nobody reaches',
    changes: [
      ['mark: outside, faces', 'mark: far, faces'],
      [WALK, 'along: [mark, outside, corner] }\n  - { id: rest, along: [east, far] }'],
      [', sees: [two]', ''],
    ],
    line: 'id: far',
    metres: [
      [38, 14],
      [37, 13],
    ],
  },
  {
    code: 'PL014',
    name: 'two doors at one go',
    changes: [
      ['  - { id: front, at', '  - { id: back, at: [9000, 5000], width: 1000 }\n  - { id: front, at'],
      ['id: inside, at: [9000, 8000]', 'id: inside, at: [9000, 3000]'],
    ],
    line: 'id: outside',
    metres: [[9, 8]],
  },
  damage('PL015', 'a spot in the pond', 'id: far, at: [38000, 14', 'id: far, at: [33000, 4', 'id: far', [[33, 4]]),

  // Walls and openings
  damage(
    'PL020',
    'a hole in a wall',
    HUT,
    'line: [[8700, 5000], [13000, 5000], [13000, 11000], [5000, 11000], [5000, 5000], [8000, 5000]] }',
    'id: hut,',
    [
      [8.03, 5.1],
      [8.68, 5.1],
    ],
  ),
  damage(
    'PL020',
    'a wall that was forgotten',
    HUT,
    'line: [[13000, 5000], [5000, 5000], [5000, 11000], [13000, 11000]] }',
    'id: hut,',
    [
      [12.9, 5.28],
      [12.9, 10.73],
    ],
  ),
  damage('PL021', 'walls that nearly meet', 'line: [[13000, 8000], [22', 'line: [[13400, 8000], [22', 'id: fence', [
    [13.4, 8],
  ]),
  damage('PL021', 'a fence short of a building', '[22000, 8000]]', '[22000, 8000], [23700, 17000]]', 'id: fence', [
    [23.7, 17],
  ]),
  damage(
    'PL022',
    'a wall that nearly closes',
    HUT,
    'line: [[5000, 5000], [13000, 5000], [13000, 11000], [5000, 11000], [5000, 5400]] }',
    'id: hut-wall',
    [[5, 5.4]],
  ),
  damage('PL023', 'a door on no wall', 'front, at: [9000, 11', 'front, at: [9000, 12', 'id: front', [[9, 12]]),
  damage('PL023', 'a door past the end of its wall', 'front, at: [9000', 'front, at: [5200', 'id: front', [[5.2, 11]]),
  damage('PL023', 'a gap on no wall', 'at: [5000, 8000], w', 'at: [3000, 8000], w', 'at: [3000, 8000]', [[3, 8]]),
  damage('PL024', 'a window in a door', 'window, at: [11600', 'window, at: [9800', 'id: window', [[9.8, 11]]),

  // Things
  cone('PL030', 'two things in each other', 'kind: cone, at: [16500, 20300]', 'id: case', [[16, 20]]),
  cone('PL030', 'two of them askew', 'kind: car, turn: 40, at: [20500, 11200]', 'kind: car', [[20.5, 11.2]]),
  cone('PL031', 'a thing in a wall', 'kind: cone, at: [5100, 9500]', 'kind: cone', [[5.1, 9.5]]),
  cone('PL031', 'a thing in a building', 'kind: cone, at: [27000, 18000]', 'kind: cone', [[27, 18]]),
  cone('PL032', 'a thing in a doorway', 'kind: cone, at: [9000, 11000]', 'kind: cone', [[9, 11]]),
  cone('PL033', 'a thing in a fire lane', 'kind: cone, at: [15000, 15500]', 'kind: cone', [[15, 15.5]]),
  damage('PL034', 'a chair that only the picture shows', 'kind: long-grass', 'kind: fold-chair', 'kind: fold', [
    [36, 20],
  ]),

  // Cameras
  damage('PL040', 'a camera in a wall', 'id: a, at: [32000, 22', 'id: a, at: [5000, 6', 'id: a, at', [[5, 6]]),
  damage(
    'PL040',
    'a camera against a building',
    'id: a, at: [32000, 22000]',
    'id: a, at: [27000, 20100]',
    'id: a, at',
    [[27, 20.1]],
  ),
  damage('PL041', 'a camera that looks nowhere', 'toward: [32000, 12', 'toward: [32000, 22', 'id: a, at', [[32, 22]]),
  damage('PL042', 'a mirror inside a wall', '5150], to: [8000, 5150', '5000], to: [8000, 5000', 'id: glass', [[7, 5]]),

  // Posts
  damage('PL050', 'a mark outside its zone', 'rect: [1000, 13', 'rect: [1000, 18', 'id: one', [[2, 14]]),
  cone('PL051', 'a line of sight through a van', 'kind: van, at: [5000, 13900], size: [1000, 1500]', 'id: one', [
    [5, 13.57],
  ]),
  damage('PL052', 'a post in the picture', '[32000, 22000], toward: [32', '[2000, 24000], toward: [2', 'id: one', [
    [2, 14],
  ]),
  damage('PL053', 'people from the middle of a path', 'comesFrom: mark', 'comesFrom: corner', 'id: one', [[2, 14]]),
  damage('PL055', 'a mark in the live lane', 'id: far, at: [38000, 14', 'id: far, at: [38000, 27', 'id: far', [
    [38, 27],
  ]),
]
