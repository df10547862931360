import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Icon } from '../../ui/Icon.tsx'
import { MODULE_STRIPS } from '../frame/strips.ts'
import '../frame/strips.css'
import './Fold.css'

/** The modules of which a scene can be played. */
const OPEN_MODULES: readonly number[] = [4, 5, 6]

/** The paper under the first screen: the course, what schools and bootcamps can have today, and the ways to work the set. */
export const Fold = () => {
  const { t } = useTranslation('front')
  const headOf = (what: 'course' | 'schools' | 'bootcamps', href: string) => (
    <>
      <header>
        <h2>{t(`fold.${what}`)}</h2>
        <Link href={href}>
          {t(`fold.${what}Go`)}
          <Icon name="arrow" size={18} />
        </Link>
      </header>
      <p>{t(`fold.${what}Text`)}</p>
    </>
  )
  return (
    <footer className="fold" data-room="paper">
      <section>
        {headOf('course', '/course')}
        <div className="fold__modules" aria-hidden="true">
          {MODULE_STRIPS.map((strip, number) => (
            <i
              key={number}
              className={`fold__module strip--${strip}${OPEN_MODULES.includes(number) ? ' fold__module--open' : ''}`}
            >
              {number}
            </i>
          ))}
        </div>
      </section>
      <section>{headOf('schools', '/check/class')}</section>
      <section>{headOf('bootcamps', '/check')}</section>
      <div className="fold__hands">
        <p>{t('fold.hands')}</p>
        <Link href="/controls">
          {t('fold.handsGo')}
          <Icon name="arrow" size={18} />
        </Link>
      </div>
    </footer>
  )
}
