import type { Page } from '@playwright/test'

/** Contexts of a canvas that a browser may refuse to give. */
const refuseContexts = async (page: Page, kinds: readonly string[]): Promise<void> => {
  await page.addInitScript((refused) => {
    for (const canvas of [HTMLCanvasElement.prototype, OffscreenCanvas.prototype]) {
      const given = canvas.getContext
      Object.defineProperty(canvas, 'getContext', {
        value(this: typeof canvas, kind: string, ...more: unknown[]) {
          return refused.includes(kind) ? null : Reflect.apply(given, this, [kind, ...more])
        },
      })
    }
  }, kinds)
}

const WEBGL = ['webgl', 'webgl2', 'experimental-webgl']

/** A browser without WebGL: a flat canvas is all there is for the picture. */
export const refuseWebGl = (page: Page): Promise<void> => refuseContexts(page, WEBGL)

/** A browser that draws nothing at all. */
export const refusePictures = (page: Page): Promise<void> => refuseContexts(page, [...WEBGL, '2d', 'bitmaprenderer'])

/** A browser that keeps nothing: a private window of some makers, or a locked-down school machine. */
export const refuseStorage = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperty(indexedDB, 'open', {
      value: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
}

/** A browser that has room for so many more values, from now on. */
export const leaveRoomFor = async (page: Page, values: number): Promise<void> => {
  await page.evaluate((room) => {
    let left = room
    const put: unknown = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value
    if (typeof put !== 'function') return
    // What was said of the room before does not hold any more.
    const given: unknown = 'given' in put ? put.given : put
    if (typeof given !== 'function') return
    const value = function (this: IDBObjectStore, ...values: unknown[]): unknown {
      left -= 1
      if (left < 0) throw new DOMException('There is no room.', 'QuotaExceededError')
      return Reflect.apply(given, this, values)
    }
    Object.defineProperty(IDBObjectStore.prototype, 'put', {
      configurable: true,
      value: Object.assign(value, { given }),
    })
  }, values)
}

/** A browser that lets nothing be heard: the context stays suspended, and to resume it is refused. */
export const refuseSound = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperties(AudioContext.prototype, {
      state: { get: () => 'suspended' },
      resume: {
        value: () => Promise.reject(new DOMException('The user has not been active here.', 'NotAllowedError')),
      },
    })
    Object.defineProperty(HTMLMediaElement.prototype, 'play', {
      value: () => Promise.reject(new DOMException('The user has not been active here.', 'NotAllowedError')),
    })
  })
}
