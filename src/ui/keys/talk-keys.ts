import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'

/** The names of the keys that work the talk box from elsewhere on the screen; empty where there is none. */
export type TalkKeys = { readonly talk: string; readonly send: string }

/** Given by a screen whose keys can be laid elsewhere. Without it the talk box has the space bar and ENTER. */
export const TalkKeysContext = createContext<TalkKeys | null>(null)

export const useTalkKeys = (): TalkKeys => {
  const { t } = useTranslation('ui')
  return use(TalkKeysContext) ?? { talk: t('keys.space'), send: t('keys.enter') }
}
