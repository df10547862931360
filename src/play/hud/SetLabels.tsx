import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunView } from '../../core/run/run-view.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { Tape } from '../../ui/Tape.tsx'
import { atEdge, beyondSight } from './beyond-sight.ts'
import type { PostState } from './called-in.ts'
import { type Hang, type Hanging, placeLabels } from './label-places.ts'
import { goesAhead, markAway } from './hint.ts'
import { keptFree, untaped, writtenOn } from './kept-free.ts'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import type { Project } from './project.ts'
import { type SetLabel, setLabels } from './set-labels.ts'
import { type Size, Sizes } from './sizes.ts'
import { upstreamRow } from './text-rows.ts'
import { usePlan } from './use-plan.ts'
import './SetLabels.css'

const SIGN: Readonly<Record<PostState, IconName>> = {
  free: 'open',
  called: 'open',
  locked: 'locked',
  breach: 'breach',
}

const pointOf = (view: RunView, person: string): { readonly x: number; readonly y: number } | undefined =>
  person === 'me' ? view.me : view.people.find(({ id }) => id === person)

/** Stands for the mark of the trainee's own post. */
const MARK = 'mark'
const AHEAD = 'ahead'

const isInside = (room: Size, at: { readonly x: number; readonly y: number }): boolean =>
  at.x > 0 && at.y > 0 && at.x < room.w && at.y < room.h

/** Under the trainee: whose eyeline they stand in, and how far upstream of the frame while nothing is locked. */
const MyPlace = memo(() => {
  const { t } = useTranslation('play')
  const eyed = usePlaySlice(({ me }) => me.eyedBy !== undefined)
  const free = usePlaySlice(({ roll }) => roll.state === 'idle' || roll.state === 'cut')
  const upstream = usePlaySlice(upstreamRow)
  return (
    <>
      {eyed ? (
        <span className="setlabel__post setlabel__post--breach">
          <Icon name="eye" size={13} />
          {t('label.eyeline')}
        </span>
      ) : null}
      {upstream === null || !free ? null : (
        <span className="setlabel__post setlabel__post--free">
          <Icon name="walk" size={13} />
          {t(upstream.turns ? 'label.upstream' : 'label.tooNear', { seconds: upstream.seconds })}
        </span>
      )}
    </>
  )
})
MyPlace.displayName = 'MyPlace'

/** At the mark that the trainee has yet to take: its post, and with hints that this is where to stand. */
const MyMark = memo(() => {
  const { t } = useTranslation('play')
  const { scenario, hints } = usePlay()
  return (
    <div className="setlabel setlabel--mark" data-person={MARK}>
      <Tape tone="yellow">{scenario.post.label}</Tape>
      {hints ? (
        <span className="setlabel__post setlabel__post--mark">
          <Icon name="arrow" size={13} />
          {t('label.stand')}
        </span>
      ) : null}
    </div>
  )
})
MyMark.displayName = 'MyMark'

/** At the edge of the picture, for whoever is walked and is out of sight: which way they went. */
const GoesAhead = memo(({ person }: { readonly person: string }) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  return (
    <div className="setlabel setlabel--mark" data-person={AHEAD}>
      <span className="setlabel__post setlabel__post--mark">
        <Icon name="arrow" size={13} />
        {t('label.with', { who: nameOf(scenario, run.view(), say, person) })}
      </span>
    </div>
  )
})
GoesAhead.displayName = 'GoesAhead'

const Label = ({ label }: { readonly label: SetLabel }) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  return (
    <>
      {label.cast === undefined || label.cast.number === null ? null : (
        <b className="setlabel__number">{label.cast.number}</b>
      )}
      <Tape
        {...(label.post === null && label.cast === undefined && !label.me ? { edge: 'var(--dept-production)' } : {})}
      >
        {label.me ? t('label.you') : nameOf(scenario, run.view(), say, label.person).toUpperCase()}
      </Tape>
      {label.post === null ? null : (
        <span className={`setlabel__post setlabel__post--${label.post.state}`}>
          <Icon name={SIGN[label.post.state]} size={13} />
          {t(`label.post.${label.post.state}`, { post: label.post.label })}
        </span>
      )}
      {label.me ? <MyPlace /> : null}
    </>
  )
}

