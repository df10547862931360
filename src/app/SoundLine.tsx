import { useTranslation } from 'react-i18next'
import type { SoundCaption } from '../play/audio/cue.ts'
import './SoundLine.css'

/** What sounds and is not said: a caption for a moment; or that the browser keeps the sound shut. */
export const SoundLine = ({
  blocked,
  caption,
}: {
  readonly blocked: boolean
  readonly caption: SoundCaption | null
}) => {
  const { t } = useTranslation('play')
  const words = caption === null ? (blocked ? t('sound.blocked') : null) : t(`sound.${caption}`)
  return (
    <p className="soundline" role="status" data-room="night" hidden={words === null}>
      {words}
    </p>
  )
}
