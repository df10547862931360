import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'

export type HearButtonProps = {
  readonly onHear: () => Promise<'heard' | 'no-clip' | 'blocked'>
  /** Whose words, and which. */
  readonly label: string
}

/** Plays one line again, and says so where it cannot be heard. */
export const HearButton = ({ onHear, label }: HearButtonProps) => {
  const { t } = useTranslation('pages')
  const [came, setCame] = useState<'heard' | 'no-clip' | 'blocked' | null>(null)
  const hear = async (): Promise<void> => setCame(await onHear())
  return (
    <>
      <Button look="plain" size="small" icon="aloud" aria-label={label} onClick={() => void hear()}>
        {t('debrief.hear.again')}
      </Button>
      <span role="status">{came === null || came === 'heard' ? null : t(`debrief.hear.${came}`)}</span>
    </>
  )
}
