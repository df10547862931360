import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import type { ShownAlert } from './alert-view.ts'
import { usePlay } from './PlayContext.ts'
import { beyondSight } from './beyond-sight.ts'
import { cardPlace } from './card-place.ts'
import type { Project } from './project.ts'
import { useAlert, useAlertWords } from './use-alert.ts'
import './AlertCard.css'

/** A hand that goes to a handle has the sign of the hand; everything else comes running. */
const signOf = ({ remedy }: ShownAlert): IconName => (remedy === 'door' || remedy === 'stop' ? 'stop' : 'bogey')

/** What the trainee and the ring round them take up, pixels. */
const ME_BOX = 76

const docksIn = (room: Element) =>
  [...room.querySelectorAll<HTMLElement>('.dock, .stage__monitor, .works')].map((dock) => ({
    x: dock.offsetLeft,
    y: dock.offsetTop,
    w: dock.offsetWidth,
    h: dock.offsetHeight,
  }))

/** Tapes and pills as they hang now. */
const tapesIn = (room: Element) => {
  const { left, top } = room.getBoundingClientRect()
  return [...room.querySelectorAll<HTMLElement>('.setlabel')]
    .filter(({ style }) => style.visibility === 'visible')
    .map((tape) => {
      const { x, y, width, height } = tape.getBoundingClientRect()
      return { x: x - left, y: y - top, w: width, h: height }
    })
}

/** What is about to go wrong at the post, where, in how many seconds, and what can be done; beside whoever it is. */
export const AlertCard = memo(
  ({ project, compact = false }: { readonly project?: Project; readonly compact?: boolean }) => {
    const { t } = useTranslation('play')
    const { run } = usePlay()
    const alert = useAlert()
    const wordsOf = useAlertWords(false)
    const card = useRef<HTMLDivElement>(null)
    const person = alert?.person ?? null
    useEffect(() => {
      const el = card.current
      if (el === null || person === null || project === undefined) return
      let frame = 0
      let side = -1
      const place = (): void => {
        frame = requestAnimationFrame(place)
        const there = run.view().people.find(({ id }) => id === person)
        const at = there === undefined ? null : beyondSight(project, run.view().me, there)
        const room = el.offsetParent
        if (at === null || room === null) return
        const { me } = run.view()
        const mine = project(me.x, me.y)
        const kept = [
          ...docksIn(room),
          ...tapesIn(room),
          ...(mine === null ? [] : [{ x: mine.x - ME_BOX / 2, y: mine.y - ME_BOX / 2, w: ME_BOX, h: ME_BOX }]),
        ]
        const size = { w: el.offsetWidth, h: el.offsetHeight }
        const hung = cardPlace(at, size, { w: room.clientWidth, h: room.clientHeight }, kept, side)
        side = hung.side
        el.style.transform = `translate(${hung.x}px, ${hung.y}px)`
      }
      place()
      return () => cancelAnimationFrame(frame)
    }, [run, person, project])
    if (alert === null) return null
    const words = wordsOf(alert)
    const stops = alert.remedy === 'stop'
    return (
      <div
        ref={card}
        className={`alertcard${compact ? ' alertcard--compact' : ''}${stops ? ' alertcard--stop' : ''}${project === undefined || compact ? ' alertcard--fixed' : ''}`}
      >
        <div className="alertcard__stripe" aria-hidden="true" />
        <div className="alertcard__body">
          <div className="alertcard__title">
            <Icon name={signOf(alert)} size={compact ? 26 : 16} />
            <span className={compact ? 'unseen' : ''}>{words.title}</span>
          </div>
          <div>
            <div className="alertcard__time">
              <b>{t('alert.seconds', { seconds: alert.seconds })}</b>
              <small>{words.toward}</small>
            </div>
            <small>{words.where}</small>
            {compact ? null : words.lines.map((line) => <small key={line}>{line}</small>)}
          </div>
        </div>
        <p className="alertcard__do">{words.todo}</p>
      </div>
    )
  },
)
AlertCard.displayName = 'AlertCard'
