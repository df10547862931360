import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/Button.tsx'
import './SearchField.css'

export type SearchFieldProps = {
  readonly words: string
  readonly onWords: (words: string) => void
  /** Enter goes on to what was found. */
  readonly onEnter: () => void
}

/** Where a word is looked for while it is typed. */
export const SearchField = ({ words, onWords, onEnter }: SearchFieldProps) => {
  const { t } = useTranslation('glossary')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  return (
    <search className="find">
      <label htmlFor={id}>{t('find')}</label>
      <div className="find__line">
        <input
          ref={input}
          id={id}
          type="search"
          value={words}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onWords(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            // Or the same press would also open what has the focus now.
            event.preventDefault()
            onEnter()
          }}
        />
        {words === '' ? null : (
          <IconButton
            icon="cross"
            label={t('clear')}
            iconSize={20}
            onPress={() => {
              onWords('')
              input.current?.focus()
            }}
          />
        )}
      </div>
      <p id={`${id}-hint`}>{t('hint')}</p>
    </search>
  )
}
