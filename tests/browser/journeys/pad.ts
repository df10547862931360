import type { Page } from '@playwright/test'

/** A pad in the hands of a test, in the place of one that is plugged in. Buttons and axes are the standard gamepad's. */
export type Pad = {
  readonly plugIn: () => Promise<void>
  readonly unplug: () => Promise<void>
  readonly hold: (button: number) => Promise<void>
  readonly release: (button: number) => Promise<void>
  /** Pushes the left stick; 0, 0 lets it go. */
  readonly push: (x: number, y: number) => Promise<void>
}

export const BUTTON = {
  a: 0,
  b: 1,
  x: 2,
  y: 3,
  lb: 4,
  rb: 5,
  lt: 6,
  rt: 7,
  view: 8,
  up: 12,
  down: 13,
  left: 14,
  right: 15,
} as const

/** Gives every page of this test a place where a pad can be plugged in. */
export const givePad = async (page: Page): Promise<Pad> => {
  await page.addInitScript(() => {
    const pad = {
      id: 'Test Pad (STANDARD GAMEPAD Vendor: 045e Product: 02fd)',
      index: 0,
      connected: false,
      mapping: 'standard',
      get timestamp() {
        return performance.now()
      },
      buttons: Array.from({ length: 17 }, () => ({ pressed: false, touched: false, value: 0 })),
      axes: [0, 0, 0, 0],
    }
    Object.defineProperty(navigator, 'getGamepads', { value: () => [pad.connected ? pad : null, null, null, null] })
    Object.assign(window, { testPad: pad })
  })
  const tell = (event: string, connected: boolean): Promise<void> =>
    page.evaluate(
      ([name, on]) => {
        const { testPad } = window as unknown as { testPad: { connected: boolean } }
        testPad.connected = on
        window.dispatchEvent(new Event(name))
      },
      [event, connected] as const,
    )
  const button = (number: number, pressed: boolean): Promise<void> =>
    page.evaluate(
      ([at, down]) => {
        const { testPad } = window as unknown as { testPad: { buttons: { pressed: boolean; value: number }[] } }
        testPad.buttons[at] = { pressed: down, value: down ? 1 : 0 }
      },
      [number, pressed] as const,
    )
  return {
    plugIn: () => tell('gamepadconnected', true),
    unplug: () => tell('gamepaddisconnected', false),
    hold: (number) => button(number, true),
    release: (number) => button(number, false),
    push: (x, y) =>
      page.evaluate(
        (axes) => {
          const { testPad } = window as unknown as { testPad: { axes: number[] } }
          testPad.axes = [...axes, 0, 0]
        },
        [x, y],
      ),
  }
}
