import { mix } from './colour.ts'
import { circle, each, ellipse, line, linearGradient, num, put, radialGradient, rect, shape, stroke } from './svg.ts'

/** What the lamp on top says. Low and stepped on are bone; the page adds the word. */
export type Led = 'off' | 'idle' | 'receiving' | 'transmitting' | 'low' | 'stepped-on'

export type WalkieOptions = {
  readonly channel: number
  readonly led: Led
  /** The talk button is down. */
  readonly ptt?: boolean
  /** The headset is plugged in. */
  readonly plug?: boolean
  /** Charge, 0 to 4. */
  readonly bars?: number
  /** The number is struck out: the radio is on the wrong channel. */
  readonly wrongChannel?: boolean
  /** Makes the names of gradients unique when two radios are on one page. */
  readonly id?: string
}

/** Where the page writes on a drawing: centre of the writing, its room, and the angle in degrees. */
export type TextAnchor = {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  readonly turn: number
}

export type Drawing = { readonly svg: string; readonly width: number; readonly height: number }

const EDGE = '#06070a'
const BONE = '#F1E9DA'
const LED_COLOUR: Readonly<Record<Led, string>> = {
  off: '#2a2e35',
  idle: '#2f5f45',
  receiving: '#6fe3a4',
  transmitting: BONE,
  low: BONE,
  'stepped-on': BONE,
}
const GLOWS: readonly Led[] = ['receiving', 'transmitting', 'low', 'stepped-on']

/** The tape on the speaker. Hand lettering of at most 18 px fits ten letters. */
export const WALKIE_TAPE: TextAnchor = { x: 94, y: 298, w: 88, h: 22, turn: -2.2 }
/** The jack of the headset, where the coil begins. */
export const WALKIE_JACK = { x: 187, y: 207 } as const

function gradients(id: string, off: boolean, led: string): string {
  const lit = off ? '#2c3036' : '#3c424c'
  const shade = off ? '#15181c' : '#1d2128'
  return (
    linearGradient(`${id}-body`, [
      { at: 0, colour: '#14171b' },
      { at: 0.07, colour: lit },
      { at: 0.5, colour: mix(lit, shade, 0.35) },
      { at: 0.93, colour: shade },
      { at: 1, colour: '#0d0f12' },
    ]) +
    linearGradient(`${id}-knob`, [
      { at: 0, colour: '#101317' },
      { at: 0.3, colour: '#4a515c' },
      { at: 0.55, colour: '#31373f' },
      { at: 1, colour: '#0c0e11' },
    ]) +
    linearGradient(`${id}-aerial`, [
      { at: 0, colour: '#0c0e11' },
      { at: 0.35, colour: '#3d444e' },
      { at: 1, colour: '#0c0e11' },
    ]) +
    radialGradient(`${id}-led`, [
      { at: 0, colour: led, opacity: 0.9 },
      { at: 1, colour: led, opacity: 0 },
    ])
  )
}

const aerial = (id: string): string =>
  shape('M37,8Q42,2 47,8L51,132L33,132Z', `url(#${id}-aerial)`, { stroke: EDGE, width: 1 }) +
  shape('M30,128L54,128L56,152L28,152Z', `url(#${id}-knob)`, { stroke: EDGE, width: 1 }) +
  each([134, 140, 146], (y) => line(30, y, 54, y, '#0a0c0f', 1))

const volumeKnob = (id: string): string =>
  shape('M74,124L102,124L104,152L72,152Z', `url(#${id}-knob)`, { stroke: EDGE, width: 1 }) +
  each([78, 83, 88, 93, 98], (x) => line(x, 129, x, 149, '#0a0c0f', 1.2, { opacity: 0.8 })) +
  ellipse(88, 124, 14, 4.6, '#474e58', { stroke: EDGE, width: 1 }) +
  line(88, 121, 91, 124, '#cfd5dc', 1.6)

const digit = (x: number, y: number, value: number, size: number, colour: string): string =>
  `<text x="${x}" y="${y}" fill="${colour}" font-family="'Barlow Condensed'" font-weight="700" font-size="${size}" text-anchor="middle">${value}</text>`

