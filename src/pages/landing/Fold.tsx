import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Icon } from '../../ui/Icon.tsx'
import './Fold.css'

const MODULES = Array.from({ length: 15 }, (_, number) => number)
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
          {MODULES.map((number) => (
            <i
              key={number}
              className={OPEN_MODULES.includes(number) ? 'fold__module fold__module--open' : 'fold__module'}
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
