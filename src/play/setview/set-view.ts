import { CANVAS, Game, type Scene, WEBGL } from 'phaser'
import type { Plan } from '../../core/floor/plan.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import type { LiveRun } from '../live/live-run.ts'
import { type Cover, NO_COVER } from './follow-camera.ts'
import { FrameMeter, type FrameStats } from './frame-stats.ts'
import { lettersReady, wordsOf } from './lettering.ts'
import type { Kit } from './kit.ts'
import { KitLoader } from './load-kit.ts'
import { pictureScale } from './pictures.ts'
import { placeArtOf } from './places.ts'
import { onPress } from './pointer.ts'
import { type RendererName, renderersHere } from './renderer.ts'
import { mmOf, pxOf } from './scale.ts'
import { Stage } from './stage.ts'

/** Why there is no picture: the page shows the text view of the set instead. */
export type SetViewFailure = {
  readonly reason: 'no-renderer' | 'not-loaded'
  /** For the developer's eye only. */
  readonly detail: string
}

/** CSS pixels from the upper left corner of the host. */
export type ScreenPoint = { x: number; y: number }

export type SetViewOptions = {
  readonly run: LiveRun
  readonly plan: Plan
  /** The word of a label in the reader's language; null where there is none and nothing is written. */
  readonly word: (key: string) => string | null
  /** Somebody pointed at the floor; millimetres on the plan. */
  readonly onPoint: (x: number, y: number) => void
  /** Somebody pointed at a person. */
  readonly onPick: (person: PersonId) => void
  /** After each drawn frame: labels over the picture may ask `project` and `whereIs`. */
  readonly onFrame?: (view: SetView) => void
  readonly onReady?: (view: SetView) => void
  readonly onFailed?: (failure: SetViewFailure) => void
  readonly reducedMotion: boolean
  /** What of the host lies under other things. */
  readonly cover?: Cover
  /** Where the folder `generated/` is served; `/` without it. */
  readonly base?: string
  /** For tests: only this renderer. */
  readonly renderer?: RendererName
}

/** What the picture shows, for tests and for the text view's own check. */
export type SetSnapshot = {
  readonly renderer: RendererName | null
  readonly camera: { readonly x: number; readonly y: number; readonly zoom: number }
  readonly people: readonly {
    readonly id: PersonId
    readonly x: number
    readonly y: number
    readonly heading: number
  }[]
}

export type SetView = {
  /** Settles when the first frame can be drawn, with null, or with the reason why there will be none. Never rejects. */
  readonly ready: Promise<SetViewFailure | null>
  /** Where a point of the plan (millimetres) is on the screen now; null while nothing is drawn and out of sight. */
  readonly project: (xMm: number, yMm: number, out?: ScreenPoint) => ScreenPoint | null
  /** Where somebody is drawn now; null when they are not in sight. */
  readonly whereIs: (person: PersonId, out?: ScreenPoint) => ScreenPoint | null
  readonly setCover: (cover: Cover) => void
  readonly setReducedMotion: (reduced: boolean) => void
  readonly snapshotState: () => SetSnapshot
  readonly frameStats: () => FrameStats
  /** Measuring begins anew. */
  readonly clearStats: () => void
  readonly destroy: () => void
}

/** Reach of a finger and of a mouse, CSS pixels: half of the 44 and 32 that a target has at least. */
const REACH = { touch: 30, mouse: 24 } as const

/** Above this the picture gains nothing and costs much. */
const MOST_DPR = 2

/** Beyond the edge by this many CSS pixels a point is out of sight. */
const EDGE_PX = 60

const DARK = '#161A21'

/**
 * Draws a run into `host` and keeps drawing until `destroy`. It reads the run and sends nothing: pointing is reported
 * through the options. Where nothing can be drawn `ready` says why and `host` stays empty.
 */
