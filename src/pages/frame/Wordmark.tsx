import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { logoSvg } from '../../../assets/kit/logo.ts'
import { readDrawing } from '../../ui/drawing.ts'
import './Wordmark.css'

/** The sign and the name of the product, which lead back to the front page. */
export const Wordmark = ({ room = 'paper' }: { readonly room?: 'paper' | 'night' | 'desk' }) => {
  const { t } = useTranslation('front')
  const sign = useMemo(() => {
    const ground = { paper: '--paper', night: '--ink-bar', desk: '--desk' }[room]
    return readDrawing(logoSvg('currentColor', `var(${ground})`))
  }, [room])
  return (
    <Link href="/" className="wordmark" aria-label={t('nav.home')}>
      {sign}
      <span>{t('brand')}</span>
    </Link>
  )
}
