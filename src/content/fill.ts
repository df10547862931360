import { HOUSE_STYLES, type HouseStyle } from '../core/vocabulary/house-style.ts'
import { DEFAULTS } from './defaults.ts'
import { needsOf } from './lower/outcomes.ts'
import { RADIO_DEFAULTS } from './shape/net-shape.ts'
import type { ShapedPart, ShapedRow } from './shape/row-shape.ts'
import type { ShapedScenario } from './shape/scenario-shape.ts'

const filledPart = (part: ShapedPart): ShapedPart => {
  if (part.until !== undefined) return part
  return { ...part, window: part.window ?? DEFAULTS.windowSeconds, terse: part.terse ?? part.play }
}

const filledRow = (row: ShapedRow): ShapedRow => ({
  ...row,
  parts: Object.fromEntries(Object.entries(row.parts).map(([name, part]) => [name, filledPart(part)])),
  needs: [...needsOf(row)],
})

/** The switches as an author writes them: the home channel is a key of the scenario itself. */
const switchesOf = ({ homeChannel: _, ...switches }: HouseStyle): ShapedScenario['houseStyle'] => switches

/**
 * A scenario with every default written out, as its author could have written it: it compiles to the same hash. The
 * defaults of single values are there already, its shape has put them in.
 */
export const fillScenario = (scenario: ShapedScenario): ShapedScenario => ({
  ...scenario,
  houseStyle: { ...switchesOf(HOUSE_STYLES[scenario.houseStyle.region ?? 'us']), ...scenario.houseStyle },
  radio: scenario.radio ?? RADIO_DEFAULTS,
  rows: scenario.rows.map(filledRow),
})
