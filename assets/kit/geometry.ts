/** A place in world pixels. */
export type Point = { readonly x: number; readonly y: number }
/** A box in world pixels, from its upper left corner. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** World pixels to one metre, the scale of every place that the kit draws. */
const PX_PER_METRE = 44

/** Metres of a length in world pixels. */
export const metres = (px: number): number => px / PX_PER_METRE

/** A world point in metres from the same origin. */
export const pointInMetres = (point: Point): Point => ({ x: metres(point.x), y: metres(point.y) })

/** A world box in metres from the same origin. */
export const boxInMetres = (box: Box): Box => ({
  x: metres(box.x),
  y: metres(box.y),
  w: metres(box.w),
  h: metres(box.h),
})

export const contains = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.x <= box.x + box.w && point.y >= box.y && point.y <= box.y + box.h
