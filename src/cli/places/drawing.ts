import { circle, each, line, rect, svgDocument } from '../../../assets/kit/svg.ts'
import { boundsOf } from '../../core/floor/area.ts'
import { layersOf } from '../../core/floor/layers.ts'
import type { Variant } from '../../core/vocabulary/words.ts'
import type { Plan } from '../../core/floor/plan.ts'
import { inVariant, lookOf } from '../../core/floor/variant.ts'
import type { Problem } from '../../content/problems/problem.ts'
import type { Texts } from '../../content/shape/texts-shape.ts'
import { cameraTags, drawCameras } from './cameras.ts'
import { drawGrid, drawGround } from './ground.ts'
import { letter, type Tag } from './lettering.ts'
import { drawMasses, drawOpenings } from './masses.ts'
import { cutToFrame, INK, PAPER, QUIET, RED, type Sheet, sheetOf, words } from './paper.ts'
import { drawStands, drawWays, standTags } from './people.ts'
import { drawFields, drawThings, thingTags } from './things.ts'

const BAR_METRES = [1, 2, 5, 10, 20, 50] as const
const BAR_PX = 90

const scaleBar = (sheet: Sheet): string => {
  const metres = BAR_METRES.find((many) => many * sheet.scale >= BAR_PX) ?? 50
  const long = metres * sheet.scale
  const x = sheet.frame.x
  const y = sheet.frame.y + sheet.frame.h + 26
  return (
    each([0, 1, 2, 3], (part) =>
      rect(x + (part * long) / 4, y, long / 4, 7, part % 2 === 0 ? INK : PAPER, { stroke: INK, width: 1 }),
    ) + words(x + long + 8, y + 8, `${metres} m`, { size: 13, halo: false })
  )
}

const north = ({ width }: Sheet): string =>
  words(width - 52, 38, 'N', { size: 15, weight: 700, halo: false, anchor: 'middle' }) +
  line(width - 52, 62, width - 52, 44, INK, 2) +
  line(width - 52, 44, width - 56, 51, INK, 2) +
  line(width - 52, 44, width - 48, 51, INK, 2)

const KEY =
  'green squares: posts, rings: named spots, dots: nodes; red: frame; red cross: turn back; violet: sound, reflections; dotted blue: line of sight; tan: things, darker ones hide a person'

const head = (sheet: Sheet, plan: Plan, variant: Variant): string => {
  const { w, h } = plan.bounds
  const others = plan.looks.map((look) => look.variant).filter((one) => one !== variant)
  const also = others.length === 0 ? '' : `, also ${others.join(', ')}`
  return (
    words(sheet.frame.x, 34, plan.id.toUpperCase(), { family: 'Courier Prime', size: 24, weight: 700, halo: false }) +
    words(
      sheet.frame.x,
      54,
      `${variant}${also} · ${(w / 1000).toFixed(1)} by ${(h / 1000).toFixed(1)} m · ${plan.spots.length} spots and nodes, ${plan.posts.length} posts, ${plan.paths.length} paths`,
      { family: 'Barlow', size: 13, weight: 500, colour: QUIET, halo: false },
    )
  )
}

const nameTags = (plan: Plan, texts: Texts): readonly Tag[] => {
  const said = (id: string): string => {
    const text = texts[id]
    return typeof text === 'string' ? text : (text?.[0] ?? id)
  }
  return [
    ...plan.labels.map(
      ({ x, y, text, turn }): Tag => ({
        at: { x, y },
        text: said(text).toUpperCase(),
        lettering: { size: 12, weight: 700, turn },
        centred: true,
      }),
    ),
    ...[...plan.blocks, ...plan.ground].flatMap(({ area, name }): Tag[] => {
      if (name === null || plan.labels.some(({ text }) => text === name)) return []
      const { x, y, w, h } = boundsOf(area)
      return [
        {
          at: { x: x + w / 2, y: y + h / 2 },
          text: said(name),
          lettering: { size: 11, weight: 700, colour: QUIET },
          centred: true,
          maybe: true,
        },
      ]
    }),
  ]
}

/** Where the checker found something: a ring, and the number of the problem. */
const drawProblems = (sheet: Sheet, problems: readonly Problem[]): string =>
  each(problems, ({ code, metres = [] }) =>
    each(metres, (where, index) => {
      const { x, y } = sheet.at({ x: where.x * 1000, y: where.y * 1000 })
      const ring =
        circle(x, y, 11, 'none', { stroke: PAPER, width: 5 }) + circle(x, y, 11, 'none', { stroke: RED, width: 2.6 })
      return ring + (index === 0 ? words(x + 14, y - 8, code, { size: 15, weight: 700, colour: RED }) : '')
    }),
  )

export type DrawingOptions = { readonly variant?: Variant | null; readonly problems?: readonly Problem[] }

/**
 * The authoring view: a place as a labelled plan in ink on paper, with a ring where the checker found something. One SVG
 * document; the same place always gives the same text.
 */
export const drawPlace = (whole: Plan, texts: Texts, options: DrawingOptions = {}): string => {
  const { variant } = lookOf(whole, options.variant ?? null)
  const plan = inVariant(whole, variant)
  const layers = layersOf(whole, variant)
  const sheet = sheetOf(plan.bounds)
  const tags = [...standTags(plan), ...cameraTags(plan), ...nameTags(plan, texts), ...thingTags(layers, plan)]
  const body =
    rect(0, 0, sheet.width, sheet.height, PAPER) +
    cutToFrame(
      sheet,
      drawGround(sheet, layers) +
        drawFields(sheet, layers, plan) +
        drawThings(sheet, layers, plan) +
        drawMasses(sheet, layers) +
        drawOpenings(sheet, layers) +
        drawWays(sheet, plan) +
        drawCameras(sheet, plan) +
        drawStands(sheet, plan),
    ) +
    drawGrid(sheet, layers) +
    letter(sheet, tags) +
    drawProblems(sheet, options.problems ?? []) +
    head(sheet, whole, variant) +
    north(sheet) +
    scaleBar(sheet) +
    words(sheet.frame.x + 200, sheet.frame.y + sheet.frame.h + 34, KEY, {
      family: 'Barlow',
      size: 11,
      weight: 500,
      colour: QUIET,
      halo: false,
    })
  return svgDocument({ x: 0, y: 0, w: sheet.width, h: sheet.height }, body)
}
