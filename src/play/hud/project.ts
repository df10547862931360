/** From millimetres of the plan to pixels inside the picture's box; null where that point is out of sight. */
export type Project = (xMm: number, yMm: number) => { readonly x: number; readonly y: number } | null
