import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { LogLine } from '../../core/run/run-view.ts'
import { ME, type PersonId } from '../../core/vocabulary/ids.ts'
import { Icon } from '../../ui/Icon.tsx'
import { hintOf } from './hint.ts'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { useLogWords } from './use-log.ts'
import './HintLine.css'

/**
 * What is due next in words; null where nothing is, or where there are no hints. Nobody is told that whoever they talk
 * to waits for them, or of their orders while they do.
 */
export const useHint = (listener: PersonId | null = null): string | null => {
  const { t } = useTranslation('play')
  const { run, scenario, say, hints } = usePlay()
  const words = useLogWords()
  const asks = (line: LogLine): boolean => {
    const said = words.said(line)
    const others = [
      ...scenario.cast.flatMap(({ id, name }) => (id === ME || id === line.by ? [] : [say(name)])),
      ...scenario.neighbours.map(({ label }) => label),
    ]
    return /\?\s*$/.test(said) && !others.some((name) => said.startsWith(name))
  }
  const hint = usePlaySlice((view) => (hints ? hintOf(scenario, view, asks) : null))
  if (hint === null || ('person' in hint && hint.person === listener)) return null
  if (listener !== null && hint.due === 'order') return null
  switch (hint.due) {
    case 'alert':
      return t('hint.alert', { title: say(hint.title) })
    case 'asked':
      return t('hint.asked', { who: nameOf(scenario, run.view(), say, hint.by), channel: hint.channel })
    case 'eta':
    case 'late':
      return t(`hint.${hint.due}`, { who: nameOf(scenario, run.view(), say, hint.to), channel: hint.channel })
    case 'with':
      return t('hint.with', { who: nameOf(scenario, run.view(), say, hint.person) })
    case 'left':
      return t('hint.left', {
        who: nameOf(scenario, run.view(), say, hint.person),
        to: nameOf(scenario, run.view(), say, hint.to),
        channel: hint.channel,
      })
    case 'channel':
    case 'report':
      return t(`hint.${hint.due}`, { channel: hint.channel })
    case 'shut':
      return t('hint.shut', { post: say(hint.post) })
    case 'back':
    case 'mark':
      return t(`hint.${hint.due}`, { post: say(hint.post), metres: hint.metres })
    case 'somebody':
    case 'sign':
      return t(`hint.${hint.due}`, { who: nameOf(scenario, run.view(), say, hint.person) })
    case 'something':
      return t('hint.something', { what: say(`row.${hint.row}`) })
    case 'order':
      return t('hint.order', { order: say(hint.order) })
    default:
      return t(`hint.${hint.due}`)
  }
}

/** What is due next, under the orders; beside a conversation only what is not a part of it. */
export const HintLine = memo(({ listener = null }: { readonly listener?: PersonId | null }) => {
  const { t } = useTranslation('play')
  const hint = useHint(listener)
  if (!usePlay().hints || (listener !== null && hint === null)) return null
  return (
    <p className="hint">
      <Icon name="arrow" size={16} />
      <span>
        <b>{t('hint.next')}</b> {hint ?? t('hint.nothing')}
      </span>
    </p>
  )
})
HintLine.displayName = 'HintLine'
