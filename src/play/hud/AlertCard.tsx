import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { secondsLeft } from '../../ui/numbers.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import type { Project } from './project.ts'
import './AlertCard.css'

/** A hand that goes to a handle has the sign of the hand; everything else comes running. */
const signOf = (title: string): IconName => (title.includes('hand') ? 'stop' : 'bogey')

const GAP = 34

/** What is about to go wrong at the post, with the seconds that are left, beside whoever it is. */
export const AlertCard = memo(
  ({ project, compact = false }: { readonly project?: Project; readonly compact?: boolean }) => {
    const { t } = useTranslation('play')
    const { run, say } = usePlay()
    const alert = usePlaySlice((view) =>
      view.alert === null
        ? null
        : {
            person: view.alert.person,
            title: view.alert.title,
            toward: view.alert.toward,
            lines: view.alert.lines,
            seconds: secondsLeft(view.alert.ms),
          },
    )
    const card = useRef<HTMLDivElement>(null)
    const person = alert?.person ?? null
    useEffect(() => {
      const el = card.current
      if (el === null || person === null || project === undefined) return
      let frame = 0
      const place = (): void => {
        frame = requestAnimationFrame(place)
        const there = run.view().people.find(({ id }) => id === person)
        const at = there === undefined ? null : project(there.x, there.y)
        const room = el.offsetParent
        if (at === null || room === null) return
        const left = at.x - GAP - el.offsetWidth
        const x = left > 8 ? left : Math.min(at.x + GAP, room.clientWidth - el.offsetWidth - 8)
        const y = Math.max(8, Math.min(at.y - el.offsetHeight / 3, room.clientHeight - el.offsetHeight - 8))
        el.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
      }
      place()
      return () => cancelAnimationFrame(frame)
    }, [run, person, project])
    if (alert === null) return null
    return (
      <div
        ref={card}
        className={`alertcard${compact ? ' alertcard--compact' : ''}${project === undefined || compact ? ' alertcard--fixed' : ''}`}
      >
        <div className="alertcard__stripe" aria-hidden="true" />
        <div className="alertcard__body">
          <div className="alertcard__title">
            <Icon name={signOf(alert.title)} size={compact ? 26 : 16} />
            <span className={compact ? 'unseen' : ''}>{say(alert.title)}</span>
          </div>
          <div>
            <div className="alertcard__time">
              <b>{t('alert.seconds', { seconds: alert.seconds })}</b>
              <small>{say(alert.toward)}</small>
            </div>
            {compact ? null : alert.lines.map((line) => <small key={line}>{say(line)}</small>)}
          </div>
        </div>
      </div>
    )
  },
)
AlertCard.displayName = 'AlertCard'
