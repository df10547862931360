import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useSingleKeys } from './single-keys.ts'
import './HearAgain.css'

/** Plays the call once more; on a phone only its sign is seen. */
export const HearAgain = ({ onPress }: { readonly onPress: () => void }) => {
  const { t } = useTranslation('drill')
  const keys = useSingleKeys()
  return (
    <button type="button" className="hearagain" onClick={onPress}>
      <Icon name="replay" size={18} />
      <span>{t('run.again')}</span>
      {keys ? <Kbd>R</Kbd> : null}
    </button>
  )
}
