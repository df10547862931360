import { loads } from 'virtual:glossary-loads'
import { use, useCallback, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { Glossary } from '../core/vocabulary/glossary.ts'
import { pageLanguage } from '../i18n/i18n.ts'
import { GlossaryPage } from '../pages/glossary/GlossaryPage.tsx'
import { type Look, lookFrom, searchOf } from '../pages/glossary/look.ts'
import { useHearWords } from './use-hear-words.ts'
import { keptLoads } from './kept-loads.ts'

const loadBook = keptLoads(
  async (language: string): Promise<Glossary> => (await (loads[language] ?? loads.en)()).default,
)

/** The glossary; `/glossary/ID` has one word open, and the query what is looked for. */
export const GlossaryRoute = ({ id }: { readonly id: string | null }) => {
  const book = use(loadBook(pageLanguage()))
  const [search] = useSearchParams()
  const [first] = useState(() => lookFrom(search))
  const [, navigate] = useLocation()
  const { hear } = useHearWords('glossary')
  const onOpen = useCallback(
    (open: string | null) => {
      navigate(`/glossary${open === null ? '' : `/${open}`}${window.location.search}`, { replace: true })
    },
    [navigate],
  )
  const onLook = useCallback(
    (look: Look) => navigate(`${window.location.pathname}${searchOf(look)}`, { replace: true }),
    [navigate],
  )
  return <GlossaryPage book={book} open={id} onOpen={onOpen} first={first} onLook={onLook} hear={hear} />
}
