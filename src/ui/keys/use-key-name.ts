import { useTranslation } from 'react-i18next'
import { keyName, type NamedKey } from './key-name.ts'

/** Names keys in the language of the page. */
export const useKeyName = (): ((key: NamedKey) => string) => {
  const { t } = useTranslation('ui')
  return (key) => keyName(key, (word) => t(`keys.${word}`))
}