/** The knob turns over sixteen channels. */
function channelKnob(id: string, channel: number, wrong: boolean): string {
  const before = channel === 1 ? 16 : channel - 1
  const after = channel === 16 ? 1 : channel + 1
  return (
    shape('M116,116L156,116L158,140L114,140Z', `url(#${id}-knob)`, { stroke: EDGE, width: 1 }) +
    each([121, 127, 133, 139, 145, 151], (x) => line(x, 122, x, 137, '#0a0c0f', 1.3, { opacity: 0.8 })) +
    ellipse(136, 116, 20, 6.4, '#4b525d', { stroke: EDGE, width: 1 }) +
    shape('M134,112L138,112L137,120L135,120Z', BONE) +
    shape('M108,139L164,139L166,154L106,154Z', '#23272e', { stroke: EDGE, width: 1 }) +
    digit(136, 151.4, channel, 13.5, BONE) +
    digit(116, 150.6, before, 10, '#8a93a0') +
    digit(156, 150.6, after, 10, '#8a93a0') +
    (wrong ? line(127, 152, 145, 142, BONE, 1.8) : '')
  )
}

function talkButton(down: boolean): string {
  const x = down ? 9 : 5
  const ridges = [206, 214, 222, 230, 238, 246, 254]
  return (
    rect(x, 196, 16, 66, down ? BONE : '#31373f', { rx: 5, stroke: EDGE, width: 1.2 }) +
    each(ridges, (y) => line(x + 4, y, x + 11, y, down ? '#8d8677' : '#14171b', 1.6)) +
    rect(8, 274, 12, 20, '#262b32', { rx: 4, stroke: EDGE, width: 1 }) +
    rect(8, 300, 12, 20, '#262b32', { rx: 4, stroke: EDGE, width: 1 })
  )
}

const BODY =
  'M30,150L158,150Q168,150 169,160L172,250L170,404Q169,414 159,414L29,414Q19,414 18,404L16,250L19,160Q20,150 30,150Z'

const body = (id: string): string =>
  shape(BODY, `url(#${id}-body)`, { stroke: EDGE, width: 1.4 }) +
  stroke('M31,153L157,153', '#626a76', 1.2, { opacity: 0.7 }) +
  shape('M30,164L158,164L160,176L28,176Z', '#14171b', { opacity: 0.55 })

const lamp = (id: string, led: Led): string =>
  circle(94, 158, 4, LED_COLOUR[led], { stroke: EDGE, width: 1 }) +
  (GLOWS.includes(led) ? circle(94, 158, 17, `url(#${id}-led)`) : '')

const SLOTS = [64, 82, 90, 94, 94, 94, 90, 82, 64] as const
const speaker = (): string =>
  rect(40, 184, 108, 92, '#101317', { rx: 10, stroke: '#343a43', width: 1 }) +
  each(SLOTS, (w, row) => {
    const y = 191.5 + row * 9.2
    return (
      rect(94 - w / 2, y, w, 4.2, '#05070a', { rx: 2.1 }) +
      line(94 - w / 2 + 2, y + 5.1, 94 + w / 2 - 2, y + 5.1, '#2b3038', 0.8)
    )
  })

const TORN = 'M-47,-11.5l1.8,4 -1.6,5 1.7,5 -1.5,4 .8,5.5L46,11l-1.5,-5 1.6,-5 -1.6,-5 1.5,-7Z'
const tape = (off: boolean): string =>
  put(shape(TORN, off ? '#8f8b81' : '#EFEBE0'), WALKIE_TAPE.x, WALKIE_TAPE.y, WALKIE_TAPE.turn)

const chin = (bars: number): string =>
  line(20, 330, 168, 330, '#0a0c0f', 2) +
  line(20, 332, 168, 332, '#4a515c', 0.8, { opacity: 0.6 }) +
  rect(70, 398, 48, 9, '#2c3139', { rx: 3, stroke: EDGE, width: 1 }) +
  each([0, 1, 2, 3], (bar) =>
    rect(60 + bar * 18, 350, 13, 7, bar < bars ? BONE : '#2b3038', { rx: 1.5, opacity: bar < bars ? 0.9 : 1 }),
  )

