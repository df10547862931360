import { lazy, memo } from 'react'
import { LatePart } from '../../ui/late-part.tsx'

const LanguageMenu = lazy(async () => ({ default: (await import('./LanguageMenu.tsx')).LanguageMenu }))

/** The languages in the head of a page. They come after it and keep their room until then; what changes in the page does not touch them. */
export const LanguagesLater = memo(() => (
  <span className="languageroom">
    <LatePart>
      <LanguageMenu />
    </LatePart>
  </span>
))
