import type { KeyboardEvent, Ref } from 'react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

const LONGEST = 240

export type TypeRowProps = {
  readonly words: string
  readonly onWords: (words: string) => void
  readonly onSend: () => void
  /** Grey words in the empty field. */
  readonly hint: string | undefined
  readonly ref: Ref<HTMLTextAreaElement>
}

/** The field in which a call is typed: ENTER sends it, ESC leaves it. */
export const TypeRow = ({ words, onWords, onSend, hint, ref }: TypeRowProps) => {
  const { t } = useTranslation('ui')
  const id = useId()
  const keyed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') event.currentTarget.blur()
    if (event.key !== 'Enter') return
    event.preventDefault()
    onSend()
  }
  return (
    <div className="talkbox__type">
      <label className="label" htmlFor={id}>
        {t('talk.sayIt')}
      </label>
      <textarea
        id={id}
        ref={ref}
        className="talkbox__field"
        rows={2}
        maxLength={LONGEST}
        value={words}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="send"
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={keyed}
      />
    </div>
  )
}
