/** How the picture is drawn. */
export type RendererName = 'webgl' | 'canvas'

/** Names by which a WebGL gives away that the processor plays it. */
const PLAYED = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** True where the name of a graphics renderer says that no graphics card is behind it. */
export const isPlayed = (renderer: string): boolean => PLAYED.test(renderer)

/** Asks the browser for a WebGL and lets go of it at once. */
function webglHere(): 'card' | 'played' | 'none' {
  try {
    const gl = document
      .createElement('canvas')
      .getContext('webgl', { failIfMajorPerformanceCaveat: true, stencil: true })
    if (gl === null) return 'none'
    const names = gl.getExtension('WEBGL_debug_renderer_info')
    const name: unknown = names === null ? '' : gl.getParameter(names.UNMASKED_RENDERER_WEBGL)
    gl.getExtension('WEBGL_lose_context')?.loseContext()
    return isPlayed(String(name)) ? 'played' : 'card'
  } catch {
    return 'none'
  }
}

const canvasHere = (): boolean => document.createElement('canvas').getContext('2d') !== null

/**
 * The renderers worth trying on this machine, the best first: WebGL where a graphics card does the work, then Canvas,
 * and last a WebGL that the processor plays, which is slower than Canvas. Empty where the page has neither.
 */
export function renderersHere(): readonly RendererName[] {
  const webgl = webglHere()
  const names: RendererName[] = []
  if (webgl === 'card') names.push('webgl')
  if (canvasHere()) names.push('canvas')
  if (webgl === 'played') names.push('webgl')
  return names
}
