/**
 * Draws the SVG text of the kit on a canvas, so that the page needs no pictures of people and things: the same drawing
 * serves every size, colour and screen. It knows what the kit writes and nothing more: rect, circle, ellipse, line,
 * path, g, clipPath and the two gradients. A group with an opacity hands it on to each of its parts.
 */

/** A fill or stroke named by `url(#…)` that the drawing does not define itself, such as a ground. */
export type Fills = (id: string) => CanvasPattern | null

type Attributes = ReadonlyMap<string, string>
type Node = { readonly tag: string; readonly at: Attributes; readonly children: Node[] }

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g
const CALL = /(\w+)\(([^)]*)\)/g

function attributesOf(text: string): Attributes {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) found.set(name, value)
  return found
}

/** The elements of a drawing; text between them is left out. */
function parse(svg: string): Node {
  const root: Node = { tag: 'g', at: new Map(), children: [] }
  const open: Node[] = [root]
  for (const [, closing, tag = '', attributes = '', alone] of svg.matchAll(TAG)) {
    if (closing === '/') {
      open.pop()
      continue
    }
    const node: Node = { tag, at: attributesOf(attributes), children: [] }
    open.at(-1)?.children.push(node)
    if (alone !== '/') open.push(node)
  }
  return root
}

const numberOf = (at: Attributes, name: string, otherwise = 0): number => {
  const value = at.get(name)
  return value === undefined ? otherwise : Number(value)
}