/**
 * Name tapes and post pills over the picture. They are drawn once and then only moved, frame by frame, along with the
 * people they belong to. Readers have the same in the text view.
 */
export const SetLabels = memo(({ project }: { readonly project: Project }) => {
  const { run, scenario, say, hints } = usePlay()
  const labels = usePlaySlice((view) => setLabels(scenario, view))
  const mark = usePlaySlice((view) => {
    const away = markAway(scenario, view)
    return away === null ? null : { x: away.x, y: away.y }
  })
  const ahead = usePlaySlice((view) => (hints ? (goesAhead(view)?.id ?? null) : null))
  const box = useRef<HTMLDivElement>(null)
  const plan = usePlan()
  const written = useMemo(() => writtenOn(plan, say), [plan, say])
  const [sizes] = useState(() => new Sizes())
  useEffect(() => {
    const room = box.current
    sizes.of(room === null ? [] : [room, ...room.children])
  }, [sizes, labels, mark, ahead])
  useEffect(() => () => sizes.of([]), [sizes])
  useEffect(() => {
    let before = run.view()
    let now = before
    const stop = run.listen((view) => {
      before = now
      now = view
    })
    let frame = 0
    const hung = new Map<string, Hang>()
    const move = (): void => {
      frame = requestAnimationFrame(move)
      const room = box.current
      const size = room === null ? undefined : sizes.get(room)
      if (room === null || size === undefined) return
      const between = run.between()
      const shown: { readonly el: HTMLElement; readonly person: string; readonly at: Hanging }[] = []
      for (const el of room.children) {
        if (!(el instanceof HTMLElement)) continue
        const person = el.dataset['person'] ?? ''
        const own = sizes.get(el)
        const target = person === MARK ? mark : person === AHEAD ? goesAhead(now) : null
        if (target !== null && own !== undefined) {
          const far = beyondSight(project, now.me, target)
          // Whoever is in sight has a tape of their own.
          const shows = far !== null && (person === MARK || !isInside(size, far))
          el.style.visibility = shows ? 'visible' : 'hidden'
          if (!shows) continue
          const { x, y, beyond } = atEdge(far, own, size)
          el.dataset['beyond'] = beyond
          shown.push({ el, person, at: { x, y, w: own.w, h: own.h } })
          continue
        }
        const to = pointOf(now, person)
        const from = pointOf(before, person) ?? to
        const at =
          to === undefined || from === undefined
            ? null
            : project(from.x + (to.x - from.x) * between, from.y + (to.y - from.y) * between)
        const seen = at !== null && own !== undefined && isInside(size, at)
        el.style.visibility = seen ? 'visible' : 'hidden'
        if (seen) shown.push({ el, person, at: { x: at.x, y: at.y, w: own.w, h: own.h, ringed: person === ME } })
      }
      const { panels, words } = keptFree(room, project, written)
      const taped = new Set(shown.map(({ person }) => person))
      const places = placeLabels(
        shown.map(({ at }) => at),
        size.w,
        shown.map(({ person }) => hung.get(person)),
        { panels, words: [...words, ...untaped(now.people, taped, project)] },
      )
      places.forEach(({ left, top, hang }, index) => {
        const one = shown[index]
        if (one === undefined) return
        hung.set(one.person, hang)
        one.el.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`
      })
    }
    move()
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [run, project, sizes, mark, ahead, written])
  return (
    <div className="setlabels" ref={box} aria-hidden="true">
      {labels.map((label) => (
        <div key={label.person} className="setlabel" data-person={label.person}>
          <Label label={label} />
        </div>
      ))}
      {mark === null ? null : <MyMark />}
      {ahead === null ? null : <GoesAhead person={ahead} />}
    </div>
  )
})
SetLabels.displayName = 'SetLabels'
