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
  return (
    <footer className="fold" data-room="paper">
      <section>
        <header>
          <h2>{t('fold.course')}</h2>
          <Link href="/course">
            {t('fold.courseGo')}
            <Icon name="arrow" size={18} />
          </Link>
        </header>
        <p>{t('fold.courseText')}</p>
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
      <section>
        <h2>{t('fold.schools')}</h2>
        <p>{t('fold.schoolsText')}</p>
      </section>
      <section>
        <h2>{t('fold.bootcamps')}</h2>
        <p>{t('fold.bootcampsText')}</p>
      </section>
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
