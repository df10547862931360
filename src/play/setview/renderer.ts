/** How the picture is drawn. */
export type RendererName = 'webgl' | 'canvas'

const context = (kind: '2d' | 'webgl'): boolean => {
  try {
    const canvas = document.createElement('canvas')
    if (kind === '2d') return canvas.getContext('2d') !== null
    const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true, stencil: true })
    gl?.getExtension('WEBGL_lose_context')?.loseContext()
    return gl !== null
  } catch {
    return false
  }
}

/**
 * The renderers worth trying on this machine, the best first: WebGL where the graphics card does the work (a WebGL that
 * the processor has to play is slower than Canvas), then Canvas. Empty where the page has neither.
 */
export function renderersHere(): readonly RendererName[] {
  const names: RendererName[] = []
  if (context('webgl')) names.push('webgl')
  if (context('2d')) names.push('canvas')
  return names
}
