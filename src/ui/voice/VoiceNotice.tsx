import { useTranslation } from 'react-i18next'
import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import type { VoiceFault } from './judge.ts'

export type VoiceNoticeProps = {
  readonly why: VoiceFault
  readonly canBuild: boolean
  readonly onInstead: (way: 'typed' | 'built') => void
  /** Left out where trying again cannot help. */
  readonly onAgain?: () => void
}

/** Why there is no voice here, in one sentence, and the ways that score the same. */
export const VoiceNotice = ({ why, canBuild, onInstead, onAgain }: VoiceNoticeProps) => {
  const { t } = useTranslation('voice')
  return (
    <div className="voice__notice">
      <span className="voice__nomic" aria-hidden="true">
        <Icon name="mic" size={30} />
      </span>
      <div>
        <p className="voice__sentence" role="status">
          {t(`fault.${why}`)}
        </p>
        <div className="voice__buttons">
          {canBuild ? (
            <Button size="small" icon="build" onClick={() => onInstead('built')}>
              {t('instead.build')}
            </Button>
          ) : null}
          <Button look={canBuild ? 'outline' : 'solid'} size="small" icon="keyboard" onClick={() => onInstead('typed')}>
            {t('instead.type')}
          </Button>
          {onAgain === undefined ? null : (
            <Button look="plain" size="small" onClick={onAgain}>
              {t('instead.again')}
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}
