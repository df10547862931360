import { lazy, Suspense } from 'react'

const LanguageMenu = lazy(async () => ({ default: (await import('./LanguageMenu.tsx')).LanguageMenu }))

/** The languages in the head of a page. They come after it and keep their room until then. */
export const LanguagesLater = () => (
  <span className="languageroom">
    <Suspense fallback={null}>
      <LanguageMenu />
    </Suspense>
  </span>
)
