import { each, line, put, rect, shape } from '../../../assets/kit/svg.ts'
import { eyeOf, pointFrom } from '../../core/floor/camera-view.ts'
import { framePolygon, frameReflections } from '../../core/floor/frame-polygon.ts'
import type { Plan } from '../../core/floor/plan.ts'
import type { Tag } from './lettering.ts'
import { pathOn, RED, type Sheet, VIOLET } from './paper.ts'

const DEGREES = 180 / Math.PI

/** Every camera with what it sees, straight and in mirrors. */
export const drawCameras = (sheet: Sheet, plan: Plan): string =>
  each(plan.cameras, (camera) => {
    const eye = eyeOf(camera)
    const at = sheet.at(camera)
    const edges = [eye.left, eye.right].map((slope) =>
      sheet.at(pointFrom(eye, { ahead: eye.depth, aside: eye.depth * slope })),
    )
    const body = rect(-12, -5, 14, 10, RED) + shape('M2,0L10,-6V6Z', RED)
    return (
      each(
        frameReflections(plan, camera),
        ({ area }) =>
          shape(pathOn(sheet, area), VIOLET, { opacity: 0.14 }) +
          shape(pathOn(sheet, area), 'none', { stroke: VIOLET, width: 1, dash: '3 3' }),
      ) +
      shape(pathOn(sheet, framePolygon(plan, camera)), RED, { opacity: 0.11 }) +
      each(edges, (edge) => line(at.x, at.y, edge.x, edge.y, RED, 1.4, { dash: '9 5', opacity: 0.8 })) +
      put(body, at.x, at.y, Math.atan2(camera.dy, camera.dx) * DEGREES)
    )
  })

export const cameraTags = (plan: Plan): readonly Tag[] =>
  plan.cameras.map((camera) => ({
    at: camera,
    text: `cam ${camera.id}, ${camera.lens} mm, ${Math.round(camera.depth / 1000)} m`,
    lettering: { size: 11, colour: RED, weight: 700 },
    off: 15,
  }))
