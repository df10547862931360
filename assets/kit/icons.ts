/**
 * The signs of the product: 24 grid, 1.8 px line, currentColor. State is told by shape first: ring, half disc,
 * double disc, square, padlock.
 */
const stroke = (d: string): string =>
  `<path d="${d}" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`
const fill = (d: string): string => `<path d="${d}" fill="currentColor"/>`
const dot = (x: number, y: number, r: number): string => `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor"/>`
const ring = (x: number, y: number, r: number): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="currentColor" stroke-width="1.8"/>`
const solid = (x: number, y: number, w: number, h: number, rx: number): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="currentColor"/>`
const frame = (x: number, y: number, w: number, h: number, rx: number): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="none" stroke="currentColor" stroke-width="1.8"/>`

const DRAWN = {
  reset: ring(12, 12, 8),
  standby: ring(12, 12, 8) + fill('M12 4a8 8 0 0 0 0 16z'),
  rolling: ring(12, 12, 9.2) + dot(12, 12, 5.4),
  cut: solid(5, 5, 14, 14, 1.5),
  locked: stroke('M7.6 11V8.2a4.4 4.4 0 0 1 8.8 0V11') + solid(5, 11, 14, 9.4, 1.6),
  open: stroke('M7.6 11V7.4a4.4 4.4 0 0 1 8.5-1.6') + frame(5, 11, 14, 9.4, 1.6),
  breach: stroke('M12 3.4 21.4 20H2.6z') + stroke('M12 9.6v5') + dot(12, 17.4, 1.1),
  bogey:
    dot(14.6, 4.8, 2.2) +
    stroke('M7 10.4l3.6-2.6 4 1.2 1.6 3.4 3 .6M13.6 9.4l-2 5 3.4 2.6.6 4.4M11.4 14.8l-2 2.4-4.2.4'),
  frame: stroke('M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5') + dot(12, 12, 1.4),
  camera: stroke('M3 9h11v9H3zM14 12.4l6.4-3v8.2l-6.4-3') + ring(6.4, 5.6, 2.3) + ring(12, 5.6, 2.3),
  walkie:
    stroke('M8 8.6V2.6') + frame(6.2, 8.6, 11.6, 13, 2) + stroke('M9.4 12.4h5.2M9.4 15.2h5.2M13.4 8.4V6.2h2.8v2.2'),
  headset:
    stroke('M4.4 14v-2.4a7.6 7.6 0 0 1 15.2 0V14') +
    solid(3, 13, 4.4, 6.4, 1.6) +
    solid(16.6, 13, 4.4, 6.4, 1.6) +
    stroke('M18.8 19.4c0 1.6-1.6 2.2-4.4 2.2'),
  mic: solid(9, 2.8, 6, 11, 3) + stroke('M5.6 11.4a6.4 6.4 0 0 0 12.8 0M12 17.8v3.4'),
  keyboard: frame(2.6, 6, 18.8, 12.4, 1.8) + stroke('M6.4 10h.01M10 10h.01M13.8 10h.01M17.4 10h.01M8 14.4h8'),
  build:
    solid(2.6, 4.4, 7.6, 6, 1.4) +
    frame(13, 4.4, 8.4, 6, 1.4) +
    frame(2.6, 13.6, 11.4, 6, 1.4) +
    stroke('M17.4 16.6h4M19.4 14.6v4'),
  captions: frame(2.6, 5, 18.8, 14, 1.8) + stroke('M10.4 10.4a2.2 2.2 0 1 0 0 3.2M17.4 10.4a2.2 2.2 0 1 0 0 3.2'),
  pause: solid(6, 5, 4, 14, 1) + solid(14, 5, 4, 14, 1),
  play: fill('M7 4.6v14.8L19.4 12z'),
  settings: stroke('M4 7h9M17.6 7H20M4 17h2.4M11 17h9') + ring(15.2, 7, 2.3) + ring(8.6, 17, 2.3),
  clock: ring(12, 12, 8.6) + stroke('M12 7.2V12l3.4 2'),
  money: stroke(
    'M12 3.6v16.8M16.2 7.4c-.8-1.2-2.3-1.8-4.2-1.8-2.4 0-4 1.1-4 2.9 0 4 8.6 2 8.6 6.2 0 1.9-1.8 3.1-4.4 3.1-2.2 0-3.9-.8-4.7-2.2',
  ),
  pin: stroke('M12 21.2s6.6-6 6.6-11.2a6.6 6.6 0 0 0-13.2 0c0 5.2 6.6 11.2 6.6 11.2z') + dot(12, 10, 2.2),
  replay: stroke('M4.4 12a7.6 7.6 0 1 0 2.4-5.6M4 4.2v4.6h4.6') + fill('M10.4 8.8v6.4l5-3.2z'),
  eye: stroke('M2.6 12S6 5.6 12 5.6 21.4 12 21.4 12 18 18.4 12 18.4 2.6 12 2.6 12z') + dot(12, 12, 2.6),
  verified:
    stroke('M12 2.8l7.6 2.8v5.6c0 4.8-3.2 8.2-7.6 10-4.4-1.8-7.6-5.2-7.6-10V5.6z') + stroke('M8.4 11.8l2.6 2.6 4.6-5'),
  download: stroke('M12 3.6v11M7.4 10.4l4.6 4.6 4.6-4.6M4 19.6h16'),
  filter: stroke('M3.6 5.6h16.8l-6.4 7.4v6.4l-4-2.2v-4.2z'),
  battery:
    `${frame(2.4, 7.4, 16.4, 9.2, 1.6)}<rect x="4.8" y="9.8" width="8" height="4.4" fill="currentColor"/>` +
    stroke('M21.6 10.4v3.2'),
  batteryLow:
    `${frame(2.4, 7.4, 16.4, 9.2, 1.6)}<rect x="4.8" y="9.8" width="2.2" height="4.4" fill="currentColor"/>` +
    stroke('M21.6 10.4v3.2'),
  signal: stroke('M4 15.6v2.4M8 12.4V18M12 9v9M16 6v12M20 3.4V18'),
  quiet: fill('M3 9.4h4L12 5v14l-5-4.4H3z') + stroke('M16 9.4l5 5.2M21 9.4l-5 5.2'),
  aloud: fill('M3 9.4h4L12 5v14l-5-4.4H3z') + stroke('M15.6 8.6a4.8 4.8 0 0 1 0 6.8M18.6 5.8a8.8 8.8 0 0 1 0 12.4'),
  check: stroke('M4.4 12.8l5 5L19.6 6.8'),
  cross: stroke('M5.6 5.6l12.8 12.8M18.4 5.6L5.6 18.4'),
  minus: stroke('M5 12h14'),
  plus: stroke('M12 5v14M5 12h14'),
  arrow: stroke('M4 12h15M13.4 6.4L19 12l-5.6 5.6'),
  chevron: stroke('M8.6 4.6L16 12l-7.4 7.4'),
  down: stroke('M4.6 8.6L12 16l7.4-7.4'),
  stop: stroke(
    'M8 12.6V5.4a1.5 1.5 0 0 1 3 0V11M11 10.4V3.9a1.5 1.5 0 0 1 3 0v6.5M14 10.8V5.6a1.5 1.5 0 0 1 3 0v8c0 4.4-2.2 7.4-6 7.4-3 0-4.4-1.6-5.8-4.4L3.4 13c-.6-1.4 1.1-2.4 2.2-1.1L8 14.6',
  ),
  walk:
    dot(12.6, 4.2, 2.1) +
    stroke('M12.4 8.4l-3.4 2-1 3.6M12.4 8.4l.8 5.6 2.8 2.4 1 4.6M12.6 9l2.4 2.8 3 .8M13 14l-2.4 3-2.6 4'),
  talk: stroke('M4 4.6h16v11H11l-4.6 4v-4H4z') + stroke('M8 8.6h8M8 11.8h5'),
  people:
    ring(8.6, 8, 3) +
    stroke('M3 19c0-3.4 2.4-5.4 5.6-5.4s5.6 2 5.6 5.4') +
    stroke('M15.4 5.4a3 3 0 0 1 0 5.4M17 14c2.4.6 4 2.4 4 5'),
  flag: stroke('M5.6 21V3.6M5.6 4.6h12l-2.6 4 2.6 4h-12'),
  book: stroke(
    'M12 6.4C10 4.8 7 4.4 3.6 4.6v13.2c3.4-.2 6.4.2 8.4 1.8 2-1.6 5-2 8.4-1.8V4.6C17 4.4 14 4.8 12 6.4zM12 6.4v13.2',
  ),
  cards: frame(3.4, 7.4, 12, 13, 1.6) + stroke('M8 4h11a1.6 1.6 0 0 1 1.6 1.6V17'),
  slate:
    stroke('M3.6 9.6h16.8v10.8H3.6z') + stroke('M3.6 9.2L3 5.8l16.8-3 .6 3.4z') + stroke('M7.4 5l2 3.2M12 4.2l2 3.2'),
  moon: fill('M19.6 14.6A8.4 8.4 0 0 1 9.4 4.4a8.4 8.4 0 1 0 10.2 10.2z'),
  sun:
    dot(12, 12, 4.2) +
    stroke(
      'M12 2.6v2.2M12 19.2v2.2M2.6 12h2.2M19.2 12h2.2M5.4 5.4l1.5 1.5M17.1 17.1l1.5 1.5M18.6 5.4l-1.5 1.5M6.9 17.1l-1.5 1.5',
    ),
  upload: stroke('M12 15V4M7.4 8.4L12 3.8l4.6 4.6M4 19.6h16'),
  expand: stroke('M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7'),
  wrap: stroke(
    'M5 4.6h14M5 19.4h14M7 4.6c0 4.4 3.6 5 5 7.4 1.4-2.4 5-3 5-7.4M7 19.4c0-4.4 3.6-5 5-7.4 1.4 2.4 5 3 5 7.4',
  ),
  star: stroke('M12 3.6l2.5 5.4 5.9.7-4.4 4 1.2 5.8-5.2-2.9-5.2 2.9 1.2-5.8-4.4-4 5.9-.7z'),
} as const satisfies Readonly<Record<string, string>>

export type IconName = keyof typeof DRAWN

/** The inside of each sign's svg element, for a `viewBox="0 0 24 24"`. */
export const ICONS: Readonly<Record<IconName, string>> = DRAWN

export const ICON_NAMES: readonly IconName[] = Object.keys(DRAWN).filter(isIconName)

export function isIconName(name: string): name is IconName {
  return Object.hasOwn(DRAWN, name)
}