const jack = (): string =>
  rect(166, 190, 14, 34, '#23272e', { rx: 3, stroke: EDGE, width: 1 }) +
  rect(178, 198, 9, 18, '#31373f', { rx: 2, stroke: EDGE, width: 1 })

/** The handheld radio from the front, in a box of 190 by 420. `tape` is where the page letters post and unit. */
export function walkieSvg(options: WalkieOptions): Drawing & { readonly tape: TextAnchor } {
  const id = options.id ?? 'walkie'
  const off = options.led === 'off'
  const svg =
    `<defs>${gradients(id, off, LED_COLOUR[options.led])}</defs>` +
    aerial(id) +
    volumeKnob(id) +
    channelKnob(id, options.channel, options.wrongChannel === true) +
    talkButton(options.ptt === true) +
    body(id) +
    lamp(id, options.led) +
    speaker() +
    tape(off) +
    chin(options.bars ?? 3) +
    (options.plug === true ? jack() : '')
  return { svg, width: 190, height: 420, tape: WALKIE_TAPE }
}

/** The coiled lead between two points, drawn in the same units as the radio. */
export function coilSvg(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  turns = 12,
  reach = 5,
): string {
  const dx = (to.x - from.x) / turns
  const dy = (to.y - from.y) / turns
  const length = Math.sqrt(dx * dx + dy * dy)
  const nx = (-dy / length) * reach
  const ny = (dx / length) * reach
  let d = `M${num(from.x)},${num(from.y)}`
  for (let turn = 0; turn < turns; turn++) {
    const x = from.x + dx * turn
    const y = from.y + dy * turn
    const out = `${num(x + nx * 1.9 - dx * 0.3)},${num(y + ny * 1.9 - dy * 0.3)}`
    const over = `${num(x + dx * 1.3 + nx * 1.9)},${num(y + dy * 1.3 + ny * 1.9)}`
    const back = `${num(x + dx * 0.8)},${num(y + dy * 0.8)}`
    const under = `${num(x + dx * 0.3 - nx)},${num(y + dy * 0.3 - ny)}`
    d += `C${out} ${over} ${back}S${under} ${num(x + dx)},${num(y + dy)}`
  }
  return (
    stroke(d, EDGE, 4.2) + stroke(d, '#3b424d', 2.4) + stroke(d, '#69727f', 0.7, { transform: 'translate(-.4 -.7)' })
  )
}

/** The single-muff headset in a box of 150 by 150. The dot on the muff has the department's colour. */
export function headsetSvg(department = '#4FBFC9'): Drawing {
  const band = 'M26,86C22,30 62,8 96,20C124,30 132,60 128,88'
  const pad = 'M128,80C129,92 128,96 126,104'
  const hanger = 'M26,80C25,88 25,92 26,98'
  const boom = 'M34,134C40,150 64,152 82,142'
  const svg =
    stroke(band, EDGE, 11) +
    stroke(band, '#2f353e', 8) +
    stroke('M31,66C34,34 64,18 92,26', '#5a626e', 1.6) +
    stroke(pad, EDGE, 8) +
    stroke(pad, '#59616d', 5) +
    rect(112, 98, 22, 34, '#23272e', { rx: 8, stroke: EDGE, width: 1.4 }) +
    rect(116, 102, 8, 26, '#3b424d', { rx: 4 }) +
    stroke(hanger, EDGE, 8) +
    stroke(hanger, '#59616d', 5) +
    ellipse(30, 112, 21, 25, '#1d2128', { stroke: EDGE, width: 1.4 }) +
    ellipse(27, 111, 15, 19, '#343b45', { stroke: '#14171b', width: 1 }) +
    ellipse(25, 110, 8, 11, '#23272e') +
    rect(16, 106, 5, 10, department, { rx: 2 }) +
    stroke(boom, EDGE, 5) +
    stroke(boom, '#7d8694', 2.6) +
    ellipse(88, 139, 9, 6.4, '#14171b', { stroke: '#3b424d', width: 1.2, transform: 'rotate(-24 88 139)' })
  return { svg, width: 150, height: 150 }
}