const idOf = (value: string | undefined): string | null => {
  const found = value === undefined ? null : /url\(#([^)]+)\)/.exec(value)
  return found?.[1] ?? null
}

type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** The box of an element with measures of its own; gradients fill it from rim to rim. */
function boxOf({ tag, at }: Node): Box {
  if (tag === 'circle' || tag === 'ellipse') {
    const rx = numberOf(at, tag === 'circle' ? 'r' : 'rx')
    const ry = numberOf(at, tag === 'circle' ? 'r' : 'ry')
    return { x: numberOf(at, 'cx') - rx, y: numberOf(at, 'cy') - ry, w: 2 * rx, h: 2 * ry }
  }
  return { x: numberOf(at, 'x'), y: numberOf(at, 'y'), w: numberOf(at, 'width'), h: numberOf(at, 'height') }
}

function outlineOf({ tag, at }: Node): Path2D | null {
  if (tag === 'path') return new Path2D(at.get('d') ?? '')
  const path = new Path2D()
  if (tag === 'rect') {
    const { x, y, w, h } = boxOf({ tag, at, children: [] })
    const r = Math.min(numberOf(at, 'rx'), w / 2, h / 2)
    if (r > 0) path.roundRect(x, y, w, h, r)
    else path.rect(x, y, w, h)
    return path
  }
  if (tag === 'circle' || tag === 'ellipse') {
    const rx = numberOf(at, tag === 'circle' ? 'r' : 'rx')
    const ry = numberOf(at, tag === 'circle' ? 'r' : 'ry')
    path.ellipse(numberOf(at, 'cx'), numberOf(at, 'cy'), rx, ry, 0, 0, 2 * Math.PI)
    return path
  }
  if (tag === 'line') {
    path.moveTo(numberOf(at, 'x1'), numberOf(at, 'y1'))
    path.lineTo(numberOf(at, 'x2'), numberOf(at, 'y2'))
    return path
  }
  return null
}

function applyTransform(ctx: CanvasRenderingContext2D, transform: string): void {
  for (const [, call, list = ''] of transform.matchAll(CALL)) {
    const [a = 0, b, c] = list.split(/[\s,]+/).map(Number)
    if (call === 'translate') ctx.translate(a, b ?? 0)
    else if (call === 'scale') ctx.scale(a, b ?? a)
    else if (call === 'rotate') {
      ctx.translate(b ?? 0, c ?? 0)
      ctx.rotate((a * Math.PI) / 180)
      ctx.translate(-(b ?? 0), -(c ?? 0))
    }
  }
}

/** What a drawing defines by id, wherever it does so. */
function definitionsOf(node: Node, into = new Map<string, Node>()): Map<string, Node> {
  const id = node.at.get('id')
  if (id !== undefined) into.set(id, node)
  for (const child of node.children) definitionsOf(child, into)
  return into
}

const HEX = /^#([0-9a-f]{6})$/i
/** A colour with the opacity of its stop. */
function stopColour(at: Attributes): string {
  const colour = at.get('stop-color') ?? '#000000'
  const opacity = numberOf(at, 'stop-opacity', 1)
  const hex = HEX.exec(colour)?.[1]
  if (hex === undefined || opacity >= 1) return colour
  const value = Number.parseInt(hex, 16)
  return `rgba(${(value >> 16) & 255},${(value >> 8) & 255},${value & 255},${opacity})`
}

const IGNORED = new Set(['defs', 'clipPath', 'radialGradient', 'linearGradient', 'pattern', 'filter', 'stop'])

/** The outline that a group hands down to its parts. */
type Line = { readonly colour: string; readonly width: number }
const NO_LINE: Line = { colour: 'none', width: 1 }

class Printer {
  private readonly ctx: CanvasRenderingContext2D
  private readonly definitions: ReadonlyMap<string, Node>
  private readonly fills: Fills

  constructor(ctx: CanvasRenderingContext2D, definitions: ReadonlyMap<string, Node>, fills: Fills) {
    this.ctx = ctx
    this.definitions = definitions
    this.fills = fills
  }

  print(node: Node, alpha: number, above: Line = NO_LINE): void {
    const { at, tag } = node
    if (IGNORED.has(tag)) return
    const { ctx } = this
    const transform = at.get('transform')
    const clip = idOf(at.get('clip-path'))
    const apart = transform !== undefined || clip !== null
    if (apart) ctx.save()
    if (transform !== undefined) applyTransform(ctx, transform)
    if (clip !== null) this.clip(clip)
    const own = alpha * numberOf(at, 'opacity', 1)
    const line: Line = { colour: at.get('stroke') ?? above.colour, width: numberOf(at, 'stroke-width', above.width) }
    if (tag === 'g') for (const child of node.children) this.print(child, own, line)
    else this.printShape(node, own, line)
    if (apart) ctx.restore()
  }

  private clip(id: string): void {
    const area = new Path2D()
    for (const child of this.definitions.get(id)?.children ?? []) {
      const path = outlineOf(child)
      if (path !== null) area.addPath(path)
    }
    this.ctx.clip(area)
  }

  private printShape(node: Node, alpha: number, line: Line): void {
    const path = outlineOf(node)
    if (path === null) return
    const { ctx } = this
    const { at } = node
    ctx.globalAlpha = alpha
    const fill = at.get('fill') ?? '#000000'
    if (fill !== 'none' && node.tag !== 'line') this.fill(node, path, fill)
    if (line.colour === 'none') return
    ctx.strokeStyle = line.colour
    ctx.lineWidth = line.width
    ctx.lineCap = at.get('stroke-linecap') === 'round' ? 'round' : 'butt'
    ctx.lineJoin = at.get('stroke-linejoin') === 'round' ? 'round' : 'miter'
    const dash = at.get('stroke-dasharray')
    ctx.setLineDash(dash === undefined || dash === '' ? [] : dash.split(/[\s,]+/).map(Number))
    ctx.stroke(path)
  }

  private fill(node: Node, path: Path2D, fill: string): void {
    const { ctx } = this
    const rule = node.at.get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero'
    const id = idOf(fill)
    if (id === null) {
      ctx.fillStyle = fill
      ctx.fill(path, rule)
      return
    }
    const gradient = this.definitions.get(id)
    if (gradient !== undefined) return this.fillGradient(boxOf(node), path, gradient)
    const pattern = this.fills(id)
    if (pattern === null) return
    ctx.fillStyle = pattern
    ctx.fill(path, rule)
  }

  /** Gradients are measured in parts of the box that they fill. */
  private fillGradient(box: Box, path: Path2D, { tag, at, children }: Node): void {
    const { ctx } = this
    const gradient =
      tag === 'radialGradient'
        ? ctx.createRadialGradient(0.5, 0.5, 0, 0.5, 0.5, 0.5)
        : ctx.createLinearGradient(numberOf(at, 'x1'), numberOf(at, 'y1'), numberOf(at, 'x2', 1), numberOf(at, 'y2'))
    for (const stop of children) gradient.addColorStop(numberOf(stop.at, 'offset'), stopColour(stop.at))
    ctx.save()
    ctx.clip(path)
    ctx.translate(box.x, box.y)
    ctx.scale(box.w, box.h)
    ctx.fillStyle = gradient
    ctx.fillRect(0, 0, 1, 1)
    ctx.restore()
  }
}

const NO_FILLS: Fills = () => null

/** Draws the kit's SVG text at the origin of the context, in its units. */
export function drawOnCanvas(ctx: CanvasRenderingContext2D, svg: string, fills: Fills = NO_FILLS): void {
  const root = parse(svg)
  ctx.save()
  new Printer(ctx, definitionsOf(root), fills).print(root, ctx.globalAlpha)
  ctx.restore()
}
