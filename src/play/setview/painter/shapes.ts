/** World pixels, as everything the painter draws. */
export type Point = { readonly x: number; readonly y: number }
export type Box = Point & { readonly w: number; readonly h: number }
export type Area = readonly Point[]
export type Strip = { readonly from: Point; readonly to: Point; readonly thick: number }
