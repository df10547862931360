import '@fontsource/barlow-condensed/latin-600.css'
import '@fontsource/barlow-condensed/latin-700.css'
import '@fontsource/caveat-brush/latin-400.css'
import type { Plan } from '../../src/core/floor/plan.ts'
import type { RunView } from '../../src/core/run/run-view.ts'
import type { LiveRun } from '../../src/play/live/live-run.ts'
import { mountSetView } from '../../src/play/setview/set-view.ts'
import { Cars } from './cars.ts'
import { Crowd, crowdedView, postOf } from './crowd.ts'
import { scriptedRun } from './scripted-run.ts'

/*
 * A place with people in it who stand still, and cars on its live lanes: `place.html?place=dock-street&variant=night&at=w1-mark&people=24`. With
 * `walk` they walk, with `roll` the camera rolls, with `draws=webgl` the other renderer draws.
 */

type Given = {
  readonly plan: Plan
  readonly words: Readonly<Record<string, string | readonly string[]>>
  readonly view: RunView
}

declare global {
  /** Shows another place on the same page; says why it cannot, or null. */
  var showPlace: (query: string) => Promise<string | null>
}

/** A moment at which Dock Street has a car beside the chairs. */
const CARS = { seed: 4, seconds: 26 } as const

const host = document.querySelector<HTMLElement>('#host')
if (host === null) throw new Error('the page has no host')

let stop = (): void => {}

const show = async (query: string): Promise<string | null> => {
  stop()
  const asked = new URLSearchParams(query)
  const answer = await fetch(`/given/${asked.get('place') ?? 'dock-street'}/${asked.get('variant') ?? 'day'}`)
  const { plan, words, view }: Given = await answer.json()
  const at = plan.spots.find(({ id }) => id === asked.get('at')) ?? postOf(plan)
  const walks = asked.has('walk')
  const crowd = new Crowd(plan, at, Number(asked.get('people') ?? 24), !walks)
  const cars = plan.traffic === undefined ? null : new Cars(plan, CARS.seed, CARS.seconds)
  const rolls = asked.has('roll')
  const now = (): RunView => {
    const peopled = crowdedView(view, plan, crowd, at)
    const crowded = cars === null ? peopled : { ...peopled, traffic: cars.view() }
    return rolls ? { ...crowded, lamp: true, roll: { ...crowded.roll, state: 'rolling' } } : crowded
  }

  let heard: Parameters<LiveRun['listen']>[0] = () => {}
  let last = performance.now()
  const run = scriptedRun({
    view: now,
    between: () => (walks ? Math.min(1, (performance.now() - last) / 50) : 1),
    listen: (listener) => {
      heard = listener
      return () => {}
    },
  })
  const walking = walks
    ? setInterval(() => {
        crowd.step(50)
        cars?.step()
        last = performance.now()
        heard(now(), [])
      }, 50)
    : undefined

  const wordOf = (key: string): string | null => {
    const word = words[key]
    return word === undefined ? null : typeof word === 'string' ? word : (word[0] ?? null)
  }

  const set = mountSetView(host, {
    run,
    plan,
    word: wordOf,
    onPoint: () => {},
    onPick: () => {},
    reducedMotion: !walks,
    renderer: asked.get('draws') === 'webgl' ? 'webgl' : 'canvas',
  })
  stop = () => {
    clearInterval(walking)
    set.destroy()
  }
  const failure = await set.ready
  return failure === null ? null : `${failure.reason} ${failure.detail}`
}

globalThis.showPlace = show
document.documentElement.dataset['ready'] = (await show(location.search)) ?? 'yes'
