import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'

/** Who played a record that was opened from a file. */
export type Player = { readonly name: string; readonly bot: string | null }

/** That what stands here was played again on this page, and whose it is. */
export const Proof = ({ player }: { readonly player: Player | null }) => {
  const { t } = useTranslation('pages')
  const whose = (): string => {
    if (player === null) return t('record.own')
    return player.bot === null ? t('record.of', { name: player.name }) : t('record.ofBot', { bot: player.bot })
  }
  return (
    <div className="debrief__proof">
      <p className="label">{t('record.proof')}</p>
      <div className="debrief__total">
        <Icon name="verified" size={26} />
        <p>
          <b>{t('record.verified')}</b>
          <span>{whose()}</span>
        </p>
      </div>
    </div>
  )
}
