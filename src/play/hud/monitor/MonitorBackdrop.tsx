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

/** The place behind everybody on the small monitor: painted once for a camera, and again when it changes. */
export const MonitorBackdrop = memo(({ plan, camera, width, height, screen }: MonitorBackdropProps) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const pen = canvas.current?.getContext('2d')
    // Without a pen the bare screen stays.
    if (pen === null || pen === undefined) return
    pen.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0)
    paint(pen, backdropOf(plan, camera, screen), width, height)
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
