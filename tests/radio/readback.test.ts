import { describe, expect, it } from 'vitest'
import type { FactSlots, RadioCase } from '../../src/core/radio/case.ts'
import { grade } from '../../src/core/radio/grade.ts'
import { said, shortOf, someLines } from './story.ts'

type Row = readonly [words: string, verdict: string]

const RIGHT = 'readback right'
const WRONG = 'readback wrong R-READBACK major'
const LESS = 'readback coach R-READBACK minor'

const ordered = (text: string, facts?: FactSlots): Partial<RadioCase> => ({
  before: someLines([
    'Omar',
    `Sam, ${text}`,
    { kind: 'order', to: ['Sam'], ...(facts === undefined ? {} : { facts }) },
  ]),
})

const TABLES: readonly (readonly [order: string, facts: FactSlots | undefined, rows: readonly Row[]])[] = [
  [
    "don't let the bus past the barn.",
    { item: 'bus', place: 'barn' },
    [
      ["Copy, don't let the bus past the barn.", RIGHT],
      ['Copy, holding the bus at the barn.', RIGHT],
      ['Copy, bus stays this side of the barn.', RIGHT],
      ['copy let the bus past the barn', WRONG],
    ],
  ],
  [
    'hold everyone at the ramp until the forklift has gone.',
    undefined,
    [
      ['Copy, letting them through now.', 'acknowledge wrong R-READBACK major'],
      ['Everyone held at the ramp till the forklift is clear.', RIGHT],
    ],
  ],
  [
    'take four chairs out to the deck.',
    { count: '4', item: 'chairs', place: 'deck' },
    [['Copy, four chairs onto the deck.', RIGHT]],
  ],
  [
    'for safety keep everyone ten metres back from the crane.',
    { distance: '10 metres', place: 'crane', safety: 'keep back' },
    [
      ['Ten metres off the crane, nobody closer, understood.', RIGHT],
      ['Ten metres, the crane, understood.', WRONG],
    ],
  ],
  [
    'tell Hank the lift gate is live, nobody stands under it.',
    undefined,
    [
      ['Telling Hank, nobody under the lift gate.', RIGHT],
      ['I’ll tell Hank.', WRONG],
    ],
  ],
  [
    'three chairs to holding, not to set.',
    { count: 'three', item: 'chairs', place: 'holding', limit: 'not to set' },
    [
      ['Copy, three chairs to holding, keeping them off set.', RIGHT],
      ['Copy, three chairs to holding, not to the office.', LESS],
    ],
  ],
  [
    'take the sides to the office by 9:30.',
    { item: 'the sides', place: 'the office', when: '9:30' },
    [
      ['Copy, sides to the office before 9:30.', RIGHT],
      ['Copy, sides to the office after 9:30.', WRONG],
    ],
  ],
  [
    'move the barrier before lunch.',
    { item: 'the barrier', when: 'before lunch' },
    [
      ['Copy, the barrier before lunchtime.', RIGHT],
      ['Copy, the barrier before the roll.', WRONG],
      ['Copy, the barrier after lunch, not before.', WRONG],
    ],
  ],
  [
    'take over from Bea at quarter past.',
    { who: 'Bea', when: 'quarter past' },
    [
      ['Copy, relieving Bea at quarter past.', RIGHT],
      ['Copy, Bea relieves me at quarter past.', WRONG],
    ],
  ],
  [
    'keep everybody out of the alley.',
    { place: 'the alley' },
    [
      ['Copy, clearing the alley and keeping people out.', RIGHT],
      ['Copy, everybody into the alley.', WRONG],
    ],
  ],
  [
    'two bricks to gate three.',
    { count: 'two', item: 'bricks', place: 'gate three' },
    [
      ['Copy, two bricks to gate three, not gate two.', RIGHT],
      ['Copy, two bricks to gate two, not gate three.', WRONG],
    ],
  ],
  ['swap with Bea at the top of the hour.', undefined, [['Swapping with Bea at half past.', WRONG]]],
  [
    'swap the red cones for green.',
    undefined,
    [
      ['Swapping red for green.', RIGHT],
      ['Swapping green for red.', WRONG],
    ],
  ],
  [
    'the drone is going up, keep everyone out of the circle.',
    undefined,
    [
      ['Keeping everyone out of the circle.', RIGHT],
      ['Sweet as.', 'acknowledge wrong R-READBACK major'],
    ],
  ],
  [
    'bring Number 6 to set.',
    undefined,
    [
      ['Number 6 to set, copy.', RIGHT],
      ['Number 4 to set, copy.', WRONG],
    ],
  ],
  [
    'put the cones on the left of the ramp.',
    undefined,
    [
      ['Cones on the left of the ramp, right away.', RIGHT],
      ['Cones on the right, copy.', WRONG],
      ['Cones on the right side, copy.', WRONG],
    ],
  ],
  [
    'let the florist through to the chapel.',
    { who: 'florist', place: 'chapel' },
    [
      ['Copy, letting the florist through to the chapel.', RIGHT],
      ["Copy, don't let the florist through to the chapel.", WRONG],
    ],
  ],
  [
    'strike the drapes in the parlour, leave the rug.',
    { item: 'drapes', place: 'parlour' },
    [
      ['Striking the drapes in the parlour, rug stays.', RIGHT],
      ['Copy, strike the drapes, leave the rug, parlour.', RIGHT],
      ['Copy, strike the rug in the parlour.', WRONG],
      ['Copy, leaving the drapes in the parlour.', WRONG],
    ],
  ],
  [
    'take the flats from dock three to dock five.',
    { item: 'flats', from: 'dock three', to: 'dock five' },
    [
      ['Copy, flats from dock three to dock five.', RIGHT],
      ['Copy, flats to five from three.', RIGHT],
      ['Copy, flats from dock five to dock three.', WRONG],
      ['Copy, flats to dock three from dock five.', WRONG],
    ],
  ],
  [
    'shut the bay door after the forklift is out.',
    { item: 'bay door', when: 'after the forklift is out' },
    [
      ['Copy, shutting the bay door once the forklift is out.', RIGHT],
      ['Copy, bay door shut after the forklift.', RIGHT],
      ['Copy, bay door shut before the forklift.', WRONG],
      ['Copy, open the bay door after the forklift is out.', WRONG],
    ],
  ],
  [
    'move the green bench, leave the red.',
    { item: 'green bench', leave: 'red' },
    [
      ['Copy, moving the green, leaving the red.', RIGHT],
      ['Copy, moving the red one and leaving the green.', WRONG],
    ],
  ],
  [
    'eight jackets to the rail.',
    { count: 'eight', item: 'jackets', place: 'rail' },
    [
      ['Copy, nine, sorry, eight jackets to the rail.', RIGHT],
      ['Copy, eight, no, nine jackets to the rail.', WRONG],
      ['Copy, eight, correction, nine jackets to the rail.', WRONG],
      ['10-4, Omar, eight jackets, rail.', RIGHT],
      ['Copy, eight jackets to the rack.', WRONG],
    ],
  ],
  [
    'tell Hank to wait for Luis at the pump.',
    { name: 'Hank', wait: 'Luis', place: 'pump' },
    [
      ['Copy, telling Hank to wait for Luis at the pump.', RIGHT],
      ['Copy, telling Tess to wait for Luis at the pump.', WRONG],
    ],
  ],
  [
    'ten walkers to the pier at half past.',
    { count: 'ten', item: 'walkers', place: 'pier', time: 'half past' },
    [
      ['Copy, ten walkers to the pier at half past.', RIGHT],
      ['Copy, ten walkers to the pier at quarter past.', WRONG],
      ['Copy, ten walkers to the pier.', LESS],
    ],
  ],
  [
    'carry the busts upstairs.',
    { item: 'busts', place: 'upstairs' },
    [
      ['Copy, busts going upstairs.', RIGHT],
      ['Copy, busts going downstairs.', WRONG],
    ],
  ],
  [
    'hold the extras at the kiosk till I yell.',
    { item: 'extras', place: 'kiosk' },
    [
      ['Holding them at the kiosk till you yell.', RIGHT],
      ['sending them through from the kiosk', WRONG],
    ],
  ],
  [
    'walk eight background to the porch when Bo gets here.',
    { count: 'eight', item: 'background', place: 'porch', when: 'when Bo gets here' },
    [['Eight to the porch once Bo shows up.', RIGHT]],
  ],
  [
    'make sure nobody touches the work light.',
    { item: 'work light' },
    [
      ['Copy, nobody touches the work light.', RIGHT],
      ['copy, touching the work light', WRONG],
    ],
  ],
  [
    'tell crowd we are five minutes from lunch.',
    { time: 'five minutes', item: 'lunch' },
    [['will do, five minutes to lunch', RIGHT]],
  ],
  [
    'do not wave the second truck in until the first one is out.',
    { item: 'second truck', when: 'until the first one is out' },
    [
      ['Holding the second truck till the first is out.', RIGHT],
      ['copy wave the second truck in', WRONG],
    ],
  ],
  [
    'six chairs to the mezzanine.',
    { count: 'six', item: 'chairs', place: 'mezzanine' },
    [['six chairs to the mezz', RIGHT]],
  ],
  [
    'bring thirty candles to props.',
    undefined,
    [
      ['Three-oh candles to Tess.', RIGHT],
      ['Thirteen candles to Tess.', WRONG],
    ],
  ],
  [
    'bring the small lantern, leave the tall one.',
    undefined,
    [
      ["Small lantern, tall one's staying.", RIGHT],
      ['Tall lantern coming up.', WRONG],
    ],
  ],
  [
    'it is Number 2 then Number 5 in the next car.',
    undefined,
    [
      ['Next car, two then five.', RIGHT],
      ['Five then two in the next car.', WRONG],
    ],
  ],
  [
    'tell the ranger quarter past eleven, not eleven.',
    undefined,
    [
      ['Eleven fifteen for the ranger, copy.', RIGHT],
      ['Telling the ranger eleven, copy.', 'readback wrong R-READBACK major'],
    ],
  ],
  [
    'five guys and four gals by the taco stand.',
    undefined,
    [
      ['Five men, four women, taco stand, copy.', RIGHT],
      ['Five guys by the taco stand, copy.', LESS],
      ['Four guys and five gals by the taco stand, copy.', WRONG],
    ],
  ],
  [
    'no one comes past the copier until we cut.',
    undefined,
    [
      ['Nobody past the copier till cut, copy.', RIGHT],
      ['Copy, everybody can come past the copier.', WRONG],
    ],
  ],
  [
    'three lamps to holding, not to set.',
    { count: 'three', item: 'lamps', place: 'holding', limit: 'not to set' },
    [
      ['Copy, three lamps to holding, none to set.', RIGHT],
      ['Copy, three lamps to holding instead of set.', RIGHT],
      ['Copy, three lamps to holding and set.', WRONG],
    ],
  ],
  [
    'keep everybody out of the loft, the hatch is open.',
    { place: 'the loft', safety: 'the hatch' },
    [
      ['Copy, closing the loft, hatch open.', RIGHT],
      ['Copy, loft is shut, hatch open.', RIGHT],
      ['Copy, the loft is open.', WRONG],
    ],
  ],
  [
    'switch to channel nine, three stands to lot nine.',
    { count: 'three', item: 'stands', place: 'lot nine' },
    [['Copy, three stands to lot niner.', RIGHT]],
  ],
  [
    'two flags to gate four, then stand by there.',
    { count: 'two', item: 'flags', place: 'gate four', then: 'stand by there' },
    [
      ['Copy, two flags to gate four, then standby.', RIGHT],
      ['Copy, two flags to post four, standing by there.', RIGHT],
      ['Copy, two flags to door four, standing by there.', WRONG],
    ],
  ],
  [
    'walk the extras past camera before lunch, quiet.',
    { who: 'extras', when: 'before lunch', how: 'quiet' },
    [
      ['Copy, extras past camera before lunch, quiet.', RIGHT],
      ['Copy, extras past camera after lunch, quiet.', WRONG],
      ['Copy, extras past camera before lunch, loud.', WRONG],
    ],
  ],
]

describe.each(TABLES)('“%s”', (text, facts, rows) => {
  it.each(rows)('“%s” is %s', (words, verdict) => expect(shortOf(said(words, ordered(text, facts)))).toBe(verdict))
})

describe('words that would have worked', () => {
  it('keep the small word that was lost', () => {
    const told = grade(said('copy let the bus past the barn', ordered("don't let the bus past the barn.")))
    expect(told.faults[0]?.why.better).toBe("Copy, don't let the bus past the barn.")
  })
})
