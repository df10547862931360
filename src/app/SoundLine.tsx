import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Told } from '../play/audio/cue.ts'
import { useSoundWords } from '../play/hud/use-sound-words.ts'
import './SoundLine.css'

/** A kind of sound that went on within this time is no news to a reader, milliseconds: a road has an engine every few seconds. */
const NEWS_AFTER_MS = 20_000

const kindOf = (caption: Told): string => ('what' in caption ? caption.what : 'ambience')

type News = { readonly key: number; readonly words: string | null }

/** The words of the last sound that is news. */
const useNews = (caption: Told | null, words: string | null): News => {
  const heard = useRef(new Map<string, number>())
  const [news, setNews] = useState<News>({ key: 0, words: null })
  const hear = useEffectEvent((sound: Told) => {
    const now = performance.now()
    const before = heard.current.get(kindOf(sound)) ?? -Infinity
    heard.current.set(kindOf(sound), now)
    if (now - before > NEWS_AFTER_MS) setNews(({ key }) => ({ key: key + 1, words }))
  })
  useEffect(() => {
    if (caption !== null) hear(caption)
  }, [caption])
  return news
}

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
  const shut = blocked ? t('sound.blocked') : null
  const heard = caption === null ? null : wordsOf(caption)
  const news = useNews(caption, heard)
  const words = heard ?? shut
  return (
    <>
      <p
        className={compass ? 'soundline soundline--text' : 'soundline'}
        data-room="night"
        aria-hidden="true"
        hidden={words === null}
      >
        {words}
      </p>
      <p className="unseen" role="status">
        {shut ?? (told ? <span key={news.key}>{news.words}</span> : null)}
      </p>
    </>
  )
}
