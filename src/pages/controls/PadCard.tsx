import { useTranslation } from 'react-i18next'
import { useBindings } from '../../store/controls/use-controls.ts'
import { padName } from '../../ui/pad/pad-name.ts'
import type { Laying } from './use-laying.ts'

/** The pad that is here, and how it works the set. */
export const PadCard = ({ pad }: Pick<Laying, 'pad'>) => {
  const { t } = useTranslation('controls')
  const { pad: table } = useBindings()
  const name = (command: 'use' | 'leave'): string => {
    const part = table[command]
    return part === null ? t('bindings.none') : padName(part, pad?.make ?? 'xbox')
  }
  return (
    <section aria-labelledby="pad">
      <h2 id="pad">{t('padCard.heading')}</h2>
      <p role="status">
        {pad === null ? t('padCard.none') : t('padCard.here', { name: pad.name })}
        {pad === null || pad.standard ? null : ` ${t('padCard.odd')}`}
      </p>
      <p className="controls__note">{t('padCard.how', { use: name('use'), leave: name('leave') })}</p>
    </section>
  )
}
