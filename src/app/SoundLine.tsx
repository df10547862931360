import { useTranslation } from 'react-i18next'
import type { Told } from '../play/audio/cue.ts'
import { useSoundWords } from '../play/hud/use-sound-words.ts'
import './SoundLine.css'

/** What sounds and is not said, and where: a caption for a moment; or that the browser keeps the sound shut. */
export const SoundLine = ({
  blocked,
  caption,
  compass,
  told,
}: {
  readonly blocked: boolean
  readonly caption: Told | null
  /** There is no picture: sides are those of the compass. */
  readonly compass: boolean
  /** A reader hears it. */
  readonly told: boolean
}) => {
  const { t } = useTranslation('play')
  const wordsOf = useSoundWords(compass)
  const words = caption === null ? (blocked ? t('sound.blocked') : null) : wordsOf(caption)
  return (
    <p
      className={compass ? 'soundline soundline--text' : 'soundline'}
      {...(told || caption === null ? { role: 'status' } : {})}
      data-room="night"
      hidden={words === null}
    >
      {words}
    </p>
  )
}
