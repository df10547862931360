import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { hintOf } from './hint.ts'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import './HintLine.css'

/** What is due next in words; null where nothing is, or where there are no hints. */
export const useHint = (): string | null => {
  const { t } = useTranslation('play')
  const { run, scenario, say, hints } = usePlay()
  const hint = usePlaySlice((view) => (hints ? hintOf(scenario, view) : null))
  if (hint === null) return null
  switch (hint.due) {
    case 'alert':
      return t('hint.alert', { title: say(hint.title) })
    case 'channel':
    case 'report':
      return t(`hint.${hint.due}`, { channel: hint.channel })
    case 'shut':
    case 'back':
    case 'mark':
      return t(`hint.${hint.due}`, { post: say(hint.post) })
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

/** The role of a line of hints: a reader hears it when it changes, unless nothing is to be told. */
export const useHintRole = (): { readonly role?: 'status' } => (usePlay().level === 'nothing' ? {} : { role: 'status' })

/** What is due next, under the orders. */
export const HintLine = memo(() => {
  const { t } = useTranslation('play')
  const hint = useHint()
  const role = useHintRole()
  if (!usePlay().hints) return null
  return (
    <p className="hint" {...role}>
      <Icon name="arrow" size={16} />
      <span>
        <b>{t('hint.next')}</b> {hint ?? t('hint.nothing')}
      </span>
    </p>
  )
})
HintLine.displayName = 'HintLine'
