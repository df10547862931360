import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES } from '../../core/vocabulary/language.ts'
import { chooseLanguage, LANGUAGE_NAMES } from '../../i18n/choose-language.ts'
import './LanguageMenu.css'

/** The languages of the page, each by its own name, behind the sign of the one that it is in. */
export const LanguageMenu = () => {
  const { t, i18n } = useTranslation('front')
  const id = useId()
  const here = LANGUAGES.find((language) => language === i18n.language) ?? LANGUAGES[0]
  return (
    <div className="languages">
      <button
        type="button"
        className="languages__here"
        popoverTarget={id}
        aria-label={t('nav.language', { language: LANGUAGE_NAMES[here] })}
      >
        {here.toUpperCase()}
        <svg aria-hidden="true" width="10" height="6" viewBox="0 0 10 6">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div id={id} popover="auto" className="languages__list">
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            {...(language === here ? { 'aria-current': 'true' } : {})}
            onClick={() => chooseLanguage(language)}
          >
            {LANGUAGE_NAMES[language]}
          </button>
        ))}
      </div>
    </div>
  )
}
