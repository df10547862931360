import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Scenario } from '../core/scene/scenario.ts'
import type { LiveRun } from '../play/live/live-run.ts'
import type { SetView } from '../play/setview/set-view.ts'
import type { Say } from '../pages/say.ts'
import { loadSetView } from './load-set-view.ts'
import { usePlanHere } from './use-plan-here.ts'

export type PictureHandle = {
  /** No renderer starts here: the text view is all there is. */
  readonly failed: boolean
  readonly project: (xMm: number, yMm: number) => { readonly x: number; readonly y: number } | null
  readonly take: (view: SetView | null) => void
  readonly fail: () => void
}

/** Holds the mounted set view for those who place labels over it. */
export const usePicture = (): PictureHandle => {
  const view = useRef<SetView | null>(null)
  const [failed, setFailed] = useState(false)
  const project = useCallback((xMm: number, yMm: number) => view.current?.project(xMm, yMm) ?? null, [])
  const take = useCallback((mounted: SetView | null) => {
    view.current = mounted
  }, [])
  const fail = useCallback(() => setFailed(true), [])
  return useMemo(() => ({ failed, project, take, fail }), [failed, project, take, fail])
}

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** What stands over the picture, so that the camera keeps the trainee clear of it. */
const docksOver = (host: HTMLElement): readonly { x: number; y: number; w: number; h: number }[] => {
  const box = host.getBoundingClientRect()
  const docks = host.closest('.stage')?.querySelectorAll('.dock, .monitor') ?? []
  return [...docks].map((dock) => {
    const { left, top, width, height } = dock.getBoundingClientRect()
    return { x: left - box.left, y: top - box.top, w: width, h: height }
  })
}

/** How much of the picture lies under the strip of the works. */
const stripOver = (host: HTMLElement): number => {
  const strip = host.closest('.stage')?.querySelector('.works')
  if (strip === null || strip === undefined) return 0
  return Math.max(0, strip.getBoundingClientRect().bottom - host.getBoundingClientRect().top)
}

/** How much of it lies under a conversation, which takes the whole lower edge. */
const talkUnder = (host: HTMLElement): number => {
  const talk = host.closest('.stage')?.querySelector('.talkcard')
  if (talk === null || talk === undefined) return 0
  return Math.max(0, host.getBoundingClientRect().bottom - talk.getBoundingClientRect().top)
}

/** The picture of the set. Phaser comes only now, on the way to play. */
export const Picture = ({
  run,
  scenario,
  say,
  handle,
}: {
  readonly run: LiveRun
  readonly scenario: Scenario
  readonly say: Say
  readonly handle: PictureHandle
}) => {
  const host = useRef<HTMLDivElement>(null)
  const { take, fail } = handle
  const plan = usePlanHere(run, scenario)
  useEffect(() => {
    const box = host.current
    if (box === null) return
    let gone = false
    let mounted: SetView | null = null
    const cover = () => ({ top: stripOver(box), right: 0, bottom: talkUnder(box), left: 0, docks: docksOver(box) })
    const watching = new ResizeObserver(() => mounted?.setCover(cover()))
    const stage = box.closest('.stage')
    const watchDocks = (): void => {
      for (const dock of stage?.querySelectorAll('.dock, .talkcard, .works') ?? []) watching.observe(dock)
      mounted?.setCover(cover())
    }
    const docked = new MutationObserver(watchDocks)
    const open = async (): Promise<void> => {
      const setView = await loadSetView()
      if (setView === null) {
        if (!gone) fail()
        return
      }
      if (gone) return
      mounted = setView.mountSetView(box, {
        run,
        plan,
        word: (key) => {
          const text = say(key)
          return text === key ? null : text
        },
        onPoint: (x, y) => run.send({ type: 'pa.wentTo', x, y }),
        onPick: (person) => {
          const found = run.view().people.find(({ id }) => id === person)
          if (found !== undefined) run.send({ type: 'pa.wentTo', x: found.x, y: found.y + 1000 })
        },
        reducedMotion: prefersStill(),
        cover: cover(),
      })
      take(mounted)
      watching.observe(box)
      watchDocks()
      if (stage !== null) docked.observe(stage, { childList: true })
      if ((await mounted.ready) !== null && !gone) fail()
    }
    open().catch(() => {
      if (!gone) fail()
    })
    return () => {
      gone = true
      watching.disconnect()
      docked.disconnect()
      mounted?.destroy()
      take(null)
    }
  }, [run, plan, say, take, fail])
  return <div className="picture" ref={host} style={{ position: 'absolute', inset: 0 }} />
}
