/** A box of the screen in CSS pixels from the picture's upper left corner. */
export type ScreenBox = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** What lies over the picture: strips that belong to nobody, and docks that the trainee must not stand under. */
export type Cover = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  readonly docks: readonly ScreenBox[]
}

export const NO_COVER: Cover = { top: 0, right: 0, bottom: 0, left: 0, docks: [] }

/** The share of the free picture in which the trainee walks without moving the camera. */
const DEAD_ZONE = 0.3

/** The share of the free picture by which somebody on a post stands aside, to see more of where people come from. */
const LOOK_AHEAD = 0.22

/** A direction in the picture, each part from -1 to 1. */
export type Looking = { readonly x: number; readonly y: number }

/** World pixels that stay free around the trainee over and under a dock, and beside it, where the name tape needs more. */
const DOCK_MARGIN = 66
const BESIDE_DOCK = 130

/** A dock may be so high and the way that is watched still shows over it, screen pixels from the top. */
const ROOM_OVER_DOCK = 200

/** Milliseconds in which the camera covers 63 % of the way. */
const EASE_MS = 180

/** The world box that the camera may show. */
export type Bounds = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Follows the trainee; `x` and `y` are the world pixels at the picture's upper left corner. */
export type FollowCamera = {
  x: number
  y: number
  zoom: number
  width: number
  height: number
}

export const makeCamera = (): FollowCamera => ({ x: 0, y: 0, zoom: 1, width: 0, height: 0 })

/** The least enlargement (at least 1) at which the world fills the picture. */
export const fillingZoom = (width: number, height: number, bounds: Bounds): number =>
  Math.max(1, width / bounds.w, height / bounds.h)

const clamped = (value: number, from: number, room: number): number =>
  room <= 0 ? from + room / 2 : Math.min(from + room, Math.max(from, value))

/** The nearest `x` at which the picture shows the world only; the world may end under a covered strip. */
const insideX = (camera: FollowCamera, x: number, bounds: Bounds, cover: Cover): number => {
  const left = cover.left / camera.zoom
  return clamped(x, bounds.x - left, bounds.w + left + (cover.right - camera.width) / camera.zoom)
}

const insideY = (camera: FollowCamera, y: number, bounds: Bounds, cover: Cover): number => {
  const top = cover.top / camera.zoom
  return clamped(y, bounds.y - top, bounds.h + top + (cover.bottom - camera.height) / camera.zoom)
}

/** Puts a world point in the middle of the free picture. */
export const centreOn = (camera: FollowCamera, x: number, y: number, bounds: Bounds, cover: Cover): void => {
  camera.x = x - (cover.left + (camera.width - cover.left - cover.right) / 2) / camera.zoom
  camera.y = y - (cover.top + (camera.height - cover.top - cover.bottom) / 2) / camera.zoom
  camera.x = insideX(camera, camera.x, bounds, cover)
  camera.y = insideY(camera, camera.y, bounds, cover)
}

const outside = (value: number, low: number, high: number): number =>
  value < low ? value - low : value > high ? value - high : 0

/**
 * Moves the camera so that the world point (x, y) stays in the middle 30 % of the free picture and out of every dock;
 * for a dock the picture may leave the world. `ms` is the time since the last call; with `jump` the way is covered at
 * once. `looking` is where somebody on a post watches: the picture shows more of it, over the docks. Returns whether
 * anything moved.
 */
export const follow = (
  camera: FollowCamera,
  x: number,
  y: number,
  bounds: Bounds,
  cover: Cover,
  ms: number,
  jump: boolean,
  looking: Looking | null = null,
): boolean => {
  const freeW = (camera.width - cover.left - cover.right) / camera.zoom
  const freeH = (camera.height - cover.top - cover.bottom) / camera.zoom
  const midX = camera.x + cover.left / camera.zoom + freeW / 2
  const midY = camera.y + cover.top / camera.zoom + freeH / 2
  const ahead = { x: x + (looking?.x ?? 0) * freeW * LOOK_AHEAD, y: y + (looking?.y ?? 0) * freeH * LOOK_AHEAD }
  const half = looking === null ? DEAD_ZONE / 2 : DEAD_ZONE / 6
  let toX = camera.x + outside(ahead.x - midX, -freeW * half, freeW * half)
  let toY = camera.y + outside(ahead.y - midY, -freeH * half, freeH * half)
  toX = insideX(camera, toX, bounds, cover)
  toY = insideY(camera, toY, bounds, cover)
  for (const dock of cover.docks) {
    const left = dock.x / camera.zoom - BESIDE_DOCK
    const right = (dock.x + dock.w) / camera.zoom + BESIDE_DOCK
    const top = dock.y / camera.zoom - DOCK_MARGIN
    const bottom = (dock.y + dock.h) / camera.zoom + DOCK_MARGIN
    const atX = x - toX
    const atY = y - toY
    // Who watches a way sees it over the dock that stands on that side.
    const watched = looking !== null && (looking.x < 0 ? left < atX : looking.x > 0 && atX < right)
    if (watched && dock.y >= ROOM_OVER_DOCK && atY > top && atY < bottom) {
      toY += atY - top
      continue
    }
    if (atX <= left || atX >= right || atY <= top || atY >= bottom) continue
    const aside = left <= 0 || right - atX < atX - left ? atX - right : atX - left
    const up = top <= 0 || bottom - atY < atY - top ? atY - bottom : atY - top
    if (Math.abs(aside) < Math.abs(up)) toX += aside
    else toY += up
  }
  const share = jump ? 1 : 1 - Math.exp(-ms / EASE_MS)
  const goX = (toX - camera.x) * share
  const goY = (toY - camera.y) * share
  camera.x += goX
  camera.y += goY
  return Math.abs(goX) > 0.01 || Math.abs(goY) > 0.01
}
