import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './SheetMap.css'

/** The plan of the place. Where there is no room for letters that can be read it moves sideways, and opens on its middle. */
export const SheetMap = ({ map }: { readonly map: ReactNode | null }) => {
  const { t } = useTranslation('pages')
  const frame = useRef<HTMLElement>(null)
  const [moves, setMoves] = useState(false)
  useEffect(() => {
    const fit = (): void => {
      const { current } = frame
      if (current === null) return
      const beyond = current.scrollWidth - current.clientWidth
      setMoves(beyond > 0)
      current.scrollLeft = beyond / 2
    }
    fit()
    addEventListener('resize', fit)
    return () => removeEventListener('resize', fit)
  }, [map])
  return (
    <figure ref={frame} className="brief__map" {...(moves ? { tabIndex: 0 } : {})}>
      {map ?? <p>{t('brief.mapNone')}</p>}
      <figcaption className="unseen">{t('brief.map')}</figcaption>
    </figure>
  )
}
