/** A small place without a fault: a room with a door in a yard, a road beside it, a post and a camera. */
export const SOUND_PLACE = `id: yard
bounds: [0, 0, 40000, 30000]
ground:
  - { id: yard, kind: yard, rect: [0, 0, 40000, 30000], name: place.yard }
  - { id: pond, kind: water, rect: [30000, 2000, 6000, 4000] }
  - { id: hut, kind: floor, rect: [5100, 5100, 7800, 5800], room: true }
roads:
  - { id: street, line: [[0, 27000], [40000, 27000]], lanes: [{ id: live-lane, width: 3000 }] }
walls:
  - { id: hut-wall, line: [[5000, 5000], [13000, 5000], [13000, 11000], [5000, 11000]], closed: true }
  - { id: fence, line: [[13000, 8000], [22000, 8000]], made: fence, sees: true }
blocks:
  - { id: store, rect: [24000, 16000, 6000, 4000] }
doors:
  - { id: front, at: [9000, 11000], width: 1000, hinge: west, swing: south, mine: true }
windows:
  - { id: window, at: [11600, 11000], width: 1200 }
gaps:
  - { at: [5000, 8000], width: 900 }
mirrors:
  - { id: glass, from: [6000, 5150], to: [8000, 5150] }
spots:
  - { id: mark, at: [2000, 14000], text: spot.mark, to: [outside] }
  - { id: outside, at: [9000, 13000], text: spot.outside, to: [inside, corner] }
  - { id: inside, at: [9000, 8000], to: [] }
  - { id: far, at: [38000, 14000], text: spot.far, to: [] }
nodes:
  corner: [16000, 13000]
  east: [37000, 13000]
  road-west: [500, 27000]
  road-east: [39500, 27000]
paths:
  - { id: walk, width: 1200, along: [mark, outside, corner, east, far] }
  - { id: traffic, kind: vehicle, along: [road-west, road-east] }
posts:
  - { id: one, label: P1, mark: mark, zone: stand, faces: [0, 14000], path: walk, comesFrom: mark, sees: [two] }
  - { id: two, label: P2, mark: outside, faces: [9000, 20000], doors: [front] }
zones:
  - { id: stand, kind: lockup, rect: [1000, 13000, 3000, 3000] }
  - { id: lane, kind: keep-clear, rect: [14000, 14500, 4000, 2000] }
cameras:
  - { id: a, at: [32000, 22000], toward: [32000, 12000], lens: 50, depth: 15000 }
props:
  - { id: case, kind: flight-case, at: [16000, 20000], movedTo: [19000, 20000] }
  - { id: bench, kind: bench, at: [20000, 10500] }
  - { kind: cone, at: [3000, 18000] }
decor:
  - { kind: long-grass, at: [36000, 20000] }
  - { kind: rug, at: [9000, 13000] }
mic: [32000, 13000]
labels:
  - { at: [20000, 5000], text: place.yard }
`

export const SOUND_TEXTS = `place.yard: Yard
spot.mark: The mark
spot.outside: Outside
spot.far: The far end
door.front: The front door
post.one: Post one
post.two: Post two
prop.case: The case
`
