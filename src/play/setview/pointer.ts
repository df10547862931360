/** A press that moves farther than this (CSS pixels) is a drag, not a point. */
const STEADY_PX = 10

/** Calls with the place of every steady press, in CSS pixels from the host's corner. Returns the way to stop. */
export function onPress(host: HTMLElement, pressed: (x: number, y: number, touch: boolean) => void): () => void {
  let id: number | null = null
  let fromX = 0
  let fromY = 0
  const down = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0) return
    id = event.pointerId
    fromX = event.clientX
    fromY = event.clientY
  }
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== id) return
    id = null
    if (Math.abs(event.clientX - fromX) > STEADY_PX || Math.abs(event.clientY - fromY) > STEADY_PX) return
    const box = host.getBoundingClientRect()
    pressed(event.clientX - box.left, event.clientY - box.top, event.pointerType === 'touch')
  }
  const away = (): void => {
    id = null
  }
  host.addEventListener('pointerdown', down)
  host.addEventListener('pointerup', up)
  host.addEventListener('pointercancel', away)
  return () => {
    host.removeEventListener('pointerdown', down)
    host.removeEventListener('pointerup', up)
    host.removeEventListener('pointercancel', away)
  }
}
