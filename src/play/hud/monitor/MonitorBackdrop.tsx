import { memo, useEffect, useRef } from 'react'
import type { Camera, Plan } from '../../../core/floor/plan.ts'
import { type Backdrop, backdropOf } from './backdrop.ts'
import type { Screen } from './lens.ts'

export type MonitorBackdropProps = {
  readonly plan: Plan
  readonly camera: Camera
  readonly width: number
  readonly height: number
  readonly screen: Screen
}

const SHARPNESS = 2

const paint = (
  pen: CanvasRenderingContext2D,
  { sky, ground, horizon, patches }: Backdrop,
  w: number,
  h: number,
): void => {
  const air = pen.createLinearGradient(0, 0, 0, Math.max(1, horizon))
  air.addColorStop(0, sky[0])
  air.addColorStop(1, sky[1])
  pen.fillStyle = air
  pen.fillRect(0, 0, w, horizon)
  pen.fillStyle = ground
  pen.fillRect(0, horizon, w, h - horizon)
  for (const { corners, fill } of patches) {
    pen.beginPath()
    for (const { x, y } of corners) pen.lineTo(x, y)
    pen.closePath()
    pen.fillStyle = fill
    pen.strokeStyle = fill
    pen.lineWidth = 0.6
    pen.fill()
    // Neighbours meet without a seam.
    pen.stroke()
  }
}

const boxOf = (corners: Backdrop['patches'][number]['corners']) => {
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top }
}

/** What burns blooms in the lens, and every lens is darker towards its rim. */
const bloom = (pen: CanvasRenderingContext2D, { patches }: Backdrop, w: number, h: number): void => {
  pen.globalCompositeOperation = 'screen'
  for (const { corners, burns } of patches) {
    if (burns !== true) continue
    const box = boxOf(corners)
    const r = Math.min(60, Math.max(box.w, box.h) * 0.9 + 6)
    const [x, y] = [box.x + box.w / 2, box.y + box.h / 2]
    const light = pen.createRadialGradient(x, y, 0, x, y, r)
    light.addColorStop(0, 'rgba(255, 196, 122, 0.2)')
    light.addColorStop(1, 'rgba(255, 196, 122, 0)')
    pen.fillStyle = light
    pen.fillRect(x - r, y - r, 2 * r, 2 * r)
  }
  pen.globalCompositeOperation = 'source-over'
  const rim = pen.createRadialGradient(w / 2, h / 2, h * 0.4, w / 2, h / 2, w * 0.62)
  rim.addColorStop(0, 'rgba(5, 7, 11, 0)')
  rim.addColorStop(1, 'rgba(5, 7, 11, 0.5)')
  pen.fillStyle = rim
  pen.fillRect(0, 0, w, h)
}

/** The place behind everybody on the small monitor: painted once for a camera, and again when it changes. */
export const MonitorBackdrop = memo(({ plan, camera, width, height, screen }: MonitorBackdropProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    // Without a pen the bare screen stays.
    if (pen === null || pen === undefined) return
    pen.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0)
    const backdrop = backdropOf(plan, camera, screen)
    paint(pen, backdrop, width, height)
    bloom(pen, backdrop, width, height)
  }, [plan, camera, width, height, screen])
  return (
    <canvas
      ref={canvas}
      className="monitor__picture"
      width={width * SHARPNESS}
      height={height * SHARPNESS}
      aria-hidden="true"
    />
  )
})
MonitorBackdrop.displayName = 'MonitorBackdrop'