export function mountSetView(host: HTMLElement, options: SetViewOptions): SetView {
  const { run, plan, base = '/' } = options
  const meter = new FrameMeter()
  const dpr = Math.min(MOST_DPR, Math.max(1, window.devicePixelRatio || 1))
  const settings = { cover: options.cover ?? NO_COVER, reducedMotion: options.reducedMotion }
  let stage: Stage | null = null
  let game: Game | null = null
  let rendererName: RendererName | null = null
  let destroyed = false
  const endings: (() => void)[] = []

  const size = (): { w: number; h: number } => ({ w: Math.max(1, host.clientWidth), h: Math.max(1, host.clientHeight) })

  /** Starts Phaser with one renderer; rejects when that renderer does not start. */
  const open = (name: RendererName, build: (scene: Scene) => Stage): Promise<void> =>
    new Promise((done, fail) => {
      const canvas = document.createElement('canvas')
      canvas.setAttribute('aria-hidden', 'true')
      canvas.style.display = 'block'
      const { w, h } = size()
      try {
        game = new Game({
          type: name === 'webgl' ? WEBGL : CANVAS,
          canvas,
          parent: host,
          width: Math.round(w * dpr),
          height: Math.round(h * dpr),
          backgroundColor: DARK,
          banner: false,
          audio: { noAudio: true },
          input: { keyboard: false, mouse: false, touch: false, gamepad: false },
          autoFocus: false,
          // With several textures to a draw call turned sprites lose pieces: phaserjs/phaser#7372, not mended in 4.2.1.
          render: { antialias: true, powerPreference: 'low-power', maxTextures: 1 },
          scene: {
            create(this: Scene) {
              stage = build(this)
              rendererName = name
              fit()
              done()
            },
            update: (_time: number, ms: number) => stage?.draw(ms),
          },
        })
        game.events.on('prestep', () => meter.begin(performance.now()))
        game.events.on('postrender', () => {
          meter.end(performance.now())
          if (stage !== null) options.onFrame?.(view)
        })
      } catch (reason) {
        canvas.remove()
        game = null
        fail(reason instanceof Error ? reason : new Error(String(reason)))
      }
    })

  const fit = (): void => {
    const { w, h } = size()
    if (game === null) return
    game.scale.resize(Math.round(w * dpr), Math.round(h * dpr))
    game.canvas.style.width = `${w}px`
    game.canvas.style.height = `${h}px`
    stage?.resize(w, h)
  }

  const start = async (): Promise<SetViewFailure | null> => {
    const painted = placeArtOf(plan.id) ?? null
    const names = options.renderer === undefined ? renderersHere() : [options.renderer]
    if (names.length === 0) return { reason: 'no-renderer', detail: 'neither WebGL nor Canvas' }
    const loaded: Promise<Kit> =
      painted === null ? Promise.resolve({ tiles: [] }) : new KitLoader(base, pictureScale(dpr)).load(painted)
    const kit = await Promise.all([loaded, lettersReady()]).then(
      ([found]) => found,
      (reason: unknown) => String(reason),
    )
    if (typeof kit === 'string') return { reason: 'not-loaded', detail: kit }
    if (destroyed) return null
    let last = ''
    for (const name of names) {
      const failed = await open(
        name,
        (scene) =>
          new Stage(scene, {
            run,
            plan,
            painted,
            kit,
            labels: wordsOf(painted?.labels ?? [], plan),
            word: options.word,
            dpr,
            size: size(),
            live: settings,
          }),
      ).then(
        () => null,
        (reason: unknown) => String(reason),
      )
      if (failed === null) return null
      last = failed
    }
    return { reason: 'no-renderer', detail: last }
  }

  const view: SetView = {
    ready: start().then((failure) => {
      if (destroyed) return failure
      if (failure === null) options.onReady?.(view)
      else options.onFailed?.(failure)
      return failure
    }),
    project: (xMm, yMm, out = { x: 0, y: 0 }) => toScreen(pxOf(xMm), pxOf(yMm), out),
    whereIs: (person, out = { x: 0, y: 0 }) => {
      const actor = stage?.actors.find(person)
      return actor === undefined ? null : toScreen(actor.x, actor.y, out)
    },
    setCover: (cover) => {
      settings.cover = cover
    },
    setReducedMotion: (reduced) => {
      settings.reducedMotion = reduced
    },
    snapshotState: () => ({
      renderer: rendererName,
      camera: { x: stage?.camera.x ?? 0, y: stage?.camera.y ?? 0, zoom: stage?.camera.zoom ?? 1 },
      people: (stage?.actors.all ?? []).map(({ id, x, y, heading }) => ({ id, x, y, heading })),
    }),
    frameStats: () => meter.read(),
    clearStats: () => meter.clear(),
    destroy: () => {
      destroyed = true
      for (const end of endings) end()
      stage?.close()
      game?.destroy(true)
      game = null
      stage = null
    },
  }

  const toScreen = (x: number, y: number, out: ScreenPoint): ScreenPoint | null => {
    if (stage === null) return null
    const { camera } = stage
    out.x = (x - camera.x) * camera.zoom
    out.y = (y - camera.y) * camera.zoom
    const inSight =
      out.x > -EDGE_PX && out.y > -EDGE_PX && out.x < camera.width + EDGE_PX && out.y < camera.height + EDGE_PX
    return inSight ? out : null
  }

  endings.push(run.listen((seen, facts) => stage?.take(seen, facts)))
  endings.push(
    onPress(host, (screenX, screenY, touch) => {
      if (stage === null) return
      const { camera } = stage
      const x = camera.x + screenX / camera.zoom
      const y = camera.y + screenY / camera.zoom
      const person = stage.personAt(x, y, (touch ? REACH.touch : REACH.mouse) / camera.zoom)
      if (person !== null) return options.onPick(person.id)
      stage.aim(x, y)
      options.onPoint(Math.round(mmOf(x)), Math.round(mmOf(y)))
    }),
  )
  const watch = new ResizeObserver(() => fit())
  watch.observe(host)
  endings.push(() => watch.disconnect())
  return view
}
