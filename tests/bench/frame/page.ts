import { CANVAS, Game, type GameObjects, type Scene } from 'phaser'
import type { Plan } from '../../../src/core/floor/plan.ts'
import { begin, step } from '../../../src/core/run/run.ts'
import { view } from '../../../src/core/run/view.ts'
import type { Scenario } from '../../../src/core/scene/scenario.ts'
import { TICK_MS } from '../../../src/core/time/ticks.ts'
import type { LiveRun } from '../../../src/play/live/live-run.ts'
import { mountSetView } from '../../../src/play/setview/set-view.ts'
import { Crowd, crowdedView, postOf } from '../../setview/crowd.ts'
import { scriptedRun } from '../../setview/scripted-run.ts'

/** What the page is given: a scenario whose run is stepped, and the place that is shown. */
type Given = { readonly scenario: Scenario; readonly plan: Plan }

const PEOPLE = 60

const host = document.querySelector<HTMLElement>('#host')
if (host === null) throw new Error('the page has no host')

/**
 * A run of the scenario with a crowd in the place. It steps when the picture asks how far between two ticks it is, so that
 * a frame is the step as well as the drawing.
 */
function crowdedRun({ scenario, plan }: Given): LiveRun {
  let { run } = begin(scenario, 1)
  const at = postOf(plan)
  const crowd = new Crowd(plan, at, PEOPLE, false)
  let seen = crowdedView(view(run), plan, crowd, at)
  let heard: Parameters<LiveRun['listen']>[0] = () => {}
  let last = performance.now()
  const tick = (): void => {
    if (run.ended !== null) ({ run } = begin(scenario, 1))
    const stepped = step(run, [])
    run = stepped.run
    crowd.step(TICK_MS)
    seen = crowdedView(view(run), plan, crowd, at)
    heard(seen, stepped.facts)
  }
  return scriptedRun({
    view: () => seen,
    between: () => {
      const now = performance.now()
      if (now - last > 1000) last = now - TICK_MS
      while (now - last >= TICK_MS) {
        last += TICK_MS
        tick()
      }
      return (now - last) / TICK_MS
    },
    listen: (listener) => {
      heard = listener
      return () => {
        heard = () => {}
      }
    },
  })
}

/** Shows the crowded place and lets it run. */
async function showSet(into: HTMLElement): Promise<void> {
  const answer = await fetch('given.json')
  const given: Given = await answer.json()
  const set = mountSetView(into, {
    run: crowdedRun(given),
    plan: given.plan,
    word: () => null,
    onPoint: () => {},
    onPick: () => {},
    reducedMotion: false,
  })
  const failure = await set.ready
  if (failure !== null) throw new Error(`there is no picture: ${failure.reason} ${failure.detail}`)
}

/** The same loop with as many plain circles on a plain ground: what a frame costs that has nothing to show. */
async function showCircles(into: HTMLElement): Promise<void> {
  const circles: GameObjects.Image[] = []
  let time = 0
  await new Promise<void>((done) => {
    new Game({
      type: CANVAS,
      parent: into,
      width: into.clientWidth,
      height: into.clientHeight,
      banner: false,
      audio: { noAudio: true },
      scene: {
        create(this: Scene) {
          const texture = this.textures.createCanvas('circle', 46, 46)
          const ctx = texture?.getContext()
          ctx?.arc(23, 23, 20, 0, 2 * Math.PI)
          ctx?.fill()
          texture?.refresh()
          for (let i = 0; i < PEOPLE; i += 1) circles.push(this.add.image(0, 0, 'circle'))
          done()
        },
        update(_now: number, ms: number) {
          time += ms
          circles.forEach((circle, index) => {
            const x = ((time * (0.04 + (index % 9) * 0.004) + index * 131) % (into.clientWidth + 60)) - 30
            circle.setPosition(x, (index * 97) % into.clientHeight)
          })
        },
      },
    })
  })
}

/** Frames that were asked for while the page rests; null while it draws. */
let waiting: FrameRequestCallback[] | null = null
const draw = globalThis.requestAnimationFrame.bind(globalThis)
globalThis.requestAnimationFrame = (frame) => (waiting === null ? draw(frame) : -waiting.push(frame))

declare global {
  /** For the one who measures. */
  var show: (what: 'set' | 'circles') => Promise<void>
  /** Lets no frame be drawn, or again. */
  var rest: (resting: boolean) => void
  /** Settles when so many more frames were drawn. */
  var drawn: (frames: number) => Promise<void>
}

globalThis.drawn = async (frames) =>
  new Promise((done) => {
    const next = (left: number): void => {
      if (left === 0) done()
      else globalThis.requestAnimationFrame(() => next(left - 1))
    }
    next(frames)
  })

globalThis.rest = (resting) => {
  const due = waiting ?? []
  waiting = resting ? [] : null
  for (const frame of due) globalThis.requestAnimationFrame(frame)
}
globalThis.show = async (what) => (what === 'set' ? showSet(host) : showCircles(host))
